import { afterEach, describe, expect, test } from 'vitest'
import type { GebruikerActor } from '@/lib/kernel/actor'
import { NotFoundError } from '@/lib/kernel/errors'
import { holdClock } from '@/lib/platform/clock'
import { database } from '@/lib/platform/db'
import { beheer, coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aNetwerk } from '@/tests/support/factories/netwerk'
import { aScholing } from '@/tests/support/factories/scholing'
import { inschrijvingen, inschrijvingVan } from '@/tests/support/inschrijvingen'
import { enrolScholing } from '../scholingen/enrol-scholing'
import { findScholing } from '../scholingen/queries'
import { setRegistratienummer } from '../scholingen/set-registratienummer'
import { confirmAccreditatielijst } from './confirm-accreditatielijst'
import { exportAccreditatie } from './export-accreditatie'
import { findAccreditatie } from './queries'
import { setAanwezigheid } from './set-aanwezigheid'

const ERVOOR = new Date('2026-10-01T09:00:00Z')
const DATUMS = [
  { begin: new Date('2026-10-20T11:30:00Z'), einde: new Date('2026-10-20T13:00:00Z') },
  // After the clock went back: 13:30 in the Netherlands again.
  { begin: new Date('2026-10-27T12:30:00Z'), einde: new Date('2026-10-27T14:45:00Z') },
]
const ERNA = new Date('2026-10-28T09:00:00Z')
const DAG = 24 * 3_600_000
const BIG = { registersoort: 'BIG', registratienummer: '09012345601' } as const

afterEach(() => holdClock())

/** As somebody who gave the password just now. */
const pas = (actor: GebruikerActor, bevestigdOp = ERNA): GebruikerActor => ({ ...actor, bevestigdOp })

const velden = (csv: string) =>
  csv
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split('\r\n')
    .map((rij) => rij.slice(1, -1).split('";"'))

/** Two with a number and one without, of whom Bo stayed away; it is the day after. */
async function eenScholing({ landelijk = false } = {}) {
  holdClock(ERVOOR)
  const netwerkId = landelijk ? null : (await aNetwerk()).id
  const { id, publicatie } = await aScholing({
    publicatie: { netwerkId, titel: 'Rouw; en verlies' },
    scholing: { accreditatie: 'TOEGEKEND' },
    bijeenkomsten: DATUMS,
  })
  const [noor, ali, bo] = [
    await hospicemedewerker({ naam: '=SOM(A1) Noor' }),
    await hospicemedewerker({ naam: 'Ali' }),
    await hospicemedewerker({ naam: 'Bo' }),
  ]
  await enrolScholing(noor, { id, ...BIG })
  await enrolScholing(ali, { id })
  await enrolScholing(bo, { id, registersoort: 'RELATIE', registratienummer: 'RP-1234' })
  const organisator = landelijk ? await redactie() : await coordinator({ netwerkId })
  const vulIn = async (...wie: GebruikerActor[]) => {
    const ids = await Promise.all(wie.map((een) => inschrijvingVan(een, id)))
    await setAanwezigheid(organisator, { id, aanwezigIds: ids.map((een) => een.id), eerderIds: [] })
  }
  const { slug } = publicatie
  const stand = () => findAccreditatie(organisator, { slug })
  const download = () => exportAccreditatie(pas(organisator), { slug })
  holdClock(ERNA)
  return { id, slug, ref: publicatie.ref, organisator, noor, ali, bo, vulIn, stand, download }
}

const nummers = async (id: string) =>
  (await inschrijvingen(id)).map(({ registratienummer }) => registratienummer)

