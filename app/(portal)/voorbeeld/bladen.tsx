import { Bijlagenlijst } from '@/components/bijlagen/bijlagenlijst'
import { ConsultatielijnKaart } from '@/components/consultatielijnen/consultatielijn-kaart'
import { PageHead } from '@/components/layout/page-head'
import { TwoColumn } from '@/components/layout/two-column'
import { NieuwsInhoud } from '@/components/nieuwsberichten/nieuws-inhoud'
import { NieuwsKop } from '@/components/nieuwsberichten/nieuws-kop'
import { VerhaalDelen } from '@/components/praktijkverhalen/verhaal-delen'
import { VerhaalFeiten } from '@/components/praktijkverhalen/verhaal-feiten'
import { VerhaalKop } from '@/components/praktijkverhalen/verhaal-kop'
import { VerhaalOpmaak } from '@/components/praktijkverhalen/verhaal-opmaak'
import { ScholingFeiten } from '@/components/scholingen/scholing-feiten'
import { ScholingInhoud } from '@/components/scholingen/scholing-inhoud'
import { ScholingKop } from '@/components/scholingen/scholing-kop'
import { Bronnenlijst } from '@/components/teksten/bronnenlijst'
import { Stack } from '@/components/ui/stack'
import type { listBegrippenVoorUitleg } from '@/lib/domain/begrippen/queries'
import { BRON_SOORT_LABELS } from '@/lib/domain/bronnen/labels'
import type { findBron } from '@/lib/domain/bronnen/queries'
import type { ConsultatielijnKaart as Lijn } from '@/lib/domain/consultatielijnen/lijnkaart'
import type { findNieuwsbericht } from '@/lib/domain/nieuwsberichten/queries'
import type { VerhaalDto } from '@/lib/domain/praktijkverhalen/verhaalpagina'
import type { Scholingblad } from '@/lib/domain/scholingen/scholingblad'
import { formatDate, isoDay } from '@/lib/web/format-nl'
import { deleteReflectieAction, updateReflectieAction } from '../scholingsagenda/actions'

/*
 * What readers get of each soort, without what one can do there: the same parts as on the page itself.
 */

type Gevonden<Query extends (...args: never[]) => Promise<unknown>> = NonNullable<Awaited<ReturnType<Query>>>
export type Begrippen = Awaited<ReturnType<typeof listBegrippenVoorUitleg>>

type NieuwsProps = { bericht: Gevonden<typeof findNieuwsbericht>; begrippen: Begrippen }

export function NieuwsBlad({ bericht, begrippen }: NieuwsProps) {
  return (
    <article>
      <NieuwsKop bericht={bericht} />
      <Stack gap="large">
        <NieuwsInhoud {...bericht} begrippen={begrippen} />
        <Bijlagenlijst bijlagen={bericht.bijlagen} />
      </Stack>
    </article>
  )
}

export function VerhaalBlad({ verhaal, begrippen }: { verhaal: VerhaalDto; begrippen: Begrippen }) {
  return (
    <article>
      <VerhaalKop verhaal={verhaal} />
      <VerhaalOpmaak feiten={<VerhaalFeiten {...verhaal} />}>
        <VerhaalDelen delen={verhaal.delen} begrippen={begrippen} verwijzingen={verhaal.verwijzingen} />
      </VerhaalOpmaak>
    </article>
  )
}

export function ScholingBlad({ scholing }: { scholing: Scholingblad }) {
  return (
    <>
      <ScholingKop scholing={scholing} />
      <TwoColumn sideAt="end" side={<ScholingFeiten {...scholing} />}>
        <ScholingInhoud
          scholing={scholing}
          // Somebody's own answers are no part of how the page will be.
          isAangemeld={false}
          netBewaard={false}
          bewaarReflectie={updateReflectieAction}
          verwijderReflectie={deleteReflectieAction}
        />
        <Bijlagenlijst bijlagen={scholing.bijlagen} />
      </TwoColumn>
    </>
  )
}

export function BronBlad({ bron }: { bron: Gevonden<typeof findBron> }) {
  return (
    <>
      <PageHead
        kind="Bron"
        title={bron.titel}
        lead="Zo staat deze bron onder een tekst die ernaar verwijst."
      />
      <div className="max-w-measure">
        <Bronnenlijst bronnen={[{ ...bron, soort: BRON_SOORT_LABELS[bron.soort] }]} />
        {bron.beschrijving && <p className="mt-4">{bron.beschrijving}</p>}
      </div>
    </>
  )
}

export function LijnBlad({ lijn }: { lijn: Lijn }) {
  return (
    <>
      <PageHead
        kind="Consultatielijn"
        title="Wie bel ik?"
        lead="Zo staat deze lijn tussen de andere lijnen."
      />
      <ConsultatielijnKaart
        lijn={lijn}
        gecontroleerd={{ datum: isoDay(lijn.bijgewerkt), tekst: formatDate(lijn.bijgewerkt) }}
      />
    </>
  )
}
