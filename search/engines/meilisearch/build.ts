import 'server-only'
import { setTimeout as sleep } from 'node:timers/promises'
import type { EnqueuedTaskPromise } from 'meilisearch'
import { database } from '@/lib/platform/db'
import { asTheOnlyOne } from '@/lib/platform/only-one'
import { documentenNa } from './documents'
import { bouwnaam, INSTELLINGEN, indexnaam, type Motor } from './index-settings'
import { opVolgorde } from './mirror'
import { synoniemenVoorMotor } from './synonyms'
import { klaar, onzeIndexen, TaakMislukt } from './tasks'

const PER_KEER = 500

type Voortgang = (gedaan: number, totaal: number) => void

/**
 * Fills a new index beside the one that answers, and puts it in its place when it is complete; other versions of it go.
 * Only one process builds at a time: with `wacht` this one waits for its turn, without it null says that another is busy.
 * Out: the number of documents.
 */
export const bouw = (
  motor: Motor,
  { wacht, voortgang = () => undefined }: { wacht: boolean; voortgang?: Voortgang },
): Promise<number | null> =>
  asTheOnlyOne(`zoekindex:${motor.naam}`, { wacht }, async () => {
    await maakLeeg(motor)
    const aantal = await vul(motor, voortgang)
    await neemInGebruik(motor)
    return aantal
  })

async function maakLeeg(motor: Motor): Promise<void> {
  const { client } = motor
  const uid = bouwnaam(motor)
  // A builder that was killed left its work behind.
  if ((await onzeIndexen(motor)).has(uid)) await klaar(client.deleteIndex(uid))
  await klaar(client.createIndex(uid, { primaryKey: 'id' }))
  await klaar(
    client.index(uid).updateSettings({ ...INSTELLINGEN, synonyms: await synoniemenVoorMotor(database()) }),
  )
}

// Batch by batch in the order of refs, one batch on its way while the engine works on the one before it.
async function vul({ client, naam }: Motor, voortgang: Voortgang): Promise<number> {
  const index = client.index(bouwnaam({ client, naam }))
  const totaal = await database().zoekdocument.count()
  let bezig: EnqueuedTaskPromise | null = null
  let gedaan = 0
  for (let laatste: string | undefined = ''; laatste !== undefined; ) {
    const na: string = laatste
    const deel = await opVolgorde(async (db) => {
      const documenten = await documentenNa(db, na, PER_KEER)
      const taak = documenten.length > 0 ? index.addDocuments(documenten, { primaryKey: 'id' }) : null
      await taak
      return { taak, aantal: documenten.length, laatste: documenten.at(-1)?.ref }
    })
    if (bezig) await klaar(bezig)
    bezig = deel.taak
    laatste = deel.laatste
    gedaan += deel.aantal
    if (deel.aantal > 0) voortgang(gedaan, Math.max(totaal, gedaan))
  }
  return gedaan
}

// Shorter than the database lets a transaction wait.
const WISSEL_MS = 10_000

async function neemInGebruik(motor: Motor): Promise<void> {
  const { client } = motor
  const [uid, nieuw] = [indexnaam(motor), bouwnaam(motor)]
  // Nobody may lay changes before the engine for an index that is just changing its name: they would be lost.
  await opVolgorde(async () => {
    const isEerste = !(await onzeIndexen(motor)).has(uid)
    const { createdAt } = await client.getRawIndex(nieuw)
    await client.swapIndexes([{ indexes: [nieuw, uid], rename: isEerste }])
    // A key that is good for our own indexes only may not see a task about two of them; what comes of it, it may.
    for (const einde = Date.now() + WISSEL_MS; (await gemaaktOp(motor, uid)) !== createdAt; await sleep(50)) {
      if (Date.now() > einde) throw new TaakMislukt('de nieuwe index is niet in gebruik genomen')
    }
    if (!isEerste) await klaar(client.deleteIndex(nieuw))
  })
  for (const oud of await onzeIndexen(motor)) if (oud !== uid) await klaar(client.deleteIndex(oud))
}

async function gemaaktOp(motor: Motor, uid: string): Promise<string | null> {
  const { results } = await motor.client.getRawIndexes({ limit: 1_000 })
  return results.find((index) => index.uid === uid)?.createdAt ?? null
}