describe('de lijst voor de accreditatie', () => {
  test('noemt wie er was, met nummer of dat het ontbreekt, en komt in het logboek', async () => {
    const { slug, ref, noor, ali, vulIn, download } = await eenScholing()
    await vulIn(noor, ali)
    const { csv, bestandsnaam } = await download()
    const scholing = [
      'Rouw; en verlies',
      '20-10-2026 13:30–15:00, 27-10-2026 13:30–15:45',
      '3,75',
      'ja',
      '28-10-2026 10:00',
      'lijst van de organisator',
    ]
    expect(csv.startsWith('\ufeff')).toBe(true)
    expect(velden(csv).slice(1)).toEqual([
      // A spreadsheet must show this name, and the zero in front of the number.
      ["'=SOM(A1) Noor", 'BIG-nummer', 'nr. 09012345601', ...scholing],
      ['Ali', '', 'GEEN NUMMER: vraag het na', ...scholing],
    ])
    expect(bestandsnaam).toBe(`accreditatie-${slug}.csv`)
    const regel = await database().logboekregel.findFirst({
      where: { handeling: 'inschrijving.exportAccreditatie' },
    })
    expect(regel).toMatchObject({ item: ref, resultaat: 'GELUKT', details: { aantal: 2 } })
  })

  test('is er pas als is ingevuld wie er was', async () => {
    const { stand, download, noor, ali, vulIn } = await eenScholing()
    await expect(download()).rejects.toThrow('Vul eerst in wie er was')
    expect(await stand()).toMatchObject({ begonnen: true, aanwezig: 0, plaatsen: 3, metNummer: 2 })
    await vulIn(noor, ali)
    const gevuld = await stand()
    expect(gevuld).toMatchObject({ aanwezig: 2, zonderNummer: [{ naam: 'Ali' }] })
    expect(JSON.stringify(gevuld)).not.toContain(BIG.registratienummer)
  })

  test('bestaat niet zonder accreditatie', async () => {
    const { id, stand, download, noor, vulIn } = await eenScholing()
    await vulIn(noor)
    await database().scholing.update({ where: { id }, data: { accreditatie: 'GEEN' } })
    expect(await stand()).toBeNull()
    await expect(download()).rejects.toThrow('geen accreditatie')
  })

  test('is alleen voor de organisator: van een netwerk de coördinator, anders de redactie', async () => {
    const { id, slug, noor, ali, vulIn } = await eenScholing()
    await vulIn(noor, ali)
    const elders = await coordinator({ netwerkId: (await aNetwerk()).id })
    for (const actor of [elders, await coordinator(), await redactie(), await beheer(), noor, ali]) {
      expect(await findAccreditatie(actor, { slug })).toBeNull()
      await expect(exportAccreditatie(pas(actor), { slug })).rejects.toThrow(NotFoundError)
      await expect(confirmAccreditatielijst(actor, { id })).rejects.toThrow(NotFoundError)
    }
    const landelijk = await eenScholing({ landelijk: true })
    await landelijk.vulIn(landelijk.noor)
    expect((await landelijk.download()).csv).toContain(BIG.registratienummer)
  })

  test('vraagt eerst het wachtwoord als dat langer dan een kwartier geleden is', async () => {
    const { slug, organisator, noor, vulIn } = await eenScholing()
    await vulIn(noor)
    const lang = new Date(ERNA.getTime() - 16 * 60_000)
    for (const actor of [organisator, pas(organisator, lang)])
      await expect(exportAccreditatie(actor, { slug })).rejects.toThrow(/wachtwoord opnieuw/)
  })
})

describe('de lijst is ingestuurd', () => {
  test('dan zijn de nummers weg, vragen we er geen meer en is er geen lijst', async () => {
    const { id, slug, organisator, noor, ali, vulIn, stand } = await eenScholing()
    await vulIn(noor)
    await confirmAccreditatielijst(organisator, { id })
    holdClock(new Date(ERNA.getTime() + DAG))
    await confirmAccreditatielijst(organisator, { id })
    expect(await nummers(id)).toEqual([null, null, null])
    expect(await stand()).toMatchObject({ ingestuurdOp: ERNA, vraagtNummers: false, metNummer: 0 })
    expect((await findScholing(ali, { slug }))?.vraagtNummer).toBe(false)
    await expect(
      setRegistratienummer(ali, { ...(await inschrijvingVan(ali, id)), ...BIG }),
    ).rejects.toMatchObject({ fields: { registratienummer: [expect.stringContaining('al ingestuurd')] } })
    const later = pas(organisator, new Date(ERNA.getTime() + DAG))
    await expect(exportAccreditatie(later, { slug })).rejects.toThrow('zijn gewist')
  })

  test('kan pas na de laatste datum', async () => {
    const { id, organisator } = await eenScholing()
    holdClock(DATUMS[1]?.begin)
    await expect(confirmAccreditatielijst(organisator, { id })).rejects.toThrow('nog niet voorbij')
    expect(await nummers(id)).toEqual([BIG.registratienummer, null, 'RP-1234'])
  })
})
