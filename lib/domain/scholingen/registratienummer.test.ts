import { afterEach, describe, expect, test } from 'vitest'
import type { GebruikerActor } from '@/lib/kernel/actor'
import { InvalidInputError, NotFoundError, RefusedError } from '@/lib/kernel/errors'
import { holdClock } from '@/lib/platform/clock'
import { database } from '@/lib/platform/db'
import type { AccreditatieStatus } from '@/prisma/generated/client'
import { beheer, coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aNetwerk } from '@/tests/support/factories/netwerk'
import { anOrganisatie } from '@/tests/support/factories/organisatie'
import { aScholing, invoerVan } from '@/tests/support/factories/scholing'
import { inschrijvingen, inschrijvingVan, meldAf } from '@/tests/support/inschrijvingen'
import { enrolCollega } from './enrol-collega'
import { enrolScholing } from './enrol-scholing'
import { exportInschrijvingen } from './export-inschrijvingen'
import { vergeetRegistratienummers } from './jobs'
import { findScholing, listEigenInschrijvingen, listInschrijvingen } from './queries'
import { inschrijfInvoer, nummerInvoer } from './schema'
import { setRegistratienummer } from './set-registratienummer'
import { updateScholing } from './update-scholing'

const NU = new Date('2026-10-01T09:00:00Z')
const DATUM = { begin: new Date('2026-10-20T09:00:00Z'), einde: new Date('2026-10-20T11:00:00Z') }
const DAG = 24 * 3_600_000
const NUMMER = '19012345601'
const BIG = { registersoort: 'BIG', registratienummer: NUMMER } as const
const GEEN = { registersoort: null, registratienummer: null }

afterEach(() => holdClock())

async function scholingMet(accreditatie: AccreditatieStatus, capaciteit: number | null = null) {
  holdClock(NU)
  const netwerk = await aNetwerk()
  const { id, publicatie, werkvormId } = await aScholing({
    publicatie: { netwerkId: netwerk.id },
    scholing: { accreditatie, capaciteit },
    bijeenkomsten: [DATUM],
  })
  return { id, slug: publicatie.slug, netwerkId: netwerk.id, werkvormId }
}

/** Somebody with a number at an accredited scholing. */
async function metNummer() {
  const scholing = await scholingMet('AANGEVRAAGD')
  const wie = await hospicemedewerker()
  await enrolScholing(wie, { id: scholing.id, ...BIG })
  return { ...scholing, wie, zijn: await inschrijvingVan(wie, scholing.id) }
}

const bewaard = async (id: string) =>
  (await inschrijvingen(id)).map(({ registersoort, registratienummer }) => ({
    registersoort,
    registratienummer,
  }))

