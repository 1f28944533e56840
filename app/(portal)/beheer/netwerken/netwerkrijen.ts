import 'server-only'
import { listNetwerkenVoorBeheer } from '@/lib/domain/netwerken/queries'
import type { Actor } from '@/lib/kernel/actor'
import { sorteerRijen } from '@/lib/web/sortering'

type Netwerk = Awaited<ReturnType<typeof listNetwerkenVoorBeheer>>[number]

const KOLOMMEN = {
  naam: ({ naam }: Netwerk) => naam,
  organisaties: ({ organisaties }: Netwerk) => organisaties,
  gebruikers: ({ gebruikers }: Netwerk) => gebruikers,
  verhalen: ({ verhalenPerJaar }: Netwerk) => verhalenPerJaar,
  webinars: ({ webinarsPerJaar }: Netwerk) => webinarsPerJaar,
  // What does not take part last, and first what still asks for a look.
  stand: (netwerk: Netwerk) =>
    netwerk.actief ? Number(netwerk.geverifieerd && netwerk.gemeentenGeverifieerd) : 2,
}

/** Every netwerk, in the order that an address asks. */
export const netwerkrijen = async (actor: Actor, sorteer: string | undefined) =>
  sorteerRijen(await listNetwerkenVoorBeheer(actor, {}), sorteer, KOLOMMEN)
