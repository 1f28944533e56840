import 'server-only'
import { cache } from 'react'
import { findPraktijkverhaal } from '@/lib/domain/praktijkverhalen/queries'
import { currentActor } from '@/lib/web/require-actor'
import { nullWhenInvalid } from '@/lib/web/search-params'

/** The story at this address, asked once for the page and its title; null when there is none for this actor. */
export const vindVerhaal = cache(async (slug: string) =>
  nullWhenInvalid(findPraktijkverhaal(await currentActor(), { slug })),
)
