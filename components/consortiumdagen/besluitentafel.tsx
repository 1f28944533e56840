'use client'

import { createContext, type ReactNode, useContext } from 'react'
import type { Besluitkeuzes } from '@/components/besluiten/besluit-velden'
import { type Bewaaractie, useBesluitenwachtrij } from './besluitenwachtrij'

type Wachtrij = ReturnType<typeof useBesluitenwachtrij>
type Tafel = Wachtrij & { keuzes: Besluitkeuzes; gebruikerId: string; dagId: string; bewaar: Bewaaractie }

const Opgemaakt = createContext<Tafel | null>(null)
/** What is recorded on this device; null for who records nothing. */
export const useBesluitentafel = () => useContext(Opgemaakt)

type Props = {
  gebruikerId: string
  dagId: string
  bewaar: Bewaaractie
  keuzes: Besluitkeuzes
  children: ReactNode
}

/** Holds what is decided at the table for all screens of a stand, and says what the server does not have yet. */
export function Besluitentafel({ keuzes, children, ...opties }: Props) {
  const wachtrij = useBesluitenwachtrij(opties)
  const wacht = wachtrij.lijst.filter(({ stand }) => stand.soort !== 'AANGEKOMEN').length
  return (
    <Opgemaakt value={{ ...opties, ...wachtrij, keuzes }}>
      {children}
      <p role="status" className={wacht > 0 ? 'stand-wacht' : 'sr-only'}>
        {wacht > 0 &&
          `${wacht === 1 ? 'Eén besluit staat' : `${wacht} besluiten staan`} alleen nog op dit apparaat. We blijven het proberen.`}
      </p>
    </Opgemaakt>
  )
}
