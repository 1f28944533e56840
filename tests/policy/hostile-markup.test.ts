import { expect, test, vi } from 'vitest'
import { renderTekst } from '@/components/teksten/render-tekst'
import { isTekstDoc } from '@/lib/domain/teksten/leesschema'
import { HOSTILE_ADDRESSES, HOSTILE_WORDS } from '../support/hostile-markup'
import { VOORBEELDEN } from './command-examples'
import { findCommands } from './find-commands'
import { begin, omgevallen } from './hostile-run'
import { variants } from './hostile-variants'

vi.mock('@/lib/platform/db', async (original) => {
  const real = await original<typeof import('@/lib/platform/db')>()
  const { dryRunnable } = await import('../support/dry-run')
  return { ...real, inTransaction: dryRunnable(real.database) }
})

/*
 * A text can come in without the editor: by a request that somebody wrote by hand. Every action and every JSON address
 * ends in a command, so every command gets what the editor gets when somebody pastes it.
 */
const tekst = (text: string, ...marks: object[]) => ({ type: 'text', text, marks })
const alinea = (...content: object[]) => ({ type: 'paragraph', content })
const doc = (...content: object[]) => JSON.stringify({ type: 'doc', content })
const BIJLAGE = '0197c5d8-6f0a-7d4e-8c1a-000000000000'

const overal = (woorden: string): object[] => [
  { type: 'heading', attrs: { level: 2 }, content: [tekst(woorden)] },
  alinea(tekst(woorden, { type: 'bold' })),
  { type: 'callout', attrs: { soort: 'TIP' }, content: [alinea(tekst(woorden))] },
  {
    type: 'table',
    content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [alinea(tekst(woorden))] }] }],
  },
  { type: 'image', attrs: { bijlageId: BIJLAGE, alt: woorden } },
]
/** The words in lines that fit a title, each with a sign outside ASCII, so that no two count as one. */
function regels(): string[] {
  const uit: string[] = []
  for (const woorden of HOSTILE_WORDS) {
    const samen = `${uit.at(-1) ?? ''} ${woorden}`
    if (uit.length > 0 && samen.length <= 140) uit[uit.length - 1] = samen
    else uit.push(`· ${woorden}`)
  }
  return uit
}

const KWAAD: Record<string, unknown> = {
  'de woorden overal': doc(...HOSTILE_WORDS.flatMap(overal)),
  'de woorden in alinea’s': doc(...HOSTILE_WORDS.map((woorden) => alinea(tekst(woorden)))),
  ...Object.fromEntries(regels().map((regel) => [`woorden ${regel}`, regel])),
  ...Object.fromEntries(HOSTILE_ADDRESSES.map((adres) => [`adres ${adres}`, adres])),
  ...Object.fromEntries(
    HOSTILE_ADDRESSES.map((href) => [
      `link ${href}`,
      doc(alinea(tekst('hier', { type: 'link', attrs: { href } }))),
    ]),
  ),
}

test('wat iemand met de hand stuurt valt nergens om, en wat bewaard wordt is onschuldig', {
  timeout: 240_000,
}, async () => {
  const { world, doet } = await begin()
  const mis: string[] = []
  const genomen = new Map<string, string>()
  for (const { spec, fromForm } of await findCommands()) {
    const pogingen = [...variants(spec.input, VOORBEELDEN[spec.name]?.(world), KWAAD)]
    for (const { wat, input } of pogingen) {
      const { data } = spec.input.safeParse(input)
      mis.push(...kwaadIn(data).map((iets) => `${spec.name} ${wat}: ${iets}`))
      if (JSON.stringify(data ?? null).includes('ontoggle=alert(1)')) genomen.set(spec.name, wat)
    }
    mis.push(...(await omgevallen(spec.name, pogingen, (input) => fromForm(doet(spec), input))))
  }
  expect(mis).toEqual([])
  // These did take the words, so that it means something that nothing came of them.
  for (const naam of [
    'onderdeel.update',
    'onderdeel.saveImport',
    'klad.save',
    'melding.create',
    'opmerking.create',
  ])
    expect([...genomen.keys()]).toContain(naam)
})

/** Everything in an accepted input that would be more than words on a page. */
function kwaadIn(waarde: unknown, veld = ''): string[] {
  if (isTekstDoc(waarde)) return kwaadInTekst(waarde)
  if (typeof waarde === 'string')
    return /^(?:url|website|onlineLink)$/.test(veld) && !/^https?:\/\//i.test(waarde)
      ? [`${veld}=${waarde}`]
      : []
  if (typeof waarde !== 'object' || waarde === null) return []
  return Object.entries(waarde).flatMap(([naam, iets]) => kwaadIn(iets, Array.isArray(waarde) ? veld : naam))
}

function kwaadInTekst(waarde: Parameters<typeof renderTekst>[0]): string[] {
  const { html } = renderTekst(waarde, {
    idPrefix: 't',
    headingOffset: 0,
    bronnen: [],
    zoekBegrippen: () => [],
  })
  const tags = [...html.matchAll(/<([a-z0-9]+)((?:\s[a-z-]+(?:="[^"<>]*")?)*)>/gi)]
  const vreemd =
    [...html.matchAll(/<(?!\/)/g)].length !== tags.length ? [`vreemde tag in ${html.slice(0, 300)}`] : []
  const fout = tags.flatMap(([heel, naam = '', attributen = '']) =>
    MAG.test(naam) && ATTRIBUTEN.test(attributen) ? [] : [heel],
  )
  return [...vreemd, ...fout]
}

const MAG = /^(?:p|h[2-4]|strong|em|a|br|div|table|tr|t[hd]|img|ul|ol|li|svg|use|path|span|blockquote|hr)$/i
const ATTRIBUTEN =
  /^(?:\s(?:href="(?:https?:\/\/|mailto:|tel:|\/(?!\/)|[\w./-]*#)[^"]*"|src="\/bijlagen\/[^"]*"|(?:alt|class|role|scope|loading|tabindex|start|focusable|aria-[a-z]+|width|height|viewBox)="[^"]*"))*$/i
