import { expect, test } from 'vitest'
import { database } from '@/lib/platform/db'
import { hospicemedewerker, redactie } from '@/tests/support/actors'
import { aThemadossier, tekst } from '@/tests/support/factories/themadossier'
import { acceptVoorstel } from './accept-voorstel'
import { createKenniskaart } from './create-kenniskaart'
import { regelsTeVeel } from './kenniskaartruimte'
import { publishThemadossier } from './publish-themadossier'
import { updateKenniskaart } from './update-kenniskaart'

const zinnen = (aantal: number) =>
  tekst('Vraag de naaste wat helpt en schrijf het op. '.repeat(aantal).trim())
const LANG = zinnen(150)
const kaart = (aantal: number) => ({ titel: 'Kenniskaart', tekst: zinnen(aantal), bronnen: [] })
const GEWEIGERD =
  /^De kenniskaart past niet op één A4: ongeveer \d+ regels te veel\. Maak de tekst korter\. Daarna kun je /

const bewaar = async (actor: Parameters<typeof updateKenniskaart>[0], id = '', inhoud = LANG) =>
  updateKenniskaart(actor, { id, versie: 1, titel: 'Kenniskaart', inhoud })

test('hoe langer de tekst, hoe meer regels er te veel zijn', () => {
  expect(regelsTeVeel(kaart(10))).toBe(0)
  const te = [120, 140, 160].map((aantal) => regelsTeVeel(kaart(aantal)))
  expect(te[0]).toBeGreaterThan(0)
  expect(te).toEqual([...te].sort((a, b) => a - b))
  expect(new Set(te).size).toBe(3)
})

test('ook de titel en de bronnen onderaan nemen ruimte', () => {
  const bron = { titel: 'Richtlijn met een lange naam over zorg in de laatste fase', uitgever: 'Palliaweb' }
  const kort = regelsTeVeel(kaart(150))
  expect(regelsTeVeel({ ...kaart(150), titel: 'Kenniskaart '.repeat(12) })).toBeGreaterThan(kort)
  expect(regelsTeVeel({ ...kaart(150), bronnen: Array.from({ length: 12 }, () => bron) })).toBeGreaterThan(
    kort,
  )
})

test('een dossier met een te lange kenniskaart wordt niet gepubliceerd', async () => {
  const { id, kenniskaart } = await aThemadossier({ publicatie: { status: 'CONCEPT' } })
  await database().kenniskaart.update({ where: { id: kenniskaart?.id ?? '' }, data: { inhoud: LANG } })
  await expect(publishThemadossier(await redactie(), { id, zonderVerantwoordelijke: true })).rejects.toThrow(
    GEWEIGERD,
  )
  await database().kenniskaart.update({ where: { id: kenniskaart?.id ?? '' }, data: { inhoud: zinnen(10) } })
  await publishThemadossier(await redactie(), { id, zonderVerantwoordelijke: true })
})

test('een concept mag te lang zijn, een kaart die lezers zien niet', async () => {
  const concept = await aThemadossier({ publicatie: { status: 'CONCEPT' } })
  expect(await bewaar(await redactie(), concept.kenniskaart?.id)).toMatchObject({ uitkomst: 'OPGESLAGEN' })
  const gepubliceerd = await aThemadossier()
  await expect(bewaar(await redactie(), gepubliceerd.kenniskaart?.id)).rejects.toThrow(GEWEIGERD)
  expect(await bewaar(await redactie(), gepubliceerd.kenniskaart?.id, zinnen(10))).toMatchObject({
    uitkomst: 'OPGESLAGEN',
  })
  const zonder = await aThemadossier({ kenniskaart: false })
  await expect(
    createKenniskaart(await redactie(), { themadossierId: zonder.id, titel: 'Kenniskaart', inhoud: LANG }),
  ).rejects.toThrow(GEWEIGERD)
})

test('een te lang voorstel wacht op de redactie, en die neemt het zo niet over', async () => {
  const verantwoordelijke = await hospicemedewerker()
  const { kenniskaart } = await aThemadossier({ dossier: { verantwoordelijkeId: verantwoordelijke.id } })
  expect(await bewaar(verantwoordelijke, kenniskaart?.id)).toMatchObject({ uitkomst: 'VOORSTEL' })
  const voorstel = await database().versie.findFirstOrThrow({
    where: { aard: 'VOORSTEL', item: kenniskaart?.ref ?? '' },
  })
  await expect(acceptVoorstel(await redactie(), { id: voorstel.id, versie: 1 })).rejects.toThrow(GEWEIGERD)
})
