import 'server-only'
import type { GebruikerActor } from '@/lib/kernel/actor'
import type { Db } from '@/lib/platform/db'
import type { PublicatieSoort, Publicatiestatus } from '@/prisma/generated/client'
import { visiblePublicatie } from '../publicatie/policy'

export type EigenConcept = {
  id: string
  soort: PublicatieSoort
  slug: string
  titel: string
  status: Publicatiestatus
  updatedAt: Date
}

/** Text that was typed but never saved; without `item` it was going to be something new. */
export type EigenKlad = { sleutel: string; soort: string; item: EigenConcept | null; updatedAt: Date }

const IN_BEWERKING: Publicatiestatus[] = ['CONCEPT', 'TER_BEOORDELING']
const MAX = 100

/** What this person is still working on: own items that are not published, and texts in forms that were not sent. */
export async function leesEigenWerk(
  db: Db,
  actor: GebruikerActor,
): Promise<{ concepten: EigenConcept[]; kladden: EigenKlad[] }> {
  const kladden = await db.klad.findMany({
    where: { gebruikerId: actor.id },
    orderBy: { updatedAt: 'desc' },
    take: MAX,
    select: { sleutel: true, updatedAt: true },
  })
  const ids = kladden.flatMap(({ sleutel }) => sleutel.split(':').filter((deel) => UUID.test(deel)))
  const items = await db.publicatie.findMany({
    where: {
      AND: [
        visiblePublicatie(actor),
        { OR: [{ auteurId: actor.id, status: { in: IN_BEWERKING } }, { id: { in: ids } }] },
      ],
    },
    orderBy: { updatedAt: 'desc' },
    take: MAX * 2,
    select: { id: true, soort: true, slug: true, titel: true, status: true, updatedAt: true, auteurId: true },
  })
  return {
    concepten: items
      .filter(({ auteurId, status }) => auteurId === actor.id && IN_BEWERKING.includes(status))
      .map(zonderAuteur),
    kladden: kladden.map(({ sleutel, updatedAt }) => {
      const item = items.find(({ id }) => sleutel.split(':').includes(id))
      return {
        sleutel,
        soort: sleutel.split(':')[0] ?? '',
        item: item ? zonderAuteur(item) : null,
        updatedAt,
      }
    }),
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const zonderAuteur = ({ id, soort, slug, titel, status, updatedAt }: EigenConcept): EigenConcept => ({
  id,
  soort,
  slug,
  titel,
  status,
  updatedAt,
})
