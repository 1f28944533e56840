import { sourceFiles } from './source-files'

/** `npm run routes`: which rol may open each page and route, read from the call that guards it. */
const ENTRANCE = /^app\/\((public|portal|meting)\)\/(?:(.*)\/)?(page\.tsx|route\.ts)$/
const ROLLEN = ['HOSPICEMEDEWERKER', 'NETWERKCOORDINATOR', 'REDACTIE', 'BEHEER'] as const

const rows = sourceFiles('app').flatMap(({ path, text }) => {
  const [, group, folder = '', file] = ENTRANCE.exec(path) ?? []
  if (!group) return []
  const asked = /await require(?:Api)?Actor\(([^)]*)\)/.exec(text)?.[1]
  return [{ adres: `/${folder}`, soort: file === 'page.tsx' ? 'pagina' : 'route', ...audience(group, asked) }]
})
console.table(rows.sort((a, b) => a.adres.localeCompare(b.adres)))

const actions = sourceFiles('app').filter(({ text }) => text.startsWith("'use server'"))
console.table(
  actions.flatMap(({ path, text }) =>
    [...text.matchAll(/export const (\w+)[^=]*= formAction\((\w+)/g)].map(([, action, command]) => ({
      actie: action,
      bestand: path,
      'mag wie': `authorize van ${command}`,
    })),
  ),
)

function audience(group: string, asked: string | undefined): Record<string, string> {
  const wanted = ROLLEN.filter((rol) => asked?.includes(rol))
  const isOpen = group !== 'portal' || asked?.includes('OPENBAAR') === true
  const mark = (may: boolean) => (may ? 'ja' : '–')
  return {
    bezoeker: mark(isOpen),
    ...Object.fromEntries(
      ROLLEN.map((rol) => [rol.toLowerCase(), mark(isOpen || wanted.length === 0 || wanted.includes(rol))]),
    ),
  }
}
