import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { env } from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { findAchtergrondwerk } from '@/lib/domain/achtergrondwerk/queries'
import { retryAchtergrondwerk } from '@/lib/domain/achtergrondwerk/retry-achtergrondwerk'
import { z } from '@/lib/kernel/zod'
import { database, inTransaction } from '@/lib/platform/db'
import { startWorker } from '@/lib/platform/job-queue'
import { addJob } from '@/lib/platform/outbox'
import { beheer } from '@/tests/support/actors'
import { queueMail } from '@/tests/support/queue-mail'
import { startBackgroundWork } from './worker'

const MAIL = { aan: 'noor@hospice.example', onderwerp: 'Welkom', tekst: 'Hallo', html: '<p>Hallo</p>' }
const ontvangen: string[] = []
let weigert = 0

const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData: (stream, _session, klaar) => {
    const delen: Buffer[] = []
    stream.on('data', (deel: Buffer) => delen.push(deel))
    stream.on('end', async () => {
      if (weigert > 0) {
        weigert -= 1
        return klaar(new Error('451 even niet'))
      }
      ontvangen.push((await PostalMime.parse(Buffer.concat(delen))).subject ?? '')
      // Slow on purpose: a second worker would have all the time to send it too.
      await sleep(150)
      klaar()
    })
  },
})

type Werker = Awaited<ReturnType<typeof startWorker>>
const werkers: Werker[] = []
const aan = async (start: Promise<Werker>) => werkers.push(await start)

beforeAll(async () => {
  smtp.listen(0, '127.0.0.1')
  await once(smtp.server, 'listening')
  const adres: AddressInfo | string | null = smtp.server.address()
  if (adres === null || typeof adres === 'string') throw new Error('de testserver luistert niet')
  env['SMTP_URL'] = `smtp://127.0.0.1:${adres.port}`
})
afterEach(async () => {
  await Promise.all(werkers.splice(0).map((werker) => werker.stop()))
  ontvangen.length = 0
  weigert = 0
})
afterAll(async () => {
  await new Promise<void>((klaar) => smtp.close(() => klaar()))
})

const takenSchema = z.array(
  z.object({ id: z.string(), pogingen: z.number(), wacht: z.number(), fout: z.string().nullable() }),
)
/** What lies in the queue; `wacht` is in seconds from now. */
const taken = async () =>
  takenSchema.parse(
    await database().$queryRaw`select id::text, attempts::int as pogingen, last_error as fout,
      extract(epoch from run_at - now())::float8 as wacht from graphile_worker.jobs order by id`,
  )
const eerste = async () => (await taken())[0]

/** Waits until `klopt`; gives up with what it last saw after ten seconds. */
async function tot<T>(zie: () => Promise<T>, klopt: (gezien: T) => boolean): Promise<T> {
  for (const einde = Date.now() + 10_000; ; await sleep(50)) {
    const gezien = await zie()
    if (klopt(gezien)) return gezien
    if (Date.now() > einde) throw new Error(`het bleef bij ${JSON.stringify(gezien)}`)
  }
}

const zetPogingen = (id: string, pogingen: number) =>
  database()
    .$queryRaw`select id::text from graphile_worker.reschedule_jobs(array[${id}::bigint], run_at := now(),
    attempts := ${pogingen}::int)`

describe('een taak die mislukt', () => {
  let keren = 0
  let slaagt = false
  const lastig = () => {
    keren += 1
    if (!slaagt) throw new Error('de mailserver is er niet')
  }
  afterEach(() => {
    keren = 0
    slaagt = false
  })

  test('komt later terug, en elke keer na een langere tijd', async () => {
    await addJob(database(), 'lastig', {})
    await aan(startWorker({ lastig }))
    const na1 = await tot(eerste, (taak) => taak?.pogingen === 1 && taak.fout !== null)
    expect(na1?.fout).toContain('de mailserver is er niet')
    expect(na1?.wacht).toBeGreaterThan(0)
    await zetPogingen(na1?.id ?? '', 4)
    const na5 = await tot(eerste, (taak) => taak?.pogingen === 5 && taak.wacht > 0)
    expect(na5?.wacht).toBeGreaterThan(10 * (na1?.wacht ?? 0))
    expect(keren).toBe(2)
  })

  test('blijft na de laatste poging staan, is te zien en te herstellen, en wordt niet vanzelf hervat', async () => {
    await addJob(database(), 'lastig', {})
    const { id = '' } = (await eerste()) ?? {}
    await zetPogingen(id, 11)
    await aan(startWorker({ lastig }))
    await tot(eerste, (taak) => taak?.pogingen === 12 && taak.fout !== null)
    await database().$executeRaw`update graphile_worker._private_jobs set run_at = now() - interval '1 day'`
    await addJob(database(), 'niets', {})
    await tot(taken, (rij) => rij.length === 2)
    await sleep(300)
    expect(keren).toBe(1)

    const beheerder = await beheer()
    expect(await findAchtergrondwerk(beheerder, {})).toMatchObject({
      telling: { geparkeerd: 1 },
      mislukt: [{ id, pogingen: 12, maximum: 12 }],
    })
    slaagt = true
    await retryAchtergrondwerk(beheerder, { id })
    await tot(taken, (rij) => rij.every((taak) => taak.id !== id))
    expect(keren).toBe(2)
  })

  test('houdt ander werk niet op', async () => {
    let gedaan = 0
    const tel = () => {
      gedaan += 1
    }
    await addJob(database(), 'lastig', {})
    await addJob(database(), 'gewoon', {})
    await aan(startWorker({ lastig, gewoon: tel }))
    await tot(
      async () => gedaan,
      (aantal) => aantal === 1,
    )
    expect(gedaan).toBe(1)
  })
})

