import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { readForm } from '@/lib/web/read-form'
import { HOSTILE_TEXTS, HOSTILE_VALUES } from '../support/hostile-values'
import { VOORBEELDEN } from './command-examples'
import { type Command, findCommands } from './find-commands'
import { begin, omgevallen, probeer } from './hostile-run'
import { leaves, replaced, variants } from './hostile-variants'
import { examplesFor, findQueries, readWorld } from './query-examples'

vi.mock('@/lib/platform/db', async (original) => {
  const real = await original<typeof import('@/lib/platform/db')>()
  const { dryRunnable } = await import('../support/dry-run')
  return { ...real, inTransaction: dryRunnable(real.database) }
})

/*
 * Whatever comes in, it ends well or in one of the four expected endings: anything else is a 5xx (security.md P6).
 * The one who tries may do everything, so that it is the input that gets refused and not the person.
 */
const [commands, queries] = await Promise.all([findCommands(), findQueries()])
const LONG = 240_000

describe('geen invoer laat het portaal omvallen', () => {
  test('elk veld van elke opdracht, met elke vijandige waarde', { timeout: LONG }, async () => {
    const { world, doet } = await begin()
    const fouten: string[] = []
    for (const { spec, fromForm } of commands) {
      const pogingen = variants(spec.input, VOORBEELDEN[spec.name]?.(world), HOSTILE_VALUES)
      fouten.push(...(await omgevallen(spec.name, pogingen, (input) => fromForm(doet(spec), input))))
    }
    expect(fouten).toEqual([])
  })

  test('elk veld van elke vraag, met elke vijandige waarde', { timeout: LONG }, async () => {
    const { world, alleskunner } = await begin()
    const alles = await readWorld(world.thuis, world.auteur.id)
    const fouten: string[] = []
    for (const query of queries) {
      const { spec, fromUntrusted } = query
      const pogingen = variants(spec.input, examplesFor(query, alles)[0], HOSTILE_VALUES)
      fouten.push(...(await omgevallen(spec.name, pogingen, (input) => fromUntrusted(alleskunner, input))))
    }
    expect(fouten).toEqual([])
  })

  test('willekeurige invoer, waar dan ook in een opdracht', { timeout: LONG }, async () => {
    const { world, doet } = await begin()
    const waarde = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withSparseArray: true }),
      fc.constantFrom(...Object.values(HOSTILE_VALUES)),
    )
    const wijzigingen = fc.array(fc.tuple(fc.nat(), waarde), { minLength: 1, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...commands), wijzigingen, async ({ spec, fromForm }, stappen) => {
        const voorbeeld = VOORBEELDEN[spec.name]?.(world)
        const paden = leaves(voorbeeld)
        const input = stappen.reduce<unknown>(
          (tot, [plek, nieuw]) => replaced(tot, paden[plek % paden.length] ?? [], nieuw),
          voorbeeld,
        )
        expect(await probeer(() => fromForm(doet(spec), input))).toBeNull()
      }),
      { numRuns: 300 },
    )
  })

  test('elk formulier, met vijandige velden en namen van velden', { timeout: LONG }, async () => {
    const { world } = await begin()
    const fouten: string[] = []
    for (const { spec } of commands) {
      const namen = leaves(VOORBEELDEN[spec.name]?.(world)).map(veldnaam)
      const keur = async (input: unknown) => keurFormulier(spec.input, input)
      fouten.push(...(await omgevallen(spec.name, formulieren(namen), keur)))
    }
    expect(fouten).toEqual([])
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})

function keurFormulier(schema: Command['spec']['input'], formData: unknown): void {
  if (!(formData instanceof FormData)) return
  const begonnen = performance.now()
  const antwoord = JSON.stringify(readForm(formData, schema).reply())
  if (performance.now() - begonnen > 3_000) throw new Error('duurt te lang')
  const gestuurd = [...formData.values()].reduce((som, waarde) => som + String(waarde).length, 0)
  if (antwoord.length > 20_000 + 10 * gestuurd) throw new Error(`een antwoord van ${antwoord.length} tekens`)
}

const veldnaam = (pad: readonly (string | number)[]) =>
  pad.map((deel, plek) => (typeof deel === 'number' ? `[${deel}]` : `${plek ? '.' : ''}${deel}`)).join('')

/** Forms as a browser never sends them. */
function* formulieren(namen: string[]): Generator<{ wat: string; input: FormData }> {
  const met = (wat: string, velden: readonly string[], waarde: string | File) => ({
    wat,
    input: formulier(velden, waarde),
  })
  for (const [wat, tekst] of Object.entries(HOSTILE_TEXTS)) yield met(wat, namen, tekst)
  yield met('bestanden', namen, new File(['x'], 'a.exe'))
  yield met('alles drie keer', [...namen, ...namen, ...namen], 'x')
  const vreemd = namen.flatMap((naam) => [
    `${naam}[0][0]`,
    `${naam}.__proto__.besmet`,
    `${naam}[-1]`,
    `${naam}[1e9]`,
    `${naam}[`,
    `${naam}.`,
    `${naam}\u0000`,
  ])
  for (const naam of ['__proto__.besmet', 'constructor.prototype.besmet', '', '.', '[]', '[0]', ...vreemd])
    yield met(`veld ${JSON.stringify(naam)}`, [naam], 'x')
  // A place far away in a list must not make a list of that length.
  for (const naam of namen) yield met(`veld ${naam}[999999]`, [`${naam}[999999]`], 'x')
}

function formulier(namen: readonly string[], waarde: string | File): FormData {
  const formData = new FormData()
  for (const naam of namen)
    typeof waarde === 'string' ? formData.append(naam, waarde) : formData.append(naam, waarde)
  return formData
}