describe('een registratienummer geven', () => {
  const ID = '0192f0c1-1111-7aaa-8bbb-1234567890ab'
  const keur = (registersoort: string, registratienummer: string) =>
    nummerInvoer.safeParse({ id: ID, registersoort, registratienummer })
  const zinnen = (uitkomst: ReturnType<typeof keur>) =>
    uitkomst.error?.issues.map(({ path, message }) => [path.join('.'), message])

  test('een BIG-nummer heeft 11 cijfers; spaties en punten mogen erin', () => {
    for (const getypt of [NUMMER, ' 1901 2345 601', '19.012.345.601', '1901\u00a02345\u00a0601'])
      expect(keur('BIG', getypt).data).toMatchObject(BIG)
    expect(keur('BIG', '09012345601').data?.registratienummer).toBe('09012345601')
    for (const fout of [
      '1901234560',
      '190123456012',
      '1901234560A',
      '19012345-601',
      '０９０１２３４５６０１',
    ])
      expect(zinnen(keur('BIG', fout))).toEqual([
        ['registratienummer', 'Een BIG-nummer heeft 11 cijfers. Kijk het nog eens na.'],
      ])
  })

  test('een relatienummer is kort, met letters, cijfers en streepjes', () => {
    expect(keur('RELATIE', 'rp-00 12.34').data?.registratienummer).toBe('RP-001234')
    for (const fout of ['12', '=1+1', '-123', 'A'.repeat(21), 'ZORG_1'])
      expect(zinnen(keur('RELATIE', fout))?.[0]?.[0]).toBe('registratienummer')
  })

  test('mag leeg blijven, en een gekozen register zonder nummer is niets', async () => {
    expect(inschrijfInvoer.parse({ id: ID })).toMatchObject(GEEN)
    expect(keur('BIG', ' ').success).toBe(true)
    const { id } = await scholingMet('TOEGEKEND')
    await enrolScholing(await hospicemedewerker(), { id, registersoort: 'BIG', registratienummer: ' ' })
    expect(await bewaard(id)).toEqual([GEEN])
  })

  test('zonder register vragen we welk nummer het is', () => {
    expect(zinnen(keur('', NUMMER))).toEqual([['registersoort', 'Kies welk nummer dit is.']])
    expect(zinnen(keur('AGB', NUMMER))).toEqual([['registersoort', 'Kies welk nummer dit is.']])
  })

  test.each([['AANGEVRAAGD'], ['TOEGEKEND']] as const)('kan bij accreditatie %s', async (accreditatie) => {
    const { id } = await scholingMet(accreditatie)
    await enrolScholing(await hospicemedewerker(), { id, ...BIG })
    expect(await bewaard(id)).toEqual([BIG])
  })

  test('kan niet bij een scholing zonder accreditatie, met een zin bij het veld', async () => {
    const { id } = await scholingMet('GEEN')
    const wie = await hospicemedewerker()
    await expect(enrolScholing(wie, { id, ...BIG })).rejects.toMatchObject({
      fields: { registratienummer: [expect.stringContaining('geen accreditatie')] },
    })
    expect(await inschrijvingen(id)).toEqual([])
    await enrolScholing(wie, { id })
    await expect(setRegistratienummer(wie, { ...(await inschrijvingVan(wie, id)), ...BIG })).rejects.toThrow(
      InvalidInputError,
    )
  })

  test('de database houdt tegen wat geen nummer kan zijn', async () => {
    const { zijn, id } = await metNummer()
    const zet = (data: Parameters<typeof db.inschrijving.update>[0]['data']) =>
      db.inschrijving.update({ where: zijn, data })
    const db = database()
    for (const fout of [
      { registratienummer: '123' },
      { registratienummer: null },
      { registersoort: null },
      { registersoort: 'RELATIE', registratienummer: '=1+1' },
      { status: 'AFGEMELD' },
    ] as const)
      await expect(zet(fout)).rejects.toThrow()
    expect(await bewaard(id)).toEqual([BIG])
  })
})

describe('daarna', () => {
  test('verandert alleen wie het gaf, ook na afloop, tot de termijn voorbij is', async () => {
    const { id, wie, zijn } = await metNummer()
    const ander = { registersoort: 'RELATIE', registratienummer: 'RP-1234' } as const
    for (const actor of [await hospicemedewerker(), await redactie()])
      await expect(setRegistratienummer(actor, { ...zijn, ...ander })).rejects.toThrow(NotFoundError)
    holdClock(new Date(DATUM.einde.getTime() + 90 * DAG - 1))
    await setRegistratienummer(wie, { ...zijn, ...ander })
    expect(await bewaard(id)).toEqual([ander])
    holdClock(new Date(DATUM.einde.getTime() + 90 * DAG))
    await expect(setRegistratienummer(wie, { ...zijn, ...ander })).rejects.toThrow(InvalidInputError)
    await setRegistratienummer(wie, { ...zijn, registratienummer: '' })
    expect(await bewaard(id)).toEqual([GEEN])
  })

  test('gaat weg bij afmelden, en wie zich opnieuw inschrijft geeft het opnieuw', async () => {
    const { id, wie, zijn } = await metNummer()
    await meldAf(wie, id)
    expect(await bewaard(id)).toEqual([GEEN])
    await expect(setRegistratienummer(wie, { ...zijn, ...BIG })).rejects.toThrow(RefusedError)
    await enrolScholing(wie, { id })
    expect(await bewaard(id)).toEqual([GEEN])
  })

  test('een collega die je inschrijft geeft het niet; jij wel, en die collega leest het niet', async () => {
    const { id, slug } = await scholingMet('TOEGEKEND')
    const { id: organisatieId } = await anOrganisatie()
    const [wie, collega] = [
      await hospicemedewerker({ organisatieId }),
      await hospicemedewerker({ organisatieId }),
    ]
    const { email } = await database().gebruiker.findUniqueOrThrow({ where: { id: wie.id } })
    await enrolCollega(collega, { id, email })
    expect(await bewaard(id)).toEqual([GEEN])
    await setRegistratienummer(wie, { ...(await inschrijvingVan(wie, id)), ...BIG })
    expect((await findScholing(wie, { slug }))?.inschrijving).toMatchObject(BIG)
    expect(JSON.stringify(await findScholing(collega, { slug }))).not.toContain(NUMMER)
  })

  test('verdwijnt de accreditatie, dan vragen we het niet meer en is het weg', async () => {
    const { id, slug, wie, netwerkId, werkvormId } = await metNummer()
    expect((await findScholing(wie, { slug }))?.vraagtNummer).toBe(true)
    const organisator = await coordinator({ netwerkId })
    const zet = async (accreditatie: AccreditatieStatus) => {
      const { versie } = await database().publicatie.findUniqueOrThrow({ where: { id } })
      await updateScholing(organisator, { ...invoerVan(werkvormId), id, versie, netwerkId, accreditatie })
    }
    await zet('TOEGEKEND')
    expect(await bewaard(id)).toEqual([BIG])
    await zet('GEEN')
    expect(await bewaard(id)).toEqual([GEEN])
    expect((await findScholing(wie, { slug }))?.vraagtNummer).toBe(false)
    await zet('AANGEVRAAGD')
    expect(await findScholing(wie, { slug })).toMatchObject({ vraagtNummer: true, inschrijving: GEEN })
  })
})

