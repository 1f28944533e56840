import { afterEach, describe, expect, test } from 'vitest'
import { InvalidInputError, NotFoundError, RefusedError } from '@/lib/kernel/errors'
import { holdClock } from '@/lib/platform/clock'
import { database } from '@/lib/platform/db'
import { coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aNetwerk } from '@/tests/support/factories/netwerk'
import { aScholing } from '@/tests/support/factories/scholing'
import { aThemadossier } from '@/tests/support/factories/themadossier'
import { inschrijvingVan } from '@/tests/support/inschrijvingen'
import { endMelding } from '../meldingen/end-melding'
import { findMelding } from '../meldingen/queries'
import { sendAntwoord } from '../meldingen/send-antwoord'
import { findNetwerkStand } from '../netwerken/queries'
import { setAanwezigheid } from '../scholingbeheer/set-aanwezigheid'
import { enrolScholing } from '../scholingen/enrol-scholing'
import { findControleblad } from '../themadossiers/queries'
import { listWerkvoorraad } from '../werkvoorraad/queries'
import { confirmAanwezigheidslijst } from './confirm-aanwezigheidslijst'
import { createInzicht } from './create-inzicht'
import { findAfsluiting } from './queries'
import { setGeenInzicht } from './set-geeninzicht'
import { setGeenOpname } from './set-geenopname'

const ERVOOR = new Date('2026-10-01T09:00:00Z')
const ERNA = new Date('2026-11-10T09:00:00Z')
const AVOND = { begin: new Date('2026-11-09T12:00:00Z'), einde: new Date('2026-11-09T14:00:00Z') }

afterEach(() => holdClock())

/** One afternoon of a netwerk, with two who had a place; a day later, unless asked otherwise. */
async function eenScholing({ om = ERNA, gearchiveerd = false } = {}) {
  holdClock(ERVOOR)
  const netwerk = await aNetwerk()
  const { id, publicatie } = await aScholing({
    publicatie: { netwerkId: netwerk.id },
    bijeenkomsten: [AVOND],
  })
  const organisator = await coordinator({ netwerkId: netwerk.id })
  const deelnemer = await hospicemedewerker()
  await enrolScholing(deelnemer, { id })
  if (gearchiveerd) await database().publicatie.update({ where: { id }, data: { status: 'GEARCHIVEERD' } })
  holdClock(om)
  const { slug } = publicatie
  const stand = () => findAfsluiting(organisator, { slug })
  const open = async () => (await findNetwerkStand(organisator, { netwerkId: netwerk.id }))?.afsluitingen
  return { id, slug, organisator, deelnemer, stand, open, netwerkId: netwerk.id }
}

async function eenDossier() {
  const [zorgt, vervangt] = [await hospicemedewerker(), await hospicemedewerker()]
  const dossier = await aThemadossier({
    dossier: { verantwoordelijkeId: zorgt.id, vervangerId: vervangt.id },
    onderdelen: ['INFORMATIE'],
  })
  return { dossierId: dossier.id, slug: dossier.publicatie.slug, zorgt, vervangt }
}

const INZICHT = 'Begin met een rustig gesprek, voordat je de medicatie aanpast.'
const mailsAan = async ({ id }: { id: string }) => {
  const { email } = await database().gebruiker.findUniqueOrThrow({ where: { id } })
  return database().mailbericht.findMany({ where: { aan: email }, select: { onderwerp: true, tekst: true } })
}

