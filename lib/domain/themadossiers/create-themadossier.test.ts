import { expect, test } from 'vitest'
import { job } from '@/lib/kernel/actor'
import { ForbiddenError, InvalidInputError, RefusedError } from '@/lib/kernel/errors'
import { database } from '@/lib/platform/db'
import { hospicemedewerker, redactie } from '@/tests/support/actors'
import { aDoelgroep } from '@/tests/support/factories/doelgroep'
import { aGebruiker } from '@/tests/support/factories/gebruiker'
import { aThemadossier, tekst } from '@/tests/support/factories/themadossier'
import { assignVerantwoordelijke } from './assign-verantwoordelijke'
import { alsDatum } from './controle'
import { createKenniskaart } from './create-kenniskaart'
import { createOnderdeel } from './create-onderdeel'
import { createThemadossier } from './create-themadossier'

const NIEMAND = {
  verantwoordelijkeId: null,
  vervangerId: null,
  verantwoordelijkeRol: null,
  volgendeControleOp: null,
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
  ]) {
    await expect(assignVerantwoordelijke(actor, { id, ...NIEMAND, ...fout })).rejects.toThrow(
      InvalidInputError,
    )
  }
  await expect(assignVerantwoordelijke(await hospicemedewerker(), { id, ...NIEMAND })).rejects.toThrow(
    ForbiddenError,
  )
})
