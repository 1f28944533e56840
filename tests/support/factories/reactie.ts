import { database } from '@/lib/platform/db'

/** What somebody said under a story; hidden when `verborgenDoorId` says who did so. */
export const aReactie = (
  verhaalId: string,
  auteurId: string,
  verborgenDoorId?: string,
  tekst = 'Herkenbaar.',
) =>
  database().reactie.create({
    data: {
      verhaalId,
      auteurId,
      tekst,
      ...(verborgenDoorId && { verborgenDoorId, verborgenOp: new Date(), reden: 'Niet gepast.' }),
    },
  })
