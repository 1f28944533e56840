import type { ReactNode } from 'react'
import { Bijlagenlijst } from '@/components/bijlagen/bijlagenlijst'
import { DoelgroepIcoon } from '@/components/doelgroepen/doelgroep-icoon'
import { PageHead } from '@/components/layout/page-head'
import { PageIndex, TwoColumn } from '@/components/layout/two-column'
import { DossierFeiten } from '@/components/themadossiers/dossier-feiten'
import { DossierTekst, dossierIndex } from '@/components/themadossiers/dossier-tekst'
import { kept } from '@/components/ui/kept'
import type { listBegrippenVoorUitleg } from '@/lib/domain/begrippen/queries'
import type { Dossierpagina } from '@/lib/domain/themadossiers/queries'
import { thisHour } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'

const KeptTekst = kept(DossierTekst)

type Props = {
  dossier: Dossierpagina
  begrippen: Awaited<ReturnType<typeof listBegrippenVoorUitleg>>
  magMelden: boolean
  acties?: ReactNode
  /** Between the head and the text. */
  children?: ReactNode
}

/** A dossier as its readers see it: on its page, and in the example of what that page will be. */
export function DossierBlad({ dossier, begrippen, magMelden, acties, children }: Props) {
  const { titel, doelgroep, zorg, samenvatting, leestijd } = dossier
  return (
    <>
      <PageHead
        trail={[{ label: 'Themadossiers', href: paths.themadossiers() }]}
        kind="Themadossier"
        mark={<DoelgroepIcoon icoon={doelgroep.icoon} size="large" />}
        title={titel}
        lead={samenvatting}
        meta={<DossierFeiten zorg={zorg} leestijd={leestijd} />}
        actions={acties}
      />
      {children}
      <TwoColumn sticky side={<PageIndex items={dossierIndex(dossier)} />}>
        <KeptTekst dossier={dossier} begrippen={begrippen} now={thisHour()} magMelden={magMelden} />
        <Bijlagenlijst
          bijlagen={dossier.bijlagen}
          melden={magMelden && { soort: 'THEMADOSSIER', slug: dossier.slug }}
        />
      </TwoColumn>
    </>
  )
}