describe('afsluiten', () => {
  test('gaat in drie stappen, elk apart, en staat tot de laatste bij wie haar beheert', async () => {
    const { id, stand, open, organisator, deelnemer } = await eenScholing()
    expect((await open())?.map(({ nog }) => nog)).toEqual(['Nog: de opname, wie er waren en het inzicht'])
    await setGeenInzicht(organisator, { id, geenInzicht: 'Het was een herhaling.' })
    expect((await open())?.map(({ nog }) => nog)).toEqual(['Nog: de opname en wie er waren'])
    await setGeenOpname(organisator, { id, geenOpname: 'Het ging over een eigen casus.' })
    const aanwezig = await inschrijvingVan(deelnemer, id)
    await setAanwezigheid(organisator, { id, aanwezigIds: [aanwezig.id], eerderIds: [] })
    await confirmAanwezigheidslijst(organisator, { id, aanwezigheid: 'BIJGEWERKT' })
    expect(await open()).toEqual([])
    expect(await stand()).toMatchObject({
      geenOpname: 'Het ging over een eigen casus.',
      geenInzicht: 'Het was een herhaling.',
      aanwezigheid: 'BIJGEWERKT',
      aanwezig: 1,
      plaatsen: 1,
    })
  })

  test('kan pas na de laatste bijeenkomst', async () => {
    const { id, open, stand, organisator } = await eenScholing({ om: AVOND.begin })
    expect(await open()).toEqual([])
    expect(await stand()).toMatchObject({ kan: false })
    await expect(setGeenOpname(organisator, { id, geenOpname: 'Nee' })).rejects.toThrow('nog niet voorbij')
  })

  test('hoeft niet van wat uit de agenda is gehaald', async () => {
    const { id, open, organisator } = await eenScholing({ gearchiveerd: true })
    expect(await open()).toEqual([])
    await expect(setGeenInzicht(organisator, { id, geenInzicht: 'Niets' })).rejects.toThrow(
      'Je hoeft haar niet af te sluiten.',
    )
  })

  test('een opname telt, en dan is er geen reden voor "geen opname"', async () => {
    const { id, organisator, open } = await eenScholing()
    await database().opname.create({ data: { scholingId: id, beschikbaar: true } })
    expect((await open())?.[0]).toMatchObject({ opname: false, aanwezigheid: true })
    await expect(setGeenOpname(organisator, { id, geenOpname: 'Vergeten' })).rejects.toThrow(RefusedError)
  })

  test('"niemand kwam" en "de lijst klopt" mogen niet anders zeggen dan de lijst', async () => {
    const { id, organisator, deelnemer } = await eenScholing()
    const zeg = (aanwezigheid: 'BIJGEWERKT' | 'NIEMAND') =>
      confirmAanwezigheidslijst(organisator, { id, aanwezigheid })
    await expect(zeg('BIJGEWERKT')).rejects.toThrow('nog niemand')
    await zeg('NIEMAND')
    const { id: aanwezig } = await inschrijvingVan(deelnemer, id)
    await setAanwezigheid(organisator, { id, aanwezigIds: [aanwezig], eerderIds: [] })
    await expect(zeg('NIEMAND')).rejects.toThrow('Pas eerst de lijst aan')
    await zeg('BIJGEWERKT')
  })

  test('staat bij de redactie in de werkvoorraad, met wat er nog moet', async () => {
    const { id, slug } = await eenScholing()
    const { regels } = await listWerkvoorraad(await redactie(), { wat: 'afsluitingen' })
    expect(regels.map((regel) => [regel.itemId, regel.slug, regel.zin])).toEqual([
      [id, slug, 'Nog: de opname, wie er waren en het inzicht'],
    ])
  })

  test('een coördinator van een ander netwerk kan er niet bij', async () => {
    const { id, slug } = await eenScholing()
    const ander = await coordinator({ netwerkId: (await aNetwerk()).id })
    expect(await findAfsluiting(ander, { slug })).toBeNull()
    await expect(setGeenOpname(ander, { id, geenOpname: 'Nee' })).rejects.toThrow(NotFoundError)
  })
})

