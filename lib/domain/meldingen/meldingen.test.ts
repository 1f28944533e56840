import { afterEach, describe, expect, test } from 'vitest'
import { listConsultatielijnen } from '@/lib/domain/consultatielijnen/queries'
import { leesWerk } from '@/lib/domain/werkvoorraad/leeswerk'
import type { GebruikerActor } from '@/lib/kernel/actor'
import { InvalidInputError, NotFoundError, RefusedError } from '@/lib/kernel/errors'
import { holdClock } from '@/lib/platform/clock'
import { database } from '@/lib/platform/db'
import { coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aBron } from '@/tests/support/factories/bron'
import { aConsultatielijn } from '@/tests/support/factories/consultatielijn'
import { aNetwerk } from '@/tests/support/factories/netwerk'
import { aPublicatie } from '@/tests/support/factories/publicatie'
import { aThemadossier } from '@/tests/support/factories/themadossier'
import { createMelding } from './create-melding'
import { endMelding } from './end-melding'
import { findMelding, listEigenMeldingen, listGemeldeNummers, listMeldingen } from './queries'
import { sendAntwoord } from './send-antwoord'

afterEach(() => holdClock())

const NUMMER = '010 123 45 67'
type Invoer = Partial<Parameters<typeof createMelding>[1]>
const meld = (actor: GebruikerActor, id: string, invoer: Invoer = {}) =>
  createMelding(actor, {
    over: 'PUBLICATIE',
    id,
    deel: null,
    nummer: null,
    soort: 'INHOUD_KLOPT_NIET',
    tekst: 'De tweede zin klopt niet.',
    ...invoer,
  })
const meldNummer = (actor: GebruikerActor, id: string, nummer = NUMMER) =>
  meld(actor, id, { soort: 'NUMMER_KLOPT_NIET', nummer, tekst: '' })

const mails = async () =>
  (await database().mailbericht.findMany({ select: { aan: true, onderwerp: true, tekst: true } })).sort(
    (een, ander) => een.aan.localeCompare(ander.aan),
  )
const adresVan = async ({ id }: { id: string }) =>
  (await database().gebruiker.findUniqueOrThrow({ where: { id } })).email

describe('een lezer meldt iets', () => {
  test('de verantwoordelijke krijgt één mail, zonder wat de lezer schreef', async () => {
    const [lezer, zorgt, redacteur] = [await hospicemedewerker(), await hospicemedewerker(), await redactie()]
    const dossier = await aThemadossier({ dossier: { verantwoordelijkeId: zorgt.id } })
    const { id } = await meld(lezer, dossier.id, { deel: 'informatie' })
    const berichten = await mails()
    expect(berichten.map(({ aan }) => aan)).toEqual([await adresVan(zorgt)])
    expect(berichten[0]?.tekst).toContain(`/meldingen/${id}`)
    expect(berichten[0]?.tekst).not.toContain('tweede zin')
    expect(await findMelding(zorgt, { id })).toMatchObject({
      deel: 'informatie',
      melder: lezer.naam,
      magAntwoorden: true,
    })
    expect(await findMelding(lezer, { id })).toMatchObject({ isEigen: true, magAntwoorden: false })
    expect((await listMeldingen(redacteur, {})).items.map((melding) => melding.id)).toEqual([id])
  })

  test('zonder verantwoordelijke gaat de mail naar de vervanger, en anders naar de hele redactie', async () => {
    const [lezer, vervangt] = [await hospicemedewerker(), await hospicemedewerker()]
    const [een, ander] = [await redactie(), await redactie()]
    await redactie({ gedeactiveerdOp: new Date() })
    const dossier = await aThemadossier({ dossier: { vervangerId: vervangt.id } })
    await meld(lezer, dossier.id)
    expect((await mails()).map(({ aan }) => aan)).toEqual([await adresVan(vervangt)])
    await database().mailbericht.deleteMany()
    await meld(lezer, (await aPublicatie()).id)
    expect((await mails()).map(({ aan }) => aan).sort()).toEqual(
      [await adresVan(een), await adresVan(ander)].sort(),
    )
  })

  test('over een bron gaat de mail naar de redactie, ook als het dossier dat haar noemt van iemand is', async () => {
    const [lezer, zorgt, redacteur] = [await hospicemedewerker(), await hospicemedewerker(), await redactie()]
    const { id } = await aBron()
    const dossier = await aThemadossier({ dossier: { verantwoordelijkeId: zorgt.id } })
    await database().themadossier.update({
      where: { id: dossier.id },
      data: { bronnen: { connect: { id } } },
    })
    const melding = await meld(lezer, id, { soort: 'LINK_WERKT_NIET' })
    expect((await mails()).map(({ aan }) => aan)).toEqual([await adresVan(redacteur)])
    expect((await listMeldingen(redacteur, {})).items).toMatchObject([{ id: melding.id }])
  })

  test('wat iemand niet kan lezen, kan diegene niet melden', async () => {
    const lezer = await hospicemedewerker()
    const concept = await aPublicatie({ status: 'CONCEPT' })
    await expect(meld(lezer, concept.id)).rejects.toThrow(NotFoundError)
  })

  test('er zijn woorden nodig, behalve bij een nummer', async () => {
    const lezer = await hospicemedewerker()
    const lijn = await aConsultatielijn()
    await expect(meld(lezer, lijn.id, { tekst: 'kort' })).rejects.toMatchObject({
      fields: { tekst: [expect.any(String)] },
    })
    await expect(meld(lezer, lijn.id, { tekst: 'x'.repeat(501) })).rejects.toThrow(InvalidInputError)
    await expect(meldNummer(lezer, lijn.id)).resolves.toMatchObject({ id: expect.any(String) })
  })

  test('wat op een gast wijst wordt niet bewaard, een nummer of naam wel', async () => {
    const lezer = await hospicemedewerker()
    const { id } = await aPublicatie()
    const gast = 'Mijn gast, geboren op 3 mei 1940, kreeg iets anders.'
    await expect(meld(lezer, id, { tekst: gast })).rejects.toMatchObject({
      fields: { tekst: [expect.stringContaining('geboren op 3 mei 1940')] },
    })
    await expect(meld(lezer, id, { tekst: 'Bel Joke Bakker op 06-12345678.' })).resolves.toBeDefined()
    expect(await database().melding.count()).toBe(1)
  })

  test('tien keer in een uur is genoeg', async () => {
    const lezer = await hospicemedewerker()
    const { id } = await aPublicatie()
    for (let keer = 0; keer < 10; keer += 1) await meld(lezer, id)
    await expect(meld(lezer, id)).rejects.toThrow(RefusedError)
    expect(await database().melding.count()).toBe(10)
  })
})

