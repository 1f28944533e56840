import { expect, test } from 'vitest'
import { ForbiddenError, InvalidInputError } from '@/lib/kernel/errors'
import { database } from '@/lib/platform/db'
import { coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aBron } from '@/tests/support/factories/bron'
import { aScholing } from '@/tests/support/factories/scholing'
import { aThemadossier, tekst } from '@/tests/support/factories/themadossier'
import { saveKlad } from '../publicatie/save-klad'
import { updateOnderdeel } from './update-onderdeel'
import { updateThemadossier } from './update-themadossier'

const INHOUD = {
  titel: 'Psychiatrie',
  samenvatting: 'Zorg voor mensen met een psychische aandoening.',
  inleiding: tekst('Een nieuwe inleiding.'),
  inHetKort: tekst('Kort.'),
  waarBeginJe: null,
  scholingIds: [],
  praktijkverhaalIds: [],
  kennisvraagIds: [],
  bronIds: [],
}
const bronnenVan = async (id: string) => {
  const { bronnen } = await database().themadossier.findUniqueOrThrow({
    where: { id },
    include: { bronnen: true },
  })
  return bronnen.map((bron) => bron.id).sort()
}

test('twee redacteuren bewaren tegelijk: de eerste telt, van allebei blijft de tekst', async () => {
  const { id, publicatie } = await aThemadossier()
  const [een, ander] = [await redactie({ naam: 'Ria' }), await redactie({ naam: 'Sam' })]
  await updateThemadossier(een, { ...INHOUD, id, versie: 1, inleiding: tekst('Tekst van Ria.') })
  const uitkomst = await updateThemadossier(ander, {
    ...INHOUD,
    id,
    versie: 1,
    inleiding: tekst('Tekst van Sam.'),
  })
  expect(uitkomst).toMatchObject({
    uitkomst: 'BOTSING',
    botsing: {
      versie: 2,
      door: 'Ria',
      hun: { inleiding: tekst('Tekst van Ria.') },
      jouw: { inleiding: tekst('Tekst van Sam.') },
    },
  })
  const dossier = await database().themadossier.findUniqueOrThrow({ where: { id } })
  expect(dossier.inleiding).toEqual(tekst('Tekst van Ria.'))
  const versies = await database().versie.findMany({
    where: { item: publicatie.ref, gebruikerId: { not: null } },
    orderBy: { id: 'asc' },
  })
  expect(versies.map(({ aard, gebruikerId }) => [aard, gebruikerId])).toEqual([
    ['OPGESLAGEN', een.id],
    ['BOTSING', ander.id],
  ])
  expect(await updateThemadossier(ander, { ...INHOUD, id, versie: 2 })).toMatchObject({
    uitkomst: 'OPGESLAGEN',
    versie: 3,
  })
  // Ria goes on from her own text; that one is kept, so what Sam did since can be told from what she does now.
  expect(await updateThemadossier(een, { ...INHOUD, id, versie: 2 })).toMatchObject({
    uitkomst: 'BOTSING',
    botsing: { versie: 3, begin: { inleiding: tekst('Tekst van Ria.') } },
  })
})

test('is de tekst waarmee je begon niet bewaard, dan weet de botsing dat', async () => {
  const { onderdelen } = await aThemadossier()
  const id = onderdelen[0]?.id ?? ''
  const bewaar = async (woorden: string) =>
    updateOnderdeel(await redactie(), { id, versie: 1, titel: 'Titel', inhoud: tekst(woorden) })
  await bewaar('Van de eerste.')
  expect(await bewaar('Van de tweede.')).toMatchObject({ uitkomst: 'BOTSING', botsing: { begin: null } })
})

