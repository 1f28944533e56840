import { beforeEach, describe, expect, test } from 'vitest'
import type { GebruikerActor } from '@/lib/kernel/actor'
import { bezoeker } from '@/lib/kernel/actor'
import { ForbiddenError, NotFoundError, RefusedError } from '@/lib/kernel/errors'
import { database } from '@/lib/platform/db'
import { beheer, coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aConsultatielijn } from '@/tests/support/factories/consultatielijn'
import { aMelding } from '@/tests/support/factories/melding'
import { aNetwerk } from '@/tests/support/factories/netwerk'
import { aNieuwsbericht } from '@/tests/support/factories/nieuwsbericht'
import { aPublicatie } from '@/tests/support/factories/publicatie'
import { aThemadossier } from '@/tests/support/factories/themadossier'
import { aWeblink } from '@/tests/support/factories/weblink'
import { sendAntwoord } from '../meldingen/send-antwoord'
import { publishNieuwsbericht } from '../nieuwsberichten/publish-nieuwsbericht'
import { confirmGelezen } from '../publicatie/confirm-gelezen'
import { sendBackPublicatie } from '../publicatie/send-back-publicatie'
import { submitPublicatie } from '../publicatie/submit-publicatie'
import { assignWerk } from './assign-werk'
import { exportWerkvoorraad } from './export-werkvoorraad'
import { listWerkvoorraad } from './queries'

const dagenGeleden = (dagen: number) => new Date(Date.now() - dagen * 86_400_000)

let ria: GebruikerActor
let rob: GebruikerActor
let lezer: GebruikerActor

beforeEach(async () => {
  ria = await redactie({ naam: 'Ria' })
  rob = await redactie({ naam: 'Rob' })
  lezer = await hospicemedewerker({ naam: 'Lotte' })
})

const titels = async (filter: Parameters<typeof listWerkvoorraad>[1] = {}) =>
  (await listWerkvoorraad(ria, filter)).regels.map(({ titel }) => titel)

/** One of every urgency: a wrong number, a text that waits too long, a fresh melding, a dossier of nobody. */
async function vanAlles() {
  const netwerk = await aNetwerk()
  const lijn = await aConsultatielijn({
    publicatie: { titel: 'Advieslijn' },
    verantwoordelijkeId: rob.id,
    volgendeControleOp: new Date('2099-01-01'),
  })
  const stuk = await aPublicatie({
    titel: 'Wacht lang',
    status: 'TER_BEOORDELING',
    aangebodenOp: dagenGeleden(9),
    auteurId: lezer.id,
    netwerkId: netwerk.id,
  })
  const nummer = await aMelding({ gebruikerId: lezer.id, publicatieId: lijn.id, nummer: '010 123 45 67' })
  const melding = await aMelding({ gebruikerId: lezer.id, publicatieId: stuk.id })
  const dossier = await aThemadossier({
    publicatie: { titel: 'Zonder iemand' },
    dossier: { volgendeControleOp: new Date('2099-01-01') },
  })
  return { netwerk, stuk, nummer, melding, dossier }
}

