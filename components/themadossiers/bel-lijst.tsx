import { LijnVerlopen } from '@/components/consultatielijnen/lijn-verlopen'
import { KloptDitNiet } from '@/components/meldingen/klopt-dit-niet'
import { NummerWaarschuwing } from '@/components/meldingen/nummer-waarschuwing'
import { PhoneLink, TextLink } from '@/components/ui/text-link'
import { paths } from '@/lib/web/paths'

type Lijn = {
  slug: string
  titel: string
  telefoon: string | null
  hoe: string
  voorWelkeVraag: string
  bereikbaarheid: string | null
  landelijk: boolean
  /** Numbers of which a colleague says that they are wrong. */
  gemeld: readonly { nummer: string; op: Date }[]
  /** '2027-06-01': since when nobody checked it although it was due, long enough ago to say so. */
  verlopenSinds: string | null
}

type Props = { lijnen: readonly Lijn[]; doelgroep: string; magMelden?: boolean }

/** Whom to call about this doelgroep: number first. A line without a number leads to what is known about it. */
export function BelLijst({ lijnen, doelgroep, magMelden = false }: Props) {
  return (
    <>
      <ul className="flex flex-col gap-3">
        {lijnen.map((lijn) => (
          <li key={lijn.slug} className="flex flex-col rounded-box border border-line-soft bg-surface p-4">
            <span className="font-semibold">
              {lijn.titel}
              {lijn.landelijk && <span className="font-normal text-ink-soft"> · landelijk</span>}
            </span>
            {lijn.telefoon && (
              <span className="flex flex-wrap gap-x-3">
                {lijn.telefoon.split(' of ').map((nummer) => (
                  <PhoneLink key={nummer} number={nummer} className="min-h-11 text-lg font-bold" />
                ))}
              </span>
            )}
            <NummerWaarschuwing telefoon={lijn.telefoon} gemeld={lijn.gemeld} />
            <LijnVerlopen sinds={lijn.verlopenSinds} />
            <span className="max-w-measure">{lijn.voorWelkeVraag}</span>
            {!lijn.telefoon && <span className="max-w-measure text-sm text-ink-soft">{lijn.hoe}</span>}
            {lijn.bereikbaarheid && <span className="text-sm text-ink-soft">{lijn.bereikbaarheid}</span>}
            {magMelden && lijn.telefoon && (
              <KloptDitNiet
                over={{
                  soort: 'CONSULTATIELIJN',
                  slug: lijn.slug,
                  nummer: lijn.telefoon.split(' of ')[0] ?? lijn.telefoon,
                }}
                naam={lijn.titel}
              />
            )}
          </li>
        ))}
      </ul>
      <p className="print:hidden">
        <TextLink href={paths.consultatielijnen({ doelgroep })}>
          Alle consultatielijnen voor deze doelgroep
        </TextLink>
      </p>
    </>
  )
}
