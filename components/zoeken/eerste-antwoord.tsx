import type { ReactNode } from 'react'
import { BelKnoppen } from '@/components/consultatielijnen/bel-knoppen'
import { type Consultatielijn, NuBadge } from '@/components/consultatielijnen/consultatielijn-kaart'
import { doelgroepLook } from '@/components/doelgroepen/doelgroep-icoon'
import { GemeldNummer } from '@/components/meldingen/gemeld-nummer'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Icon } from '@/components/ui/icon'
import type { IconName } from '@/components/ui/icon-names'
import { Stack } from '@/components/ui/stack'
import { TextLink } from '@/components/ui/text-link'
import { paths } from '@/lib/web/paths'

type Lijn = Pick<
  Consultatielijn,
  'slug' | 'naam' | 'telefoon' | 'voorWelkeVraag' | 'bereikbaarheid' | 'nu' | 'gemeld'
>
type Dossier = { slug: string; titel: string; samenvatting: string; icoon: string; heeftKenniskaart: boolean }
type Begrip = { slug: string; term: string; uitleg: string }

export type Antwoord = {
  lijnen: readonly Lijn[]
  dossiers: readonly Dossier[]
  begrippen: readonly Begrip[]
}

/** What answers the question at once, above the hits: whom to call, the dossier that was named, what a word means. */
export function EersteAntwoord({ lijnen, dossiers, begrippen }: Antwoord) {
  if (lijnen.length + dossiers.length + begrippen.length === 0) return null
  return (
    <section aria-label="Direct antwoord">
      <Stack>
        {lijnen.length > 0 && <WieBelJe lijnen={lijnen} />}
        {dossiers.map((dossier) => (
          <DossierAntwoord key={dossier.slug} dossier={dossier} />
        ))}
        {begrippen.map(({ slug, term, uitleg }) => (
          <Kader key={slug} icon="book-marked" titel={term}>
            <p className="max-w-measure">{uitleg}</p>
            <p>
              <TextLink href={paths.begrippen(slug)}>Bekijk “{term}” in de woordenlijst</TextLink>
            </p>
          </Kader>
        ))}
      </Stack>
    </section>
  )
}

function WieBelJe({ lijnen }: { lijnen: readonly Lijn[] }) {
  return (
    <Kader icon="phone" titel="Wie bel je?">
      <ul className="flex flex-col divide-y divide-line-soft">
        {lijnen.map(({ slug, naam, telefoon, voorWelkeVraag, bereikbaarheid, nu, gemeld }) => (
          <li key={slug} className="flex flex-col gap-2 py-4 first:pt-0 last:pb-0 print:break-inside-avoid">
            <div className="flex flex-wrap items-center justify-between gap-2">
              <h3 className="text-base font-bold">
                <TextLink href={paths.consultatielijnen({}, slug)}>{naam}</TextLink>
              </h3>
              <NuBadge nu={nu} />
            </div>
            {telefoon && <BelKnoppen telefoon={telefoon} naam={naam} />}
            <GemeldNummer lijn={{ slug, naam, telefoon, gemeld }} />
            <p className="max-w-measure">{voorWelkeVraag}</p>
            {bereikbaarheid && <p className="text-sm text-ink-soft">Bereikbaar: {bereikbaarheid}</p>}
          </li>
        ))}
      </ul>
      <p>
        <TextLink href={paths.consultatielijnen()}>Alle nummers en lijnen</TextLink>
      </p>
    </Kader>
  )
}

function DossierAntwoord({ dossier }: { dossier: Dossier }) {
  const { slug, titel, samenvatting, icoon, heeftKenniskaart } = dossier
  const { icon, tint } = doelgroepLook(icoon)
  return (
    <Card
      kind="Themadossier"
      icon={icon}
      tint={tint}
      title={titel}
      href={paths.themadossier(slug)}
      headingLevel={2}
      summary={samenvatting}
      actions={
        heeftKenniskaart && (
          <ButtonLink href={paths.kenniskaart(slug)} icon="file-text" variant="quiet" className="-ml-4">
            Kenniskaart<span className="sr-only"> {titel}</span>
          </ButtonLink>
        )
      }
    />
  )
}

function Kader({ icon, titel, children }: { icon: IconName; titel: string; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-3 rounded-box border border-l-4 border-action bg-surface p-4">
      <h2 className="flex items-center gap-2 text-lg font-bold">
        <Icon name={icon} className="text-action" />
        {titel}
      </h2>
      {children}
    </div>
  )
}
