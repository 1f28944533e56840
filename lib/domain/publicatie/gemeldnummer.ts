import 'server-only'
import type { Prisma } from '@/lib/platform/db'

/** Open reports of a wrong number, for a `select` of what has numbers: they come along in its own statement. */
export const selectGemeld = {
  where: { status: 'OPEN', soort: 'NUMMER_KLOPT_NIET' },
  orderBy: { createdAt: 'desc' },
  take: 50,
  select: { nummer: true, createdAt: true },
} satisfies Prisma.Publicatie$meldingenArgs

/** A number that somebody says is wrong, and when that was said last. Not who, nor in which words. */
export type GemeldNummer = { nummer: string; op: Date }

/** The reported numbers that `telefoon` ('113 of 0800 0113') still has, each once: a number that went says nothing. */
export function gemeldeNummers(
  telefoon: string | null,
  meldingen: readonly { nummer: string | null; createdAt: Date }[],
): GemeldNummer[] {
  return (telefoon?.split(' of ') ?? []).flatMap((nummer) => {
    const laatste = meldingen.find((melding) => melding.nummer === nummer)
    return laatste ? [{ nummer, op: laatste.createdAt }] : []
  })
}
