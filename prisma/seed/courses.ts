import { createScholing } from '@/lib/domain/scholingen/create-scholing'
import { publishScholing } from '@/lib/domain/scholingen/publish-scholing'
import { ACCREDITATIES, ONZEKERE_VELDEN, VORMEN } from '@/lib/domain/scholingen/schema'
import { setOpname } from '@/lib/domain/scholingen/set-opname'
import type { TekstDoc } from '@/lib/domain/teksten/schema'
import { z } from '@/lib/kernel/zod'
import { readRecords, refs } from './content-files'
import { idOf, idsOf, type Known, loadNew, PILOT, publishNew } from './loading'

const upper = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => String(value).toUpperCase(), schema)
// '2026-11-26T13:00:00+01:00': the wall time that the organiser wrote, which is what we keep.
const wandtijd = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d/)

const scholing = z.object({
  id: z.string(),
  slug: z.string(),
  titel: z.string(),
  vorm: upper(z.enum(VORMEN)),
  werkvorm: z.string(),
  doelgroepen: refs,
  disciplines: refs,
  niveaus: refs,
  domeinen: refs,
  start: wandtijd,
  eind: wandtijd,
  datumBevestigd: z.boolean(),
  tijdBevestigd: z.boolean(),
  locatie: z.object({ naam: z.string(), gemeente: z.string().nullable() }),
  netwerk: z.string().nullable(),
  consortiumbreed: z.boolean(),
  kosten: z.object({ bedrag: z.number(), toelichting: z.string().nullable() }),
  accreditatie: upper(z.enum(ACCREDITATIES)),
  voorbereidingMinuten: z.number(),
  capaciteit: z.number().nullable(),
  organisatorRol: z.string(),
  beschrijving: z.string(),
  voorbeeld: z.boolean(),
  uitPlan: z.string().nullable(),
  onzekereVelden: z.array(z.enum(ONZEKERE_VELDEN)),
  reflectievraag: z.string().nullable(),
  aanmelden: z.object({ open: z.boolean(), sluit: z.string() }).nullable(),
  opname: z
    .object({ beschikbaar: z.boolean(), url: z.string().nullable(), toestemming: z.string() })
    .nullable(),
})
type Scholing = z.output<typeof scholing>

/** The agenda of October 2025 to June 2027, and what is known of recordings. */
export async function loadCourses(known: Known): Promise<void> {
  const items = readRecords('scholingen.json', scholing)
  const recorded = items.filter(({ id, opname }) => opname !== null && !known.has(id))
  await loadNew(known, items, (item) => createScholing(PILOT, invoer(item, known)))
  for (const { id, opname } of recorded) {
    if (opname)
      await setOpname(PILOT, {
        id: idOf(known, id),
        url: opname.url,
        toestemming: opname.toestemming,
        beschikbaar: opname.beschikbaar,
      })
  }
  await publishNew('SCHOLING', publishScholing)
}

function invoer(item: Scholing, known: Known): Parameters<typeof createScholing>[1] {
  const {
    slug,
    titel,
    vorm,
    voorbereidingMinuten,
    capaciteit,
    organisatorRol,
    voorbeeld,
    uitPlan,
    onzekereVelden,
    reflectievraag,
    accreditatie,
    consortiumbreed,
  } = item
  return {
    slug,
    titel,
    vorm,
    voorbereidingMinuten,
    capaciteit,
    organisatorRol,
    voorbeeld,
    uitPlan,
    onzekereVelden,
    reflectievraag,
    accreditatie,
    consortiumbreed,
    beschrijving: alinea(item.beschrijving),
    werkvormId: idOf(known, item.werkvorm),
    netwerkId: item.netwerk === null ? null : idOf(known, item.netwerk),
    bijeenkomsten: [bijeenkomst(item)],
    doelgroepIds: idsOf(known, item.doelgroepen),
    disciplineIds: idsOf(known, item.disciplines),
    niveauIds: idsOf(known, item.niveaus),
    domeinIds: idsOf(known, item.domeinen),
    aanmeldenOpen: item.aanmelden?.open ?? true,
    aanmeldenTot: item.aanmelden?.sluit ?? null,
    kostenCent: Math.round(item.kosten.bedrag * 100),
    kostenToelichting: item.kosten.toelichting,
  }
}

const bijeenkomst = ({ start, eind, datumBevestigd, tijdBevestigd, locatie }: Scholing) => ({
  datum: start.slice(0, 10),
  begin: start.slice(11, 16),
  einde: eind.slice(11, 16),
  locatie: locatie.naam,
  gemeente: locatie.gemeente,
  onlineLink: null,
  datumBevestigd,
  tijdBevestigd,
})

const alinea = (tekst: string): TekstDoc => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: tekst }] }],
})
