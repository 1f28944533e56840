import { Bijlagenlijst } from '@/components/bijlagen/bijlagenlijst'
import { ConsultatielijnKaart } from '@/components/consultatielijnen/consultatielijn-kaart'
import { PageHead } from '@/components/layout/page-head'
import { TwoColumn } from '@/components/layout/two-column'
import { NieuwsInhoud } from '@/components/nieuwsberichten/nieuws-inhoud'
import { VerhaalDelen } from '@/components/praktijkverhalen/verhaal-delen'
import { VerhaalFeiten } from '@/components/praktijkverhalen/verhaal-feiten'
import { VerhaalOpmaak } from '@/components/praktijkverhalen/verhaal-opmaak'
import { BijeenkomstLijst } from '@/components/scholingen/bijeenkomst-lijst'
import { ScholingFeiten } from '@/components/scholingen/scholing-feiten'
import { ScholingInhoud } from '@/components/scholingen/scholing-inhoud'
import { Bronnenlijst } from '@/components/teksten/bronnenlijst'
import { MetaLine } from '@/components/ui/card'
import { Stack } from '@/components/ui/stack'
import type { listBegrippenVoorUitleg } from '@/lib/domain/begrippen/queries'
import { BRON_SOORT_LABELS } from '@/lib/domain/bronnen/labels'
import type { findBron } from '@/lib/domain/bronnen/queries'
import type { ConsultatielijnKaart as Lijn } from '@/lib/domain/consultatielijnen/lijnkaart'
import type { findNieuwsbericht } from '@/lib/domain/nieuwsberichten/queries'
import { VERHAAL_SOORT_LABELS } from '@/lib/domain/praktijkverhalen/labels'
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
      <PageHead
        kind="Nieuws"
        title={bericht.titel}
        lead={bericht.samenvatting}
        meta={
          <MetaLine
            items={[
              formatDate(bericht.datum),
              bericht.auteurrol,
              bericht.netwerk?.naam,
              ...bericht.doelgroepen.map(({ titel }) => titel),
              `${bericht.leestijd} min lezen`,
            ]}
          />
        }
      />
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
      <PageHead
        kind="Praktijkverhaal"
        title={verhaal.titel}
        lead={verhaal.samenvatting}
        meta={
          <MetaLine
            items={[
              VERHAAL_SOORT_LABELS[verhaal.soort],
              ...verhaal.doelgroepen.map(({ titel }) => titel),
              `${verhaal.leestijd} min lezen`,
            ]}
          />
        }
      />
      <VerhaalOpmaak feiten={<VerhaalFeiten {...verhaal} />}>
        <VerhaalDelen delen={verhaal.delen} begrippen={begrippen} verwijzingen={verhaal.verwijzingen} />
      </VerhaalOpmaak>
    </article>
  )
}

export function ScholingBlad({ scholing }: { scholing: Scholingblad }) {
  return (
    <>
      <PageHead
        kind={`Scholing · ${scholing.werkvorm.naam}`}
        title={scholing.titel}
        lead={
          <BijeenkomstLijst
            bijeenkomsten={scholing.bijeenkomsten}
            locatieOnzeker={scholing.onzekereVelden.includes('locatie')}
            now={new Date()}
          />
        }
      />
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
