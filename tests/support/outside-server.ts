import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Route } from '@/lib/platform/outbound'

export type Answer = (request: IncomingMessage, response: ServerResponse) => void

/**
 * A web server on loopback that stands for all of the internet, and the way to it: every name ends there, whatever the
 * port says. `seen` holds what was asked: 'GET bron.example/pad'.
 */
export async function outsideServer(answer: Answer) {
  const seen: { line: string; at: number; headers: IncomingMessage['headers'] }[] = []
  const server = createServer((request, response) => {
    const { method, url, headers } = request
    seen.push({
      line: `${method} ${(headers.host ?? '').replace(/:\d+$/, '')}${url}`,
      at: Date.now(),
      headers,
    })
    answer(request, response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('de testserver luistert niet')
  const { port } = address
  const route: Route = {
    resolve: async () => ['127.0.0.1'],
    mayConnect: (target, at) => target === '127.0.0.1' && at === port,
  }
  return {
    port,
    seen,
    route,
    url: (host: string, path = '/') => `http://${host}:${port}${path}`,
    stop: async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}