describe('inzicht terug', () => {
  test('komt bij de verantwoordelijke: één mail, de werkvoorraad en de controle in één minuut', async () => {
    const { id, slug, organisator, stand } = await eenScholing()
    const dossier = await eenDossier()
    await createInzicht(organisator, {
      id,
      dossierId: dossier.dossierId,
      deel: 'INFORMATIE',
      inzicht: INZICHT,
    })
    expect((await mailsAan(dossier.zorgt)).map(({ onderwerp }) => onderwerp)).toEqual([
      expect.stringContaining('Inzicht uit een scholing'),
    ])
    expect(await mailsAan(dossier.vervangt)).toEqual([])
    const melding = (await stand())?.inzicht
    expect(melding).toMatchObject({ deel: 'informatie', tekst: INZICHT, status: 'OPEN' })
    expect(await findMelding(dossier.zorgt, { id: melding?.id ?? '' })).toMatchObject({
      soort: 'INZICHT',
      magAntwoorden: true,
      scholing: { slug },
    })
    const blad = await findControleblad(dossier.zorgt, { slug: dossier.slug })
    expect(blad?.groepen.find(({ soort }) => soort === 'MELDING')?.items[0]?.titel).toBe(
      `Inzicht uit een scholing: ${INZICHT}`,
    )
    const { regels } = await listWerkvoorraad(await redactie(), { wat: 'meldingen' })
    expect(regels.map((regel) => regel.melding)).toEqual(['INZICHT'])
  })

  test('gaat naar de vervanger zolang de verantwoordelijke weg is', async () => {
    const { id, organisator } = await eenScholing()
    const { dossierId, zorgt, vervangt } = await eenDossier()
    await database().gebruiker.update({
      where: { id: zorgt.id },
      data: { afwezigTot: new Date('2026-11-20T00:00:00Z') },
    })
    await createInzicht(organisator, { id, dossierId, deel: 'INFORMATIE', inzicht: INZICHT })
    expect(await mailsAan(zorgt)).toEqual([])
    expect(await mailsAan(vervangt)).toHaveLength(1)
  })

  test('de organisator ziet wat ermee gebeurde, ook een collega van het netwerk', async () => {
    const { id, slug, organisator, stand, netwerkId } = await eenScholing()
    const { dossierId, zorgt } = await eenDossier()
    await createInzicht(organisator, { id, dossierId, deel: 'INFORMATIE', inzicht: INZICHT })
    const meldingId = (await stand())?.inzicht?.id ?? ''
    await sendAntwoord(zorgt, { id: meldingId, status: 'AANGEPAST', antwoord: 'Staat er nu in.' })
    expect((await stand())?.inzicht).toMatchObject({ status: 'AANGEPAST', antwoord: 'Staat er nu in.' })
    const collega = await coordinator({ netwerkId })
    expect((await findAfsluiting(collega, { slug }))?.inzicht).toMatchObject({
      id: null,
      status: 'AANGEPAST',
    })
    expect((await mailsAan(organisator)).map(({ tekst }) => tekst)).toEqual([
      expect.stringContaining('Je bood een inzicht aan'),
    ])
    await expect(endMelding(collega, { id: meldingId, antwoord: 'Nee' })).rejects.toThrow(NotFoundError)
  })

  test('noemt niemand, en hoort in een onderdeel dat er is', async () => {
    const { id, organisator } = await eenScholing()
    const { dossierId } = await eenDossier()
    const bied = (wat: { deel?: 'WEBINARS'; inzicht?: string }) =>
      createInzicht(organisator, { id, dossierId, deel: 'INFORMATIE', inzicht: INZICHT, ...wat })
    await expect(bied({ inzicht: 'Mevrouw Jansen werd rustig van muziek.' })).rejects.toThrow(
      InvalidInputError,
    )
    await expect(bied({ deel: 'WEBINARS' })).rejects.toThrow(InvalidInputError)
    expect(await database().melding.count()).toBe(0)
  })

  test('is er één per scholing, ook als twee tegelijk drukken', async () => {
    const { id, organisator, stand, netwerkId } = await eenScholing()
    const { dossierId } = await eenDossier()
    const collega = await coordinator({ netwerkId })
    await setGeenInzicht(organisator, { id, geenInzicht: 'Nog niets.' })
    const uitkomsten = await Promise.allSettled(
      [organisator, collega].map((wie) =>
        createInzicht(wie, { id, dossierId, deel: 'INFORMATIE', inzicht: INZICHT }),
      ),
    )
    expect(uitkomsten.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await database().melding.count()).toBe(1)
    expect(await stand()).toMatchObject({ geenInzicht: null, inzicht: { status: 'OPEN' } })
    await expect(setGeenInzicht(organisator, { id, geenInzicht: 'Toch niet.' })).rejects.toThrow(RefusedError)
  })
})
