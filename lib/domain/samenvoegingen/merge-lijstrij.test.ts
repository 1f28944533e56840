import { describe, expect, test } from 'vitest'
import { database } from '@/lib/platform/db'
import { beheer, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aDoelgroep } from '@/tests/support/factories/doelgroep'
import { aNetwerk } from '@/tests/support/factories/netwerk'
import { aPublicatie } from '@/tests/support/factories/publicatie'
import { aScholing } from '@/tests/support/factories/scholing'
import { aThemadossier } from '@/tests/support/factories/themadossier'
import { aWerkvorm } from '@/tests/support/factories/werkvorm'
import { KEUZE_SOORTEN, type KeuzeSoort, VERWIJZING_LABELS } from './labels'
import { TABELLEN } from './lijstrij'
import { mergeLijstrij } from './merge-lijstrij'
import { findSamenvoeging, listHuidigeSlugs } from './queries'
import { setGebruik } from './set-gebruik'

const doelgroepenVan = async (id: string) => {
  const { doelgroepen } = await database().scholing.findUniqueOrThrow({
    where: { id },
    select: { doelgroepen: { select: { id: true } } },
  })
  return doelgroepen.map((doelgroep) => doelgroep.id).sort()
}
const koppel = (scholingId: string, ...ids: string[]) =>
  database().scholing.update({
    where: { id: scholingId },
    data: { doelgroepen: { set: ids.map((id) => ({ id })) } },
  })
const samen = async (soort: KeuzeSoort, id: string, naarId: string) =>
  mergeLijstrij(await (soort === 'NETWERK' ? beheer() : redactie()), { soort, id, versie: 1, naarId })

