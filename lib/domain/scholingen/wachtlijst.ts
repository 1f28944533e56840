import 'server-only'
import type { RunContext } from '@/lib/kernel/define-command'
import type { Db } from '@/lib/platform/db'
import { type Aanleiding, inschrijvingsmail } from './emails'
import { type Aanmeldscholing, ruimteVan, selectAanmelding } from './inschrijvingen'
import { aanbodtermijn, type Deelname, verdeel } from './plaatsverdeling'
import { GEEN_NUMMER } from './registratienummer'

type Context = Pick<RunContext<unknown, unknown>, 'db' | 'now' | 'mail' | 'link'>
type Geadresseerde = {
  id: string
  volgnummer: bigint
  aanbodTot: Date | null
  gebruiker: { naam: string; email: string }
  /** the name of a colleague who enrolled them */
  door?: string | null
}

/** What `mailInschrijving` needs of an inschrijving. */
export const selectGeadresseerde = {
  id: true,
  volgnummer: true,
  aanbodTot: true,
  gebruiker: { select: { naam: true, email: true } },
} as const

/**
 * Takes back what was offered and not accepted in time, then offers the free places to who waits, in order of arrival,
 * and mails them. The caller holds the lock on the scholing. Offers nothing once it began or while it is not published.
 * Out: how many offers ended and how many were made.
 */
export async function schuifDoor(
  context: Context,
  scholingId: string,
): Promise<{ verlopen: number; aangeboden: number }> {
  const { db, now } = context
  const scholing = await db.scholing.findUniqueOrThrow({
    where: { id: scholingId },
    select: selectAanmelding,
  })
  const begin = scholing.bijeenkomsten[0]?.begin ?? null
  const { verlopen, aanbod } = verdeel(ruimteVan(scholing, now), await leesRij(db, scholingId), now)
  await db.inschrijving.updateMany({
    where: { id: { in: verlopen } },
    data: { status: 'AFGEMELD', aanbodTot: null, opmerking: null, ...GEEN_NUMMER, afgemeldOp: now },
  })
  await mailElk(context, 'VERLOPEN', scholing, verlopen)
  if (scholing.publicatie.status !== 'GEPUBLICEERD' || !begin || begin <= now)
    return { verlopen: verlopen.length, aangeboden: 0 }
  await db.inschrijving.updateMany({
    where: { id: { in: aanbod } },
    data: { status: 'AANGEBODEN', aanbodTot: aanbodtermijn(now, begin) },
  })
  await mailElk(context, 'AANGEBODEN', scholing, aanbod)
  return { verlopen: verlopen.length, aangeboden: aanbod.length }
}

/** Everybody who counts, in order of arrival. Who has no account any more is not offered a place. */
async function leesRij(db: Db, scholingId: string): Promise<Deelname[]> {
  const rijen = await db.inschrijving.findMany({
    where: {
      scholingId,
      OR: [
        { status: { in: ['BEVESTIGD', 'AANGEBODEN'] } },
        { status: 'WACHTLIJST', gebruiker: { gedeactiveerdOp: null } },
      ],
    },
    relationLoadStrategy: 'join',
    orderBy: { volgnummer: 'asc' },
    select: { id: true, status: true, aanbodTot: true, gebruiker: { select: { netwerkId: true } } },
  })
  return rijen.flatMap(({ status, gebruiker, ...rij }) =>
    status === 'AFGEMELD' ? [] : { ...rij, status, netwerkId: gebruiker.netwerkId },
  )
}

async function mailElk(context: Context, aanleiding: Aanleiding, scholing: Aanmeldscholing, ids: string[]) {
  if (ids.length === 0) return
  const rijen = await context.db.inschrijving.findMany({
    where: { id: { in: ids } },
    orderBy: { volgnummer: 'asc' },
    select: selectGeadresseerde,
  })
  for (const rij of rijen) await mailInschrijving(context, aanleiding, scholing, rij)
}

/** Mails what happened to one inschrijving; the same occasion is mailed once, however often this runs. */
export async function mailInschrijving(
  { mail, link, now }: Context,
  aanleiding: Aanleiding,
  scholing: Aanmeldscholing,
  inschrijving: Geadresseerde,
  plaats = 0,
): Promise<void> {
  const { id, volgnummer, aanbodTot, gebruiker, door = null } = inschrijving
  const {
    publicatie: { titel, slug },
    bijeenkomsten,
  } = scholing
  const inhoud = inschrijvingsmail(aanleiding, {
    naam: gebruiker.naam,
    titel,
    bijeenkomsten,
    plaats,
    aanbodTot,
    door,
    now,
    adres: link(`/scholingsagenda/${slug}`),
  })
  await mail({
    ...inhoud,
    aan: gebruiker.email,
    sleutel: `inschrijving/${id}/${volgnummer}/${aanleiding.toLowerCase()}`,
  })
}
