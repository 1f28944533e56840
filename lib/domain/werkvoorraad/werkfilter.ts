import 'server-only'
import { z } from '@/lib/kernel/zod'
import { keuze, redactielijstSchema } from '../publicatie/redactielijst'
import { soortSchema } from '../publicatie/schema'
import { SORTERINGEN, type Sortering, URGENTIE_LABELS, WERKSOORT_LABELS } from './labels'
import { sorteringSchema, urgentieSchema, werksoortSchema } from './schema'
import type { Werkregel } from './werkregel'

const persoon = z.uuid()

/** What the work list can be narrowed by and put in order of; what means nothing counts as not given. */
export const werkfilterSchema = {
  q: redactielijstSchema.q,
  wat: keuze(werksoortSchema),
  soort: keuze(z.enum([...soortSchema.options, 'ORGANISATIE', 'NETWERK'])),
  netwerk: keuze(z.string().min(1).max(120)),
  van: keuze(persoon),
  voor: keuze(z.union([z.enum(['mij', 'niemand']), persoon])),
  urgentie: keuze(urgentieSchema),
  sorteer: keuze(sorteringSchema),
}
export type Werkfilter = z.output<z.ZodObject<typeof werkfilterSchema>>

type Facet = 'wat' | 'soort' | 'netwerk' | 'van' | 'voor' | 'urgentie'
type Telling = { value: string; label: string; aantal: number }

type Waarde = { value: string; label: string } | null
const WAARDE: Record<Facet, (regel: Werkregel) => Waarde> = {
  wat: ({ wat }) => ({ value: wat, label: WERKSOORT_LABELS[wat] }),
  // The screen has the words for it.
  soort: ({ soort }) => soort && { value: soort, label: soort },
  netwerk: ({ netwerk }) => netwerk && { value: netwerk.slug, label: netwerk.naam },
  van: ({ van }) => van && { value: van.id, label: van.naam },
  voor: ({ voor }) => voor && { value: voor.id, label: voor.naam },
  urgentie: ({ urgentie }) => ({ value: urgentie, label: URGENTIE_LABELS[urgentie] }),
}

/** The lines that fit, in the order asked for. */
export function filterWerk(regels: readonly Werkregel[], filter: Werkfilter, ik: string | null): Werkregel[] {
  return regels.filter((regel) => past(regel, filter, ik)).sort(volgorde(filter.sorteer ?? 'urgentie'))
}

const VOOR_WIE: ReadonlySet<string> = new Set(['mij', 'niemand'])
const VAST: Readonly<Record<string, string>> = { ...WERKSOORT_LABELS, ...URGENTIE_LABELS }

/** How many lines each value of each filter would leave, with the other filters as they are. */
export const telPerFacet = (regels: readonly Werkregel[], filter: Werkfilter, ik: string | null) => {
  const tel = (facet: Facet) => telFacet(regels, filter, ik, facet)
  return {
    wat: tel('wat'),
    soort: tel('soort'),
    netwerk: tel('netwerk'),
    van: tel('van'),
    voor: tel('voor'),
    urgentie: tel('urgentie'),
  }
}

function telFacet(
  regels: readonly Werkregel[],
  filter: Werkfilter,
  ik: string | null,
  facet: Facet,
): Telling[] {
  const tellingen = new Map<string, Telling>(
    gekozenVooraf(regels, filter, facet).map((een) => [een.value, een]),
  )
  for (const regel of regels) {
    const waarde = past(regel, { ...filter, [facet]: null }, ik) ? WAARDE[facet](regel) : null
    if (waarde === null) continue
    const aantal = (tellingen.get(waarde.value)?.aantal ?? 0) + 1
    tellingen.set(waarde.value, { ...waarde, aantal })
  }
  return [...tellingen.values()].sort((een, ander) => een.label.localeCompare(ander.label, 'nl'))
}

// What was chosen stays to be seen when it leaves nothing.
function gekozenVooraf(regels: readonly Werkregel[], filter: Werkfilter, facet: Facet): Telling[] {
  const value = filter[facet]
  if (value === null || VOOR_WIE.has(value)) return []
  const bekend = regels.map(WAARDE[facet]).find((waarde) => waarde?.value === value)
  return [{ value, label: bekend?.label ?? VAST[value] ?? 'Onbekend', aantal: 0 }]
}

/** How many lines are mine and how many nobody's, with the other filters as they are. */
export function telVoorWie(regels: readonly Werkregel[], filter: Werkfilter, ik: string | null) {
  const tel = (voor: Werkfilter['voor']) =>
    regels.filter((regel) => past(regel, { ...filter, voor }, ik)).length
  return { allen: tel(null), mij: tel('mij'), niemand: tel('niemand') }
}

function past(regel: Werkregel, filter: Werkfilter, ik: string | null): boolean {
  const eist = (facet: Exclude<Facet, 'voor'>) =>
    filter[facet] === null || WAARDE[facet](regel)?.value === filter[facet]
  return (
    eist('wat') &&
    eist('soort') &&
    eist('netwerk') &&
    eist('van') &&
    eist('urgentie') &&
    isVoor(regel, filter.voor, ik) &&
    regel.titel.toLocaleLowerCase('nl').includes(filter.q.toLocaleLowerCase('nl'))
  )
}

function isVoor({ voor }: Werkregel, gezocht: Werkfilter['voor'], ik: string | null): boolean {
  if (gezocht === null) return true
  return gezocht === 'niemand' ? voor === null : voor?.id === (gezocht === 'mij' ? ik : gezocht)
}

const URGENTIES = Object.keys(URGENTIE_LABELS)
const WERKSOORTEN = Object.keys(WERKSOORT_LABELS)
const LAATST = '\uffff'

const SORTEERWAARDE: Record<Sortering, (regel: Werkregel) => string | number> = {
  urgentie: ({ urgentie }) => URGENTIES.indexOf(urgentie),
  titel: ({ titel }) => titel,
  wat: ({ wat }) => WERKSOORTEN.indexOf(wat),
  netwerk: ({ netwerk }) => netwerk?.naam ?? LAATST,
  van: ({ van }) => van?.naam ?? LAATST,
  voor: ({ voor }) => voor?.naam ?? LAATST,
}

const vergelijk = (een: string | number, ander: string | number): number =>
  typeof een === 'number' && typeof ander === 'number'
    ? een - ander
    : String(een).localeCompare(String(ander), 'nl')

function volgorde(sorteer: NonNullable<Werkfilter['sorteer']>) {
  const kolom = SORTERINGEN.find((naam) => sorteer.endsWith(naam)) ?? 'urgentie'
  const richting = sorteer.startsWith('-') ? -1 : 1
  return (een: Werkregel, ander: Werkregel): number =>
    richting * vergelijk(SORTEERWAARDE[kolom](een), SORTEERWAARDE[kolom](ander)) ||
    vergelijk(SORTEERWAARDE.urgentie(een), SORTEERWAARDE.urgentie(ander)) ||
    (kolom === 'urgentie' ? vergelijk(SORTEERWAARDE.wat(een), SORTEERWAARDE.wat(ander)) : 0) ||
    vergelijk(een.uiterlijk ?? LAATST, ander.uiterlijk ?? LAATST) ||
    (een.sinds?.getTime() ?? 0) - (ander.sinds?.getTime() ?? 0)
}
