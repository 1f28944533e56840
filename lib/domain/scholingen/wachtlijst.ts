import 'server-only'
import type { RunContext } from '@/lib/kernel/define-command'
import { type Aanleiding, inschrijvingsmail } from './emails'
import { type Aanmeldscholing, selectAanmelding, telInschrijvingen } from './inschrijvingen'

type Context = Pick<RunContext<unknown, unknown>, 'db' | 'now' | 'mail' | 'link'>
type Geadresseerde = { id: string; volgnummer: bigint; gebruiker: { naam: string; email: string } }

const selectGeadresseerde = {
  id: true,
  volgnummer: true,
  gebruiker: { select: { naam: true, email: true } },
} as const

/**
 * Gives free places to who waits, strictly in order of arrival, and mails them. The caller holds the lock on the
 * scholing. Does nothing once it began or while it is not published. Out: how many moved up.
 */
export async function schuifDoor(context: Context, scholingId: string): Promise<number> {
  const { db, now } = context
  const scholing = await db.scholing.findUniqueOrThrow({
    where: { id: scholingId },
    select: selectAanmelding,
  })
  const begin = scholing.bijeenkomsten[0]?.begin
  if (scholing.publicatie.status !== 'GEPUBLICEERD' || !begin || begin <= now) return 0
  const { bevestigd, wachtend } = await telInschrijvingen(db, scholingId)
  const vrij = scholing.capaciteit === null ? wachtend : Math.min(wachtend, scholing.capaciteit - bevestigd)
  if (vrij <= 0) return 0
  const volgenden = await db.inschrijving.findMany({
    where: { scholingId, status: 'WACHTLIJST' },
    orderBy: { volgnummer: 'asc' },
    take: vrij,
    select: selectGeadresseerde,
  })
  await db.inschrijving.updateMany({
    where: { id: { in: volgenden.map(({ id }) => id) } },
    data: { status: 'BEVESTIGD' },
  })
  for (const inschrijving of volgenden)
    await mailInschrijving(context, 'DOORGESCHOVEN', scholing, inschrijving)
  return volgenden.length
}

/** Mails what happened to one inschrijving; the same occasion is mailed once, however often this runs. */
export async function mailInschrijving(
  { mail, link }: Context,
  aanleiding: Aanleiding,
  scholing: Aanmeldscholing,
  inschrijving: Geadresseerde,
  plaats = 0,
): Promise<void> {
  const { id, volgnummer, gebruiker } = inschrijving
  const {
    publicatie: { titel, slug },
    bijeenkomsten,
  } = scholing
  const inhoud = inschrijvingsmail(aanleiding, {
    naam: gebruiker.naam,
    titel,
    bijeenkomsten,
    plaats,
    adres: link(`/scholingsagenda/${slug}`),
  })
  await mail({
    ...inhoud,
    aan: gebruiker.email,
    sleutel: `inschrijving/${id}/${volgnummer}/${aanleiding.toLowerCase()}`,
  })
}
