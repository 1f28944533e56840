import { Agent, get } from 'node:http'
import { spread } from './spread'

export type Speed = { p50: number; p95: number; mislukt: number }

/** Asks each address in turn, `rounds` times, over as many kept connections at once; milliseconds per answer that came. */
export async function measureAnswers(
  addresses: readonly string[],
  cookie: string,
  { connections, rounds }: { connections: number; rounds: number },
): Promise<Speed> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const queue = Array.from({ length: rounds }, () => addresses).flat()
  const times: number[] = []
  let failed = 0
  const worker = async () => {
    for (let address = queue.pop(); address !== undefined; address = queue.pop())
      await timeOf(address, cookie, agent).then(
        (time) => times.push(time),
        () => {
          failed += 1
        },
      )
  }
  await Promise.all(Array.from({ length: connections }, worker))
  agent.destroy()
  const { p50, p95 } = spread(times, 1)
  return { p50, p95, mislukt: failed }
}

function timeOf(address: string, cookie: string, agent: Agent): Promise<number> {
  const begin = performance.now()
  return new Promise((resolve, reject) => {
    get(address, { agent, headers: { cookie } }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${address} gave ${answer.statusCode}`))
      answer.on('end', () => resolve(performance.now() - begin)).resume()
    }).on('error', reject)
  })
}
