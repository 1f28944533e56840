import { useEffect, useState } from 'react'
import { SOORT_LABELS } from '@/lib/domain/publicatie/labels'
import { paths } from '@/lib/web/paths'
import type { PublicatieSoort, Publicatiestatus } from '@/prisma/generated/client'

/** An item that a text can link to. `isWeg`: readers had it, and it was taken away. */
export type Linkdoel = {
  id: string
  soort: PublicatieSoort
  titel: string
  status: Publicatiestatus
  isWeg: boolean
}

export const zoekLinkdoelen = (tekst: string, signal: AbortSignal) =>
  haal(paths.linkdoelen({ q: tekst }), signal)

/**
 * Asked while somebody writes, so it cannot come along with the page. Null when there is no answer: no connection, signed
 * out meanwhile. Rejects when `signal` is aborted.
 */
const haal = (adres: string, signal: AbortSignal): Promise<Linkdoel[] | null> =>
  fetch(adres, { signal })
    .then((antwoord): Promise<unknown> => (antwoord.ok ? antwoord.json() : Promise.resolve(null)))
    .then(doelenIn)
    .catch((error: unknown) => {
      if (signal.aborted) throw error
      return null
    })

const doelenIn = (antwoord: unknown): Linkdoel[] | null =>
  typeof antwoord === 'object' && antwoord !== null && 'doelen' in antwoord && Array.isArray(antwoord.doelen)
    ? antwoord.doelen.filter(isLinkdoel)
    : null

const isLinkdoel = (value: unknown): value is Linkdoel =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  'titel' in value &&
  typeof value.titel === 'string' &&
  'soort' in value &&
  typeof value.soort === 'string' &&
  Object.hasOwn(SOORT_LABELS, value.soort)

const MEESTE = 200

/**
 * What these links lead to now, by id: null for what does not exist (any more) for this person, nothing for what is not
 * known yet. `ids` is one string with commas between, so that the same links in another array are not asked for again.
 */
export function useLinkdoelen(ids: string): ReadonlyMap<string, Linkdoel | null> {
  const [bekend, setBekend] = useState<ReadonlyMap<string, Linkdoel | null>>(NIETS)
  const vragen = ids.split(',').filter((id) => id !== '' && !bekend.has(id))
  const vraag = vragen.slice(0, MEESTE).join(',')
  useEffect(() => {
    if (vraag === '') return
    const gevraagd = new AbortController()
    haal(paths.linkdoelen({ ids: vraag }), gevraagd.signal).then(
      (doelen) => doelen && setBekend((eerder) => new Map([...eerder, ...antwoorden(vraag, doelen)])),
      () => undefined,
    )
    return () => gevraagd.abort()
  }, [vraag])
  return bekend
}

const NIETS: ReadonlyMap<string, Linkdoel | null> = new Map()

const antwoorden = (vraag: string, doelen: readonly Linkdoel[]) =>
  vraag.split(',').map((id) => [id, doelen.find((doel) => doel.id === id) ?? null] as const)
