import { expect, test } from 'vitest'
import { database } from '@/lib/platform/db'
import { hospicemedewerker, redactie } from '@/tests/support/actors'
import { aConsultatielijn } from '@/tests/support/factories/consultatielijn'
import { aPraktijkverhaal } from '@/tests/support/factories/praktijkverhaal'
import { aThemadossier, tekst } from '@/tests/support/factories/themadossier'
import { LEGE_TEKST } from '../teksten/leesschema'
import { findThemadossierVoorBewerken } from './queries'

const CONCEPT = { status: 'CONCEPT' } as const

async function ontbreektBij({ slug }: { slug: string }) {
  const dossier = await findThemadossierVoorBewerken(await redactie(), { slug })
  return dossier?.ontbreekt
}

test('een nieuw dossier noemt alles wat het nog mist, in de volgorde waarin je het maakt', async () => {
  const { publicatie } = await aThemadossier({
    dossier: { inleiding: LEGE_TEKST },
    onderdelen: ['INFORMATIE', 'WEBINARS', 'ONDERZOEK'],
    kenniskaart: false,
  })
  expect(await ontbreektBij(publicatie)).toEqual([
    { soort: 'INLEIDING' },
    { soort: 'ONDERDELEN', delen: ['PROTOCOLLEN_EN_RICHTLIJNEN', 'PRAKTIJKVERHALEN'] },
    { soort: 'KENNISKAART' },
    { soort: 'BRON' },
    { soort: 'CONSULTATIELIJN' },
    { soort: 'VERANTWOORDELIJKE' },
    { soort: 'VERHAAL' },
  ])
})

test('een onderdeel dat leeg bewaard is, is nog te schrijven', async () => {
  const { publicatie, onderdelen } = await aThemadossier()
  const webinars = onderdelen.find(({ soort }) => soort === 'WEBINARS')
  await database().onderdeel.update({ where: { id: webinars?.id ?? '' }, data: { inhoud: LEGE_TEKST } })
  expect(await ontbreektBij(publicatie)).toContainEqual({ soort: 'ONDERDELEN', delen: ['WEBINARS'] })
})

test('een voetnoot telt als bron, in welke tekst ook', async () => {
  const { publicatie, onderdelen } = await aThemadossier()
  expect(await ontbreektBij(publicatie)).toContainEqual({ soort: 'BRON' })
  await database().onderdeel.update({
    where: { id: onderdelen[0]?.id ?? '' },
    data: { inhoud: tekst('Dat weten we uit onderzoek.', 'een-bron') },
  })
  expect(await ontbreektBij(publicatie)).not.toContainEqual({ soort: 'BRON' })
})

test('een lijn en een verhaal tellen pas als lezers ze zien, en een verantwoordelijke telt meteen', async () => {
  const { publicatie, id, doelgroepId } = await aThemadossier()
  const { id: verantwoordelijkeId } = await hospicemedewerker()
  await database().themadossier.update({ where: { id }, data: { verantwoordelijkeId } })
  const lijn = await aConsultatielijn({ publicatie: CONCEPT, doelgroepIds: [doelgroepId] })
  const verhaal = await aPraktijkverhaal({ publicatie: CONCEPT, doelgroepIds: [doelgroepId] })
  const nogNiet = [{ soort: 'BRON' }, { soort: 'CONSULTATIELIJN' }, { soort: 'VERHAAL' }]
  expect(await ontbreektBij(publicatie)).toEqual(nogNiet)
  for (const stuk of [lijn, verhaal])
    await database().publicatie.update({ where: { id: stuk.id }, data: { status: 'GEPUBLICEERD' } })
  expect(await ontbreektBij(publicatie)).toEqual([{ soort: 'BRON' }])
})
