'use client'

import { type RefObject, useEffect, useRef, useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { paths } from '@/lib/web/paths'

/** A sentence about one thing in the text; `zeker`: it has to go. */
export type Tekstvondst = { zin: string; zeker: boolean }

const WACHT_MS = 800

/** The privacy check while typing, in the textarea inside `form`. What it cannot reach it leaves to the saving. */
export function useTekstcontrole(form: RefObject<HTMLFormElement | null>) {
  const [vondsten, setVondsten] = useState<readonly Tekstvondst[]>([])
  const loopt = useRef<AbortController>(undefined)
  const wacht = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(
    () => () => {
      clearTimeout(wacht.current)
      loopt.current?.abort()
    },
    [],
  )
  const opInvoer = () => {
    clearTimeout(wacht.current)
    loopt.current?.abort()
    wacht.current = setTimeout(() => {
      const tekst = form.current?.querySelector('textarea')?.value ?? ''
      const stop = new AbortController()
      loopt.current = stop
      void vraagVondsten(tekst, stop.signal).then((gevonden) => gevonden && setVondsten(gevonden))
    }, WACHT_MS)
  }
  return { vondsten, opInvoer, wis: () => setVondsten([]) }
}

/** What the check finds in a text, of a thousand characters at most. Null when there was no answer: the saving looks again. */
export async function vraagVondsten(tekst: string, signal: AbortSignal): Promise<Tekstvondst[] | null> {
  if (tekst.trim() === '') return []
  if (!navigator.onLine) return null
  const gelezen: unknown = await vraag(tekst, signal)
    .then((antwoord) => (antwoord.ok ? antwoord.json() : null))
    .catch(() => null)
  return Array.isArray(gelezen) ? gelezen.filter(isVondst) : null
}

const vraag = (tekst: string, signal: AbortSignal) =>
  fetch(paths.tekstcontrole(), { method: 'POST', body: new URLSearchParams({ tekst }), signal })

const isVondst = (waarde: unknown): waarde is Tekstvondst =>
  typeof waarde === 'object' &&
  waarde !== null &&
  'zin' in waarde &&
  typeof waarde.zin === 'string' &&
  'zeker' in waarde &&
  typeof waarde.zeker === 'boolean'

/** What was found so far. Always there for a screen reader, which hears what comes into it. */
export function Tekstvondsten({ vondsten = [] }: { vondsten?: readonly Tekstvondst[] | undefined }) {
  return (
    <div role="status" className="w-full max-w-measure">
      {vondsten.length > 0 && (
        <Alert tone="bijna" title="Is iemand hieraan te herkennen?">
          <ul className="flex flex-col gap-1">
            {vondsten.map(({ zin }) => (
              <li key={zin} className="wrap-anywhere">
                {zin}
              </li>
            ))}
          </ul>
        </Alert>
      )}
    </div>
  )
}