describe('een nummer dat niet klopt', () => {
  test('staat meteen bovenaan bij de redactie, elke coördinator en wie een dossier bijhoudt, en bij niemand anders', async () => {
    const [lezer, zorgt, redacteur] = [await hospicemedewerker(), await hospicemedewerker(), await redactie()]
    await aThemadossier({ dossier: { verantwoordelijkeId: zorgt.id } })
    const lijn = await aConsultatielijn()
    const { id } = await meldNummer(lezer, lijn.id)
    const nummer = { nummer: NUMMER, naam: lijn.titel }
    expect(await listGemeldeNummers(redacteur, {})).toMatchObject([{ ...nummer, id }])
    // Who cannot answer is led to where the number stands, not to words that are not theirs to read.
    for (const actor of [await coordinator(), zorgt])
      expect(await listGemeldeNummers(actor, {})).toMatchObject([{ ...nummer, id: null }])
    const thuis = await aNetwerk()
    const van = await aConsultatielijn({ netwerkIds: [thuis.id], telefoon: '112' })
    const eigen = await meldNummer(lezer, van.id, '112')
    expect(await listGemeldeNummers(await coordinator({ netwerkId: thuis.id }), {})).toMatchObject([
      { ...nummer, id: null },
      { nummer: '112', id: eigen.id },
    ])
    expect(await listGemeldeNummers(lezer, {})).toEqual([])
    expect((await leesWerk(database(), redacteur, new Date())).nummers).toMatchObject([
      { id, nummer: NUMMER },
      eigen,
    ])
  })

  test('lezers zien er een waarschuwing bij tot de redactie hem in één stap sluit', async () => {
    const [lezer, ander, redacteur] = [await hospicemedewerker(), await hospicemedewerker(), await redactie()]
    const lijn = await aConsultatielijn({ telefoon: `113 of ${NUMMER}` })
    const { id } = await meldNummer(lezer, lijn.id)
    const gemeld = async () => (await listConsultatielijnen(ander, {})).map((rij) => rij.gemeld)
    expect(await gemeld()).toEqual([[{ nummer: NUMMER, op: expect.any(Date) }]])
    // Without a sentence nobody can say that the number was looked at, and the warning stays.
    await expect(endMelding(redacteur, { id, antwoord: ' ' })).rejects.toMatchObject({
      fields: { antwoord: ['Vul een zin voor de melder in.'] },
    })
    expect(await gemeld()).toEqual([[{ nummer: NUMMER, op: expect.any(Date) }]])
    await endMelding(redacteur, { id, antwoord: 'Ik belde: er nam iemand op.' })
    expect(await gemeld()).toEqual([[]])
    expect(await listEigenMeldingen(lezer, {})).toMatchObject([
      { status: 'GESLOTEN', antwoord: 'Ik belde: er nam iemand op.', door: redacteur.naam },
    ])
  })

  test('waarschuwt niet meer als er een ander nummer staat', async () => {
    const lezer = await hospicemedewerker()
    const lijn = await aConsultatielijn()
    await meldNummer(lezer, lijn.id)
    await database().consultatielijn.update({ where: { id: lijn.id }, data: { telefoon: '010 765 43 21' } })
    expect((await listConsultatielijnen(lezer, {})).map((rij) => rij.gemeld)).toEqual([[]])
    expect(await listGemeldeNummers(await redactie(), {})).toEqual([])
    await expect(meldNummer(lezer, lijn.id)).rejects.toThrow(RefusedError)
  })

  test('meldt iemand één keer, ook met twee tegelijk, en niet opnieuw kort nadat ernaar is gekeken', async () => {
    const [lezer, redacteur] = [await hospicemedewerker(), await redactie()]
    const lijn = await aConsultatielijn()
    const tegelijk = await Promise.allSettled([meldNummer(lezer, lijn.id), meldNummer(lezer, lijn.id)])
    expect(tegelijk.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const { id } = await database().melding.findFirstOrThrow()
    await expect(meldNummer(lezer, lijn.id, '010-1234567')).rejects.toThrow('Je meldde dit nummer al')
    await sendAntwoord(redacteur, { id, status: 'GEBLEVEN', antwoord: 'Gebeld: het klopt.' })
    await expect(meldNummer(lezer, lijn.id)).rejects.toThrow('Gebeld: het klopt.')
    holdClock(new Date(Date.now() + 31 * 86_400_000))
    await expect(meldNummer(lezer, lijn.id)).resolves.toBeDefined()
  })
})

describe('het antwoord', () => {
  test('gaat bij een nummer naar iedereen die het meldde, één keer', async () => {
    const [een, ander, redacteur] = [await hospicemedewerker(), await hospicemedewerker(), await redactie()]
    const weg = await hospicemedewerker()
    const [lijn, andere] = [await aConsultatielijn(), await aConsultatielijn()]
    const { id } = await meldNummer(een, lijn.id)
    await meldNummer(ander, lijn.id)
    await meldNummer(weg, lijn.id)
    await meldNummer(een, andere.id)
    await database().gebruiker.update({ where: { id: weg.id }, data: { gedeactiveerdOp: new Date() } })
    await database().mailbericht.deleteMany()
    await sendAntwoord(redacteur, { id, status: 'AANGEPAST', antwoord: 'Het nieuwe nummer staat er.' })
    const berichten = await mails()
    expect(berichten.map(({ aan }) => aan).sort()).toEqual(
      [await adresVan(een), await adresVan(ander)].sort(),
    )
    for (const { tekst } of berichten) expect(tekst).toContain('Het nieuwe nummer staat er.')
    expect(await database().melding.count({ where: { status: 'OPEN' } })).toBe(1)
    // Who left keeps the name in the history.
    const namen = (await listMeldingen(redacteur, { stand: 'AFGEHANDELD' })).items.map(({ melder }) => melder)
    expect(namen).toContain(`${weg.naam} (oud-hospicemedewerker)`)
  })

  test('geeft één van twee redacteuren die tegelijk antwoorden', async () => {
    const [lezer, een, ander] = [await hospicemedewerker(), await redactie(), await redactie()]
    const { id } = await meld(lezer, (await aPublicatie()).id)
    const antwoord = { id, status: 'GEBLEVEN' as const, antwoord: 'Het klopt.' }
    const tegelijk = await Promise.allSettled([sendAntwoord(een, antwoord), sendAntwoord(ander, antwoord)])
    expect(tegelijk.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await database().mailbericht.count({ where: { sleutel: `melding/${id}/antwoord` } })).toBe(1)
    await expect(endMelding(een, { id, antwoord: 'Dank je.' })).rejects.toThrow(RefusedError)
  })

  test('vraagt om een zin en om wat er is gedaan', async () => {
    const [lezer, redacteur] = [await hospicemedewerker(), await redactie()]
    const { id } = await meld(lezer, (await aPublicatie()).id)
    await expect(sendAntwoord(redacteur, { id, status: 'AANGEPAST', antwoord: '  ' })).rejects.toMatchObject({
      fields: { antwoord: [expect.any(String)] },
    })
  })

  test('blijft leesbaar voor de melder, ook als het stuk is ingetrokken; de titel dan niet meer', async () => {
    const [lezer, redacteur] = [await hospicemedewerker(), await redactie()]
    const stuk = await aPublicatie()
    const { id } = await meld(lezer, stuk.id)
    await sendAntwoord(redacteur, { id, status: 'AANGEPAST', antwoord: 'We hebben het weggehaald.' })
    await database().publicatie.update({ where: { id: stuk.id }, data: { status: 'CONCEPT' } })
    const eigen = await listEigenMeldingen(lezer, {})
    expect(eigen).toMatchObject([{ antwoord: 'We hebben het weggehaald.', onderwerp: null }])
    expect(JSON.stringify(eigen)).not.toContain(stuk.titel)
  })
})
