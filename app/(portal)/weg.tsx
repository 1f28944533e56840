import type { Route } from 'next'
import { permanentRedirect } from 'next/navigation'
import { cache, type ReactNode } from 'react'
import { Ingetrokken } from '@/components/publicatie/ingetrokken'
import { findBySlugOud, findIntrekking } from '@/lib/domain/publicatie/queries'
import type { Actor } from '@/lib/kernel/actor'
import { currentActor, notFoundFor } from '@/lib/web/require-actor'
import { answerGone } from '@/lib/web/response-status'
import { nullWhenInvalid } from '@/lib/web/search-params'
import type { PublicatieSoort } from '@/prisma/generated/client'

// The head and the body of the page ask the same; the database is asked once.
const vindIntrekking = cache(async (soort: PublicatieSoort, slug: string) =>
  nullWhenInvalid(findIntrekking(await currentActor(), { soort, slug })),
)

/** The title of a page whose item is not there: `anders`, unless it was taken away. */
export const titelVanWeg = async (soort: PublicatieSoort, slug: string, anders: string): Promise<string> =>
  (await vindIntrekking(soort, slug)) ? 'Ingetrokken' : anders

/**
 * Ends the page of an address without an item: on to where it moved; or why it is gone, with status 410, for who could
 * read it; or "does not exist".
 */
export async function weg(
  actor: Actor,
  soort: PublicatieSoort,
  slug: string,
  naar: (slug: string) => Route,
): Promise<ReactNode> {
  const huidig = await nullWhenInvalid(findBySlugOud(actor, { soort, slug }))
  if (huidig) permanentRedirect(naar(huidig))
  const intrekking = await vindIntrekking(soort, slug)
  if (!intrekking) return notFoundFor(actor)
  answerGone()
  return <Ingetrokken {...intrekking} />
}
