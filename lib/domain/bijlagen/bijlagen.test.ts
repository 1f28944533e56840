import { beforeEach, describe, expect, test } from 'vitest'
import { type GebruikerActor, job } from '@/lib/kernel/actor'
import { InvalidInputError, NotFoundError, RefusedError } from '@/lib/kernel/errors'
import { database } from '@/lib/platform/db'
import { coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aBestand, aBijlage } from '@/tests/support/factories/bijlage'
import { aNieuwsbericht } from '@/tests/support/factories/nieuwsbericht'
import { aPraktijkverhaal } from '@/tests/support/factories/praktijkverhaal'
import { createBestand } from './create-bestand'
import { createBijlage } from './create-bijlage'
import { deleteBestanden } from './delete-bestanden'
import { deleteBijlage } from './delete-bijlage'
import { findBijlage, findBijlagenVoorBeheer } from './queries'
import { restoreBijlage } from './restore-bijlage'
import { saveBijlagetekst } from './save-bijlagetekst'
import { updateBijlage } from './update-bijlage'

const NIETS_GEZEGD = { alt: '', toegankelijk: 'weet-niet' as const, andereVorm: '' }
const DAG = 86_400_000
const geleden = (dagen: number) => new Date(Date.now() - dagen * DAG)
const achtergrond = job('bestand.opruimen')

let redacteur: GebruikerActor
let nieuws: { id: string }
beforeEach(async () => {
  redacteur = await redactie()
  nieuws = await aNieuwsbericht()
})

describe('een bijlage', () => {
  test('krijgt een naam van ons, en de lezer kan haar openen', async () => {
    const bestand = await aBestand()
    const { id } = await createBijlage(redacteur, {
      publicatieId: nieuws.id,
      bestandId: bestand.id,
      ...NIETS_GEZEGD,
      titel: 'Folder: “Mondzorg” & méér.exe',
      toegankelijk: 'nee',
      andereVorm: 'het secretariaat',
    })
    expect(await findBijlage(await hospicemedewerker(), { id })).toEqual({
      soort: 'PDF',
      titel: 'Folder: “Mondzorg” & méér.exe',
      publicatieId: nieuws.id,
      bestandsnaam: 'folder-mondzorg-en-meer-exe.pdf',
      sleutel: bestand.sleutel,
      bytes: 12_345,
      mediatype: 'application/pdf',
      sha256: bestand.sha256,
    })
  })

  test('een afbeelding heeft een beschrijving, ook na een wijziging', async () => {
    const bestand = await aBestand({ mediatype: 'image/png' })
    const invoer = { publicatieId: nieuws.id, bestandId: bestand.id, titel: 'Plattegrond', ...NIETS_GEZEGD }
    await expect(createBijlage(redacteur, invoer)).rejects.toThrow(InvalidInputError)
    const { id } = await createBijlage(redacteur, { ...invoer, alt: 'De weg van de ingang naar de kamers' })
    await expect(updateBijlage(redacteur, { id, titel: 'Plattegrond', ...NIETS_GEZEGD })).rejects.toThrow(
      InvalidInputError,
    )
    await expect(aBijlage(nieuws.id, { soort: 'AFBEELDING', alt: ' ' })).rejects.toThrow('alt_check')
  })

  test('bij een praktijkverhaal kan er geen, ook niet buiten de regels om', async () => {
    const verhaal = await aPraktijkverhaal()
    const bestand = await aBestand()
    const poging = { publicatieId: verhaal.id, bestandId: bestand.id, titel: 'Foto', ...NIETS_GEZEGD }
    await expect(createBijlage(redacteur, poging)).rejects.toThrow(NotFoundError)
    await expect(aBijlage(verhaal.id)).rejects.toThrow('a praktijkverhaal has no bijlagen')
  })

  test('weggehaald bestaat zij voor niemand, tot iemand haar terugzet', async () => {
    const { id } = await aBijlage(nieuws.id)
    await deleteBijlage(redacteur, { id })
    expect(await findBijlage(redacteur, { id })).toBeNull()
    const beheer = await findBijlagenVoorBeheer(redacteur, { publicatieId: nieuws.id })
    expect([beheer?.bijlagen.length, beheer?.verwijderd.length]).toEqual([0, 1])
    await restoreBijlage(redacteur, { id })
    expect(await findBijlage(redacteur, { id })).toMatchObject({ soort: 'PDF' })
  })

  test('volgt het stuk: van een concept of iets voor coördinatoren is er niets te openen', async () => {
    const concept = await aNieuwsbericht({ publicatie: { status: 'CONCEPT' } })
    const besloten = await aNieuwsbericht({ publicatie: { zichtbaarheid: 'NETWERKCOORDINATOREN' } })
    const [een, twee] = [await aBijlage(concept.id), await aBijlage(besloten.id)]
    const lezer = await hospicemedewerker()
    expect(await findBijlage(lezer, { id: een.id })).toBeNull()
    expect(await findBijlage(lezer, { id: twee.id })).toBeNull()
    expect(await findBijlage(await coordinator(), { id: twee.id })).not.toBeNull()
    expect(await findBijlagenVoorBeheer(lezer, { publicatieId: nieuws.id })).toBeNull()
  })

  test('honderd is genoeg', async () => {
    const bestand = await aBestand()
    await database().bijlage.createMany({
      data: Array.from({ length: 100 }, () => ({
        publicatieId: nieuws.id,
        bestandId: bestand.id,
        soort: 'PDF' as const,
        titel: 'Folder',
        bestandsnaam: 'folder.pdf',
      })),
    })
    const nogEen = { publicatieId: nieuws.id, bestandId: bestand.id, titel: 'Nog een', ...NIETS_GEZEGD }
    await expect(createBijlage(redacteur, nogEen)).rejects.toThrow(RefusedError)
  })
})

