import { randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { storage } from '@/lib/platform/storage'
import { sendFile } from './send-file'

const INHOUD = '0123456789'
const SHA = 'ab'.repeat(32)

/** What a browser gets that asks with these headers for a file of ten bytes. */
async function vraag(headers: Record<string, string>) {
  const folder = await mkdtemp(join(tmpdir(), 'send-file-'))
  const sleutel = `bijlagen/ab/${randomUUID()}`
  try {
    await writeFile(join(folder, 'film'), INHOUD)
    await (await storage()).put(sleutel, join(folder, 'film'))
    const file = {
      sleutel,
      bytes: 10,
      mediatype: 'video/mp4',
      bestandsnaam: 'film.mp4',
      inline: true,
      sha256: SHA,
    }
    const answer = await sendFile(new Request('https://portaal.example/x', { headers }), file)
    return {
      status: answer?.status,
      tekst: await answer?.text(),
      stuk: answer?.headers.get('content-range') ?? null,
      etag: answer?.headers.get('etag'),
    }
  } finally {
    await (await storage()).remove(sleutel)
    await rm(folder, { recursive: true })
  }
}

test.each([
  ['niets', {}, 200, INHOUD, null],
  ['het begin', { range: 'bytes=0-3' }, 206, '0123', 'bytes 0-3/10'],
  ['vanaf het midden', { range: 'bytes=6-' }, 206, '6789', 'bytes 6-9/10'],
  ['het einde', { range: 'bytes=-2' }, 206, '89', 'bytes 8-9/10'],
  ['verder dan het einde', { range: 'bytes=10-' }, 416, '', 'bytes */10'],
  [
    'een stuk van hetzelfde bestand',
    { range: 'bytes=0-0', 'if-range': `"${SHA}"` },
    206,
    '0',
    'bytes 0-0/10',
  ],
  ['een stuk van een ander bestand', { range: 'bytes=0-0', 'if-range': '"anders"' }, 200, INHOUD, null],
])(
  'wie een stuk van een bestand vraagt, krijgt wat daarbij hoort: %s',
  async (_wat, headers, status, tekst, stuk) => {
    expect(await vraag(headers)).toEqual({ status, tekst, stuk, etag: `"${SHA}"` })
  },
)
