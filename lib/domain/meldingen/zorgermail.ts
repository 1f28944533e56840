import 'server-only'
import type { RunContext } from '@/lib/kernel/define-command'
import type { Db } from '@/lib/platform/db'
import type { MeldingSoort } from '@/prisma/generated/client'
import { alsDag, dagVan } from '../publicatie/controle'
import { isTerug } from '../publicatie/ladder'
import { nieuweMeldingMail } from './emails'
import type { laadOnderwerp } from './onderwerp'

const MAX_ONTVANGERS = 50

type Context = Pick<RunContext<unknown, unknown>, 'db' | 'mail' | 'link' | 'now'>
type Nieuw = {
  id: string
  soort: MeldingSoort
  /** the number that is said to be wrong */
  nummer: string | null
  /** who wrote it */
  melder: string
}

/**
 * The verantwoordelijke, else the vervanger, else everybody in the redactie; never oneself, and not who is away. Of a
 * number that is wrong both hear at once: somebody may call it tonight.
 */
export async function mailZorgers(
  { db, mail, link, now }: Context,
  { onderwerp, zorgers }: NonNullable<Awaited<ReturnType<typeof laadOnderwerp>>>,
  { id, soort, nummer, melder }: Nieuw,
): Promise<void> {
  const erbij = zorgers.filter(({ afwezigTot }) => isTerug(alsDag(afwezigTot), dagVan(now)))
  const eerst = nummer === null ? erbij.slice(0, 1) : erbij
  const ontvangers = eerst.length > 0 ? eerst : await alleRedacteuren(db)
  for (const { id: wie, naam, email } of ontvangers.filter((ontvanger) => ontvanger.id !== melder))
    await mail({
      sleutel: `melding/${id}/nieuw/${wie}`,
      aan: email,
      ...nieuweMeldingMail({ naam, titel: onderwerp.titel, soort, nummer, link: link(`/meldingen/${id}`) }),
    })
}

const alleRedacteuren = (db: Db) =>
  db.gebruiker.findMany({
    where: { gedeactiveerdOp: null, rollen: { some: { rol: 'REDACTIE' } } },
    orderBy: { id: 'asc' },
    take: MAX_ONTVANGERS,
    select: { id: true, naam: true, email: true },
  })
