import { type Actor, isSignedIn } from '@/lib/kernel/actor'
import type { Prisma } from '@/prisma/generated/client'

/** A reflectie is for everybody who signed in; loading narrows to the scholingen that they can read. */
export const canReflect = (actor: Actor): boolean => isSignedIn(actor)

/** For the database: a reflectie is its writer's own, also for the redactie. */
export const visibleReflectie = (actor: Actor): Prisma.ReflectieWhereInput =>
  isSignedIn(actor) ? { gebruikerId: actor.id } : { id: { in: [] } }
