import { z } from '@/lib/kernel/zod'
import { optioneleRegel, regel } from '../publicatie/schema'

// Safe in the browser: the form asks of a file what the server asks of it.

export const BIJLAGESOORTEN = ['AFBEELDING', 'PDF', 'WORD', 'POWERPOINT', 'EXCEL', 'AUDIO', 'VIDEO'] as const
export type BijlageSoort = (typeof BIJLAGESOORTEN)[number]

const MB = 1024 * 1024

/** How large a file of a kind may be, in bytes. Recordings are short: a long one belongs with the scholing. */
export const MAX_BYTES: Record<BijlageSoort, number> = {
  AFBEELDING: 15 * MB,
  PDF: 25 * MB,
  WORD: 25 * MB,
  POWERPOINT: 25 * MB,
  EXCEL: 25 * MB,
  AUDIO: 100 * MB,
  VIDEO: 200 * MB,
}

/** Per kind the endings of names that belong to it, the first of which a stored file gets, by its real media type. */
export const MEDIATYPEN: Record<string, { soort: BijlageSoort; eindes: readonly [string, ...string[]] }> = {
  'image/jpeg': { soort: 'AFBEELDING', eindes: ['jpg', 'jpeg'] },
  'image/png': { soort: 'AFBEELDING', eindes: ['png'] },
  'image/webp': { soort: 'AFBEELDING', eindes: ['webp'] },
  'application/pdf': { soort: 'PDF', eindes: ['pdf'] },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
    soort: 'WORD',
    eindes: ['docx'],
  },
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': {
    soort: 'POWERPOINT',
    eindes: ['pptx'],
  },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { soort: 'EXCEL', eindes: ['xlsx'] },
  'audio/mpeg': { soort: 'AUDIO', eindes: ['mp3'] },
  'audio/x-m4a': { soort: 'AUDIO', eindes: ['m4a'] },
  'audio/wav': { soort: 'AUDIO', eindes: ['wav'] },
  'audio/ogg': { soort: 'AUDIO', eindes: ['ogg', 'oga'] },
  'video/mp4': { soort: 'VIDEO', eindes: ['mp4'] },
  'video/webm': { soort: 'VIDEO', eindes: ['webm'] },
}

/** For the `accept` of a file field: '.jpg,.jpeg,…'. */
export const TOEGESTANE_EINDES = Object.values(MEDIATYPEN)
  .flatMap(({ eindes }) => eindes)
  .map((einde) => `.${einde}`)
  .join(',')

export const LARGEST = Math.max(...Object.values(MAX_BYTES))

/** How large a file may be by the ending of its name, in bytes; null for an ending that we do not keep. */
export function maxBytesVan(naam: string): number | null {
  const einde = /\.([a-z0-9]{1,5})$/i.exec(naam)?.[1]?.toLowerCase() ?? ''
  const kind = Object.values(MEDIATYPEN).find(({ eindes }) => eindes.includes(einde))
  return kind ? MAX_BYTES[kind.soort] : null
}

/** From this size on our script sends a file in pieces of `DEELGROOTTE` bytes, so that it can go on after a break. */
export const VANAF_DELEN = 8 * MB
export const DEELGROOTTE = 4 * MB

/** What a browser without our script may send in one form. */
export const MAX_FORMULIER = 25 * MB

const WEET_NIET = 'weet-niet'

/** What somebody says about a file; the server adds what it sees itself. */
export const beschrijving = {
  titel: regel('een titel', 150),
  alt: optioneleRegel('de beschrijving', 500),
  /** 'ja', 'nee', or nothing said */
  toegankelijk: z.preprocess(
    (waarde) => (waarde === '' || waarde === undefined ? WEET_NIET : waarde),
    z.enum(['ja', 'nee', WEET_NIET], 'Kies een antwoord.'),
  ),
  andereVorm: optioneleRegel('bij wie het te vragen is', 200),
}
