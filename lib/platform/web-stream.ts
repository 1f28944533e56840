import 'server-only'
import type { Readable } from 'node:stream'
import { z } from 'zod'

const bytes = z.instanceof(Uint8Array)

/** A stream of Node as one of the web, piece by piece. By hand: Node's own conversion has another type than the web's. */
export function asWebStream(source: Readable): ReadableStream<Uint8Array> {
  const chunks: AsyncIterator<unknown> = source[Symbol.asyncIterator]()
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await chunks.next()
      if (done) controller.close()
      else controller.enqueue(bytes.parse(value))
    },
    cancel: () => {
      source.destroy()
    },
  })
}
