import sharp from 'sharp'

/**
 * A WebM video of so many seconds, one still a second, in which a browser can jump to each: a lossy WebP image is one
 * key frame of VP8, so it only has to be laid in the right boxes (Matroska, RFC 9559).
 */
export async function tinyVideo(seconds: number): Promise<Buffer> {
  const frame = await keyFrame()
  const clusters = Array.from({ length: seconds }, (_, second) =>
    box('1f43b675', uint('e7', second * 1_000), box('a3', Buffer.from([0x81, 0, 0, 0x80]), frame)),
  )
  const head = Buffer.concat([
    box(
      '1549a966',
      uint('2ad7b1', 1_000_000),
      float('4489', seconds * 1_000),
      text('4d80', 'k'),
      text('5741', 'k'),
    ),
    box(
      '1654ae6b',
      box(
        'ae',
        uint('d7', 1),
        uint('73c5', 1),
        uint('83', 1),
        text('86', 'V_VP8'),
        box('e0', uint('b0', WIDTH), uint('ba', HEIGHT)),
      ),
    ),
  ])
  const size = clusters[0]?.length ?? 0
  const cues = (first: number) =>
    box(
      '1c53bb6b',
      ...clusters.map((_, second) =>
        box('bb', uint('b3', second * 1_000), box('b7', uint('f7', 1), uint('f1', first + second * size))),
      ),
    )
  const index = cues(head.length + cues(0).length)
  return Buffer.concat([
    box(
      '1a45dfa3',
      uint('4286', 1),
      uint('42f7', 1),
      uint('42f2', 4),
      uint('42f3', 8),
      text('4282', 'webm'),
      uint('4287', 2),
      uint('4285', 2),
    ),
    box('18538067', head, index, ...clusters),
  ])
}

const [WIDTH, HEIGHT] = [320, 180]

async function keyFrame(): Promise<Buffer> {
  const image = sharp({ create: { width: WIDTH, height: HEIGHT, channels: 3, background: '#0b5f66' } })
  const webp = await image.webp({ quality: 40 }).toBuffer()
  const at = webp.indexOf('VP8 ')
  return webp.subarray(at + 8, at + 8 + webp.readUInt32LE(at + 4))
}

function box(id: string, ...content: Buffer[]): Buffer {
  const length = Buffer.alloc(8)
  length.writeBigUInt64BE(BigInt(content.reduce((sum, part) => sum + part.length, 0)) | (1n << 56n))
  return Buffer.concat([Buffer.from(id, 'hex'), length, ...content])
}

const text = (id: string, value: string) => box(id, Buffer.from(value))
const uint = (id: string, value: number) => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return box(id, bytes)
}
const float = (id: string, value: number) => {
  const bytes = Buffer.alloc(8)
  bytes.writeDoubleBE(value)
  return box(id, bytes)
}