describe('niemand anders ziet het', () => {
  test('niet op de pagina, in de lijst, in het gewone bestand of in het logboek', async () => {
    const { slug, wie, zijn, netwerkId } = await metNummer()
    await setRegistratienummer(wie, { ...zijn, ...BIG })
    const pas = (actor: GebruikerActor) => ({ ...actor, bevestigdOp: NU })
    for (const actor of [await coordinator({ netwerkId }), await redactie(), await beheer()])
      expect(
        JSON.stringify([
          await findScholing(actor, { slug }),
          await listInschrijvingen(actor, { slug }),
          await exportInschrijvingen(pas(actor), { slug }),
        ]),
      ).not.toContain(NUMMER)
    expect(JSON.stringify(await listEigenInschrijvingen(wie, {}))).not.toContain(NUMMER)
    const regels = await database().logboekregel.findMany()
    expect(regels.map(({ handeling }) => handeling)).toContain('inschrijving.setRegistratienummer')
    expect(JSON.stringify(regels, (_, w) => (typeof w === 'bigint' ? String(w) : w))).not.toContain(NUMMER)
    const mails = await database().mailbericht.findMany({ select: { tekst: true, html: true } })
    expect(JSON.stringify(mails)).not.toContain(NUMMER)
  })
})

describe('elke nacht', () => {
  const om = async (moment: Date) => {
    holdClock(moment)
    await vergeetRegistratienummers.run({})
  }

  test('is het 90 dagen na de laatste datum weg, en niet eerder', async () => {
    const { id } = await metNummer()
    const grens = new Date(DATUM.einde.getTime() + 90 * DAG)
    await om(new Date(grens.getTime() - 1))
    expect(await bewaard(id)).toEqual([BIG])
    await om(grens)
    expect(await bewaard(id)).toEqual([GEEN])
  })

  test('is het na afloop weg van wie geen plek kreeg', async () => {
    const { id } = await scholingMet('TOEGEKEND', 1)
    for (const wie of [await hospicemedewerker(), await hospicemedewerker()])
      await enrolScholing(wie, { id, ...BIG })
    await om(new Date(DATUM.einde.getTime() - 1))
    expect(await bewaard(id)).toEqual([BIG, BIG])
    await om(DATUM.einde)
    expect(await bewaard(id)).toEqual([BIG, GEEN])
  })

  test('is het ook weg als de accreditatie op een andere manier verdween, of alle datums', async () => {
    const { id } = await metNummer()
    await database().scholing.update({ where: { id }, data: { accreditatie: 'GEEN' } })
    await om(NU)
    expect(await bewaard(id)).toEqual([GEEN])
    const zonderDatum = await metNummer()
    await database().bijeenkomst.deleteMany({ where: { scholingId: zonderDatum.id } })
    await om(NU)
    expect(await bewaard(zonderDatum.id)).toEqual([BIG])
    await om(new Date(Date.now() + 91 * DAG))
    expect(await bewaard(zonderDatum.id)).toEqual([GEEN])
  })
})
