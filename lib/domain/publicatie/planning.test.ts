import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { followPlanning } from '@/lib/background/follow-planning'
import { type GebruikerActor, job } from '@/lib/kernel/actor'
import { ForbiddenError, RefusedError } from '@/lib/kernel/errors'
import { holdClock } from '@/lib/platform/clock'
import { database, type Prisma } from '@/lib/platform/db'
import { coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aConsultatielijn } from '@/tests/support/factories/consultatielijn'
import { aNieuwsbericht } from '@/tests/support/factories/nieuwsbericht'
import { aThemadossier } from '@/tests/support/factories/themadossier'
import { publishConsultatielijn } from '../consultatielijnen/publish-consultatielijn'
import { publishNieuwsbericht } from '../nieuwsberichten/publish-nieuwsbericht'
import { publishThemadossier } from '../themadossiers/publish-themadossier'
import { leesWerk } from '../werkvoorraad/leeswerk'
import { archivePublicatie } from './archive-publicatie'
import { cancelPlanning } from './cancel-planning'
import { findIntrekking, findStand } from './queries'
import { sendBackPublicatie } from './send-back-publicatie'
import { setEinde } from './set-einde'
import { withdrawPublicatie } from './withdraw-publicatie'

const NU = new Date('2027-03-01T08:00:00Z')
const MOMENT = '2027-03-02T09:00'
const OP_MOMENT = new Date('2027-03-02T08:00:00Z')
const LATER = new Date('2027-03-02T08:05:00Z')
let redacteur: GebruikerActor

beforeEach(async () => {
  holdClock(NU)
  redacteur = await redactie()
})
afterEach(() => holdClock())

const rijVan = (id: string) => database().publicatie.findUniqueOrThrow({ where: { id } })
const bericht = (status: 'CONCEPT' | 'TER_BEOORDELING' | 'GEPUBLICEERD' = 'TER_BEOORDELING') =>
  aNieuwsbericht({ publicatie: { status } })
const gepland = async (wens: { eindigtOp?: string } = {}) => {
  const { id, publicatie } = await bericht()
  await publishNieuwsbericht(redacteur, { id, publicerenOp: MOMENT, ...wens })
  return { id, slug: publicatie.slug }
}
/** The background process, at some moment; as many workers at once as asked. */
const achtergrond = async (moment: Date, aantal = 1, payload: unknown = {}) => {
  holdClock(moment)
  await Promise.all(Array.from({ length: aantal }, () => followPlanning.run(payload)))
}
const handelingen = async (id: string, handeling: string, resultaat: 'GELUKT' | 'GEWEIGERD' = 'GELUKT') => {
  const { ref } = await rijVan(id)
  return database().logboekregel.count({ where: { handeling, item: ref, resultaat } })
}

