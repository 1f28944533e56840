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
  const response = holder.kennispleinAntwoord?.getStore()
  if (response && !response.headersSent) response.statusCode = 410
}
