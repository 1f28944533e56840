import 'server-only'
import { defineQuery } from '@/lib/kernel/define-query'
import { z } from '@/lib/kernel/zod'
import { canChooseNetwerk, canCreatePraktijkverhaal } from '../praktijkverhalen/policy'
import { naarLokaal } from '../publicatie/lokaletijd'
import { isOfOwnNetwerk } from '../publicatie/policy'
import { jaarrest } from './jaarrest'
import { canSeeRegioklok, canSetJaarafspraak } from './policy'
import { afspraakVan, eerdereJaren, leesRegioklok } from './regioklok'

/** The Regioklok: the stories of every netwerk against what was promised, this Dutch year and the years before. */
export const findRegioklok = defineQuery({
  name: 'jaarafspraak.findRegioklok',
  input: z.object({}),
  authorize: canSeeRegioklok,
  run: async ({ db, actor, now }) => {
    const vandaag = naarLokaal(now).slice(0, 10)
    const klok = await leesRegioklok(db, vandaag)
    const { jaar, netwerken, webinars, volgendeDag } = klok
    const jaren = eerdereJaren(klok)
    return {
      jaar,
      jaren,
      rest: jaarrest(vandaag),
      volgendeDag,
      netwerken: netwerken.map(({ id, tellingen, ...netwerk }) => {
        const van = (gevraagd: number) => tellingen.find((telling) => telling.jaar === gevraagd)?.aantal ?? 0
        return {
          ...netwerk,
          verhalen: van(jaar),
          eerder: jaren.map(van),
          magSchrijven:
            canCreatePraktijkverhaal(actor) &&
            (canChooseNetwerk(actor) || isOfOwnNetwerk(actor, { netwerkId: id })),
        }
      }),
      webinars: {
        geweest: webinars.filter(({ dag }) => dag < vandaag),
        gepland: webinars.filter(({ dag }) => dag >= vandaag),
        afgesproken: afspraakVan(klok, jaar).webinars,
      },
      /** For who keeps them: this year and the next. */
      afspraken: canSetJaarafspraak(actor) ? [afspraakVan(klok, jaar), afspraakVan(klok, jaar + 1)] : [],
    }
  },
})
