import type { Route } from 'next'
import { ButtonLink } from '@/components/ui/button'
import { Facts } from '@/components/ui/facts'
import { Stack } from '@/components/ui/stack'
import { TextLink } from '@/components/ui/text-link'
import { DEEL_LABELS, type Deel } from '@/lib/domain/meldingen/labels'
import { onderwerpPath } from '@/lib/web/paths'
import { type Onderwerp, soortNaam } from './onderwerp-naam'

type Props = {
  onderwerp: Onderwerp | null
  deel: Deel | null
  /** where it is changed, for who may */
  bewerken: Route | null
}

/** The item that a melding is about, with the way to read and to change it. */
export function MeldingOnderwerp({ onderwerp, deel, bewerken }: Props) {
  if (onderwerp === null) return <p className="text-ink-soft">Dit stuk kun je nu niet lezen.</p>
  return (
    <section aria-labelledby="onderwerp">
      <Stack>
        <h2 id="onderwerp" className="text-lg font-bold">
          Waar het over gaat
        </h2>
        <Facts
          facts={[
            { label: soortNaam(onderwerp), value: onderwerp.titel },
            { label: 'Deel', value: deel && DEEL_LABELS[deel] },
            { label: 'Nummer dat er nu staat', value: onderwerp.nummers.join(' of '), icon: 'phone' },
          ]}
        />
        <TextLink href={onderwerpPath(onderwerp, deel)}>Lees het op Kennisplein</TextLink>
        {bewerken && (
          <ButtonLink href={bewerken} icon="pencil">
            Pas het aan
          </ButtonLink>
        )}
      </Stack>
    </section>
  )
}
