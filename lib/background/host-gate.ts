import 'server-only'
import { setTimeout as sleep } from 'node:timers/promises'

/** Lets one visitor at a time through per host, with a pause after each. */
export type HostGate = {
  through: <T>(host: string, pauseMs: number, work: () => Promise<T>) => Promise<T>
}

/** `signal` ends all waiting, by a rejection. */
export function hostGate(signal: AbortSignal): HostGate {
  const queues = new Map<string, Promise<unknown>>()
  const through = <T>(host: string, pauseMs: number, work: () => Promise<T>): Promise<T> => {
    const before = queues.get(host) ?? Promise.resolve()
    const mine = before.then(() => {
      signal.throwIfAborted()
      return work()
    })
    const after = mine
      .catch(() => undefined)
      .then(() => sleep(pauseMs, undefined, { signal }))
      .catch(() => undefined)
      // A host that nobody waits for is forgotten, so that a long round remembers little.
      .then(() => {
        if (queues.get(host) === after) queues.delete(host)
      })
    queues.set(host, after)
    return mine
  }
  return { through }
}
