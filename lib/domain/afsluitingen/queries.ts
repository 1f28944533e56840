import 'server-only'
import { type Actor, isSignedIn } from '@/lib/kernel/actor'
import { defineQuery } from '@/lib/kernel/define-query'
import { z } from '@/lib/kernel/zod'
import type { Db, Prisma } from '@/lib/platform/db'
import { canSeeMelding, selectMeldingForPolicy } from '../meldingen/policy'
import { readablePublished } from '../publicatie/policy'
import { slugSchema } from '../publicatie/schema'
import { canManageInschrijvingen, visibleScholing } from '../scholingen/policy'
import { heeftOpname, isAfTeSluiten, selectAfsluitbaar } from './afsluitbaar'

const selectInzicht = {
  ...selectMeldingForPolicy,
  id: true,
  deel: true,
  tekst: true,
  status: true,
  antwoord: true,
  publicatie: { select: { ...selectMeldingForPolicy.publicatie.select, titel: true, slug: true } },
} satisfies Prisma.MeldingSelect

/**
 * The closing of a scholing with what is still to be done, for who manages it; null for others. `dossiers`: where an
 * inzicht can go, those of the scholing first; empty once it is placed.
 */
export const findAfsluiting = defineQuery({
  name: 'afsluiting.find',
  input: z.object({ slug: slugSchema.max(120) }),
  authorize: isSignedIn,
  run: async ({ db, actor, input, now }) => {
    const rij = await db.scholing.findFirst({
      relationLoadStrategy: 'join',
      where: { AND: [{ publicatie: { slug: input.slug, soort: 'SCHOLING' } }, visibleScholing(actor)] },
      select: {
        ...selectAfsluitbaar,
        afsluiting: {
          select: { ...selectAfsluitbaar.afsluiting.select, melding: { select: selectInzicht } },
        },
        inschrijvingen: { where: { status: 'BEVESTIGD' }, select: { aanwezigOp: true } },
        themadossiers: { select: { id: true } },
      },
    })
    if (!rij || !canManageInschrijvingen(actor, rij.publicatie)) return null
    const { afsluiting, inschrijvingen, publicatie } = rij
    const kan = isAfTeSluiten(rij, now)
    const melding = afsluiting?.melding ?? null
    return {
      id: rij.id,
      slug: publicatie.slug,
      titel: publicatie.titel,
      status: publicatie.status,
      kan,
      opname: heeftOpname(rij.opname),
      geenOpname: afsluiting?.geenOpname ?? null,
      plaatsen: inschrijvingen.length,
      aanwezig: inschrijvingen.filter(({ aanwezigOp }) => aanwezigOp !== null).length,
      aanwezigheid: afsluiting?.aanwezigheid ?? null,
      geenInzicht: afsluiting?.geenInzicht ?? null,
      inzicht: melding && alsInzicht(actor, melding),
      dossiers: kan && melding === null ? await leesDossiers(db, actor, rij.themadossiers) : [],
    }
  },
})

type Inzicht = Prisma.MeldingGetPayload<{ select: typeof selectInzicht }>

// What became of it is for every organiser; the page of the melding for who wrote it or answers it.
const alsInzicht = (actor: Actor, { id, deel, tekst, status, antwoord, publicatie, ...rij }: Inzicht) => ({
  id: canSeeMelding(actor, { ...rij, publicatie }) ? id : null,
  deel,
  tekst,
  status,
  antwoord,
  dossier: publicatie && { titel: publicatie.titel, slug: publicatie.slug },
})

async function leesDossiers(db: Db, actor: Actor, eerst: readonly { id: string }[]) {
  const dossiers = await db.themadossier.findMany({
    relationLoadStrategy: 'join',
    where: { publicatie: readablePublished(actor) },
    orderBy: { publicatie: { titel: 'asc' } },
    select: { id: true, publicatie: { select: { titel: true } } },
  })
  const isVan = ({ id }: { id: string }) => eerst.some((dossier) => dossier.id === id)
  return [...dossiers.filter(isVan), ...dossiers.filter((dossier) => !isVan(dossier))].map(
    ({ id, publicatie }) => ({ id, titel: publicatie.titel, hoortErbij: isVan({ id }) }),
  )
}
