import 'server-only'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { findNieuwsbericht } from '@/lib/domain/nieuwsberichten/queries'
import { findBySlugOud } from '@/lib/domain/publicatie/queries'
import { paths } from '@/lib/web/paths'
import { currentActor, notFoundFor } from '@/lib/web/require-actor'
import { nullWhenInvalid } from '@/lib/web/search-params'

/** The nieuwsbericht at this address, asked once for the page and its title; null when there is none for this actor. */
export const vindBericht = cache(async (slug: string) =>
  nullWhenInvalid(findNieuwsbericht(await currentActor(), { slug })),
)

/** Ends the page of an address without a nieuwsbericht: on to where it moved, or "does not exist". */
export async function nietHier(slug: string): Promise<never> {
  const actor = await currentActor()
  const nu = /^[a-z0-9-]{1,120}$/.test(slug)
    ? await findBySlugOud(actor, { soort: 'NIEUWSBERICHT', slug })
    : null
  return nu ? redirect(paths.nieuwsbericht(nu)) : notFoundFor(actor)
}
