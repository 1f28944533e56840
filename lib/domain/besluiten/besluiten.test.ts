import { afterEach, describe, expect, test } from 'vitest'
import { bezoeker } from '@/lib/kernel/actor'
import { holdClock } from '@/lib/platform/clock'
import { database } from '@/lib/platform/db'
import { beheer, coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aBesluit, aConsortiumdag } from '@/tests/support/factories/consortiumdag'
import { aGebruiker } from '@/tests/support/factories/gebruiker'
import { aNetwerk } from '@/tests/support/factories/netwerk'
import { aPraktijkverhaal } from '@/tests/support/factories/praktijkverhaal'
import { findConsortiumdag } from '../consortiumdagen/queries'
import { createBesluit } from './create-besluit'
import { findBesluitkeuzes, listBesluiten } from './queries'
import { setBesluitstand } from './set-stand'
import { updateBesluit } from './update-besluit'

afterEach(() => holdClock())

const velden = { tekst: 'Overal een lamp.', wie: 'Werkgroep nacht', voor: '2027-03-01', netwerkId: '' }

describe('een besluit', () => {
  test('staat er één keer, ook als een apparaat het vaker en tegelijk stuurt', async () => {
    const [wie, dag] = [await coordinator(), await aConsortiumdag()]
    const id = '018f2f3e-0000-7000-8000-00000000cafe'
    const sturen = () => createBesluit(wie, { ...velden, id, consortiumdagId: dag.id, verhaalId: '' })
    const uitkomsten = await Promise.all([sturen(), sturen(), sturen()])
    await createBesluit(wie, { ...velden, tekst: 'Anders.', id, consortiumdagId: dag.id, verhaalId: '' })
    expect(uitkomsten.filter(({ isNieuw }) => isNieuw)).toHaveLength(1)
    expect(await database().besluit.findMany({ select: { id: true, tekst: true } })).toEqual([
      { id, tekst: 'Overal een lamp.' },
    ])
    expect(await database().logboekregel.count({ where: { handeling: 'besluit.create' } })).toBe(1)
    const ander = await aConsortiumdag({ titel: 'Een andere dag' })
    await expect(
      createBesluit(wie, { ...velden, id, consortiumdagId: ander.id, verhaalId: '' }),
    ).rejects.toThrow('staat al bij een andere dag')
  })

  test('is van iemand uit de lijst, of van wie er in woorden staat', async () => {
    const netwerk = await aNetwerk({ korteNaam: 'Zee' })
    const wie = await coordinator({ netwerkId: netwerk.id })
    const anna = await aGebruiker({ naam: 'Anna', rollen: ['NETWERKCOORDINATOR'], netwerkId: netwerk.id })
    await aGebruiker({ naam: 'Bo', rollen: ['NETWERKCOORDINATOR'] })
    await aGebruiker({ naam: 'Bo', rollen: ['NETWERKCOORDINATOR'] })
    await aGebruiker({ naam: 'Noor', rollen: ['HOSPICEMEDEWERKER'] })
    await aGebruiker({ naam: 'Rik', rollen: ['REDACTIE'] })
    const { mensen } = await findBesluitkeuzes(wie, {})
    expect(mensen).toEqual(expect.arrayContaining(['Anna (Zee)', 'Bo']))
    expect(mensen.filter((naam) => naam === 'Noor' || naam === 'Rik')).toEqual([])

    const { id: consortiumdagId } = await aConsortiumdag()
    for (const naam of ['Anna (Zee)', 'Anna', 'Bo', 'Noor'])
      await createBesluit(wie, { ...velden, wie: naam, consortiumdagId, verhaalId: '' })
    const rijen = await database().besluit.findMany({ orderBy: { createdAt: 'asc' } })
    expect(rijen.map(({ eigenaarId, eigenaarRol }) => eigenaarId ?? eigenaarRol)).toEqual([
      anna.id,
      'Anna',
      // Two people have this name, and nobody knows which of them is meant.
      'Bo',
      'Noor',
    ])
  })

  test('blijft staan als het account sluit, en zegt dat iemand anders het moet overnemen', async () => {
    holdClock(new Date('2027-03-02T12:00:00Z'))
    const anna = await aGebruiker({ naam: 'Anna', rollen: ['NETWERKCOORDINATOR'] })
    const dag = await aConsortiumdag()
    const { id } = await aBesluit(dag.id, { eigenaarId: anna.id })
    await database().gebruiker.update({ where: { id: anna.id }, data: { gedeactiveerdOp: new Date() } })
    const wie = await redactie()
    expect(await listBesluiten(wie, {})).toMatchObject([{ wie: 'Anna', eigenaarIsWeg: true, isTeLaat: true }])
    await updateBesluit(wie, { ...velden, id, wie: 'Anna', tekst: 'Twee lampen.' })
    expect(await listBesluiten(wie, {})).toMatchObject([{ tekst: 'Twee lampen.', eigenaarIsWeg: true }])
    await updateBesluit(wie, { ...velden, id, voor: '2027-03-02' })
    expect(await listBesluiten(wie, {})).toMatchObject([
      { wie: 'Werkgroep nacht', eigenaarIsWeg: false, isTeLaat: false },
    ])
  })

  test('wordt afgevinkt door wie het beloofde, en staat dan onder wat nog moet', async () => {
    const anna = await hospicemedewerker()
    const dag = await aConsortiumdag()
    const { id } = await aBesluit(dag.id, { eigenaarId: anna.id })
    const later = await aBesluit(dag.id, { voor: new Date('2027-05-01T00:00:00Z') })
    const eerder = await aBesluit(dag.id, { voor: new Date('2027-04-01T00:00:00Z') })
    await setBesluitstand(anna, { id, gedaan: 'ja' })
    await expect(setBesluitstand(anna, { id: later.id, gedaan: 'ja' })).rejects.toThrow('bestaat niet')
    const lijst = await listBesluiten(anna, {})
    expect(lijst.map((besluit) => [besluit.id, besluit.isGedaan, besluit.magAfronden])).toEqual([
      [eerder.id, false, false],
      [later.id, false, false],
      [id, true, true],
    ])
    await setBesluitstand(await coordinator(), { id, gedaan: 'nee' })
    expect((await listBesluiten(anna, {}))[0]).toMatchObject({ id, isGedaan: false })
  })

  test('over een verhaal leest wie het verhaal leest; wie vastlegt houdt het ook als het verhaal weg is', async () => {
    const { id: verhaalId, publicatie } = await aPraktijkverhaal({
      publicatie: { zichtbaarheid: 'NETWERKCOORDINATOREN' },
    })
    const dag = await aConsortiumdag({ verhaalIds: [verhaalId] })
    await aBesluit(dag.id, { verhaalId })
    const zien = async () => {
      const lezers = [await hospicemedewerker(), await coordinator(), await redactie(), await beheer()]
      return Promise.all(
        lezers.map(async (wie) => {
          const [lijst, gevonden] = [
            await listBesluiten(wie, {}),
            await findConsortiumdag(wie, { id: dag.id }),
          ]
          expect(gevonden?.besluiten.map(({ id }) => id)).toEqual(lijst.map(({ id }) => id))
          return lijst.map(({ verhaal }) => verhaal?.titel ?? null)
        }),
      )
    }
    const { titel } = publicatie
    expect(await zien()).toEqual([[], [titel], [titel], [titel]])
    await database().publicatie.update({ where: { id: verhaalId }, data: { status: 'GEARCHIVEERD' } })
    expect(await zien()).toEqual([[], [null], [null], [null]])
    await expect(listBesluiten(bezoeker, {})).rejects.toThrow('bestaat niet')
    await expect(
      createBesluit(await coordinator(), { ...velden, consortiumdagId: dag.id, verhaalId }),
    ).rejects.toMatchObject({
      fields: { '': ['Dit verhaal is er niet meer. Leg het besluit vast bij de dag.'] },
    })
  })

  test('vraagt een dag en iemand, en een netwerk dat er is', async () => {
    const [wie, dag] = [await redactie(), await aConsortiumdag()]
    const over = { ...velden, consortiumdagId: dag.id, verhaalId: '' }
    await expect(createBesluit(wie, { ...over, wie: ' ', voor: '' })).rejects.toMatchObject({
      fields: { wie: ['Vul wie het doet in.'], voor: ['Kies de dag waarop het klaar is.'] },
    })
    await expect(
      createBesluit(wie, { ...over, netwerkId: '018f2f3e-0000-7000-8000-000000000000' }),
    ).rejects.toMatchObject({ fields: { netwerkId: ['Dit netwerk is er niet meer.'] } })
  })
})
