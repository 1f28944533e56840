import 'server-only'
import { InvalidInputError } from '@/lib/kernel/errors'
import { VONDST_ADVIES, VONDST_LABELS } from '../praktijkverhalen/labels'
import { vindInTekst } from '../praktijkverhalen/persoonsgegevens'
import type { Vondstsoort } from '../praktijkverhalen/schema'

// These point at one person whatever is meant, so nothing is gained by asking.
const ZEKER: readonly Vondstsoort[] = ['BSN', 'TELEFOON', 'EMAIL']

/** One thing in a text by which somebody may be known, as a sentence with a neutral wording; `zeker`: it has to go. */
export type Reactievondst = { zin: string; zeker: boolean }

/** What the check of stories finds in a reaction, each thing once, in the order of reading. */
export function vindInReactie(tekst: string): Reactievondst[] {
  const zinnen = new Map<string, boolean>()
  for (const { soort, begin, einde } of vindInTekst(tekst)) {
    const vondst = tekst.slice(begin, einde).replace(/\s+/g, ' ').slice(0, 100)
    zinnen.set(`“${vondst}” lijkt ${VONDST_LABELS[soort]}. ${VONDST_ADVIES[soort]}`, ZEKER.includes(soort))
  }
  return [...zinnen].map(([zin, zeker]) => ({ zin, zeker }))
}

/**
 * Throws InvalidInputError while somebody may be known by the text: what is sure must go, the rest may stay once the
 * writer says so.
 */
export function eisHerkenbaarNiemand(tekst: string, toch: boolean): void {
  const vondsten = vindInReactie(tekst)
  const zeker = vondsten.filter((vondst) => vondst.zeker)
  const open = toch ? zeker : vondsten
  if (open.length === 0) return
  throw new InvalidInputError({
    tekst: open.map(({ zin }) => zin),
    ...(zeker.length < vondsten.length &&
      !toch && { toch: ['Pas het aan, of zet hier een vinkje als niemand hieraan te herkennen is.'] }),
  })
}
