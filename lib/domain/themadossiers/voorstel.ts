import 'server-only'
import type { Db } from '@/lib/platform/db'
import { selectBewerkbaar } from './opslaan'

/** The waiting change `id` with the dossier it belongs to; null when there is none, or it was handled already. */
export async function laadVoorstel(db: Db, id: string) {
  const voorstel = await db.versie.findFirst({
    where: { id, aard: 'VOORSTEL' },
    select: { id: true, item: true, inhoud: true, gebruiker: { select: { naam: true } } },
  })
  if (!voorstel) return null
  const doel = await vindDoel(db, voorstel.item)
  return doel && { ...voorstel, ...doel }
}

export type Voorstel = NonNullable<Awaited<ReturnType<typeof laadVoorstel>>>

/** What a ref stands for: the dossier itself, or one of its parts. */
async function vindDoel(db: Db, ref: string) {
  const deel = { id: true, ref: true, versie: true, themadossier: { select: selectBewerkbaar } } as const
  switch (ref.slice(0, ref.indexOf('/'))) {
    case 'dossier': {
      const dossier = await db.themadossier.findFirst({
        where: { publicatie: { ref } },
        select: { ...selectBewerkbaar },
      })
      return dossier && { soort: 'dossier' as const, dossier, deel: { id: dossier.id, ref } }
    }
    case 'dossierdeel': {
      const onderdeel = await db.onderdeel.findUnique({ where: { ref }, select: deel })
      return onderdeel && { soort: 'onderdeel' as const, dossier: onderdeel.themadossier, deel: onderdeel }
    }
    case 'kenniskaart': {
      const kaart = await db.kenniskaart.findUnique({ where: { ref }, select: deel })
      return kaart && { soort: 'kenniskaart' as const, dossier: kaart.themadossier, deel: kaart }
    }
    default:
      return null
  }
}

/** Marks a voorstel as handled. False when somebody else was first. */
export async function handelAf(db: Db, id: string): Promise<boolean> {
  const { count } = await db.versie.updateMany({
    where: { id, aard: 'VOORSTEL' },
    data: { aard: 'AFGEHANDELD' },
  })
  return count === 1
}
