import { createServer } from 'node:http'
import { join } from 'node:path'
import S3rver from 's3rver'

/** A real S3 server that keeps its bucket in `map`. `gevraagd`: the Range header of every request that came, null for none. */
export async function startS3(map: string) {
  const s3 = new S3rver({
    silent: true,
    directory: join(map, 's3'),
    configureBuckets: [{ name: 'kennisplein', configs: [] }],
  })
  await s3.configureBuckets()
  const answer = s3.callback()
  const gevraagd: (string | null)[] = []
  const server = createServer((request, response) => {
    gevraagd.push(request.headers.range ?? null)
    answer(request, response)
  })
  await new Promise<void>((luistert) => server.listen(0, '127.0.0.1', luistert))
  const adres = server.address()
  if (adres === null || typeof adres === 'string') throw new Error('no port')
  return {
    url: `s3://S3RVER:S3RVER@127.0.0.1:${adres.port}/kennisplein`,
    gevraagd,
    stop: () =>
      new Promise<void>((klaar) => {
        server.closeAllConnections()
        server.close(() => klaar())
      }),
  }
}
