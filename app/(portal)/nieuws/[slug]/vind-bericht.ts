import 'server-only'
import { cache } from 'react'
import { findNieuwsbericht } from '@/lib/domain/nieuwsberichten/queries'
import { currentActor } from '@/lib/web/require-actor'
import { nullWhenInvalid } from '@/lib/web/search-params'

/** The nieuwsbericht at this address, asked once for the page and its title; null when there is none for this actor. */
export const vindBericht = cache(async (slug: string) =>
  nullWhenInvalid(findNieuwsbericht(await currentActor(), { slug })),
)