describe('mail', () => {
  test('gaat met twee werkers één keer de deur uit, hoe vaak dezelfde aanleiding ook terugkomt', async () => {
    const onderwerpen = Array.from({ length: 8 }, (_, nummer) => `Mail ${nummer}`)
    for (let keer = 0; keer < 2; keer += 1)
      await inTransaction(async (db) => {
        for (const onderwerp of onderwerpen) await queueMail(db, { ...MAIL, onderwerp, sleutel: onderwerp })
      })
    await Promise.all([aan(startBackgroundWork()), aan(startBackgroundWork())])
    await tot(taken, (rij) => rij.length === 0)
    expect([...ontvangen].sort()).toEqual(onderwerpen)
    const verstuurd = await database().mailbericht.findMany({ select: { sentAt: true } })
    expect(verstuurd.map(({ sentAt }) => sentAt !== null)).toEqual(onderwerpen.map(() => true))
  })

  test('die de server weigert, blijft liggen en gaat later alsnog', async () => {
    weigert = 1
    await inTransaction((db) => queueMail(db, { ...MAIL, sleutel: 'later' }))
    await aan(startBackgroundWork())
    const mislukt = await tot(eerste, (taak) => taak?.fout !== null && taak?.fout !== undefined)
    expect(await database().mailbericht.count({ where: { sentAt: null } })).toBe(1)
    await zetPogingen(mislukt?.id ?? '', 1)
    await tot(taken, (rij) => rij.length === 0)
    expect(ontvangen).toEqual(['Welkom'])
  })

  test('die al weg is, gaat niet nog eens, ook niet als de taak opnieuw komt', async () => {
    await inTransaction((db) => queueMail(db, { ...MAIL, sleutel: 'dubbel' }))
    await aan(startBackgroundWork())
    await tot(taken, (rij) => rij.length === 0)
    await addJob(database(), 'mail.send', { sleutel: 'dubbel' })
    await tot(taken, (rij) => rij.length === 0)
    expect(ontvangen).toEqual(['Welkom'])
  })

  test('van werk dat is teruggedraaid, gaat nooit weg', async () => {
    const poging = inTransaction(async (db) => {
      await queueMail(db, { ...MAIL, sleutel: 'nooit' })
      throw new Error('toch niet')
    })
    await expect(poging).rejects.toThrow('toch niet')
    expect(await taken()).toEqual([])
    expect(await database().mailbericht.count()).toBe(0)
  })
})

describe('wie stopt', () => {
  const stopTijdens = async (afloop: () => void) => {
    let begonnen = false
    await addJob(database(), 'lang', {})
    const werker = await startWorker({
      lang: async () => {
        begonnen = true
        await sleep(400)
        afloop()
      },
    })
    await tot(async () => begonnen, Boolean)
    await werker.stop()
  }

  test('maakt eerst af waar hij aan bezig is, en zet dat in de wachtrij', async () => {
    let klaar = false
    await stopTijdens(() => {
      klaar = true
    })
    expect(klaar).toBe(true)
    expect(await taken()).toEqual([])
  })

  test('geeft een taak terug die juist dan mislukt: de volgende werker kan haar weer doen', async () => {
    await stopTijdens(() => {
      throw new Error('net nu')
    })
    expect(await taken()).toMatchObject([{ pogingen: 1, fout: 'net nu', wacht: expect.any(Number) }])
    let gedaan = 0
    const tel = () => {
      gedaan += 1
    }
    await zetPogingen((await eerste())?.id ?? '', 1)
    await aan(startWorker({ lang: tel }))
    await tot(taken, (rij) => rij.length === 0)
    expect(gedaan).toBe(1)
  })
})
