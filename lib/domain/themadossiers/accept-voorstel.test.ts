import { expect, test } from 'vitest'
import { ForbiddenError, NotFoundError, RefusedError } from '@/lib/kernel/errors'
import { database } from '@/lib/platform/db'
import { hospicemedewerker, redactie } from '@/tests/support/actors'
import { aThemadossier, type ThemadossierWens, tekst } from '@/tests/support/factories/themadossier'
import { acceptVoorstel } from './accept-voorstel'
import { findDeelVoorBewerken } from './queries'
import { sendBackVoorstel } from './send-back-voorstel'
import { updateKenniskaart } from './update-kenniskaart'
import { updateOnderdeel } from './update-onderdeel'
import { updateThemadossier } from './update-themadossier'

async function eigenDossier({ dossier, ...wens }: ThemadossierWens = {}) {
  const verantwoordelijke = await hospicemedewerker({ naam: 'Vera' })
  const gemaakt = await aThemadossier({
    ...wens,
    dossier: { ...dossier, verantwoordelijkeId: verantwoordelijke.id },
  })
  const [deel] = gemaakt.onderdelen
  if (!deel) throw new Error('geen onderdeel')
  return { ...gemaakt, deel, verantwoordelijke }
}

const voorstellen = (item: string) =>
  database().versie.findMany({ where: { item, aard: 'VOORSTEL' }, orderBy: { createdAt: 'asc' } })
const voorstelVan = async (item: string) => {
  const [voorstel] = await voorstellen(item)
  if (!voorstel) throw new Error('geen voorstel')
  return voorstel
}
const deelTekst = async (id: string) => database().onderdeel.findUniqueOrThrow({ where: { id } })

test('wat een verantwoordelijke in een gepubliceerd dossier verandert, wacht op de redactie', async () => {
  const { deel, verantwoordelijke } = await eigenDossier()
  const nieuw = { id: deel.id, versie: 1, titel: 'Nieuw', inhoud: tekst('Nieuwe tekst.') }
  expect(await updateOnderdeel(verantwoordelijke, nieuw)).toMatchObject({ uitkomst: 'VOORSTEL' })
  expect(await deelTekst(deel.id)).toMatchObject({ titel: deel.titel, inhoud: deel.inhoud, versie: 1 })

  const { id } = await voorstelVan(deel.ref)
  expect(await acceptVoorstel(await redactie(), { id, versie: 1 })).toMatchObject({
    item: deel.ref,
    versie: 2,
  })
  expect(await deelTekst(deel.id)).toMatchObject({ titel: 'Nieuw', inhoud: nieuw.inhoud, versie: 2 })
  expect(await voorstellen(deel.ref)).toEqual([])
  const laatste = await database().versie.findFirst({
    where: { item: deel.ref, nummer: 2, aard: 'OPGESLAGEN' },
  })
  expect(laatste?.reden).toBe('Voorstel van Vera overgenomen')
})

test('met direct publiceren, of bij een concept, staat de wijziging er meteen', async () => {
  for (const wens of [
    { dossier: { directPubliceren: true } },
    { publicatie: { status: 'CONCEPT' } },
  ] as const) {
    const { deel, verantwoordelijke } = await eigenDossier(wens)
    const nieuw = { id: deel.id, versie: 1, titel: 'Nieuw', inhoud: tekst('Nieuwe tekst.') }
    expect(await updateOnderdeel(verantwoordelijke, nieuw)).toMatchObject({
      uitkomst: 'OPGESLAGEN',
      versie: 2,
    })
  }
})

test('ook het dossier zelf en de kenniskaart gaan langs de redactie', async () => {
  const { id, publicatie, kenniskaart, verantwoordelijke } = await eigenDossier()
  const leeg = { scholingIds: [], praktijkverhaalIds: [], kennisvraagIds: [], bronIds: [] }
  const teksten = { inleiding: tekst('Anders.'), inHetKort: null, waarBeginJe: null }
  const inhoud = { titel: 'Andere titel', samenvatting: 'Anders.', ...teksten, ...leeg }
  await updateThemadossier(verantwoordelijke, { id, versie: 1, ...inhoud })
  await updateKenniskaart(verantwoordelijke, {
    id: kenniskaart?.id ?? '',
    versie: 1,
    titel: 'Kaart',
    inhoud: tekst('Kaart.'),
  })
  const actor = await redactie()
  const dossiervoorstel = await voorstelVan(publicatie.ref)
  const kaartvoorstel = await voorstelVan(kenniskaart?.ref ?? '')
  await acceptVoorstel(actor, { id: dossiervoorstel.id, versie: 1 })
  await acceptVoorstel(actor, { id: kaartvoorstel.id, versie: 1 })
  const nu = await database().themadossier.findUniqueOrThrow({
    where: { id },
    include: { publicatie: true, kenniskaart: true },
  })
  expect(nu).toMatchObject({
    inleiding: teksten.inleiding,
    publicatie: { titel: 'Andere titel', versie: 2, status: 'GEPUBLICEERD' },
    kenniskaart: { titel: 'Kaart', versie: 2 },
  })
})