describe('de werkvoorraad', () => {
  test('is er alleen voor de redactie, ook als bestand', async () => {
    for (const actor of [bezoeker, lezer, await coordinator(), await beheer()]) {
      await expect(listWerkvoorraad(actor, {})).rejects.toThrow(ForbiddenError)
      await expect(exportWerkvoorraad(actor, {})).rejects.toThrow(NotFoundError)
    }
  })

  test('het dringendste staat bovenaan, van welke soort het ook is', async () => {
    await vanAlles()
    await aWeblink({ stand: 'DOOD', standSinds: new Date() })
    expect(await titels()).toEqual(['Advieslijn: 010 123 45 67', 'Wacht lang', 'Wacht lang', 'Zonder iemand'])
    const { regels } = await listWerkvoorraad(ria, {})
    expect(regels.map(({ wat, urgentie }) => [wat, urgentie])).toEqual([
      ['nummers', 'NU'],
      ['beoordelen', 'TE_LAAT'],
      ['meldingen', 'LATER'],
      ['verantwoordelijken', 'LATER'],
    ])
  })

  test('elk filter laat over wat erbij past, telt vooraf hoeveel dat is, en onzin telt niet mee', async () => {
    const { netwerk } = await vanAlles()
    expect(await titels({ wat: 'beoordelen' })).toEqual(['Wacht lang'])
    expect(await titels({ netwerk: netwerk.slug, wat: 'beoordelen' })).toEqual(['Wacht lang'])
    expect(await titels({ urgentie: 'NU' })).toEqual(['Advieslijn: 010 123 45 67'])
    expect(await titels({ soort: 'THEMADOSSIER' })).toEqual(['Zonder iemand'])
    expect(await titels({ van: lezer.id })).toHaveLength(3)
    expect(await titels({ q: 'WACHT' })).toHaveLength(2)
    expect(
      await titels({ wat: '__proto__', urgentie: 'OOIT', voor: 'x', sorteer: 'sql', pagina: '-1' }),
    ).toHaveLength(4)
    // What a form sends for the choices that were left alone.
    expect(await titels({ wat: '', soort: '', netwerk: '', van: '', voor: '', urgentie: '' })).toHaveLength(4)
    const { tellingen } = await listWerkvoorraad(ria, { netwerk: netwerk.slug })
    expect(tellingen.wat).toEqual([
      expect.objectContaining({ value: 'meldingen', aantal: 1 }),
      expect.objectContaining({ value: 'beoordelen', aantal: 1 }),
    ])
    expect((await listWerkvoorraad(ria, { wat: 'botsingen' })).tellingen.wat).toContainEqual({
      value: 'botsingen',
      label: 'Teksten die elkaar kruisten',
      aantal: 0,
    })
  })

  test('sorteert op elke kolom, en andersom', async () => {
    await vanAlles()
    const oplopend = await titels({ sorteer: 'titel' })
    expect(oplopend).toEqual(['Advieslijn: 010 123 45 67', 'Wacht lang', 'Wacht lang', 'Zonder iemand'])
    expect(await titels({ sorteer: '-titel' })).toEqual([...oplopend].reverse())
    expect((await titels({ sorteer: '-urgentie' }))[0]).not.toBe(oplopend[0])
  })

  test('de week telt wat iemand deed, wat erbij kwam en wat te laat is', async () => {
    const { melding } = await vanAlles()
    await sendAntwoord(rob, { id: melding.id, status: 'AANGEPAST', antwoord: 'Dank je, het staat er.' })
    const { week } = await listWerkvoorraad(ria, {})
    expect(week.regels.find(({ wat }) => wat === 'meldingen')).toMatchObject({ gedaan: 1 })
    expect(week.regels.find(({ wat }) => wat === 'beoordelen')).toMatchObject({ gedaan: 0, teLaat: 1 })
  })

  test('eigen werk plaatsen of terughalen is geen beoordeling; dat van een ander wel, net als nalezen', async () => {
    const beoordeeld = async () => (await listWerkvoorraad(ria, {})).week.regels
    const nu = async (auteurId: string) =>
      (await aNieuwsbericht({ publicatie: { status: 'CONCEPT', auteurId } })).id
    const [vanRia, ook, vanRob] = [await nu(ria.id), await nu(ria.id), await nu(rob.id)]
    await publishNieuwsbericht(ria, { id: vanRia })
    await submitPublicatie(ria, { id: ook })
    await sendBackPublicatie(ria, { id: ook, opmerking: 'Nog niet af.' })
    expect(await beoordeeld()).toMatchObject([
      { wat: 'tweede-lezer', gedaan: 0 },
      { wat: 'beoordelen', gedaan: 0, nieuw: 1 },
      { wat: 'concepten' },
    ])
    await publishNieuwsbericht(ria, { id: vanRob })
    await confirmGelezen(rob, { id: vanRia })
    expect(await beoordeeld()).toMatchObject([
      { wat: 'tweede-lezer', gedaan: 1 },
      { wat: 'beoordelen', gedaan: 1 },
      { wat: 'concepten' },
    ])
  })

  test('wat van iemand is geworden, staat onder voor mij en niet meer onder niemand', async () => {
    const { stuk } = await vanAlles()
    await assignWerk(rob, { werk: [`beoordelen:${stuk.id}`], naar: ria.id })
    expect(await titels({ voor: 'mij' })).toEqual(['Wacht lang'])
    expect(await titels({ voor: ria.id })).toEqual(['Wacht lang'])
    expect(await titels({ voor: 'niemand' })).toHaveLength(3)
    expect((await listWerkvoorraad(ria, {})).voorWie).toEqual({ allen: 4, mij: 1, niemand: 3 })
    await database().gebruiker.update({ where: { id: ria.id }, data: { gedeactiveerdOp: new Date() } })
    expect((await listWerkvoorraad(rob, { voor: 'niemand' })).totaal).toBe(4)
  })
})

describe('de werkvoorraad als bestand', () => {
  test('vraagt eerst het wachtwoord en komt in het logboek', async () => {
    await vanAlles()
    await expect(exportWerkvoorraad(ria, {})).rejects.toThrow(RefusedError)
    await aPublicatie({ titel: '=1+1', status: 'TER_BEOORDELING', aangebodenOp: new Date() })
    const { csv } = await exportWerkvoorraad({ ...ria, bevestigdOp: new Date() }, { wat: 'beoordelen' })
    expect(csv.trimEnd().split('\r\n')).toHaveLength(3)
    expect(csv).not.toMatch(/"\s*=/)
    expect(csv).toContain('1+1')
    expect(
      await database().logboekregel.findMany({
        where: { handeling: 'werkvoorraad.export', resultaat: 'GELUKT' },
      }),
    ).toMatchObject([{ actorId: ria.id, details: { aantal: 2 } }])
  })
})
