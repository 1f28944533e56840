import { describe, expect, test } from 'vitest'
import { database } from '@/lib/platform/db'
import type { Publicatiestatus, Zichtbaarheid } from '@/prisma/generated/client'
import { coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aDoelgroep } from '@/tests/support/factories/doelgroep'
import { aThemadossier } from '@/tests/support/factories/themadossier'
import { listDoelgroepenVoorZoeken, listVerwijzingen } from './queries'

const dossier = async (status: Publicatiestatus, zichtbaarheid: Zichtbaarheid = 'LEDEN') => {
  const { doelgroepId } = await aThemadossier({ publicatie: { status, zichtbaarheid } })
  const { slug } = await database().doelgroep.findUniqueOrThrow({ where: { id: doelgroepId } })
  return slug
}
const metDossier = async (actor: Parameters<typeof listDoelgroepenVoorZoeken>[0]) =>
  (await listDoelgroepenVoorZoeken(actor, {})).filter(({ dossier: kaart }) => kaart).map(({ slug }) => slug)

describe('het dossier dat boven de resultaten mag staan', () => {
  test('is gepubliceerd en voor deze lezer, ook als de redactie zelf zoekt', async () => {
    const leden = await dossier('GEPUBLICEERD')
    const besloten = await dossier('GEPUBLICEERD', 'NETWERKCOORDINATOREN')
    await dossier('CONCEPT')
    await dossier('GEARCHIVEERD')
    expect(await metDossier(await hospicemedewerker())).toEqual([leden])
    expect((await metDossier(await coordinator())).sort()).toEqual([leden, besloten].sort())
    expect((await metDossier(await redactie())).sort()).toEqual([leden, besloten].sort())
  })

  test('een doelgroep heet zoals haar titel, de afkorting daarin en haar andere woorden', async () => {
    await aDoelgroep({ titel: 'Niet-aangeboren hersenletsel (NAH)', synoniemen: ['CVA'] })
    const [doelgroep] = await listDoelgroepenVoorZoeken(await hospicemedewerker(), {})
    expect(doelgroep?.namen.map((naam) => naam.trim())).toEqual([
      'Niet-aangeboren hersenletsel',
      'NAH',
      'CVA',
    ])
  })
})

test('van de synoniemen tellen alleen die in gebruik zijn en naar een antwoord leiden', async () => {
  const groep = (slug: string, verwijstNaar: string | null, actief = true) =>
    database().synoniemgroep.create({
      data: { ref: `synoniem/${slug}`, slug, termen: [slug, 'x'], verwijstNaar, actief },
    })
  await groep('a', 'doelgroep/dementie')
  await groep('b', 'bron/richtlijn')
  await groep('c', null)
  await groep('d', 'begrip/delier', false)
  await groep('e', 'consultatie/113')
  expect(await listVerwijzingen(await hospicemedewerker(), {})).toEqual([
    { ref: 'doelgroep/dementie', namen: ['a', 'x'] },
    { ref: 'consultatie/113', namen: ['e', 'x'] },
  ])
})
