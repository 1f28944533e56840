import type { Route } from 'next'

export type Query = Record<string, string | number | undefined>

// One place knows how an address is built; `typedRoutes` checks the literal ones, so this is the only assertion.
export const route = (path: string, query: Query = {}, anchor = ''): Route => {
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([key, value]) =>
      value === undefined || value === '' ? [] : [[key, String(value)]],
    ),
  ).toString()
  // biome-ignore lint/nursery/noUnsafeTypeAssertion: a built address cannot be a literal Route
  return `${path}${search ? `?${search}` : ''}${anchor ? `#${anchor}` : ''}` as Route
}
