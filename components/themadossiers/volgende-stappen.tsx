import type { Route } from 'next'
import { TextLink } from '@/components/ui/text-link'
import { ONDERDELEN } from '@/lib/domain/themadossiers/labels'
import type { Stap } from '@/lib/domain/themadossiers/ontbreekt'
import { paths } from '@/lib/web/paths'

type Props = {
  dossier: {
    slug: string
    doelgroep: { slug: string; titel: string }
    isRedactie: boolean
    isConcept: boolean
  }
  stappen: readonly Stap[]
}

/** What the dossier still lacks, as things to do. Who cannot do one is told who can. */
export function VolgendeStappen({ dossier, stappen }: Props) {
  const nodig = stappen.filter(isNodig)
  const daarna = stappen.filter((stap) => !isNodig(stap))
  if (stappen.length === 0 && !dossier.isConcept) return null
  return (
    <section
      aria-labelledby="volgende-stappen"
      className="flex flex-col gap-3 rounded-box border border-line-soft bg-surface p-4"
    >
      <h2 id="volgende-stappen" className="text-lg">
        Volgende stappen
      </h2>
      {nodig.length > 0 && <Stappen kop="Eerst, om te kunnen publiceren" stappen={nodig} dossier={dossier} />}
      {nodig.length === 0 && dossier.isConcept && (
        <p>
          {dossier.isRedactie
            ? 'Je kunt dit dossier publiceren. Schreef je het zelf, laat dan een collega het eerst lezen. De knoppen staan bij ‘Status’.'
            : 'Je kunt dit dossier aan de redactie aanbieden. De knop staat bij ‘Status’.'}
        </p>
      )}
      {daarna.length > 0 && <Stappen kop="Dan is het dossier af" stappen={daarna} dossier={dossier} />}
    </section>
  )
}

const isNodig = ({ soort }: Stap): boolean => soort === 'INLEIDING' || soort === 'ONDERDELEN'

function Stappen({ kop, stappen, dossier }: Props & { kop: string }) {
  return (
    <div>
      <h3 className="text-base">{kop}</h3>
      <ul className="mt-1 flex list-disc flex-col gap-2 pl-6">
        {stappen.map((stap) => {
          const { zin, knop, naar } = watTeDoen(stap, dossier)
          return (
            <li key={stap.soort}>
              {zin} {naar && <TextLink href={naar}>{knop}</TextLink>}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

type Werk = { zin: string; knop?: string; naar?: Route | null }

function watTeDoen(stap: Stap, { slug, doelgroep, isRedactie }: Props['dossier']): Werk {
  const voorRedactie = (naar: Route) => (isRedactie ? naar : null)
  switch (stap.soort) {
    case 'INLEIDING':
      return {
        zin: 'Vertel in een paar zinnen waarom dit dossier er is.',
        knop: 'Schrijf de inleiding',
        naar: paths.themadossierBewerken(slug, undefined, {}, 'dossier'),
      }
    case 'ONDERDELEN':
      return onderdelen(stap.delen, slug)
    case 'KENNISKAART':
      return {
        zin: 'Er is nog geen kenniskaart: één A4 met wat iemand vannacht of morgen kan doen.',
        knop: 'Maak de kenniskaart',
        naar: paths.themadossierBewerken(slug, 'kenniskaart'),
      }
    case 'BRON':
      return {
        zin: `Er staat nog geen bron bij. Zet in een tekst een voetnoot, of kies er een onder ‘Hoort erbij’. Staat je bron nog niet in de lijst?${isRedactie ? '' : ' Vraag het de redactie.'}`,
        knop: 'Maak een bron',
        naar: voorRedactie(paths.redactieDeel('bronnen', 'nieuw', { doelgroep: doelgroep.slug })),
      }
    case 'CONSULTATIELIJN':
      return {
        zin: `Er is nog geen nummer speciaal voor ${doelgroep.titel}. Lezers zien alleen de lijnen voor iedereen.${isRedactie ? '' : ' Weet je er een? Vraag de redactie.'}`,
        knop: 'Voeg een consultatielijn toe',
        naar: voorRedactie(paths.redactieDeel('consultatielijnen', 'nieuw', { doelgroep: doelgroep.slug })),
      }
    case 'VERANTWOORDELIJKE':
      return {
        zin: 'Niemand kijkt nog elk jaar of dit klopt.',
        knop: 'Wijs een verantwoordelijke aan',
        naar: voorRedactie(paths.themadossierBewerken(slug, 'afspraken')),
      }
    case 'VERHAAL':
      return {
        zin: `Er is nog geen praktijkverhaal over ${doelgroep.titel}. Vraag een netwerk om een casus, of begin zelf.`,
        knop: 'Schrijf een verhaal',
        naar: paths.praktijkverhaalNieuw({ stap: 'casus' }),
      }
  }
}

function onderdelen(delen: readonly (keyof typeof ONDERDELEN)[], slug: string): Werk {
  const eerste = delen.map((soort) => ONDERDELEN[soort])[0]
  const namen = new Intl.ListFormat('nl').format(delen.map((soort) => ONDERDELEN[soort].naam))
  return {
    zin: `Nog te schrijven: ${namen}.`,
    ...(eerste && {
      knop: `Begin met ${eerste.naam}`,
      naar: paths.themadossierBewerken(slug, eerste.anker),
    }),
  }
}
