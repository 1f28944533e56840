import { beforeEach, describe, expect, test } from 'vitest'
import type { GebruikerActor } from '@/lib/kernel/actor'
import { database } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aBegrip } from '@/tests/support/factories/begrip'
import { aBron } from '@/tests/support/factories/bron'
import { aMelding } from '@/tests/support/factories/melding'
import { aThemadossier } from '@/tests/support/factories/themadossier'
import { findBySlugOud, listVersies } from '../publicatie/queries'
import { restorePublicatie } from '../publicatie/restore-publicatie'
import type { TekstDoc } from '../teksten/schema'
import { findThemadossier } from '../themadossiers/queries'
import { updateOnderdeel } from '../themadossiers/update-onderdeel'
import { mergeBegrip } from './merge-begrip'
import { findBegrip, findBegripsamenvoeging, listBegrippen } from './queries'
import { updateBegrip } from './update-begrip'

type Gemaakt = Awaited<ReturnType<typeof aBegrip>>
let redacteur: GebruikerActor
let delirium: Gemaakt
let delier: Gemaakt

beforeEach(async () => {
  redacteur = await redactie()
  delirium = await aBegrip({
    publicatie: { titel: 'Delirium', slug: 'delirium' },
    begrip: { uitleg: 'Onrust.', ookBekendAls: ['acute verwardheid', 'Delier'] },
  })
  delier = await aBegrip({
    publicatie: { titel: 'Delier', slug: 'delier' },
    begrip: { uitleg: 'Plotseling in de war.', ookBekendAls: ['plotse verwardheid'] },
  })
})

const merge = (van = delirium, naar = delier, versie = van.publicatie.versie) =>
  mergeBegrip(redacteur, { id: van.id, versie, naarId: naar.id })
const metLinks = (...attrs: ({ naar: string } | { href: string })[]): TekstDoc => ({
  type: 'doc',
  content: attrs.map((attr) => ({
    type: 'paragraph',
    content: [{ type: 'text', text: 'wat "naar": "dat" is', marks: [{ type: 'link', attrs: attr }] }],
  })),
})
const dossierMet = async (inhoud: TekstDoc, slug?: string) => {
  const dossier = await aThemadossier({ publicatie: { ...(slug && { slug }) } })
  const { id = '' } = dossier.onderdelen[0] ?? {}
  const schrijf = (tekst: TekstDoc, versie: number) =>
    updateOnderdeel(redacteur, { id, versie, titel: 'Informatie', inhoud: tekst })
  await schrijf(inhoud, 1)
  const lees = async () => (await database().onderdeel.findUniqueOrThrow({ where: { id } })).inhoud
  return { id, schrijf, lees }
}
const begripVan = async (id: string) =>
  database().begrip.findUniqueOrThrow({ where: { id }, include: { bronnen: true, publicatie: true } })

