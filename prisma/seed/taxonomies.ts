import { createDiscipline } from '@/lib/domain/disciplines/create-discipline'
import { createDoelgroep } from '@/lib/domain/doelgroepen/create-doelgroep'
import { createDomein } from '@/lib/domain/domeinen/create-domein'
import { createNiveau } from '@/lib/domain/niveaus/create-niveau'
import { createSynoniemgroep } from '@/lib/domain/synoniemgroepen/create-synoniemgroep'
import { createWerkvorm } from '@/lib/domain/werkvormen/create-werkvorm'
import { z } from '@/lib/kernel/zod'
import { readRecords, vindplaatsen } from './content-files'
import { type Known, loadNew, PILOT } from './loading'

const base = { id: z.string(), slug: z.string() }

/** Doelgroepen and the five lists that scholingen and verhalen choose from, and the words that mean the same. */
export async function loadTaxonomies(known: Known): Promise<void> {
  const doelgroep = z.object({
    ...base,
    titel: z.string(),
    omschrijving: z.string(),
    synoniemen: z.array(z.string()),
    icoon: z.string(),
    pilot: z.boolean(),
  })
  const doelgroepen = readRecords('doelgroepen.json', doelgroep).map((item, volgorde) => ({
    ...item,
    volgorde,
  }))
  await loadNew(known, doelgroepen, ({ id: _, ...item }) => createDoelgroep(PILOT, item))

  await loadLists(known)
  await loadSynonyms(known)
}

async function loadLists(known: Known): Promise<void> {
  const domein = z.object({
    ...base,
    nummer: z.number(),
    naam: z.string(),
    uitleg: z.string(),
    bron: vindplaatsen,
    geverifieerd: z.boolean(),
    opmerking: z.string().nullable(),
  })
  await loadNew(known, readRecords('kwaliteitskader.json', domein), ({ id: _, bron, ...item }) =>
    createDomein(PILOT, { ...item, vindplaatsen: bron }),
  )

  const discipline = z.object({ ...base, naam: z.string(), gebruikelijkNiveau: z.string() })
  await loadNew(known, readRecords('disciplines.json', discipline), ({ id: _, ...item }) =>
    createDiscipline(PILOT, item),
  )

  const werkvorm = z.object({
    ...base,
    naam: z.string(),
    uitleg: z.string(),
    sterkePunten: z.string(),
    letOp: z.string(),
    voorkeurRang: z.number().nullable(),
    bron: z.string(),
  })
  await loadNew(known, readRecords('werkvormen.json', werkvorm), ({ id: _, bron, ...item }) =>
    createWerkvorm(PILOT, { ...item, herkomst: bron }),
  )

  const niveau = z.object({
    ...base,
    nummer: z.number(),
    naam: z.string(),
    uitleg: z.string(),
    opmerking: z.string(),
  })
  await loadNew(known, readRecords('niveaus.json', niveau), ({ id: _, ...item }) => createNiveau(PILOT, item))
}

async function loadSynonyms(known: Known): Promise<void> {
  const synoniem = z.object({ ...base, termen: z.array(z.string()), verwijstNaar: z.string().nullable() })
  await loadNew(known, readRecords('synoniemen.json', synoniem), ({ id: _, ...item }) =>
    createSynoniemgroep(PILOT, item),
  )
}