test('twintig gelijktijdige opslagen: precies één wint, negentien teksten blijven als botsing', async () => {
  const { id, onderdelen } = await aThemadossier()
  const deel = onderdelen[0]
  if (!deel) throw new Error('geen onderdeel')
  const actor = await redactie()
  const pogingen = Array.from({ length: 20 }, (_, nummer) =>
    updateOnderdeel(actor, {
      id: deel.id,
      versie: 1,
      titel: `Titel ${nummer}`,
      inhoud: tekst(`Tekst ${nummer}.`),
    }),
  )
  const uitkomsten = (await Promise.all(pogingen)).map(({ uitkomst }) => uitkomst)
  expect(uitkomsten.filter((uitkomst) => uitkomst === 'OPGESLAGEN')).toHaveLength(1)
  const versies = await database().versie.groupBy({ by: ['aard'], where: { item: deel.ref }, _count: true })
  expect(Object.fromEntries(versies.map(({ aard, _count }) => [aard, _count]))).toEqual({
    OPGESLAGEN: 1,
    BOTSING: 19,
  })
  expect(await database().publicatie.findUniqueOrThrow({ where: { id } })).toMatchObject({ versie: 1 })
})

test('bronnen van voetnoten hangen aan het dossier zolang de tekst ze noemt, ook bij een oud adres', async () => {
  const actor = await redactie()
  const { id } = await aThemadossier()
  const [inTekst, oud, gekozen] = [await aBron(), await aBron(), await aBron()]
  await database().oudeSlug.create({ data: { soort: 'BRON', slug: 'vroeger-adres', publicatieId: oud.id } })
  const inleiding = tekst('Met twee bronnen.', inTekst.publicatie.slug, 'vroeger-adres')
  await updateThemadossier(actor, { ...INHOUD, id, versie: 1, inleiding, bronIds: [gekozen.id] })
  expect(await bronnenVan(id)).toEqual([inTekst.id, oud.id, gekozen.id].sort())
  await updateThemadossier(actor, { ...INHOUD, id, versie: 2, bronIds: [gekozen.id] })
  expect(await bronnenVan(id)).toEqual([gekozen.id])
})

test('koppelen kan alleen aan wat voor jou bestaat; wat je niet ziet, blijft hangen', async () => {
  const verantwoordelijke = await hospicemedewerker()
  const { id } = await aThemadossier({
    publicatie: { status: 'CONCEPT' },
    dossier: { verantwoordelijkeId: verantwoordelijke.id },
  })
  const concept = await aScholing({ publicatie: { status: 'CONCEPT' } })
  const open = await aScholing()
  const koppel = (scholingIds: string[], versie: number) =>
    updateThemadossier(verantwoordelijke, { ...INHOUD, id, versie, scholingIds })
  await expect(koppel([concept.id], 1)).rejects.toThrow(InvalidInputError)
  await expect(koppel([id], 1)).rejects.toThrow(InvalidInputError)
  await updateThemadossier(await redactie(), { ...INHOUD, id, versie: 1, scholingIds: [concept.id] })
  await koppel([open.id], 2)
  const { scholingen } = await database().themadossier.findUniqueOrThrow({
    where: { id },
    include: { scholingen: true },
  })
  expect(scholingen.map((scholing) => scholing.id).sort()).toEqual([concept.id, open.id].sort())
})

test('na het opslaan is het klad weg, na een botsing niet', async () => {
  const actor = await redactie()
  const { id, publicatie } = await aThemadossier()
  const sleutel = publicatie.ref.replace('/', ':')
  const aantal = () => database().klad.count({ where: { gebruikerId: actor.id, sleutel } })
  await saveKlad(actor, { sleutel, inhoud: { titel: ['Half'] } })
  await updateThemadossier(actor, { ...INHOUD, id, versie: 7 })
  expect(await aantal()).toBe(1)
  await updateThemadossier(actor, { ...INHOUD, id, versie: 1 })
  expect(await aantal()).toBe(0)
})

test('een coördinator of een lezer verandert geen dossier', async () => {
  const { id } = await aThemadossier()
  for (const actor of [await coordinator(), await hospicemedewerker()]) {
    await expect(updateThemadossier(actor, { ...INHOUD, id, versie: 1 })).rejects.toThrow(ForbiddenError)
  }
})

test('de invoer van het formulier mag nog eens gelezen worden en is dan hetzelfde', () => {
  const schema = updateThemadossier.spec.input
  const eens = schema.parse({
    ...INHOUD,
    id: crypto.randomUUID(),
    versie: '3',
    inleiding: JSON.stringify(INHOUD.inleiding),
    bronIds: '',
  })
  expect(schema.parse(eens)).toEqual(eens)
})
