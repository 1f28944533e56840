import { expect, test } from 'vitest'
import { ForbiddenError, RefusedError } from '@/lib/kernel/errors'
import { database } from '@/lib/platform/db'
import { hospicemedewerker, redactie } from '@/tests/support/actors'
import { aThemadossier } from '@/tests/support/factories/themadossier'
import { LEGE_TEKST } from '../teksten/leesschema'
import { leesWerk } from '../werkvoorraad/leeswerk'
import { publishThemadossier } from './publish-themadossier'
import { submitThemadossier } from './submit-themadossier'

const CONCEPT = { status: 'CONCEPT' } as const
const statusVan = async (id: string) =>
  (await database().publicatie.findUniqueOrThrow({ where: { id } })).status

test('de redactie publiceert een dossier met een inleiding en vijf onderdelen', async () => {
  const { id: verantwoordelijkeId } = await hospicemedewerker()
  const { id, publicatie } = await aThemadossier({ publicatie: CONCEPT, dossier: { verantwoordelijkeId } })
  expect(await publishThemadossier(await redactie(), { id })).toEqual({
    soort: 'THEMADOSSIER',
    slug: publicatie.slug,
  })
  expect(await statusVan(id)).toBe('GEPUBLICEERD')
})

test('zonder inleiding kan een dossier niet gepubliceerd worden', async () => {
  const { id } = await aThemadossier({ publicatie: CONCEPT, dossier: { inleiding: LEGE_TEKST } })
  await expect(publishThemadossier(await redactie(), { id })).rejects.toThrow(
    'Schrijf eerst een inleiding. Daarna kun je publiceren.',
  )
  expect(await statusVan(id)).toBe('CONCEPT')
})

test('de weigering noemt de onderdelen die nog ontbreken of leeg zijn', async () => {
  const { id, onderdelen } = await aThemadossier({
    publicatie: CONCEPT,
    onderdelen: ['INFORMATIE', 'PROTOCOLLEN_EN_RICHTLIJNEN', 'PRAKTIJKVERHALEN', 'WEBINARS'],
  })
  const webinars = onderdelen.find(({ soort }) => soort === 'WEBINARS')
  await database().onderdeel.update({ where: { id: webinars?.id ?? '' }, data: { inhoud: LEGE_TEKST } })
  await expect(publishThemadossier(await redactie(), { id })).rejects.toThrow(
    'Schrijf eerst nog: Webinars en Onderzoek. Daarna kun je publiceren.',
  )
})

test('zonder verantwoordelijke publiceren kan alleen als de redactie zegt dat die nog aan te wijzen is', async () => {
  const { id, publicatie } = await aThemadossier({ publicatie: CONCEPT })
  await expect(publishThemadossier(await redactie(), { id })).rejects.toThrow(
    'Dit dossier heeft nog geen verantwoordelijke. Wijs iemand aan bij de afspraken, of vink aan dat die nog aan te wijzen is.',
  )
  expect(await statusVan(id)).toBe('CONCEPT')
  const actor = await redactie()
  await publishThemadossier(actor, { id, zonderVerantwoordelijke: true })
  expect(await statusVan(id)).toBe('GEPUBLICEERD')
  const regels = await database().logboekregel.findMany({ where: { actorId: actor.id } })
  expect(regels).toMatchObject([
    { item: publicatie.ref, details: { verantwoordelijke: 'nog aan te wijzen' } },
  ])
  const { zonderVerantwoordelijke } = await leesWerk(database(), actor, new Date())
  expect(zonderVerantwoordelijke.map(({ slug }) => slug)).toEqual([publicatie.slug])
})

test('een verantwoordelijke biedt een af dossier aan, maar publiceert het niet zelf', async () => {
  const verantwoordelijke = await hospicemedewerker()
  const dossier = { verantwoordelijkeId: verantwoordelijke.id }
  const { id } = await aThemadossier({ publicatie: CONCEPT, dossier })
  await expect(publishThemadossier(verantwoordelijke, { id })).rejects.toThrow(ForbiddenError)
  await submitThemadossier(verantwoordelijke, { id })
  expect(await statusVan(id)).toBe('TER_BEOORDELING')
  const half = await aThemadossier({ publicatie: CONCEPT, dossier, onderdelen: ['INFORMATIE'] })
  await expect(submitThemadossier(verantwoordelijke, { id: half.id })).rejects.toThrow(RefusedError)
})

test('als twee redacteuren tegelijk publiceren, lukt het een van hen', async () => {
  const { id: verantwoordelijkeId } = await hospicemedewerker()
  const { id } = await aThemadossier({ publicatie: CONCEPT, dossier: { verantwoordelijkeId } })
  const [een, ander] = [await redactie(), await redactie()]
  const uitkomsten = await Promise.allSettled([
    publishThemadossier(een, { id }),
    publishThemadossier(ander, { id }),
  ])
  expect(uitkomsten.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const regels = await database().logboekregel.findMany({ where: { handeling: 'themadossier.publish' } })
  expect(regels.map(({ resultaat }) => resultaat).sort()).toEqual(['GELUKT', 'GEWEIGERD'])
})
