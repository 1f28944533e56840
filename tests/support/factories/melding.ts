import { database } from '@/lib/platform/db'
import type { Prisma } from '@/prisma/generated/client'

type Wens = Pick<Prisma.MeldingUncheckedCreateInput, 'gebruikerId'> &
  Partial<Prisma.MeldingUncheckedCreateInput>

/** An open melding that something is wrong; about a number when a `nummer` is given. */
export const aMelding = ({ nummer = null, ...wens }: Wens) =>
  database().melding.create({
    data: {
      soort: nummer === null ? 'INHOUD_KLOPT_NIET' : 'NUMMER_KLOPT_NIET',
      nummer,
      tekst: 'Hier klopt iets niet.',
      ...wens,
    },
  })
