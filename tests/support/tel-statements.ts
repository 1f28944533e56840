import pg from 'pg'
import { expect, vi } from 'vitest'

/** How many statements reach PostgreSQL while `vraag` is answered. */
export async function telStatements(vraag: () => Promise<unknown>): Promise<number> {
  await vraag()
  const query = vi.spyOn(pg.Client.prototype, 'query').mockClear()
  expect(await vraag()).not.toBeNull()
  const aantal = query.mock.calls.length
  query.mockRestore()
  return aantal
}
