import { createConsultatielijn } from '@/lib/domain/consultatielijnen/create-consultatielijn'
import { publishConsultatielijn } from '@/lib/domain/consultatielijnen/publish-consultatielijn'
import { createNetwerk } from '@/lib/domain/netwerken/create-netwerk'
import { createOrganisatie } from '@/lib/domain/organisaties/create-organisatie'
import { ORGANISATIE_SOORTEN } from '@/lib/domain/organisaties/schema'
import { z } from '@/lib/kernel/zod'
import { readRecords, refs, vindplaatsen } from './content-files'
import { idOf, idsOf, type Known, loadNew, PILOT, publishNew } from './loading'

const base = {
  id: z.string(),
  slug: z.string(),
  naam: z.string(),
  website: z.string().nullable(),
  bron: vindplaatsen,
  geverifieerd: z.boolean(),
  opmerking: z.string().nullable(),
}

/** The netwerken and the organisations that were found in them. */
export async function loadNetworks(known: Known): Promise<void> {
  const netwerk = z.object({
    ...base,
    korteNaam: z.string(),
    gemeenten: z.array(z.string()),
    gemeentenGeverifieerd: z.boolean(),
    contactrol: z.string(),
  })
  await loadNew(known, readRecords('netwerken.json', netwerk), ({ id: _, bron, ...item }) =>
    createNetwerk(PILOT, { ...item, vindplaatsen: bron }),
  )

  const soort = z.preprocess((value) => String(value).toUpperCase(), z.enum(ORGANISATIE_SOORTEN))
  const organisatie = z.object({
    ...base,
    type: soort,
    gemeente: z.string().nullable(),
    netwerk: z.string().nullable(),
    telefoon: z.string().nullable(),
  })
  await loadNew(
    known,
    readRecords('organisaties.json', organisatie),
    ({ id: _, bron, type, netwerk: ref, ...item }) =>
      createOrganisatie(PILOT, {
        ...item,
        soort: type,
        netwerkId: ref === null ? null : idOf(known, ref),
        vindplaatsen: bron,
      }),
  )
}

// The line of which every dossier says: when in doubt, call this one.
const EERSTE_KEUS = 'consultatie/landelijke-consultatie-palliatieve-zorg'
const ALTIJD = 'Dag en nacht, zeven dagen per week'

/** The lines one can call. A line of which the source says "dag en nacht" is open on every clock; other hours are unknown. */
export async function loadLines(known: Known): Promise<void> {
  const lijn = z.object({
    ...base,
    voorWie: z.string(),
    voorWelkeVraag: z.string(),
    hoe: z.string(),
    telefoon: z.string().nullable(),
    bereikbaarheid: z.string().nullable(),
    kosten: z.string().nullable(),
    gebied: z.string(),
    netwerken: refs,
    doelgroepen: refs,
  })
  await loadNew(
    known,
    readRecords('consultatie.json', lijn),
    ({ id, bron, netwerken, doelgroepen, ...item }) =>
      createConsultatielijn(PILOT, {
        ...item,
        vindplaatsen: bron,
        eersteKeus: id === EERSTE_KEUS,
        landelijk: item.gebied === 'landelijk',
        openingstijden: item.bereikbaarheid === ALTIJD ? 'ALTIJD' : null,
        netwerkIds: idsOf(known, netwerken),
        doelgroepIds: idsOf(known, doelgroepen),
      }),
  )
  // People are still to be found, as for the dossiers.
  await publishNew('CONSULTATIELIJN', (actor, { id }) =>
    publishConsultatielijn(actor, { id, zonderVerantwoordelijke: true }),
  )
}
