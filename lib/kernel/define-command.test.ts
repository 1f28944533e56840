import { describe, expect, test } from 'vitest'
import { type Db, database, Prisma } from '@/lib/platform/db'
import { hospicemedewerker } from '@/tests/support/actors'
import { type Actor, bezoeker, hasRol, isSignedIn } from './actor'
import { defineCommand, nothing } from './define-command'
import { ForbiddenError, InvalidInputError, NotFoundError, RefusedError } from './errors'
import { z } from './zod'

const MAIL = { aan: 'noor@hospice.example', onderwerp: 'Welkom', tekst: 'Hallo', html: '<p>Hallo</p>' }
const limiet = { name: 'proef', points: 2, seconds: 60 }

const maakDoelgroep = (db: Db, slug: string) =>
  db.doelgroep.create({
    data: { slug, ref: `doelgroep/${slug}`, titel: slug, omschrijving: 'Mensen', icoon: 'hart' },
  })

/** Writes, mails, queues and counts, and then ends as `hoe` says. */
const proef = (hoe: () => unknown = () => null) =>
  defineCommand({
    name: 'proef.doen',
    input: z.object({ id: z.string().max(20).default('proef') }),
    load: nothing,
    authorize: isSignedIn,
    run: async ({ db, input, mail, queue, takePoint, note }) => {
      const { id } = await maakDoelgroep(db, input.id)
      await mail({ sleutel: `proef/${input.id}`, ...MAIL })
      await queue('proef.werk', { id })
      note({ geteld: await takePoint(limiet, 'proef') })
      await hoe()
      return { id }
    },
    reindexes: (_subject, { id }) => ({ soort: 'doelgroep', id }),
  })

const taken = async () => {
  const rijen = await database()
    .$queryRaw`select task_identifier as naam from graphile_worker.jobs order by 1`
  return z
    .array(z.object({ naam: z.string() }))
    .parse(rijen)
    .map(({ naam }) => naam)
}
const sporen = async () => ({
  doelgroepen: await database().doelgroep.count(),
  mails: await database().mailbericht.count(),
  taken: await taken(),
})
const logboek = () =>
  database().logboekregel.findMany({
    select: { handeling: true, resultaat: true, item: true, details: true },
  })

const NIETS = { doelgroepen: 0, mails: 0, taken: [] }

describe('een opdracht die slaagt', () => {
  test('bewaart het werk, de mail, de taken en één regel in het logboek', async () => {
    const { id } = await proef()(await hospicemedewerker(), { id: 'eerste' })
    expect(await sporen()).toEqual({
      doelgroepen: 1,
      mails: 1,
      taken: ['mail.send', 'proef.werk', 'zoekindex.update'],
    })
    expect(id).toMatch(/^[0-9a-f-]{36}$/)
    expect(await logboek()).toEqual([
      { handeling: 'proef.doen', resultaat: 'GELUKT', item: 'eerste', details: { geteld: true } },
    ])
  })

  test('breekt niet op een half teken in de mail, en laat dezelfde mail maar één keer klaarliggen', async () => {
    const halve = defineCommand({
      name: 'proef.half',
      input: z.object({}),
      load: nothing,
      authorize: () => true,
      run: async ({ mail, note }) => {
        await mail({ sleutel: 'half', ...MAIL, onderwerp: 'Hart \u{1f496}'.slice(0, -1) })
        await mail({ sleutel: 'half', ...MAIL })
        note({ half: '\ud800' })
      },
    })
    await halve(bezoeker, {})
    await halve(bezoeker, {})
    const mails = await database().mailbericht.findMany({ select: { onderwerp: true } })
    expect(mails).toEqual([{ onderwerp: 'Hart \ufffd' }])
    expect(await taken()).toEqual(['mail.send'])
    expect((await logboek()).map(({ details }) => details)).toEqual([{ half: '\ufffd' }, { half: '\ufffd' }])
  })

  test('zet voor één stuk één taak voor de zoekindex klaar, hoe vaak het ook verandert', async () => {
    const { id } = await database().$transaction((db) => maakDoelgroep(db, 'zelfde'))
    const again = defineCommand({
      name: 'proef.weer',
      input: z.object({}),
      load: nothing,
      authorize: () => true,
      run: async () => ({}),
      reindexes: () => ({ soort: 'doelgroep', id }),
    })
    await again(bezoeker, {})
    await again(bezoeker, {})
    expect(await taken()).toEqual(['zoekindex.update'])
  })
})

describe('een opdracht die mislukt', () => {
  test.each([
    ['een regel zegt nee', () => Promise.reject(new RefusedError('Nu niet.'))],
    ['een fout in de code', () => Promise.reject(new TypeError('kapot'))],
    ['iets blijkt er niet te zijn', () => Promise.reject(new NotFoundError())],
  ])('laat niets achter, geen werk, geen mail en geen taak: %s', async (_wat, hoe) => {
    await expect(proef(hoe)(await hospicemedewerker(), {})).rejects.toThrow()
    expect(await sporen()).toEqual(NIETS)
  })

  test('houdt wat is geteld voor een limiet', async () => {
    const actor = await hospicemedewerker()
    const geteld: unknown[] = []
    const tellen = defineCommand({
      name: 'proef.tellen',
      input: z.object({}),
      load: nothing,
      authorize: isSignedIn,
      run: async ({ takePoint }) => {
        geteld.push(await takePoint(limiet, 'zelfde'))
        throw new RefusedError('Nu niet.')
      },
    })
    for (let keer = 0; keer < 3; keer += 1) await expect(tellen(actor, {})).rejects.toThrow(RefusedError)
    expect(geteld).toEqual([true, true, false])
  })

  test('staat als geweigerd in het logboek, met de zin die iemand zag', async () => {
    const actor = await hospicemedewerker()
    const weiger = () => Promise.reject(new RefusedError('Nu niet.', 'dossier/pijn'))
    await expect(proef(weiger)(actor, {})).rejects.toThrow('Nu niet.')
    expect(await logboek()).toEqual([
      {
        handeling: 'proef.doen',
        resultaat: 'GEWEIGERD',
        item: 'dossier/pijn',
        details: { reden: 'Nu niet.' },
      },
    ])
  })
})

