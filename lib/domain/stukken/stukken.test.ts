import { expect, test } from 'vitest'
import { NotFoundError, RefusedError } from '@/lib/kernel/errors'
import { database } from '@/lib/platform/db'
import { beheer, coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aBron } from '@/tests/support/factories/bron'
import { aDoelgroep } from '@/tests/support/factories/doelgroep'
import { aNetwerk } from '@/tests/support/factories/netwerk'
import { aNieuwsbericht } from '@/tests/support/factories/nieuwsbericht'
import { aPraktijkverhaal } from '@/tests/support/factories/praktijkverhaal'
import { aPublicatie } from '@/tests/support/factories/publicatie'
import { aThemadossier } from '@/tests/support/factories/themadossier'
import { exportStukken } from './export-stukken'
import { listStukken } from './queries'

const titels = (lijst: Awaited<ReturnType<typeof listStukken>>) => lijst.items.map(({ titel }) => titel)

test('alle stukken met een eigen bladzijde staan erin, in elke status, en bronnen niet', async () => {
  const actor = await redactie()
  await aBron({ publicatie: { titel: 'Bron' } })
  await aThemadossier({ publicatie: { titel: 'Dossier', status: 'CONCEPT' } })
  await aPraktijkverhaal({ publicatie: { titel: 'Verhaal', status: 'GEARCHIVEERD' } })
  await aPublicatie({ soort: 'SCHOLING', titel: 'Scholing', status: 'TER_BEOORDELING' })
  await aNieuwsbericht({ publicatie: { titel: 'Nieuws', zichtbaarheid: 'OPENBAAR' } })
  const alles = await listStukken(actor, { sorteer: 'titel' })
  expect(titels(alles)).toEqual(['Dossier', 'Nieuws', 'Scholing', 'Verhaal'])
  expect(titels(await listStukken(actor, { soort: 'SCHOLING' }))).toEqual(['Scholing'])
  expect(titels(await listStukken(actor, { soort: 'BRON', sorteer: 'soort' }))).toHaveLength(4)
  expect(titels(await listStukken(actor, { status: 'CONCEPT' }))).toEqual(['Dossier'])
  expect(titels(await listStukken(actor, { zichtbaarheid: 'OPENBAAR' }))).toEqual(['Nieuws'])
  // A sign that stands for anything in the database is a sign here.
  expect(titels(await listStukken(actor, { q: '%' }))).toEqual([])
  expect(titels(await listStukken(actor, { q: 'SIER' }))).toEqual(['Dossier'])
})

test('van wie het is, waar het hoort, wat er het laatst aan veranderde en wanneer het weer bekeken wordt', async () => {
  const actor = await redactie()
  const houder = await hospicemedewerker({ naam: 'Hanna Houder' })
  const auteur = await hospicemedewerker({ naam: 'Abel Auteur' })
  const netwerk = await aNetwerk({ korteNaam: 'Zeeland', slug: 'zeeland' })
  const nah = await aDoelgroep({ slug: 'nah', titel: 'NAH', volgorde: 2 })
  const dementie = await aDoelgroep({ slug: 'dementie', titel: 'Dementie', volgorde: 1 })
  const dossier = await aThemadossier({
    publicatie: { titel: 'Over NAH', auteurId: auteur.id },
    dossier: {
      doelgroepId: nah.id,
      verantwoordelijkeId: houder.id,
      volgendeControleOp: new Date('2027-03-01T00:00:00Z'),
    },
  })
  await aPraktijkverhaal({
    publicatie: { titel: 'De lamp', auteurId: auteur.id, netwerkId: netwerk.id },
    doelgroepIds: [nah.id, dementie.id],
  })
  const later = new Date(Date.now() + 60_000)
  await database().onderdeel.updateMany({
    where: { themadossierId: dossier.id, soort: 'INFORMATIE' },
    data: { updatedAt: later },
  })
  const { items } = await listStukken(actor, {})
  expect(items).toMatchObject([
    { titel: 'Over NAH', wie: 'Hanna Houder', doelgroepen: 'NAH', controle: '2027-03-01', gewijzigd: later },
    {
      titel: 'De lamp',
      wie: 'Abel Auteur',
      netwerk: 'Zeeland',
      doelgroepen: 'Dementie, NAH',
      controle: null,
    },
  ])
  expect(titels(await listStukken(actor, { netwerk: 'zeeland' }))).toEqual(['De lamp'])
  expect(titels(await listStukken(actor, { doelgroep: 'dementie' }))).toEqual(['De lamp'])
  expect(titels(await listStukken(actor, { doelgroep: 'nah', sorteer: 'wie' }))).toEqual([
    'De lamp',
    'Over NAH',
  ])
  expect(titels(await listStukken(actor, { doelgroep: 'nah', sorteer: '-wie' }))).toEqual([
    'Over NAH',
    'De lamp',
  ])
  // Who has no day of a controle comes last, whichever way.
  for (const sorteer of ['controle', '-controle'])
    expect(titels(await listStukken(actor, { sorteer }))).toEqual(['Over NAH', 'De lamp'])
})

test('een bladzijde voorbij het einde is de laatste, en elke kolom geeft een volgorde', async () => {
  const actor = await redactie()
  await database().publicatie.createMany({
    data: Array.from({ length: 51 }, (_, nummer) => ({
      soort: 'NIEUWSBERICHT' as const,
      slug: `n-${nummer}`,
      ref: `nieuws/n-${nummer}`,
      titel: `Nieuws ${String(nummer).padStart(2, '0')}`,
    })),
  })
  const laatste = await listStukken(actor, { sorteer: 'titel', pagina: '99' })
  expect([laatste.pagina, laatste.paginas, ...titels(laatste)]).toEqual([2, 2, 'Nieuws 50'])
  for (const kolom of ['soort', 'status', 'zichtbaarheid', 'plek', 'wie', 'gewijzigd', 'controle'])
    for (const sorteer of [kolom, `-${kolom}`])
      expect((await listStukken(actor, { sorteer })).filter.sorteer).toBe(sorteer)
  expect((await listStukken(actor, { sorteer: 'titel; drop', netwerk: "' or 1=1" })).filter).toMatchObject({
    sorteer: null,
    netwerk: null,
  })
})

test('alleen de redactie ziet de lijst en neemt haar mee, en pas na het eigen wachtwoord', async () => {
  const actor = await redactie()
  await aNieuwsbericht({ publicatie: { titel: '=cmd()|x' } })
  for (const ander of [await hospicemedewerker(), await coordinator(), await beheer()]) {
    await expect(listStukken(ander, {})).rejects.toThrow(NotFoundError)
    await expect(exportStukken(ander, {})).rejects.toThrow(NotFoundError)
  }
  await expect(exportStukken(actor, {})).rejects.toThrow(RefusedError)
  const { csv, bestandsnaam } = await exportStukken(
    { ...actor, bevestigdOp: new Date() },
    { sorteer: '-titel' },
  )
  expect(bestandsnaam).toMatch(/^stukken-\d{4}-\d\d-\d\d\.csv$/)
  expect(csv).toMatch(/^\ufeff"Titel";"Soort"/)
  expect(csv).toContain(`"'=cmd()|x";"Nieuwsbericht";"Gepubliceerd";"Iedereen met een account"`)
  expect(
    await database().logboekregel.findMany({ where: { handeling: 'stuk.export', resultaat: 'GELUKT' } }),
  ).toMatchObject([{ actorId: actor.id, details: { aantal: 1, totaal: 1 } }])
})