test('is de tekst intussen veranderd, dan wordt een voorstel niet blind overgenomen', async () => {
  const { deel, verantwoordelijke } = await eigenDossier()
  await updateOnderdeel(verantwoordelijke, {
    id: deel.id,
    versie: 1,
    titel: 'Voorstel',
    inhoud: tekst('Voorstel.'),
  })
  const actor = await redactie()
  await updateOnderdeel(actor, { id: deel.id, versie: 1, titel: 'Redactie', inhoud: tekst('Redactie.') })
  const { id } = await voorstelVan(deel.ref)
  await expect(acceptVoorstel(actor, { id, versie: 1 })).rejects.toThrow(RefusedError)
  expect(await deelTekst(deel.id)).toMatchObject({ titel: 'Redactie', versie: 2 })
  expect(await voorstellen(deel.ref)).toHaveLength(1)
  await acceptVoorstel(actor, { id, versie: 2 })
  expect(await deelTekst(deel.id)).toMatchObject({ titel: 'Voorstel', versie: 3 })
})

test('een voorstel wordt één keer overgenomen, ook als twee redacteuren tegelijk drukken', async () => {
  const { deel, verantwoordelijke } = await eigenDossier()
  await updateOnderdeel(verantwoordelijke, {
    id: deel.id,
    versie: 1,
    titel: 'Voorstel',
    inhoud: tekst('Voorstel.'),
  })
  const { id } = await voorstelVan(deel.ref)
  const [een, ander] = [await redactie(), await redactie()]
  const uitkomsten = await Promise.allSettled([
    acceptVoorstel(een, { id, versie: 1 }),
    acceptVoorstel(ander, { id, versie: 1 }),
  ])
  expect(uitkomsten.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await deelTekst(deel.id)).toMatchObject({ versie: 2 })
})

test('terugsturen geeft een opmerking en laat de tekst zoals hij was', async () => {
  const { id: dossierId, deel, verantwoordelijke } = await eigenDossier()
  await updateOnderdeel(verantwoordelijke, {
    id: deel.id,
    versie: 1,
    titel: 'Voorstel',
    inhoud: tekst('Voorstel.'),
  })
  const { id } = await voorstelVan(deel.ref)
  await sendBackVoorstel(await redactie(), { id, opmerking: 'Noem de bron erbij.' })
  expect(await deelTekst(deel.id)).toMatchObject({ versie: 1 })
  expect(await database().opmerking.findMany({ where: { publicatieId: dossierId } })).toMatchObject([
    { tekst: 'Noem de bron erbij.' },
  ])
  await expect(acceptVoorstel(await redactie(), { id, versie: 1 })).rejects.toThrow(NotFoundError)
})

test('een verantwoordelijke neemt zijn eigen voorstel niet over', async () => {
  const { deel, verantwoordelijke } = await eigenDossier()
  await updateOnderdeel(verantwoordelijke, {
    id: deel.id,
    versie: 1,
    titel: 'Voorstel',
    inhoud: tekst('Voorstel.'),
  })
  const { id } = await voorstelVan(deel.ref)
  await expect(acceptVoorstel(verantwoordelijke, { id, versie: 1 })).rejects.toThrow(ForbiddenError)
  await expect(sendBackVoorstel(verantwoordelijke, { id, opmerking: 'Weg.' })).rejects.toThrow(ForbiddenError)
})

test('een tweede voorstel gaat verder op het eerste en vervangt het', async () => {
  const { deel, publicatie, verantwoordelijke } = await eigenDossier()
  await updateOnderdeel(verantwoordelijke, {
    id: deel.id,
    versie: 1,
    titel: 'Eerste',
    inhoud: tekst('Eerste.'),
  })
  const formulier = await findDeelVoorBewerken(verantwoordelijke, { slug: publicatie.slug, deel: deel.soort })
  expect(formulier?.voorstel?.inhoud).toMatchObject({ titel: 'Eerste' })
  await updateOnderdeel(verantwoordelijke, {
    id: deel.id,
    versie: 1,
    titel: 'Tweede',
    inhoud: tekst('Tweede.'),
  })
  expect(await voorstellen(deel.ref)).toMatchObject([{ inhoud: { titel: 'Tweede' } }])
})
