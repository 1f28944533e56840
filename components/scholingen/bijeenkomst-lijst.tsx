import { ExternalLink } from '@/components/ui/text-link'
import { Wanneer } from './scholing-kaart'

export type BijeenkomstTonen = {
  id: string
  begin: Date
  einde: Date
  locatie: string | null
  gemeente: string | null
  onlineLink: string | null
  /** there will be a link, a day before */
  linkVolgt: boolean
  datumBevestigd: boolean
  tijdBevestigd: boolean
  /** begins or ends in the hour that comes twice when summer time ends */
  dubbelUur: boolean
}

type Props = { bijeenkomsten: readonly BijeenkomstTonen[]; locatieOnzeker: boolean; now: Date }

/** When and where, date by date. The link of an online meeting is only there for who takes part. */
export function BijeenkomstLijst({ bijeenkomsten, locatieOnzeker, now }: Props) {
  if (bijeenkomsten.length === 0) return <p>De datum volgt.</p>
  return (
    <ol className="flex flex-col gap-3">
      {bijeenkomsten.map((bijeenkomst) => {
        const waar = plaats(bijeenkomst)
        return (
          <li key={bijeenkomst.id} className="border-l-2 border-line pl-3">
            <p className="font-semibold">
              <Wanneer {...bijeenkomst} now={now} />
            </p>
            {bijeenkomst.dubbelUur && (
              <p>In deze nacht komt een uur twee keer. Bedoeld is de eerste keer, in zomertijd.</p>
            )}
            {waar && (
              <p>
                {waar}
                {locatieOnzeker && ' (nog niet zeker)'}
              </p>
            )}
            {bijeenkomst.linkVolgt && <p>De link om online mee te doen staat hier vanaf de dag ervoor.</p>}
            {bijeenkomst.onlineLink && (
              <p>
                <ExternalLink href={bijeenkomst.onlineLink}>Doe online mee</ExternalLink>
              </p>
            )}
          </li>
        )
      })}
    </ol>
  )
}

const plaats = ({ locatie, gemeente }: BijeenkomstTonen) => [locatie, gemeente].filter(Boolean).join(', ')