describe('een begrip gaat op in een ander', () => {
  test('links in teksten gaan mee, door hun id en door hun adres, en lezers komen bij het andere uit', async () => {
    const eigen = new URL('/begrippen#delirium', env().NEXTAUTH_URL).href
    const links = [{ naar: delirium.id }, { href: '/begrippen#delirium' }, { href: eigen }]
    const dossier = await dossierMet(metLinks(...links, { href: '/begrippen#delirium-2' }), 'nah')
    const blad = await findBegripsamenvoeging(redacteur, {
      slug: 'delirium',
      naar: 'delier',
      eigenAdres: new URL(eigen).origin,
    })
    expect(blad?.verwijzingen).toMatchObject({ teksten: 1 })
    await merge()
    const naar = [{ naar: delier.id }, { href: '/begrippen#delier' }, { href: '/begrippen#delier' }]
    expect(await dossier.lees()).toEqual(metLinks(...naar, { href: '/begrippen#delirium-2' }))
    const { verwijzingen } = (await findThemadossier(await hospicemedewerker(), { slug: 'nah' })) ?? {}
    expect(verwijzingen).toEqual([{ id: delier.id, soort: 'BEGRIP', slug: 'delier' }])
  })

  test('bronnen, meldingen, groepen woorden en alle woorden gaan mee, één keer', async () => {
    const [een, allebei] = [await aBron(), await aBron()]
    const db = database()
    for (const [begrip, bronnen] of [
      [delirium, [een, allebei]],
      [delier, [allebei]],
    ] as const)
      await db.begrip.update({
        where: { id: begrip.id },
        data: { bronnen: { connect: bronnen.map(({ id }) => ({ id })) } },
      })
    const melding = await aMelding({ gebruikerId: redacteur.id, publicatieId: delirium.id })
    const groep = { ref: 'synoniemen/v', slug: 'v', termen: ['v', 'w'] }
    await db.synoniemgroep.create({ data: { ...groep, verwijstNaar: delirium.publicatie.ref } })
    const blad = await findBegripsamenvoeging(redacteur, { slug: 'delirium', naar: 'delier' })
    expect(blad).toMatchObject({
      hinder: null,
      verwijzingen: { teksten: 0, bronnen: 2, meldingen: 1, groepen: 1 },
      woorden: ['plotse verwardheid', 'Delirium', 'acute verwardheid'],
    })
    await merge()
    const nieuw = await begripVan(delier.id)
    expect(nieuw.bronnen.map(({ id }) => id).sort()).toEqual([een.id, allebei.id].sort())
    expect(nieuw).toMatchObject({ uitleg: 'Plotseling in de war.', ookBekendAls: blad?.woorden })
    expect(await db.melding.findUnique({ where: { id: melding.id } })).toMatchObject({
      publicatieId: delier.id,
    })
    expect(await db.synoniemgroep.findFirst()).toMatchObject({ verwijstNaar: delier.publicatie.ref })
  })

  test('oude adressen leiden verder, ook na een tweede keer, en de versies blijven te lezen', async () => {
    const verward = await aBegrip({ publicatie: { titel: 'Verwardheid', slug: 'verwardheid' } })
    await merge()
    await merge(delier, verward, 2)
    const lezer = await hospicemedewerker()
    expect(await findBySlugOud(lezer, { soort: 'BEGRIP', slug: 'delirium' })).toBe('verwardheid')
    const [begrip, ...meer] = await listBegrippen(lezer, {})
    expect(meer).toEqual([])
    expect([...(begrip?.oudeSlugs ?? [])].sort()).toEqual(['delier', 'delirium'])
    expect(await findBegrip(redacteur, { slug: 'delirium' })).toMatchObject({
      uitleg: 'Onrust.',
      opgegaanIn: { slug: 'verwardheid' },
    })
    const versies = await listVersies(redacteur, { item: delirium.publicatie.ref })
    expect(versies[0]).toMatchObject({ reden: 'Samengevoegd: opgegaan in “Delier”' })
  })

  test('er komt één regel in het logboek, en zoeken kijkt opnieuw naar allebei', async () => {
    await merge()
    expect(await database().logboekregel.findMany({ where: { handeling: 'begrip.merge' } })).toMatchObject([
      { item: delirium.publicatie.ref, details: { naar: delier.publicatie.ref } },
    ])
    const taken = await database().$queryRaw<{ key: string }[]>`select key from graphile_worker.jobs`
    for (const { id } of [delirium, delier])
      expect(taken.map(({ key }) => key)).toContain(`zoekindex:BEGRIP:${id}`)
  })
})

describe('wat niet kan', () => {
  test.each([
    ['het andere nog een concept is', { status: 'CONCEPT' }, 'Publiceer “Delier” eerst'],
    ['het andere minder lezers heeft', { zichtbaarheid: 'NETWERKCOORDINATOREN' }, 'meer lezers'],
    ['het andere in het archief staat', { status: 'GEARCHIVEERD' }, 'in het archief'],
  ] as const)('samenvoegen als %s: niets verandert', async (_, data, zin) => {
    await database().publicatie.delete({ where: { id: delier.id } })
    delier = await aBegrip({ publicatie: { titel: 'Delier', slug: 'delier', ...data } })
    await expect(merge()).rejects.toThrow(zin)
    expect(await database().samenvoeging.count()).toBe(0)
    expect((await begripVan(delirium.id)).publicatie.status).toBe('GEPUBLICEERD')
  })

  test('meer woorden dan er bij een begrip passen', async () => {
    const ookBekendAls = Array.from({ length: 29 }, (_, nummer) => `woord ${nummer}`)
    await database().begrip.update({ where: { id: delier.id }, data: { ookBekendAls } })
    await expect(merge()).rejects.toThrow('meer dan 30 andere woorden')
  })

  test('met wie iets anders zag, met zichzelf, een tweede keer, of door wie niet van de redactie is', async () => {
    await expect(merge(delirium, delier, 7)).rejects.toThrow('Bekijk opnieuw')
    await expect(merge(delirium, delirium)).rejects.toThrow('een ander begrip')
    await expect(
      mergeBegrip(await coordinator(), { id: delirium.id, versie: 1, naarId: delier.id }),
    ).rejects.toThrow()
    await merge()
    await expect(merge(delirium, delier, 2)).rejects.toThrow('al samengevoegd')
  })

  test('het oude terugzetten of veranderen: het is een ander geworden', async () => {
    await merge()
    const { id } = delirium
    await expect(restorePublicatie(redacteur, { id })).rejects.toThrow('opgegaan in “Delier”')
    await expect(
      updateBegrip(redacteur, { id, versie: 2, term: 'x', uitleg: 'y', ookBekendAls: [], bronIds: [] }),
    ).rejects.toThrow('opgegaan in “Delier”')
  })
})

