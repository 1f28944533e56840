import { LANDELIJK_NUMMER } from '@/components/layout/destinations'
import { Icon } from '@/components/ui/icon'
import { PhoneLink } from '@/components/ui/text-link'
import { Time } from '@/components/ui/time'
import { formatDate } from '@/lib/web/format-nl'

/** Numbers that a colleague reported, and when that was said last. */
export type GemeldOp = readonly { nummer: string; op: Date }[]

type Props = {
  /** The numbers of one line: '113 of 0800 0113'. */
  telefoon: string | null
  /** Those of them of which a colleague says that they are wrong. */
  gemeld: GemeldOp
}

/** Says beside a number that it may be wrong, and whom to call instead. Nothing when nobody said so. */
export function NummerWaarschuwing({ telefoon, gemeld }: Props) {
  const anders = andersNummer(telefoon?.split(' of ') ?? [], gemeld)
  return gemeld.map(({ nummer, op }) => (
    <p
      key={nummer}
      className="flex max-w-measure items-start gap-2 rounded-box border border-bijna bg-bijna-tint px-3 py-2"
    >
      <Icon name="triangle-alert" className="mt-1 text-bijna" />
      <span>
        {gemeld.length > 1 ? `${nummer} klopt` : 'Dit nummer klopt'} misschien niet: een collega meldde dit op{' '}
        <Time datetime={op.toISOString()}>{formatDate(op)}</Time>.{' '}
        {anders === null ? (
          'Neemt er niemand op? Kies dan een andere lijn.'
        ) : (
          <>
            Bel anders <PhoneLink number={anders} />.
          </>
        )}
      </span>
    </p>
  ))
}

/** Another number of the same line first, for who needs just that line; else the national one, unless it is reported. */
function andersNummer(nummers: readonly string[], gemeld: GemeldOp): string | null {
  const isGemeld = (nummer: string) => gemeld.some((melding) => melding.nummer === nummer)
  const zelfdeLijn = nummers.find((nummer) => !isGemeld(nummer))
  return zelfdeLijn ?? (isGemeld(LANDELIJK_NUMMER) ? null : LANDELIJK_NUMMER)
}
