'use client'

import { createContext, type ReactNode } from 'react'

/** Id of the publicatie that images in the texts of a form belong to; null where images cannot be added. */
export const Afbeeldingplek = createContext<string | null>(null)

/** Lets the editors inside add images, which belong to this item. */
export const MetAfbeeldingen = (props: { publicatieId: string | null; children: ReactNode }) => (
  <Afbeeldingplek value={props.publicatieId}>{props.children}</Afbeeldingplek>
)
