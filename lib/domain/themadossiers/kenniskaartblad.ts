import 'server-only'
import { RefusedError } from '@/lib/kernel/errors'
import type { Db } from '@/lib/platform/db'
import type { Publicatiestatus } from '@/prisma/generated/client'
import type { TekstDoc } from '../teksten/schema'
import { voetnoten } from '../teksten/voetnoten'
import { regelsTeVeel } from './kenniskaartruimte'

type Kaart = { ref: string; titel: string; inhoud: TekstDoc }

/**
 * Readers print a kenniskaart for the wall: what they can see has to fit on one A4. Throws RefusedError with how much
 * shorter it must be. A card of a dossier that is still being written may be as long as it wants.
 */
export async function eisEenBladBijLezers(db: Db, status: Publicatiestatus, kaart: Kaart): Promise<void> {
  if (status === 'GEPUBLICEERD') await eisEenBlad(db, kaart, 'opslaan')
}

/** As `eisEenBladBijLezers`, for a step that brings the card to its readers. */
export async function eisEenBlad(db: Db, kaart: Kaart, voornemen: string): Promise<void> {
  const { ref, titel, inhoud } = kaart
  const teVeel = regelsTeVeel({ titel, tekst: inhoud, bronnen: await bronnenOnderaan(db, inhoud) })
  if (teVeel === 0) return
  const regels = teVeel === 1 ? '1 regel' : `${teVeel} regels`
  throw new RefusedError(
    `De kenniskaart past niet op één A4: ongeveer ${regels} te veel. Maak de tekst korter. Daarna kun je ${voornemen}.`,
    ref,
  )
}

async function bronnenOnderaan(db: Db, inhoud: TekstDoc) {
  const slugs = voetnoten(inhoud)
  if (slugs.length === 0) return []
  const bronnen = await db.bron.findMany({
    relationLoadStrategy: 'join',
    where: {
      publicatie: {
        OR: [{ slug: { in: slugs } }, { oudeSlugs: { some: { slug: { in: slugs }, soort: 'BRON' } } }],
      },
    },
    select: { uitgever: true, publicatie: { select: { titel: true } } },
  })
  return bronnen.map(({ uitgever, publicatie }) => ({ uitgever, ...publicatie }))
}
