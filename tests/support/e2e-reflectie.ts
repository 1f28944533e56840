import { database } from '@/lib/platform/db'
import { aScholing } from './factories/scholing'

const DAG = 86_400_000

/** Somebody's reflectie of three weeks ago, about which we ask now; its page. */
export async function eenReflectie(gebruikerId: string): Promise<string> {
  const geleden = new Date(Date.now() - 21 * DAG)
  const { id: scholingId } = await aScholing({ bijeenkomsten: [{ begin: geleden }] })
  const { id } = await database().reflectie.create({
    data: { scholingId, gebruikerId, tekst: 'Eerst luisteren.', createdAt: geleden },
  })
  return `/mijn/reflecties/${id}`
}
