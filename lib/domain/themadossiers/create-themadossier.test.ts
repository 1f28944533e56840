import { expect, test } from 'vitest'
import { job } from '@/lib/kernel/actor'
import { ForbiddenError, InvalidInputError, RefusedError } from '@/lib/kernel/errors'
import { database } from '@/lib/platform/db'
import { hospicemedewerker, redactie } from '@/tests/support/actors'
import { aDoelgroep } from '@/tests/support/factories/doelgroep'
import { aGebruiker } from '@/tests/support/factories/gebruiker'
import { aThemadossier, tekst } from '@/tests/support/factories/themadossier'
import { alsDag, alsDatum } from '../publicatie/controle'
import { assignVerantwoordelijke } from './assign-verantwoordelijke'
import { createKenniskaart } from './create-kenniskaart'
import { createOnderdeel } from './create-onderdeel'
import { createThemadossier } from './create-themadossier'

const NIEMAND = {
  verantwoordelijkeId: null,
  vervangerId: null,
  verantwoordelijkeRol: null,
  volgendeControleOp: null,
  controleMaanden: 12,
}
const NIEUW = {
  titel: 'Verslaving',
  samenvatting: 'Zorg bij verslaving.',
  scholingIds: [],
  praktijkverhaalIds: [],
  kennisvraagIds: [],
  bronIds: [],
  ...NIEMAND,
}

test('de redactie begint een dossier als concept; een doelgroep heeft er één', async () => {
  const actor = await redactie()
  const { id: doelgroepId } = await aDoelgroep()
  const { id, slug, ref } = await createThemadossier(actor, { ...NIEUW, doelgroepId })
  expect([slug, ref]).toEqual(['verslaving', 'dossier/verslaving'])
  expect(await database().publicatie.findUniqueOrThrow({ where: { id } })).toMatchObject({
    status: 'CONCEPT',
    auteurId: actor.id,
  })
  await expect(createThemadossier(actor, { ...NIEUW, doelgroepId })).rejects.toThrow(InvalidInputError)
  await expect(createThemadossier(await hospicemedewerker(), { ...NIEUW, doelgroepId })).rejects.toThrow(
    ForbiddenError,
  )
})

test('een onderdeel en een kenniskaart worden één keer begonnen, met een vast kenmerk', async () => {
  const { id } = await aThemadossier({
    publicatie: { slug: 'nah', status: 'CONCEPT' },
    onderdelen: [],
    kenniskaart: false,
  })
  const actor = job('proefinhoud')
  const onderdeel = {
    themadossierId: id,
    soort: 'PROTOCOLLEN_EN_RICHTLIJNEN',
    titel: 'Richtlijnen',
    inhoud: tekst('Lees dit.'),
  } as const
  expect(await createOnderdeel(actor, onderdeel)).toMatchObject({
    ref: 'dossierdeel/nah-richtlijnen',
    slug: 'nah',
  })
  await expect(createOnderdeel(actor, onderdeel)).rejects.toThrow(RefusedError)
  const kaart = { themadossierId: id, titel: 'Kaart', inhoud: tekst('Doe dit.') }
  expect(await createKenniskaart(actor, kaart)).toMatchObject({ ref: 'kenniskaart/nah' })
  await expect(createKenniskaart(actor, kaart)).rejects.toThrow(RefusedError)
})

test('een verantwoordelijke zet geen nieuw deel in een gepubliceerd dossier zonder de redactie', async () => {
  const verantwoordelijke = await hospicemedewerker()
  const { id } = await aThemadossier({
    dossier: { verantwoordelijkeId: verantwoordelijke.id },
    kenniskaart: false,
  })
  const kaart = { themadossierId: id, titel: 'Kaart', inhoud: tekst('Doe dit.') }
  await expect(createKenniskaart(verantwoordelijke, kaart)).rejects.toThrow(ForbiddenError)
})

test('de redactie wijst toe: bestaande mensen, twee verschillende, en een controle na de vorige', async () => {
  const actor = await redactie()
  const { id } = await aThemadossier({ dossier: { laatstGecontroleerdOp: alsDatum('2026-05-01') } })
  const [een, ander, weg] = [
    await aGebruiker(),
    await aGebruiker(),
    await aGebruiker({ gedeactiveerdOp: new Date() }),
  ]
  await assignVerantwoordelijke(actor, {
    id,
    ...NIEMAND,
    verantwoordelijkeId: een.id,
    vervangerId: ander.id,
    volgendeControleOp: '2027-05-01',
  })
  expect(await database().themadossier.findUniqueOrThrow({ where: { id } })).toMatchObject({
    verantwoordelijkeId: een.id,
    vervangerId: ander.id,
  })
  for (const fout of [
    { verantwoordelijkeId: een.id, vervangerId: een.id },
    { verantwoordelijkeId: weg.id },
    { volgendeControleOp: '2026-04-30' },
    { volgendeControleOp: '2026-02-30' },
    ...['', '0', '37', '1.5', 'elk jaar'].map((controleMaanden) => ({ controleMaanden })),
  ]) {
    await expect(assignVerantwoordelijke(actor, { id, ...NIEMAND, ...fout })).rejects.toThrow(
      InvalidInputError,
    )
  }
  await expect(assignVerantwoordelijke(await hospicemedewerker(), { id, ...NIEMAND })).rejects.toThrow(
    ForbiddenError,
  )
})

test('een ander interval verzet de volgende controle vanaf de laatste, tenzij er een dag bij gekozen is', async () => {
  const actor = await redactie()
  const { id } = await aThemadossier({
    dossier: { laatstGecontroleerdOp: alsDatum('2026-05-31'), volgendeControleOp: alsDatum('2027-05-31') },
  })
  const maak = async (afspraken: { controleMaanden: string; volgendeControleOp: string | null }) => {
    await assignVerantwoordelijke(actor, { id, ...NIEMAND, ...afspraken })
    const { controleMaanden, volgendeControleOp } = await database().themadossier.findUniqueOrThrow({
      where: { id },
    })
    return [controleMaanden, alsDag(volgendeControleOp)]
  }
  expect(await maak({ controleMaanden: '3', volgendeControleOp: '2027-05-31' })).toEqual([3, '2026-08-31'])
  expect(await maak({ controleMaanden: '3', volgendeControleOp: '2026-10-01' })).toEqual([3, '2026-10-01'])
  expect(await maak({ controleMaanden: '36', volgendeControleOp: '2027-01-01' })).toEqual([36, '2027-01-01'])
  expect(await maak({ controleMaanden: '1', volgendeControleOp: '2027-01-01' })).toEqual([1, '2026-06-30'])
})

test('zonder eerdere controle blijft de gekozen dag staan, ook met een ander interval', async () => {
  const { id } = await aThemadossier({ dossier: { volgendeControleOp: alsDatum('2027-05-31') } })
  await assignVerantwoordelijke(await redactie(), {
    id,
    ...NIEMAND,
    controleMaanden: '6',
    volgendeControleOp: '2027-05-31',
  })
  expect(await database().themadossier.findUniqueOrThrow({ where: { id } })).toMatchObject({
    controleMaanden: 6,
    volgendeControleOp: alsDatum('2027-05-31'),
  })
})

test('ook de database weigert een interval van nul of van meer dan drie jaar', async () => {
  for (const controleMaanden of [0, 37]) {
    await expect(aThemadossier({ dossier: { controleMaanden } })).rejects.toThrow('themadossier_maanden')
  }
})