describe('een afgesproken moment', () => {
  test('verandert nog niets, en staat bij het stuk en in de werkvoorraad', async () => {
    const { id } = await gepland()
    expect(await rijVan(id)).toMatchObject({
      status: 'TER_BEOORDELING',
      publicerenOp: OP_MOMENT,
      goedkeurderId: redacteur.id,
    })
    const voorraad = await leesWerk(database(), redacteur, new Date())
    expect(voorraad.gepland).toMatchObject([{ id, publicerenOp: OP_MOMENT, planbericht: null }])
    expect(voorraad.beoordelingen).toEqual([])
    expect(await findStand(redacteur, { id })).toMatchObject({
      publicerenOp: OP_MOMENT,
      goedgekeurdDoor: redacteur.naam,
    })
    await achtergrond(new Date(OP_MOMENT.getTime() - 1))
    expect((await rijVan(id)).status).toBe('TER_BEOORDELING')
  })

  test('wordt op die minuut gepubliceerd, één keer, ook met vier achtergrondprocessen', async () => {
    const { id } = await gepland()
    await achtergrond(OP_MOMENT, 4, { id })
    await achtergrond(LATER, 2)
    expect(await rijVan(id)).toMatchObject({
      status: 'GEPUBLICEERD',
      redacteurId: redacteur.id,
      gepubliceerdOp: OP_MOMENT,
      publicerenOp: null,
      planbericht: null,
    })
    expect(await handelingen(id, 'nieuwsbericht.publish')).toBe(2)
    const [regel] = await database().logboekregel.findMany({
      where: { handeling: 'nieuwsbericht.publish', resultaat: 'GELUKT' },
      orderBy: { id: 'desc' },
    })
    expect(regel?.actor).toContain('publicatie.followPlanning')
  })

  test('staat als taak in dezelfde transactie klaar, en wordt na publicatie doorzocht', async () => {
    const { id } = await gepland()
    const taken = await database()
      .$queryRaw`select task_identifier as naam, run_at as moment from graphile_worker.jobs where task_identifier = 'publicatie.followPlanning'`
    expect(taken).toEqual([{ naam: 'publicatie.followPlanning', moment: OP_MOMENT }])
    await database().$executeRaw`delete from graphile_worker._private_jobs`
    await achtergrond(OP_MOMENT, 1, { id })
    expect(await database().$queryRaw`select task_identifier as naam from graphile_worker.jobs`).toEqual([
      { naam: 'zoekindex.update' },
    ])
  })

  test('verdwijnt als de redactie het ongedaan maakt', async () => {
    const { id } = await gepland({ eindigtOp: '2027-03-09T09:00' })
    await cancelPlanning(redacteur, { id })
    expect(await rijVan(id)).toMatchObject({ publicerenOp: null, eindigtOp: null, goedkeurderId: null })
    await achtergrond(LATER)
    expect((await rijVan(id)).status).toBe('TER_BEOORDELING')
    await expect(cancelPlanning(redacteur, { id })).rejects.toThrow('niets (meer) gepland')
  })

  test('geldt niet meer als de tekst veranderde, en de redactie leest waarom', async () => {
    const { id } = await gepland()
    await database().publicatie.update({ where: { id }, data: { versie: { increment: 1 } } })
    expect((await findStand(redacteur, { id }))?.planbericht).toContain('veranderd')
    await achtergrond(LATER)
    expect(await rijVan(id)).toMatchObject({ status: 'TER_BEOORDELING', publicerenOp: null })
    const voorraad = await leesWerk(database(), redacteur, new Date())
    expect(voorraad.gepland[0]?.planbericht).toContain('veranderd')
    expect(await handelingen(id, 'publicatie.cancelPlanning')).toBe(1)
    await cancelPlanning(redacteur, { id })
    expect((await leesWerk(database(), redacteur, new Date())).gepland).toEqual([])
  })

  test('geldt ook niet meer als een onderdeel van het dossier veranderde', async () => {
    const { id, onderdelen } = await aThemadossier({ publicatie: { status: 'CONCEPT' } })
    const zonder = await aThemadossier({ publicatie: { status: 'CONCEPT' } })
    const afspraak = { publicerenOp: MOMENT, zonderVerantwoordelijke: true }
    for (const dossier of [id, zonder.id]) await publishThemadossier(redacteur, { id: dossier, ...afspraak })
    await database().onderdeel.update({
      where: { id: onderdelen[0]?.id ?? '' },
      data: { versie: { increment: 1 } },
    })
    await achtergrond(LATER)
    expect((await rijVan(id)).status).toBe('CONCEPT')
    expect((await rijVan(zonder.id)).status).toBe('GEPUBLICEERD')
  })

  test('een lijn zonder verantwoordelijke gaat op tijd naar buiten als de redactie dat zo afsprak', async () => {
    const { id } = await aConsultatielijn({ publicatie: { status: 'CONCEPT' } })
    const plan = (afspraak: object) =>
      publishConsultatielijn(redacteur, { id, publicerenOp: MOMENT, ...afspraak })
    await expect(plan({})).rejects.toThrow('Deze lijn heeft nog geen verantwoordelijke.')
    await plan({ zonderVerantwoordelijke: true })
    await achtergrond(LATER)
    expect((await rijVan(id)).status).toBe('GEPUBLICEERD')
  })

  test('geldt niet meer na terugsturen, en dat staat erbij', async () => {
    const { id } = await gepland()
    await sendBackPublicatie(redacteur, { id, opmerking: 'Toch niet.' })
    expect(await rijVan(id)).toMatchObject({ status: 'CONCEPT', publicerenOp: null })
    expect((await leesWerk(database(), redacteur, new Date())).gepland[0]?.planbericht).toContain(
      'teruggestuurd',
    )
    await achtergrond(LATER)
    expect((await rijVan(id)).status).toBe('CONCEPT')
  })

  test('vervalt stil als iemand het stuk eerder publiceert of archiveert', async () => {
    const eerder = await gepland()
    await publishNieuwsbericht(redacteur, { id: eerder.id })
    const weg = await gepland()
    await archivePublicatie(redacteur, { id: weg.id })
    await achtergrond(LATER)
    expect(await rijVan(eerder.id)).toMatchObject({ status: 'GEPUBLICEERD', publicerenOp: null })
    expect(await rijVan(weg.id)).toMatchObject({ status: 'GEARCHIVEERD', publicerenOp: null })
    expect((await leesWerk(database(), redacteur, new Date())).gepland).toEqual([])
  })

  test('een taak tegelijk met archiveren: één wint, en het stuk staat nooit half', async () => {
    for (let ronde = 0; ronde < 5; ronde += 1) {
      holdClock(NU)
      const { id } = await gepland()
      holdClock(OP_MOMENT)
      const uitleg = 'Toch niet.'
      const [, hand] = await Promise.allSettled([
        followPlanning.run({ id }),
        archivePublicatie(redacteur, { id, uitleg }),
      ])
      const { status, publicerenOp } = await rijVan(id)
      expect(publicerenOp).toBeNull()
      expect(status).toBe(hand.status === 'fulfilled' ? 'GEARCHIVEERD' : 'GEPUBLICEERD')
    }
  })

  test('is alleen voor de redactie, en niet voor het eigen verhaal', async () => {
    const { id } = await bericht()
    for (const actor of [await hospicemedewerker(), await coordinator()])
      await expect(publishNieuwsbericht(actor, { id, publicerenOp: MOMENT })).rejects.toThrow(ForbiddenError)
    await expect(publishNieuwsbericht(redacteur, { id, volgensPlan: true })).rejects.toThrow(ForbiddenError)
    await expect(cancelPlanning(redacteur, { id, reden: 'Zomaar' })).rejects.toThrow(ForbiddenError)
    await expect(publishNieuwsbericht(job('x'), { id, volgensPlan: true })).rejects.toThrow(RefusedError)
  })

  test('de database kent zelf geen moment zonder goedkeuring, of een einde voor het begin', async () => {
    const { id } = await bericht()
    const zet = (data: Prisma.PublicatieUncheckedUpdateInput) =>
      database().publicatie.update({ where: { id }, data })
    await expect(zet({ publicerenOp: OP_MOMENT })).rejects.toThrow()
    const afspraak = { goedkeurderId: redacteur.id, goedgekeurd: 1 }
    await expect(zet({ ...afspraak, publicerenOp: OP_MOMENT, eindigtOp: OP_MOMENT })).rejects.toThrow()
    await zet({ ...afspraak, publicerenOp: OP_MOMENT, eindigtOp: LATER })
  })
})