describe('wie intussen aan het schrijven was', () => {
  test('bewaart een link naar het oude als een link naar het nieuwe, zonder botsing', async () => {
    const dossier = await dossierMet(metLinks({ naar: delirium.id }))
    await merge()
    expect(await dossier.schrijf(metLinks({ naar: delirium.id }), 2)).toMatchObject({
      uitkomst: 'OPGESLAGEN',
    })
    expect(await dossier.lees()).toEqual(metLinks({ naar: delier.id }))
  })

  test('en een melding of een groep woorden die nog over het oude gaat, komt bij het nieuwe', async () => {
    const db = database()
    const groep = await db.synoniemgroep.create({
      data: { ref: 'synoniemen/v', slug: 'v', termen: ['v', 'w'] },
    })
    await merge()
    const melding = await aMelding({ gebruikerId: redacteur.id, publicatieId: delirium.id })
    expect(melding.publicatieId).toBe(delier.id)
    const data = { verwijstNaar: delirium.publicatie.ref }
    expect(await db.synoniemgroep.update({ where: { id: groep.id }, data })).toMatchObject({
      verwijstNaar: delier.publicatie.ref,
    })
  })

  test('en op hetzelfde moment opslaat: nergens blijft een link naar het oude, tien keer', async () => {
    for (let keer = 0; keer < 10; keer += 1) {
      const [van, naar] = [
        await aBegrip({ publicatie: { titel: `V${keer}` } }),
        await aBegrip({ publicatie: { titel: `N${keer}` } }),
      ]
      const [had, nieuw] = [
        await dossierMet(metLinks({ naar: van.id })),
        await dossierMet(metLinks({ naar: naar.id })),
      ]
      const uitkomsten = await Promise.allSettled([
        had.schrijf(metLinks({ naar: van.id }, { naar: naar.id }), 2),
        merge(van, naar),
        nieuw.schrijf(metLinks({ naar: van.id }), 2),
      ])
      expect(uitkomsten.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled'])
      expect(JSON.stringify([await had.lees(), await nieuw.lees()])).not.toContain(van.id)
    }
  }, 60_000)
})

test('van alles wat naar een stuk of een begrip kan verwijzen, is bedacht of het meegaat', async () => {
  const gaatMee = ['"Melding".publicatieId', '"OudeSlug".publicatieId', '"Intrekking".vervangerId']
  const blijftBijHetOude = [
    ...['Aanwezigheid', 'Bijlage', 'Controle', 'Herinnering', 'Intrekking', 'Opmerking', 'Upload'].map(
      (tabel) => `"${tabel}".publicatieId`,
    ),
    '"Session".voorbeeldId',
    // Only of stories, which are never merged.
    '"Meeschrijver".publicatieId',
  ]
  // Written by triggers on the texts, which go along.
  const volgtVanzelf = ['"Verwijzing".vanId', '"Verwijzing".naarId']
  const verwijzingen = await database().$queryRaw<{ waar: string }[]>`
    select v.waar::text || '.' || v.kolom as waar from verwijzingen_naar('"Publicatie"'::regclass) v
    where v.kolom <> 'id'
    union all select v.waar::text || '.' || v.kolom from verwijzingen_naar('"Begrip"'::regclass) v`
  expect(verwijzingen.map(({ waar }) => waar).sort()).toEqual(
    [...gaatMee, ...blijftBijHetOude, ...volgtVanzelf, '"_BegripToBron".A'].sort(),
  )
})

test('elke tekst waarvan we de links bijhouden, gaat mee', async () => {
  const velden = await database().$queryRaw<{ bij: string; mee: string }[]>`
    select t.tgrelid::regclass || ': ' || string_agg(a.attname, ',' order by a.attnum) as bij,
      (select f.tabel || ': ' || array_to_string(f.kolommen, ',') from tekstvelden() f where f.tabel = t.tgrelid) as mee
    from pg_trigger t join pg_attribute a on a.attrelid = t.tgrelid and a.attnum = any (t.tgattr)
    where t.tgname = 'verwijzingen' group by t.tgrelid`
  expect(velden).toHaveLength(6)
  for (const { bij, mee } of velden) expect(mee).toBe(bij)
})
