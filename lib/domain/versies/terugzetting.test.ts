import { describe, expect, test } from 'vitest'
import { NotFoundError } from '@/lib/kernel/errors'
import { database } from '@/lib/platform/db'
import { coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aNetwerk } from '@/tests/support/factories/netwerk'
import { aScholing, invoerVan } from '@/tests/support/factories/scholing'
import { aThemadossier, tekst } from '@/tests/support/factories/themadossier'
import { enrolScholing } from '../scholingen/enrol-scholing'
import { updateScholing } from '../scholingen/update-scholing'
import { updateThemadossier } from '../themadossiers/update-themadossier'
import { findTerugzetting } from './queries'
import { restoreVersie } from './restore-versie'

const reden = 'De nieuwe tekst klopte niet.'
const versie = async (item: string, nummer: number) =>
  database().versie.findFirstOrThrow({ where: { item, nummer, aard: 'OPGESLAGEN' } })

describe('terugzetten volgt de regels van het stuk zelf', () => {
  const leeg = { scholingIds: [], praktijkverhaalIds: [], kennisvraagIds: [], bronIds: [] }
  const dossier = { samenvatting: 'S.', inHetKort: null, waarBeginJe: null, ...leeg }

  test('een verantwoordelijke doet een voorstel; wat lezers zien verandert niet', async () => {
    const zorgt = await hospicemedewerker()
    const { id, publicatie } = await aThemadossier({ dossier: { verantwoordelijkeId: zorgt.id } })
    const redacteur = await redactie()
    await updateThemadossier(redacteur, { ...dossier, id, versie: 1, titel: 'Goed', inleiding: tekst('A') })
    await updateThemadossier(redacteur, { ...dossier, id, versie: 2, titel: 'Fout', inleiding: tekst('B') })
    const goed = await versie(publicatie.ref, 2)
    expect(await findTerugzetting(zorgt, { versie: goed.id })).toMatchObject({ wordtVoorstel: true })
    expect(await restoreVersie(zorgt, { id: goed.id, versie: 3, reden })).toMatchObject({
      uitkomst: 'VOORSTEL',
    })
    expect((await database().publicatie.findUniqueOrThrow({ where: { id } })).titel).toBe('Fout')
    const poging = restoreVersie(zorgt, { id: goed.id, versie: 3, reden })
    await expect(poging).rejects.toThrow(/voorstel dat op de redactie wacht/)
  })

  test('een coördinator zet de scholing van het eigen netwerk terug, datums houden hun nummer, de wachtlijst schuift door', async () => {
    const netwerk = await aNetwerk()
    const scholing = await aScholing({ publicatie: { netwerkId: netwerk.id }, bijeenkomsten: [] })
    const { id } = scholing
    const wie = await coordinator({ netwerkId: netwerk.id })
    const invoer = invoerVan(scholing.werkvormId)
    // Far away, because nobody can enrol in what is over.
    const bijeenkomsten = invoer.bijeenkomsten.map((rij) => ({ ...rij, datum: '2090-12-10' }))
    const velden = { ...invoer, id, netwerkId: netwerk.id, bijeenkomsten }
    await updateScholing(wie, { ...velden, versie: 1, capaciteit: '2' })
    const [datum] = await database().bijeenkomst.findMany({ where: { scholingId: id } })
    const [gehouden] = velden.bijeenkomsten.map((rij) => ({ ...rij, id: datum?.id, locatie: 'Elders' }))
    await updateScholing(wie, {
      ...velden,
      versie: 2,
      capaciteit: '1',
      bijeenkomsten: gehouden ? [gehouden] : [],
    })
    for (const lid of [await hospicemedewerker(), await hospicemedewerker()]) await enrolScholing(lid, { id })
    const oud = await versie(scholing.publicatie.ref, 2)
    const elders = await coordinator({ netwerkId: (await aNetwerk()).id })
    await expect(restoreVersie(elders, { id: oud.id, versie: 3, reden })).rejects.toThrow(NotFoundError)
    await restoreVersie(wie, { id: oud.id, versie: 3, reden })
    const nu = await database().bijeenkomst.findMany({ where: { scholingId: id } })
    expect(nu.map((rij) => [rij.id, rij.locatie])).toEqual([[datum?.id, 'Het Hospice']])
    expect(await database().inschrijving.count({ where: { scholingId: id, status: 'AANGEBODEN' } })).toBe(1)
    expect(await database().mailbericht.count({ where: { onderwerp: { startsWith: 'Er is plek' } } })).toBe(1)
  })

  test('een coördinator zet niets terug naar een netwerk dat niet het eigen is', async () => {
    const [thuis, elders] = [await aNetwerk(), await aNetwerk()]
    const scholing = await aScholing({ publicatie: { netwerkId: elders.id } })
    const { id } = scholing
    const velden = { ...invoerVan(scholing.werkvormId), id }
    const redacteur = await redactie()
    await updateScholing(redacteur, { ...velden, versie: 1, netwerkId: elders.id })
    await updateScholing(redacteur, { ...velden, versie: 2, netwerkId: thuis.id })
    const oud = await versie(scholing.publicatie.ref, 2)
    const poging = restoreVersie(await coordinator({ netwerkId: thuis.id }), { id: oud.id, versie: 3, reden })
    await expect(poging).rejects.toThrow(/ander netwerk/)
  })
})