describe('een einde', () => {
  test('archiveert het stuk vanzelf, en het adres zegt dat het tijdelijk was', async () => {
    const { id, slug } = await gepland({ eindigtOp: '2027-03-09T09:00' })
    await achtergrond(OP_MOMENT)
    await achtergrond(new Date('2027-03-09T08:00:00Z'), 3)
    expect(await rijVan(id)).toMatchObject({ status: 'GEARCHIVEERD', eindigtOp: null })
    expect(await handelingen(id, 'publicatie.archive')).toBe(1)
    const lid = await hospicemedewerker()
    expect(await findIntrekking(lid, { soort: 'NIEUWSBERICHT', slug })).toMatchObject({
      uitleg: expect.stringContaining('bepaalde tijd'),
    })
  })

  test('kan bij wat gepubliceerd is gezet, verplaatst en weggehaald worden', async () => {
    const { id } = await bericht('GEPUBLICEERD')
    await setEinde(redacteur, { id, eindigtOp: MOMENT })
    expect((await findStand(redacteur, { id }))?.eindeLokaal).toBe(MOMENT)
    await setEinde(redacteur, { id, eindigtOp: '' })
    await achtergrond(LATER)
    expect(await rijVan(id)).toMatchObject({ status: 'GEPUBLICEERD', eindigtOp: null })
  })

  test('verliest van intrekken met de hand', async () => {
    const { id } = await bericht('GEPUBLICEERD')
    await setEinde(redacteur, { id, eindigtOp: MOMENT })
    await withdrawPublicatie(redacteur, { id, uitleg: 'Klopt niet.' })
    await achtergrond(LATER)
    expect((await rijVan(id)).status).toBe('CONCEPT')
    await expect(setEinde(redacteur, { id, eindigtOp: '2027-04-01T09:00' })).rejects.toThrow(RefusedError)
  })
})
