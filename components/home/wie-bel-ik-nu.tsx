import { BelKnoppen } from '@/components/consultatielijnen/bel-knoppen'
import { LandelijkeLijn } from '@/components/consultatielijnen/landelijke-lijn'
import { LijnVerlopen } from '@/components/consultatielijnen/lijn-verlopen'
import { KloptDitNiet } from '@/components/meldingen/klopt-dit-niet'
import { NummerWaarschuwing } from '@/components/meldingen/nummer-waarschuwing'
import { TextLink } from '@/components/ui/text-link'
import { paths } from '@/lib/web/paths'

type Props = {
  lijnen: readonly {
    slug: string
    naam: string
    telefoon: string | null
    bereikbaarheid: string | null
    voorWelkeVraag: string
    gemeld: readonly { nummer: string; op: Date }[]
    verlopenSinds: string | null
  }[]
  netwerk: string | null
}

/** The numbers of the night: the national line first, then those of the own netwerk. */
export function WieBelIkNu({ lijnen, netwerk }: Props) {
  return (
    <section
      aria-labelledby="wie-bel-ik-nu"
      className="flex flex-col gap-4 rounded-box border-2 border-accent bg-surface p-4 md:p-6"
    >
      <h2 id="wie-bel-ik-nu">Wie bel ik nu?</h2>
      {lijnen.length === 0 ? (
        <LandelijkeLijn />
      ) : (
        <ul className="grid gap-6 md:grid-cols-2">
          {lijnen.map(({ slug, naam, telefoon, bereikbaarheid, voorWelkeVraag, gemeld, verlopenSinds }) => (
            <li key={slug} className="flex flex-col gap-2">
              <p className="font-bold">{naam}</p>
              {telefoon && <BelKnoppen telefoon={telefoon} naam={naam} />}
              <NummerWaarschuwing telefoon={telefoon} gemeld={gemeld} />
              <LijnVerlopen sinds={verlopenSinds} />
              <p className="text-ink-soft">{bereikbaarheid ?? voorWelkeVraag}</p>
              {telefoon && (
                <KloptDitNiet
                  over={{ soort: 'CONSULTATIELIJN', slug, nummer: telefoon.split(' of ')[0] ?? telefoon }}
                  naam={naam}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      <p>
        <TextLink href={paths.consultatielijnen(netwerk === null ? {} : { netwerk })}>
          Alle consultatielijnen{netwerk === null ? '' : ' voor jouw netwerk'}
        </TextLink>
      </p>
    </section>
  )
}
