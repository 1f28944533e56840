import 'server-only'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import {
  DeleteObjectCommand,
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import type { Storage } from './storage'
import { checkedKey } from './storage-key'

/**
 * Files in a bucket of an S3-compatible server: s3://key:secret@host:port/bucket. Without a port, or with 443, over TLS;
 * with another port as it stands inside our own network.
 */
export function s3Storage(url: URL): Storage {
  const client = new S3Client({
    endpoint: `${url.port === '' || url.port === '443' ? 'https' : 'http'}://${url.host}`,
    region: 'eu-central-1',
    credentials: {
      accessKeyId: decodeURIComponent(url.username),
      secretAccessKey: decodeURIComponent(url.password),
    },
    forcePathStyle: true,
    // Servers that do not know the newer checksums store damaged streams.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 2_000, requestTimeout: 60_000 },
  })
  const Bucket = url.pathname.slice(1)
  const place = (key: string) => ({ Bucket, Key: checkedKey(key) })
  return {
    put: async (key, path) => {
      const { size } = await stat(path)
      await client.send(
        new PutObjectCommand({ ...place(key), Body: createReadStream(path), ContentLength: size }),
      )
    },
    get: async (key, range) => {
      const piece = range ? { Range: `bytes=${range.from}-${range.to}` } : {}
      try {
        const { Body, ContentLength, ContentRange } = await client.send(
          new GetObjectCommand({ ...place(key), ...piece }),
        )
        if (!(Body instanceof Readable)) throw new Error('the answer has no body')
        const whole = ContentRange?.split('/')[1] ?? ContentLength
        return { bytes: Number(whole), body: Body }
      } catch (error) {
        if (error instanceof NoSuchKey) return null
        throw error
      }
    },
    remove: async (key) => {
      await client.send(new DeleteObjectCommand(place(key)))
    },
  }
}
