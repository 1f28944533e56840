import type { Route } from 'next'
import { TextLink } from '@/components/ui/text-link'
import { paths } from '@/lib/web/paths'

/** How many records of each noun hold facts that nobody checked yet. */
export type Feiten = {
  bronnen: number
  consultatielijnen: number
  scholingen: number
  domeinen: number
  netwerken: number
  organisaties: number
  weblinks: number
}

type Punt = { label: string; href: Route; aantal?: number; wat?: string }

/** Everything the redactie keeps, with the number of records whose facts still need checking. */
export function RedactieMenu({ feiten }: { feiten: Feiten }) {
  const inhoud: Punt[] = [
    { label: 'Alle stukken', href: paths.redactieDeel('stukken') },
    { label: 'Themadossiers', href: paths.themadossiers() },
    { label: 'Praktijkverhalen', href: paths.praktijkverhalen() },
    { label: 'Scholingen', href: paths.scholingsagenda(), aantal: feiten.scholingen },
    { label: 'Agenda’s van elders', href: paths.redactieDeel('agendabronnen') },
    { label: 'Nieuws', href: paths.nieuws() },
    { label: 'Bronnen', href: paths.redactieDeel('bronnen'), aantal: feiten.bronnen },
    { label: 'Links', href: paths.redactieDeel('links'), aantal: feiten.weblinks, wat: 'na te kijken' },
    {
      label: 'Consultatielijnen',
      href: paths.redactieDeel('consultatielijnen'),
      aantal: feiten.consultatielijnen,
    },
    { label: 'Begrippen', href: paths.redactieDeel('begrippen') },
    { label: 'Kennisvragen', href: paths.redactieDeel('kennisvragen') },
    { label: 'Meldingen van lezers', href: paths.redactieDeel('meldingen') },
    { label: 'Niet gevonden', href: paths.redactieDeel('zoekgaten') },
    { label: 'Organisaties', href: paths.redactieDeel('organisaties'), aantal: feiten.organisaties },
    { label: 'Netwerken', href: paths.netwerken(), aantal: feiten.netwerken },
  ]
  const lijsten: Punt[] = [
    { label: 'Doelgroepen', href: paths.redactieDeel('doelgroepen') },
    { label: 'Disciplines', href: paths.redactieDeel('disciplines') },
    { label: 'Werkvormen', href: paths.redactieDeel('werkvormen') },
    { label: 'Niveaus', href: paths.redactieDeel('niveaus') },
    { label: 'Domeinen', href: paths.redactieDeel('domeinen'), aantal: feiten.domeinen },
    { label: 'Synoniemen', href: paths.redactieDeel('synoniemen') },
  ]
  return (
    <nav aria-label="Beheer van inhoud" className="flex flex-col gap-6">
      <Groep titel="Inhoud" punten={inhoud} />
      <Groep titel="Keuzelijsten" punten={lijsten} />
    </nav>
  )
}

function Groep({ titel, punten }: { titel: string; punten: readonly Punt[] }) {
  return (
    <div>
      <h2 className="mb-1 text-lg font-bold">{titel}</h2>
      <ul className="gap-x-12 sm:columns-2 lg:columns-3">
        {punten.map(({ label, href, aantal = 0, wat = 'nog te controleren' }) => (
          <li key={label} className="flex min-h-11 flex-wrap items-center gap-x-2">
            <TextLink href={href}>{label}</TextLink>
            {aantal > 0 && (
              <span className="text-sm text-ink-soft">
                {aantal} {wat}
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
