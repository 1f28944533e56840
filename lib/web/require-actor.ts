import 'server-only'
import type { Route } from 'next'
import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { findSessionActor } from '@/lib/domain/gebruikers/queries'
import { type Actor, bezoeker, type GebruikerActor, hasRol, isSignedIn, type Rol } from '@/lib/kernel/actor'
import { paths } from './paths'
import { readSessionToken } from './session-cookie'
import { siteFacts } from './site'

/** Who makes this request; asked of the database once per request. */
export const currentActor = cache(async (): Promise<Actor> => {
  const token = await readSessionToken()
  if (!token) return bezoeker
  return (await findSessionActor(bezoeker, { token, demo: siteFacts().demo })) ?? bezoeker
})

/**
 * Names the audience of a page or route. `requireActor('OPENBAAR')` lets visitors in too (they see what is OPENBAAR);
 * without arguments: everybody who signed in; with rollen: who holds one of them, for others the page does not exist.
 */
export async function requireActor(openbaar: 'OPENBAAR'): Promise<Actor>
export async function requireActor(...rollen: Rol[]): Promise<GebruikerActor>
export async function requireActor(...audience: (Rol | 'OPENBAAR')[]): Promise<Actor> {
  const actor = await currentActor()
  if (audience[0] === 'OPENBAAR') return actor
  if (!isSignedIn(actor)) return signInFirst()
  const rollen = audience.filter((rol) => rol !== 'OPENBAAR')
  if (rollen.length > 0 && !hasRol(actor, ...rollen)) notFound()
  return actor
}

/** Ends a page whose subject this actor cannot see: visitors may sign in first, for others it does not exist. */
export async function notFoundFor(actor: Actor): Promise<never> {
  return isSignedIn(actor) ? notFound() : signInFirst()
}

async function signInFirst(): Promise<never> {
  const here = (await headers()).get('x-kennisplein-pad') ?? '/'
  const target: Route = here === '/' ? paths.aanmelden() : paths.aanmelden(here)
  return redirect(target)
}
