import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { TooSlowError } from './quick-read'
import { scanForViruses } from './virus-scanner'

// What every scanner knows as a virus, and what is none (eicar.org). In two parts, or a scanner would take this file.
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-', 'STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')

let map = ''
let server: Server | undefined
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'kennisplein-scan-'))
})
afterEach(() => {
  server?.close()
  rmSync(map, { recursive: true, force: true })
})

const socket = () => join(map, 'clamd.ctl')
const waar = (patience = 30_000) => ({ sockets: [socket()], patience })
const bestand = (inhoud: string | Uint8Array) => {
  writeFileSync(join(map, 'bestand'), inhoud)
  return join(map, 'bestand')
}

/** A scanner that reads the frames of INSTREAM (clamd(8)) and gives this verdict on what was in them. */
async function scanner(oordeel: (inhoud: Buffer) => string | null): Promise<void> {
  const luistert = createServer((verbinding) => {
    let binnen = Buffer.alloc(0)
    verbinding.on('data', (deel) => {
      binnen = Buffer.concat([binnen, deel])
      const opdracht = binnen.toString('latin1', 0, 10)
      if (opdracht === 'PING') verbinding.end('PONG\n')
      const inhoud = opdracht.startsWith('zINSTREAM\0') ? uitFrames(binnen.subarray(10)) : null
      const antwoord = inhoud && oordeel(inhoud)
      if (antwoord) verbinding.end(`${antwoord}\0`)
    })
    verbinding.on('error', () => undefined)
  })
  server = luistert
  await new Promise<void>((klaar) => luistert.listen(socket(), klaar))
}

/** What the frames hold, once the empty one that ends them is there; null before that. */
function uitFrames(frames: Buffer): Buffer | null {
  const delen: Buffer[] = []
  for (let plek = 0; plek + 4 <= frames.length; ) {
    const lengte = frames.readUInt32BE(plek)
    if (lengte === 0) return Buffer.concat(delen)
    delen.push(frames.subarray(plek + 4, plek + 4 + lengte))
    plek += 4 + lengte
  }
  return null
}

const metHandtekening = (inhoud: Buffer) =>
  inhoud.includes(EICAR) ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK'

test('zonder scanner op deze server wordt er niets nagekeken', async () => {
  expect(await scanForViruses(bestand(EICAR), waar())).toBe('none')
})

test('de scanner krijgt het hele bestand, en zijn oordeel telt', async () => {
  await scanner(metHandtekening)
  expect(await scanForViruses(bestand('Een gewone brief.'), waar())).toBe('clean')
  expect(await scanForViruses(bestand(EICAR), waar())).toBe('infected')
  const achterin = Buffer.concat([Buffer.alloc(3_000_000, 65), Buffer.from(EICAR)])
  expect(await scanForViruses(bestand(achterin), waar())).toBe('infected')
})

test('een scanner die geen oordeel geeft, laat niets door', async () => {
  await scanner(() => 'INSTREAM size limit exceeded. ERROR')
  await expect(scanForViruses(bestand('te groot'), waar())).rejects.toThrow()
})

test('een scanner die uitstaat, laat niets door', async () => {
  writeFileSync(socket(), '')
  await expect(scanForViruses(bestand('brief'), waar())).rejects.toThrow()
})

test('een scanner die zwijgt, houdt niemand langer op dan afgesproken en laat niets door', async () => {
  await scanner(() => null)
  await expect(scanForViruses(bestand('brief'), waar(500))).rejects.toThrow(TooSlowError)
})