describe('twee doelgroepen samenvoegen', () => {
  test('alles wat naar de ene verwees, verwijst naar de andere, één keer', async () => {
    const [van, naar, derde] = [await aDoelgroep(), await aDoelgroep(), await aDoelgroep()]
    const [een, allebei] = [await aScholing(), await aScholing()]
    await koppel(een.id, van.id, derde.id)
    await koppel(allebei.id, van.id, naar.id)
    const dossier = await aThemadossier({ dossier: { doelgroepId: van.id } })
    const blad = await findSamenvoeging(await redactie(), { soort: 'DOELGROEP', id: van.id, naar: naar.slug })
    expect(blad).toMatchObject({
      naar: { id: naar.id },
      hinder: null,
      verwijzingen: expect.arrayContaining([
        { aantal: 1, een: 'themadossier', meer: 'themadossiers' },
        { aantal: 2, een: 'scholing', meer: 'scholingen' },
      ]),
    })
    await samen('DOELGROEP', van.id, naar.id)

    const db = database()
    expect(await doelgroepenVan(een.id)).toEqual([derde.id, naar.id].sort())
    expect(await doelgroepenVan(allebei.id)).toEqual([naar.id])
    expect(await db.themadossier.findUnique({ where: { id: dossier.id } })).toMatchObject({
      doelgroepId: naar.id,
    })
    expect(await db.doelgroep.findUnique({ where: { id: van.id } })).toMatchObject({
      actief: false,
      versie: 2,
    })
    // Who types the old name still finds it.
    expect(await db.doelgroep.findUnique({ where: { id: naar.id } })).toMatchObject({
      actief: true,
      synoniemen: expect.arrayContaining([van.titel]),
    })
    const versies = await db.versie.findMany({ where: { item: { in: [van.ref, naar.ref] }, nummer: 2 } })
    expect(versies.map(({ reden }) => reden?.startsWith('Samengevoegd'))).toEqual([true, true])
    const taken = await db.$queryRaw<{ key: string }[]>`select key from graphile_worker.jobs`
    for (const id of [van.id, naar.id, een.id, allebei.id, dossier.id])
      expect(taken.some(({ key }) => key?.endsWith(id))).toBe(true)
  })

  test('de oude slug leidt naar de nieuwe, ook na een tweede samenvoeging', async () => {
    const [een, twee, drie] = [await aDoelgroep(), await aDoelgroep(), await aDoelgroep()]
    await samen('DOELGROEP', een.id, twee.id)
    await mergeLijstrij(await redactie(), { soort: 'DOELGROEP', id: twee.id, versie: 2, naarId: drie.id })
    const slugs = [een, twee].map(({ slug }) => ({ soort: 'DOELGROEP' as const, slug }))
    const lezer = await hospicemedewerker()
    const huidig = await listHuidigeSlugs(lezer, { slugs })
    expect(huidig.map(({ slug }) => slug)).toEqual([drie.slug, drie.slug])
  })

  test('twee dossiers voor één doelgroep kan niet: niets verandert', async () => {
    const [een, ander] = [await aThemadossier(), await aThemadossier()]
    await expect(samen('DOELGROEP', een.doelgroepId, ander.doelgroepId)).rejects.toThrow(
      'allebei een themadossier',
    )
    expect(await database().samenvoeging.count()).toBe(0)
  })

  test('wie een formulier met de oude keuze nog open had, bewaart de nieuwe', async () => {
    const [van, naar] = [await aDoelgroep(), await aDoelgroep()]
    const scholing = await aScholing()
    await samen('DOELGROEP', van.id, naar.id)
    await koppel(scholing.id, van.id)
    expect(await doelgroepenVan(scholing.id)).toEqual([naar.id])
    await koppel(scholing.id, van.id, naar.id)
    expect(await doelgroepenVan(scholing.id)).toEqual([naar.id])
  })

  test('wie op hetzelfde moment met de oude keuze opslaat: nergens blijft de oude staan, twintig keer', async () => {
    const actor = await redactie()
    for (let keer = 0; keer < 20; keer += 1) {
      const [van, naar] = [await aDoelgroep(), await aDoelgroep()]
      const [nieuw, had] = [await aScholing(), await aScholing()]
      await koppel(had.id, van.id)
      const uitkomsten = await Promise.allSettled([
        koppel(nieuw.id, van.id),
        mergeLijstrij(actor, { soort: 'DOELGROEP', id: van.id, versie: 1, naarId: naar.id }),
        koppel(had.id, van.id, naar.id),
      ])
      expect(uitkomsten[1]).toMatchObject({ status: 'fulfilled' })
      expect([...(await doelgroepenVan(nieuw.id)), ...(await doelgroepenVan(had.id))]).not.toContain(van.id)
    }
  }, 60_000)
})

describe('de andere lijsten', () => {
  test('een netwerk: mensen, stukken en organisaties gaan mee, en de gemeenten ook', async () => {
    const [van, naar] = [await aNetwerk(), await aNetwerk()]
    const stuk = await aPublicatie({ netwerkId: van.id })
    const mens = await hospicemedewerker({ netwerkId: van.id })
    await samen('NETWERK', van.id, naar.id)
    const db = database()
    expect(await db.publicatie.findUnique({ where: { id: stuk.id } })).toMatchObject({ netwerkId: naar.id })
    expect(await db.gebruiker.findUnique({ where: { id: mens.id } })).toMatchObject({ netwerkId: naar.id })
    expect((await db.netwerk.findUnique({ where: { id: naar.id } }))?.gemeenten).toEqual(
      expect.arrayContaining(van.gemeenten),
    )
  })

  test('een niveau gaat nergens in op', async () => {
    const db = database()
    const [van, naar] = [3, 4].map((nummer) => ({
      nummer,
      ref: `niveau/${nummer}`,
      slug: `niveau-${nummer}`,
      naam: `Niveau ${nummer}`,
      uitleg: 'Mbo',
    }))
    if (!van || !naar) throw new Error('two niveaus')
    const [een, ander] = [await db.niveau.create({ data: van }), await db.niveau.create({ data: naar })]
    await expect(samen('NIVEAU', een.id, ander.id)).rejects.toThrow('liggen vast')
  })

  test('twee groepen woorden worden één groep, tenzij ze elk ergens anders naar verwijzen', async () => {
    const db = database()
    const groep = (slug: string, termen: string[], verwijstNaar: string | null) =>
      db.synoniemgroep.create({ data: { ref: `synoniemen/${slug}`, slug, termen, verwijstNaar } })
    const een = await groep('een', ['delier', 'verward'], 'begrip/delier')
    const twee = await groep('twee', ['Verward', 'onrustig'], null)
    const drie = await groep('drie', ['pijn', 'zeer'], 'begrip/pijn')
    await expect(samen('SYNONIEMGROEP', een.id, drie.id)).rejects.toThrow('ander stuk')
    await samen('SYNONIEMGROEP', een.id, twee.id)
    expect(await db.synoniemgroep.findUnique({ where: { id: twee.id } })).toMatchObject({
      termen: ['Verward', 'onrustig', 'delier'],
      verwijstNaar: 'begrip/delier',
    })
  })

  test('een netwerk samenvoegen mag alleen beheer, een werkvorm alleen de redactie', async () => {
    const [een, ander] = [await aNetwerk(), await aNetwerk()]
    const [vorm, andere] = [await aWerkvorm(), await aWerkvorm()]
    const netwerk = { soort: 'NETWERK' as const, id: een.id, versie: 1, naarId: ander.id }
    const werkvorm = { soort: 'WERKVORM' as const, id: vorm.id, versie: 1, naarId: andere.id }
    await expect(mergeLijstrij(await redactie(), netwerk)).rejects.toThrow()
    await expect(mergeLijstrij(await beheer(), werkvorm)).rejects.toThrow()
    await mergeLijstrij(await redactie(), werkvorm)
  })
})

