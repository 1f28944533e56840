import 'server-only'
import type { Route } from 'next'
import { InvalidInputError, NotFoundError } from '@/lib/kernel/errors'
import { logBug } from '@/lib/platform/log'
import { isSignInFirst } from './api-route'
import { outsideProxy } from './outside-proxy'
import { paths } from './paths'

/**
 * The answer to a form that sends a file, also without JavaScript: the page to go to. Such a route stands outside
 * proxy.ts, so it sets its own headers. `here`: the page of the form, where one comes back to after signing in.
 */
export async function uploadRoute(
  here: Route,
  handle: () => Promise<Route>,
  onBug: Route,
): Promise<Response> {
  try {
    return goTo(await handle())
  } catch (error) {
    if (isSignInFirst(error)) return goTo(paths.aanmelden(here))
    if (error instanceof InvalidInputError) return sentence(400, Object.values(error.fields).flat().join(' '))
    if (error instanceof NotFoundError) return sentence(404, error.message)
    logBug(error, here)
    return goTo(onBug)
  }
}

// 303: what was a POST goes on as a GET, and going back does not send the file again.
export const goTo = (target: Route): Response =>
  outsideProxy(new Response(null, { status: 303, headers: { Location: target } }))

const sentence = (status: number, text: string): Response =>
  outsideProxy(new Response(text, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } }))

export type UploadRefusal = 'TE_GROOT' | 'AFGEBROKEN' | 'DRUK' | 'LEEG'
export class UploadRefused extends Error {
  readonly reason: UploadRefusal
  constructor(reason: UploadRefusal) {
    super(`upload refused: ${reason}`)
    this.reason = reason
  }
}

const MAX_AT_ONCE = 2
const SECONDS = 60
// What is too large is read on, and thrown away: a browser that is cut off shows no page.
const MAX_DISCARDED = 200 * 1024 * 1024
// The other fields of the form, and the lines between them.
const ROOM_FOR_FIELDS = 64 * 1024

let busy = 0

/**
 * The fields of a form with a file, in bounded memory: at most `maxBytes`, two at a time per process, one minute each.
 * Throws UploadRefused, also when fewer bytes came than were promised.
 */
export async function readUpload(request: Request, maxBytes: number): Promise<FormData> {
  const isFull = busy >= MAX_AT_ONCE
  busy += 1
  try {
    const body = await readBody(request, isFull ? 0 : maxBytes + ROOM_FOR_FIELDS)
    if (isFull) throw new UploadRefused('DRUK')
    if (body === null) throw new UploadRefused('TE_GROOT')
    const promised = request.headers.get('content-length')
    if (promised !== null && Number(promised) !== body.length) throw new UploadRefused('AFGEBROKEN')
    return await parseForm(body, request.headers.get('content-type') ?? '')
  } finally {
    busy -= 1
  }
}

async function parseForm(body: Uint8Array<ArrayBuffer>, type: string): Promise<FormData> {
  try {
    return await new Response(body, { headers: { 'Content-Type': type } }).formData()
  } catch {
    throw new UploadRefused(body.length === 0 ? 'LEEG' : 'AFGEBROKEN')
  }
}

/** All of the body, or null when it is longer than `max` bytes. */
async function readBody(request: Request, max: number): Promise<Uint8Array<ArrayBuffer> | null> {
  if (!request.body) return new Uint8Array()
  const reader = request.body.getReader()
  const late = setTimeout(() => void reader.cancel().catch(() => undefined), SECONDS * 1_000)
  const chunks: Uint8Array[] = []
  let total = 0
  try {
    for (let part = await reader.read(); !part.done && total <= MAX_DISCARDED; part = await reader.read()) {
      total += part.value.length
      if (total > max) chunks.length = 0
      else chunks.push(part.value)
    }
  } catch {
    throw new UploadRefused('AFGEBROKEN')
  } finally {
    clearTimeout(late)
  }
  return total > max ? null : joined(chunks, total)
}

function joined(chunks: readonly Uint8Array[], total: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(total)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
