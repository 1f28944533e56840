import { Wanneer } from '@/components/scholingen/scholing-kaart'
import { TextLink } from '@/components/ui/text-link'
import { VORM_LABELS } from '@/lib/domain/scholingen/labels'
import { paths } from '@/lib/web/paths'
import type { Vorm } from '@/prisma/generated/client'

type Datum = {
  slug: string
  begin: Date
  einde: Date
  datumBevestigd: boolean
  tijdBevestigd: boolean
  vorm: Vorm
  gemeente: string | null
  netwerk: string | null
  aantalBijeenkomsten: number
  aanmelding: { stand: 'OPEN'; vrij: number | null } | { stand: 'VOL' } | { stand: 'GESLOTEN' }
}

/** The other days and places of the same scholing, each with an enrolment of its own. Nothing when there are none. */
export function AndereDatums({ datums, now }: { datums: readonly Datum[]; now: Date }) {
  if (datums.length === 0) return null
  return (
    <section
      aria-labelledby="andere-datums"
      className="flex flex-col gap-3 rounded-box border border-line-soft bg-surface p-4"
    >
      <h2 id="andere-datums" className="text-xl">
        Ook op een andere datum
      </h2>
      <p className="text-ink-soft">Je schrijft je per datum in. Kies de dag of plek die jou past.</p>
      <ul className="flex flex-col">
        {datums.map((datum) => (
          <li key={datum.slug} className="border-t border-line-soft py-2">
            <TextLink href={paths.scholing(datum.slug)} className="inline-flex min-h-11 items-center">
              <Wanneer {...datum} now={now} />
            </TextLink>
            <p className="text-sm text-ink-soft">{feiten(datum).join(' · ')}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

const feiten = ({ vorm, gemeente, netwerk, aantalBijeenkomsten, aanmelding }: Datum): string[] =>
  [
    vorm === 'ONLINE' ? VORM_LABELS.ONLINE.toLowerCase() : gemeente,
    netwerk ?? 'alle netwerken',
    aantalBijeenkomsten > 1 && `${aantalBijeenkomsten} bijeenkomsten`,
    plek(aanmelding),
  ].filter((feit) => typeof feit === 'string')

function plek(aanmelding: Datum['aanmelding']): string {
  if (aanmelding.stand === 'GESLOTEN') return 'aanmelden kan nu niet'
  if (aanmelding.stand === 'VOL') return 'vol, er is een wachtlijst'
  if (aanmelding.vrij === null) return 'er is plek'
  return aanmelding.vrij === 1 ? 'nog 1 plek' : `nog ${aanmelding.vrij} plekken`
}
