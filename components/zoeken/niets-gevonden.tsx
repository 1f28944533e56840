import type { Route } from 'next'
import { BelKnoppen } from '@/components/consultatielijnen/bel-knoppen'
import { GemeldNummer, type LijnMetNummer } from '@/components/meldingen/gemeld-nummer'
import { ButtonLink } from '@/components/ui/button'
import { FilterChips } from '@/components/ui/chip'
import { EmptyState } from '@/components/ui/empty-state'
import { Stack } from '@/components/ui/stack'
import { TextLink } from '@/components/ui/text-link'
import { paths } from '@/lib/web/paths'

type Props = {
  vraag: string
  /** a spelling that does find something */
  bedoelde: string | null
  filters: readonly { label: string; href: Route }[]
  verwant: readonly { titel: string; href: Route }[]
  /** null when it already stands above as the answer, or does not exist */
  lijn: LijnMetNummer | null
}

/** Nothing found is not the end: another spelling, a dossier nearby, a question to the redactie, a number to call. */
export function NietsGevonden({ vraag, bedoelde, filters, verwant, lijn }: Props) {
  return (
    <EmptyState
      icon="search"
      title="Hier hebben we niets over gevonden."
      action={
        <ButtonLink href={paths.stelJeVraag(vraag)} variant="primary" icon="message-circle-question-mark">
          Stel je vraag
        </ButtonLink>
      }
    >
      <Stack>
        {bedoelde && <Bedoelde tekst={bedoelde} />}
        {filters.length > 0 && (
          <div>
            <p className="mb-2">Met minder filters vind je misschien wel iets:</p>
            <FilterChips filters={filters} clearHref={paths.zoeken({ q: vraag })} />
          </div>
        )}
        {verwant.length > 0 ? (
          <div>
            <p>Misschien staat het in een van deze dossiers:</p>
            <ul>
              {verwant.map(({ titel, href }) => (
                <li key={titel} className="flex min-h-11 items-center">
                  <TextLink href={href}>{titel}</TextLink>
                </li>
              ))}
            </ul>
          </div>
        ) : (
          <p>
            Probeer een ander of korter woord, of kijk bij de{' '}
            <TextLink href={paths.themadossiers()}>themadossiers</TextLink>.
          </p>
        )}
        {lijn?.telefoon && (
          <div className="flex flex-col gap-2">
            <p>Kun je niet wachten? Bel dan {lijn.naam}.</p>
            <BelKnoppen telefoon={lijn.telefoon} naam={lijn.naam} />
            <GemeldNummer lijn={lijn} />
          </div>
        )}
        <p>Weet je dat iets hier hoort te staan? Stel je vraag aan de redactie. Zij zoekt het uit.</p>
      </Stack>
    </EmptyState>
  )
}

/** Another spelling of what was typed, one press away. */
export function Bedoelde({ tekst }: { tekst: string }) {
  return (
    <p className="text-lg">
      Bedoelde je <TextLink href={paths.zoeken({ q: tekst })}>{tekst}</TextLink>?
    </p>
  )
}
