import { createBegrip } from '@/lib/domain/begrippen/create-begrip'
import { publishBegrip } from '@/lib/domain/begrippen/publish-begrip'
import { createBron } from '@/lib/domain/bronnen/create-bron'
import { publishBron } from '@/lib/domain/bronnen/publish-bron'
import { bronSoortSchema } from '@/lib/domain/bronnen/schema'
import { createKennisvraag } from '@/lib/domain/kennisvragen/create-kennisvraag'
import { publishKennisvraag } from '@/lib/domain/kennisvragen/publish-kennisvraag'
import { z } from '@/lib/kernel/zod'
import { readRecords, refs } from './content-files'
import { idsOf, type Known, loadNew, PILOT, publishNew } from './loading'

const upper = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => String(value).toUpperCase().replace('-', '_'), schema)

/** Bronnen, begrippen and kennisvragen: what texts refer to. */
export async function loadSources(known: Known): Promise<void> {
  await loadBronnen(known)
  await loadBegrippen(known)
  await loadKennisvragen(known)
}

async function loadBronnen(known: Known): Promise<void> {
  const bron = z.object({
    id: z.string(),
    slug: z.string(),
    url: z.string(),
    titel: z.string(),
    uitgever: z.string(),
    type: upper(bronSoortSchema),
    doelgroepen: refs,
    taal: z.enum(['nl', 'en', 'de', 'fr']),
    tijd: z.string().nullable(),
    beschrijving: z.string(),
    uitPlan: z.boolean(),
    geverifieerd: z.boolean(),
    laatst_gecontroleerd: z.string().nullable(),
  })
  await loadNew(
    known,
    readRecords('bronnen.json', bron),
    ({ id: _, type, doelgroepen, laatst_gecontroleerd, ...item }) =>
      createBron(PILOT, {
        ...item,
        soort: type,
        doelgroepIds: idsOf(known, doelgroepen),
        laatstGecontroleerdOp: laatst_gecontroleerd,
      }),
  )
  await publishNew('BRON', publishBron)
}

async function loadBegrippen(known: Known): Promise<void> {
  const begrip = z.object({
    id: z.string(),
    slug: z.string(),
    term: z.string(),
    uitleg: z.string(),
    ookBekendAls: z.array(z.string()),
    bronnen: refs,
  })
  await loadNew(known, readRecords('begrippen.json', begrip), ({ id: _, bronnen, ...item }) =>
    createBegrip(PILOT, { ...item, bronIds: idsOf(known, bronnen) }),
  )
  await publishNew('BEGRIP', publishBegrip)
}

async function loadKennisvragen(known: Known): Promise<void> {
  const kennisvraag = z.object({
    id: z.string(),
    slug: z.string(),
    vraag: z.string(),
    doelgroepen: refs,
    prioriteit: upper(z.enum(['HOOG', 'MIDDEN', 'LAAG'])),
    status: upper(z.enum(['OPEN', 'LOPEND', 'AFGEROND'])),
    herkomst: z.string(),
    waarom: z.string(),
    eigenaarRol: z.string(),
  })
  await loadNew(
    known,
    readRecords('kennisagenda.json', kennisvraag),
    ({ id: _, doelgroepen, status, ...item }) =>
      createKennisvraag(PILOT, { ...item, stand: status, doelgroepIds: idsOf(known, doelgroepen) }),
  )
  await publishNew('KENNISVRAAG', publishKennisvraag)
}