test('dezelfde inhoud krijgt één plaats, ook als twee mensen haar tegelijk brengen', async () => {
  const invoer = { publicatieId: nieuws.id, sha256: 'ab'.repeat(32), bytes: 10, mediatype: 'application/pdf' }
  const plaatsen = await Promise.all([1, 2, 3, 4].map(() => createBestand(redacteur, invoer)))
  expect(new Set(plaatsen.map(({ sleutel }) => sleutel)).size).toBe(1)
  expect(plaatsen.every(({ isOpgeslagen }) => !isOpgeslagen)).toBe(true)
  await createBijlage(redacteur, {
    publicatieId: nieuws.id,
    bestandId: plaatsen[0]?.id ?? '',
    titel: 'Folder',
    ...NIETS_GEZEGD,
  })
  expect((await createBestand(redacteur, invoer)).isOpgeslagen).toBe(true)
})

describe('wat niemand meer kan bereiken', () => {
  const ruimOp = () => deleteBestanden(achtergrond, {})
  const aantallen = async () => [await database().bijlage.count(), await database().bestand.count()]

  test('gaat na dertig dagen weg, en daarna zijn bytes', async () => {
    const oud = { createdAt: geleden(60) }
    await aBijlage(nieuws.id, { verwijderdOp: geleden(31) }, oud)
    await aBijlage(nieuws.id, { verwijderdOp: geleden(29) }, oud)
    await aBijlage(nieuws.id, {}, oud)
    expect(await ruimOp()).toEqual({ bijlagen: 1, bestanden: 1, uploads: 0 })
    expect(await aantallen()).toEqual([2, 2])
    expect(await ruimOp()).toEqual({ bijlagen: 0, bestanden: 0, uploads: 0 })
  })

  test('bytes die een ander nog heeft, of die net kwamen, blijven', async () => {
    const gedeeld = await aBestand({ createdAt: geleden(60) })
    await aBijlage(nieuws.id, { bestandId: gedeeld.id, verwijderdOp: geleden(40) })
    await aBijlage(nieuws.id, { bestandId: gedeeld.id })
    await aBestand()
    expect(await ruimOp()).toEqual({ bijlagen: 1, bestanden: 0, uploads: 0 })
    expect(await aantallen()).toEqual([1, 2])
  })

  test('een afbeelding die een eerdere versie of een klad nog toont, blijft', async () => {
    const beeld = { soort: 'AFBEELDING' as const, alt: 'Een kamer', inTekst: true, updatedAt: geleden(90) }
    const [inVersie, inKlad, nergens] = [
      await aBijlage(nieuws.id, beeld),
      await aBijlage(nieuws.id, beeld),
      await aBijlage(nieuws.id, beeld),
    ]
    const inhoud = (id: string) => ({
      inhoud: { type: 'doc', content: [{ type: 'image', attrs: { bijlageId: id } }] },
    })
    await database().versie.create({ data: { item: 'nieuws/x', nummer: 9, inhoud: inhoud(inVersie.id) } })
    await database().klad.create({
      data: { gebruikerId: redacteur.id, sleutel: 'nieuwsbericht:nieuw', inhoud: inhoud(inKlad.id) },
    })
    expect(await ruimOp()).toMatchObject({ bijlagen: 1 })
    const over = await database().bijlage.findMany({ select: { id: true } })
    expect(over.map(({ id }) => id)).not.toContain(nergens.id)
    expect(over).toHaveLength(2)
  })
})

test('de woorden van een bestand worden bewaard, hoeveel het er ook zijn', async () => {
  const { id } = await aBijlage(nieuws.id)
  await saveBijlagetekst(achtergrond, { id, tekst: 'mondzorg '.repeat(20_000) })
  const { tekst } = await database().bijlage.findUniqueOrThrow({ where: { id } })
  expect(tekst).toHaveLength(100_000)
})