describe('uit gebruik nemen', () => {
  test('wat het heeft houdt het, en daarna kan het weer in gebruik', async () => {
    const actor = await redactie()
    const doelgroep = await aDoelgroep()
    const scholing = await aScholing()
    await koppel(scholing.id, doelgroep.id)
    const vraag = { soort: 'DOELGROEP' as const, id: doelgroep.id }
    await setGebruik(actor, { ...vraag, versie: 1, actief: 'nee' })
    expect(await doelgroepenVan(scholing.id)).toEqual([doelgroep.id])
    await expect(setGebruik(actor, { ...vraag, versie: 1, actief: 'ja' })).rejects.toThrow('Ververs')
    await setGebruik(actor, { ...vraag, versie: 2, actief: 'ja' })
    expect(await database().doelgroep.findUnique({ where: { id: doelgroep.id } })).toMatchObject({
      actief: true,
    })
  })

  test('wat is samengevoegd komt niet weer in gebruik, ook niet buiten het portaal om', async () => {
    const [van, naar] = [await aDoelgroep(), await aDoelgroep()]
    await samen('DOELGROEP', van.id, naar.id)
    const actor = await redactie()
    await expect(
      setGebruik(actor, { soort: 'DOELGROEP', id: van.id, versie: 2, actief: 'ja' }),
    ).rejects.toThrow('samengevoegd')
    await database().doelgroep.update({ where: { id: van.id }, data: { actief: true } })
    expect(await database().doelgroep.findUnique({ where: { id: van.id } })).toMatchObject({ actief: false })
  })
})

test.each(KEUZE_SOORTEN)(
  '%s: elke verwijzing ernaar volgt een samenvoeging en heeft een woord',
  async (soort) => {
    const verwijzingen = await database().$queryRaw<{ waar: string; volgt: boolean }[]>`
    select v.waar::text, exists (select 1 from pg_trigger t where t.tgrelid = v.waar
        and t.tgname = 'volg_samenvoeging_' || v.kolom) as volgt
      from verwijzingen_naar(${TABELLEN[soort].tabel}::regclass) v`
    expect(verwijzingen.length > 0).toBe(soort !== 'SYNONIEMGROEP')
    expect(verwijzingen.filter(({ volgt }) => !volgt)).toEqual([])
    expect(verwijzingen.filter(({ waar }) => !Object.hasOwn(VERWIJZING_LABELS, waar))).toEqual([])
  },
)
