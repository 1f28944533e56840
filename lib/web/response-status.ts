import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'
import { subscribe } from 'node:diagnostics_channel'
import { ServerResponse } from 'node:http'

// Next bundles what starts the server apart from the pages: they share this process, but no module.
const holder: typeof globalThis & { kennispleinAntwoord?: AsyncLocalStorage<ServerResponse> } = globalThis

/** Lets a page know the answer it is part of. Called once, before the first request. */
export function keepResponses(): void {
  if (holder.kennispleinAntwoord) return
  const responses = new AsyncLocalStorage<ServerResponse>()
  holder.kennispleinAntwoord = responses
  subscribe('http.server.request.start', (message) => {
    if (typeof message !== 'object' || message === null || !('response' in message)) return
    if (message.response instanceof ServerResponse) responses.enterWith(message.response)
  })
}

/**
 * Answers this page with 410 Gone. Next lets a page choose between 200, 404 and a redirect only; the status stands
 * before the first byte is sent, which is when the page is rendered, as long as nothing above it is sent earlier.
 */
export function answerGone(): void {
  const response = unsentResponse()
  if (response) response.statusCode = 410
}

/**
 * Says how long the answer of this route is. Next leaves the Content-Length of a route's own answer out, and without it
 * a browser cannot tell how far a download is, nor who asks for the head alone how large the file is.
 */
export function sayLength(bytes: number): void {
  unsentResponse()?.setHeader('Content-Length', bytes)
}

function unsentResponse(): ServerResponse | null {
  const response = holder.kennispleinAntwoord?.getStore()
  return response && !response.headersSent ? response : null
}
