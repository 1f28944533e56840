import type { TekstDoc } from '@/lib/domain/teksten/schema'
import { createKenniskaart } from '@/lib/domain/themadossiers/create-kenniskaart'
import { createOnderdeel } from '@/lib/domain/themadossiers/create-onderdeel'
import { createThemadossier } from '@/lib/domain/themadossiers/create-themadossier'
import { publishThemadossier } from '@/lib/domain/themadossiers/publish-themadossier'
import { onderdeelSoortSchema } from '@/lib/domain/themadossiers/schema'
import { z } from '@/lib/kernel/zod'
import { namesIn, readText, refs } from './content-files'
import { idOf, idsOf, type Known, loadNew, PILOT, publishNew, slugOf } from './loading'
import type { MarkdownText } from './markdown'
import { section } from './stories'

const dag = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date(),
)

const dossierData = z.object({
  id: z.string(),
  titel: z.string(),
  doelgroep: z.string(),
  samenvatting: z.string(),
  verantwoordelijke_rol: z.string(),
  volgende_herziening: dag,
  bronnen: refs,
})
const onderdeelData = z.object({
  id: z.string(),
  titel: z.string(),
  scholingen: refs,
  verhalen: refs,
  kennisvragen: refs,
  bronnen: refs,
  onderdeel: z.preprocess((value) => String(value).toUpperCase().replaceAll('-', '_'), onderdeelSoortSchema),
})
const kaartData = z.object({ id: z.string(), titel: z.string(), dossier: z.string() })

/** The seven dossiers with their onderdelen and kenniskaart. */
export async function loadDossiers(known: Known): Promise<void> {
  for (const folder of namesIn('dossiers')) await loadDossier(known, `dossiers/${folder}`)
  // The plan names a rol for each dossier; people are still to be found.
  await publishNew('THEMADOSSIER', (actor, { id }) =>
    publishThemadossier(actor, { id, zonderVerantwoordelijke: true }),
  )
}

async function loadDossier(known: Known, folder: string): Promise<void> {
  const index = readText(`${folder}/index.md`)
  const delen = namesIn(folder)
    .filter((name) => /^\d/.test(name))
    .map((name) => {
      const tekst = readText(`${folder}/${name}`)
      return { ...onderdeelData.parse(tekst.data), tekst }
    })
  const dossier = { ...dossierData.parse(index.data), index, delen }
  await loadNew(known, [dossier], (item) => createThemadossier(PILOT, dossierInvoer(item, known)))
  const themadossierId = idOf(known, dossier.id)
  await loadNew(known, delen, ({ titel, onderdeel, tekst }) =>
    createOnderdeel(PILOT, { themadossierId, soort: onderdeel, titel, inhoud: tekst.doc }),
  )
  const kaart = readText(`${folder}/kenniskaart.md`)
  await loadNew(known, [kaartData.parse(kaart.data)], ({ titel }) =>
    createKenniskaart(PILOT, { themadossierId, titel, inhoud: kaart.doc }),
  )
}

type Dossier = z.output<typeof dossierData> & { index: MarkdownText; delen: z.output<typeof onderdeelData>[] }

function dossierInvoer(
  {
    id,
    titel,
    doelgroep,
    samenvatting,
    verantwoordelijke_rol,
    volgende_herziening,
    bronnen,
    index,
    delen,
  }: Dossier,
  known: Known,
) {
  const alle = (veld: 'scholingen' | 'verhalen' | 'kennisvragen') =>
    idsOf(known, [...new Set(delen.flatMap((deel) => deel[veld]))])
  return {
    slug: slugOf(id),
    titel,
    samenvatting,
    doelgroepId: idOf(known, doelgroep),
    inleiding: index.intro,
    inHetKort: section(index, 'In het kort'),
    waarBeginJe: rest(index),
    verantwoordelijkeId: null,
    vervangerId: null,
    verantwoordelijkeRol: verantwoordelijke_rol,
    volgendeControleOp: volgende_herziening,
    scholingIds: alle('scholingen'),
    praktijkverhaalIds: alle('verhalen'),
    kennisvraagIds: alle('kennisvragen'),
    bronIds: idsOf(known, [...new Set([...bronnen, ...delen.flatMap((deel) => deel.bronnen)])]),
  }
}

// Everything after "In het kort" belongs to where to begin; a second heading stays in the text as a heading.
function rest({ sections }: MarkdownText): TekstDoc {
  const [first, ...others] = sections.filter(({ title }) => title !== 'In het kort')
  return {
    type: 'doc',
    content: [
      ...(first?.doc.content ?? []),
      ...others.flatMap(({ title, doc }) => [
        {
          type: 'heading' as const,
          attrs: { level: 3 as const },
          content: [{ type: 'text' as const, text: title }],
        },
        ...doc.content,
      ]),
    ],
  }
}