describe('wie iets niet mag', () => {
  test('krijgt hetzelfde antwoord als bij wat niet bestaat, verandert niets en staat in het logboek', async () => {
    const error = await proef()(bezoeker, { id: 'x' }).catch((fout: unknown) => fout)
    expect(error).toBeInstanceOf(ForbiddenError)
    expect(error).toMatchObject({ message: new NotFoundError().message, digest: new NotFoundError().digest })
    expect(await sporen()).toEqual(NIETS)
    expect(await logboek()).toMatchObject([
      { resultaat: 'GEWEIGERD', item: 'x', details: { reden: 'geen rechten' } },
    ])
  })

  test('blijkt na het laden en voor het uitvoeren, aan de hand van wat is geladen', async () => {
    const gezien: unknown[] = []
    const command = defineCommand({
      name: 'proef.volgorde',
      input: z.object({ id: z.string() }),
      load: async () => ({ van: 'een ander' }),
      authorize: (actor: Actor, subject, input) => {
        gezien.push(subject, input)
        return hasRol(actor, 'BEHEER')
      },
      run: async () => gezien.push('gelopen'),
    })
    await expect(command(await hospicemedewerker(), { id: 'a' })).rejects.toThrow(ForbiddenError)
    expect(gezien).toEqual([{ van: 'een ander' }, { id: 'a' }])
  })
})

test('wat er niet is, wordt niet gevonden en niet uitgevoerd', async () => {
  const command = defineCommand({
    name: 'proef.zoek',
    input: z.object({ id: z.uuid() }),
    load: ({ db, input }) => db.doelgroep.findUnique({ where: { id: input.id } }),
    authorize: () => true,
    run: () => Promise.reject(new Error('mag niet lopen')),
  })
  const id = '018f0000-0000-7000-8000-000000000000'
  await expect(command(await hospicemedewerker(), { id })).rejects.toThrow(NotFoundError)
})

test('invoer die niet past komt nooit bij de database, en een tikfout staat niet in het logboek', async () => {
  const poging = proef().fromForm(await hospicemedewerker(), { id: 12 })
  await expect(poging).rejects.toThrow(InvalidInputError)
  await expect(poging).rejects.toMatchObject({ fields: { id: [expect.any(String)] } })
  expect(await sporen()).toEqual(NIETS)
  expect(await logboek()).toEqual([])
})

describe('een botsing van twee transacties (P2034)', () => {
  const conflict = () =>
    new Prisma.PrismaClientKnownRequestError('write conflict', { code: 'P2034', clientVersion: 'x' })

  test('wordt van voren af aan herhaald, en telt één keer', async () => {
    let keren = 0
    const soms = proef(() => {
      keren += 1
      if (keren < 3) throw conflict()
    })
    await soms(await hospicemedewerker(), {})
    expect(keren).toBe(3)
    expect(await sporen()).toMatchObject({ doelgroepen: 1, mails: 1 })
    expect(await logboek()).toHaveLength(1)
  })

  test('wordt na de derde keer opgegeven', async () => {
    let keren = 0
    const altijd = proef(() => {
      keren += 1
      throw conflict()
    })
    await expect(altijd(await hospicemedewerker(), {})).rejects.toMatchObject({ code: 'P2034' })
    expect(keren).toBe(3)
    expect(await sporen()).toEqual(NIETS)
  })

  test('van twee echte transacties die op elkaar wachten, lost zichzelf op', async () => {
    const [a, b] = await database().$transaction((db) =>
      Promise.all([maakDoelgroep(db, 'a'), maakDoelgroep(db, 'b')]),
    )
    let eersten = 0
    let resolve = () => {}
    const beiden = new Promise<void>((klaar) => {
      resolve = klaar
    })
    const wissel = defineCommand({
      name: 'proef.wissel',
      input: z.object({ eerst: z.string(), dan: z.string() }),
      load: nothing,
      authorize: isSignedIn,
      run: async ({ db, input }) => {
        await db.doelgroep.update({ where: { id: input.eerst }, data: { volgorde: { increment: 1 } } })
        eersten += 1
        if (eersten === 2) resolve()
        if (eersten <= 2) await beiden
        await db.doelgroep.update({ where: { id: input.dan }, data: { volgorde: { increment: 1 } } })
      },
    })
    const actor = await hospicemedewerker()
    await Promise.all([wissel(actor, { eerst: a.id, dan: b.id }), wissel(actor, { eerst: b.id, dan: a.id })])
    const standen = await database().doelgroep.findMany({ select: { volgorde: true } })
    expect(standen).toEqual([{ volgorde: 2 }, { volgorde: 2 }])
    expect(eersten).toBe(3)
  })
})
