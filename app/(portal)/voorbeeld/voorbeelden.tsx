import type { Route } from 'next'
import type { ReactNode } from 'react'
import { createBron } from '@/lib/domain/bronnen/create-bron'
import { findBron } from '@/lib/domain/bronnen/queries'
import { updateBron } from '@/lib/domain/bronnen/update-bron'
import { createConsultatielijn } from '@/lib/domain/consultatielijnen/create-consultatielijn'
import { findKaart } from '@/lib/domain/consultatielijnen/queries'
import { updateConsultatielijn } from '@/lib/domain/consultatielijnen/update-consultatielijn'
import { createNieuwsbericht } from '@/lib/domain/nieuwsberichten/create-nieuwsbericht'
import { findNieuwsbericht } from '@/lib/domain/nieuwsberichten/queries'
import { updateNieuwsbericht } from '@/lib/domain/nieuwsberichten/update-nieuwsbericht'
import { createPraktijkverhaal } from '@/lib/domain/praktijkverhalen/create-praktijkverhaal'
import { findPraktijkverhaal } from '@/lib/domain/praktijkverhalen/queries'
import { updatePraktijkverhaal } from '@/lib/domain/praktijkverhalen/update-praktijkverhaal'
import { createScholing } from '@/lib/domain/scholingen/create-scholing'
import { findScholing } from '@/lib/domain/scholingen/queries'
import { updateScholing } from '@/lib/domain/scholingen/update-scholing'
import type { GebruikerActor } from '@/lib/kernel/actor'
import { paths } from '@/lib/web/paths'
import { type TrialParts, trialParts, trialSave } from '@/lib/web/trial-save'
import { type Begrippen, BronBlad, LijnBlad, NieuwsBlad, ScholingBlad, VerhaalBlad } from './bladen'
import type { Voorbeeldsoort } from './soorten'

type Voorbeeld = { terug: Route; savedAt: Date | null; faults: string[]; blad: ReactNode }
type Toon = (
  actor: GebruikerActor,
  item: { key: string; id: string },
  begrippen: Begrippen,
) => Promise<Voorbeeld | null>

type Tonen<Pagina> = {
  toon: (pagina: Pagina, begrippen: Begrippen) => ReactNode
  nieuw: Route
  bewerken: (slug: string) => Route
}

const soort =
  <Pagina,>(parts: TrialParts<Pagina>, { toon, nieuw, bewerken }: Tonen<Pagina>): Toon =>
  async (actor, item, begrippen) => {
    const trial = await trialSave(actor, item, parts)
    if (!trial) return null
    const { slug, page, savedAt, faults } = trial
    const terug = slug === null ? nieuw : bewerken(slug)
    return { terug, savedAt, faults, blad: page === null ? null : toon(page, begrippen) }
  }

// The form takes up what was typed without asking.
const VERDER = { verder: 'ja' }

/** How the page of each soort is made with a draft in it. */
export const VOORBEELDEN: Record<Voorbeeldsoort, Toon> = {
  nieuwsbericht: soort(trialParts(createNieuwsbericht, updateNieuwsbericht, findNieuwsbericht), {
    toon: (bericht, begrippen) => <NieuwsBlad bericht={bericht} begrippen={begrippen} />,
    nieuw: paths.nieuwsberichtNieuw(VERDER),
    bewerken: (slug) => paths.nieuwsberichtBewerken(slug, VERDER),
  }),
  praktijkverhaal: soort(trialParts(createPraktijkverhaal, updatePraktijkverhaal, findPraktijkverhaal), {
    toon: (verhaal, begrippen) => <VerhaalBlad verhaal={verhaal} begrippen={begrippen} />,
    nieuw: paths.praktijkverhaalNieuw(VERDER),
    bewerken: (slug) => paths.praktijkverhaalBewerken(slug, VERDER),
  }),
  scholing: soort(trialParts(createScholing, updateScholing, findScholing), {
    toon: (scholing) => <ScholingBlad scholing={scholing} />,
    nieuw: paths.scholingNieuw(VERDER),
    bewerken: (slug) => paths.scholingBewerken(slug, VERDER),
  }),
  bron: soort(trialParts(createBron, updateBron, findBron), {
    toon: (bron) => <BronBlad bron={bron} />,
    nieuw: paths.redactieDeel('bronnen', 'nieuw', VERDER),
    bewerken: (slug) => paths.redactieDeel('bronnen', slug, VERDER),
  }),
  consultatielijn: soort(trialParts(createConsultatielijn, updateConsultatielijn, findKaart), {
    toon: (lijn) => <LijnBlad lijn={lijn} />,
    nieuw: paths.redactieDeel('consultatielijnen', 'nieuw', VERDER),
    bewerken: (slug) => paths.redactieDeel('consultatielijnen', slug, VERDER),
  }),
}
