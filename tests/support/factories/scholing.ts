import { randomBytes } from 'node:crypto'
import { leesLokaal, naarLokaal } from '@/lib/domain/publicatie/lokaletijd'
import { database } from '@/lib/platform/db'
import type { Prisma } from '@/prisma/generated/client'
import { aWerkvorm } from './werkvorm'

type Datum = { begin: Date; einde?: Date } & Partial<Prisma.BijeenkomstCreateWithoutScholingInput>

export type ScholingWens = {
  publicatie?: Partial<Prisma.PublicatieUncheckedCreateInput>
  scholing?: Partial<Prisma.ScholingUncheckedCreateInput>
  /** one date, tomorrow from 10:00 Dutch time, unless given; an empty list for none */
  bijeenkomsten?: readonly Datum[]
}

const HOUR = 3_600_000
const TEKST = {
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Je oefent met een casus.' }] }],
}

/** A published scholing for everybody with an account, one date tomorrow, without a limit unless asked otherwise. */
export async function aScholing({ publicatie = {}, scholing = {}, bijeenkomsten }: ScholingWens = {}) {
  const slug = publicatie.slug ?? `scholing-${randomBytes(4).toString('hex')}`
  const werkvormId = scholing.werkvormId ?? (await aWerkvorm()).id
  const datums = bijeenkomsten ?? [{ begin: morgenOchtend() }]
  const { id } = await database().publicatie.create({
    data: {
      soort: 'SCHOLING',
      ref: `scholing/${slug}`,
      titel: `Scholing ${slug}`,
      status: 'GEPUBLICEERD',
      ...publicatie,
      slug,
    },
  })
  return database().scholing.create({
    data: {
      vorm: 'FYSIEK',
      organisatorRol: 'Netwerkcoördinator',
      beschrijving: TEKST,
      ...scholing,
      id,
      werkvormId,
      bijeenkomsten: {
        create: datums.map((datum, plaats) => ({ ...metLokaleTijd(datum), isEerste: plaats === 0 })),
      },
    },
    include: { publicatie: true, bijeenkomsten: { orderBy: { begin: 'asc' } } },
  })
}

function metLokaleTijd({ begin, einde = new Date(begin.getTime() + 2 * HOUR), ...rest }: Datum) {
  return { begin, einde, lokaalBegin: naarLokaal(begin), lokaalEinde: naarLokaal(einde), ...rest }
}

/** The fields of the form for a scholing on 10 December 2026, 13:30 to 15:00. */
export const invoerVan = (werkvormId: string) => ({
  titel: 'Leren van een casus',
  beschrijving: JSON.stringify(TEKST),
  vorm: 'FYSIEK' as const,
  werkvormId,
  netwerkId: null,
  bijeenkomsten: [
    {
      datum: '2026-12-10',
      begin: '13:30',
      einde: '15:00',
      locatie: 'Het Hospice',
      gemeente: 'Goes',
      onlineLink: '',
      datumBevestigd: true,
      tijdBevestigd: true,
    },
  ],
  doelgroepIds: [],
  disciplineIds: [],
  niveauIds: [],
  domeinIds: [],
  capaciteit: '',
  aanmeldenTot: '',
  kostenCent: '0',
  kostenToelichting: '',
  voorbereidingMinuten: '0',
  organisatorRol: 'Netwerkcoördinator',
  reflectievraag: '',
  onzekereVelden: [],
})

/** Well within one Dutch day, whatever the hour at which the test runs: the form has one day for begin and end. */
function morgenOchtend(): Date {
  const morgen = naarLokaal(new Date(Date.now() + 24 * HOUR)).slice(0, 10)
  const lokaal = leesLokaal(`${morgen}T10:00`)
  if (lokaal.soort === 'BESTAAT_NIET') throw new Error('ten in the morning exists on every day')
  return lokaal.moment
}
