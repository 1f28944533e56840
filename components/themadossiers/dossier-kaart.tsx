import { doelgroepLook } from '@/components/doelgroepen/doelgroep-icoon'
import { StatusBadge } from '@/components/publicatie/status-badge'
import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Time } from '@/components/ui/time'
import { formatDag } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'
import type { Publicatiestatus } from '@/prisma/generated/client'

type Props = {
  doelgroep: { id: string; slug: string; titel: string; omschrijving: string; icoon: string }
  dossier: {
    slug: string
    titel: string
    status: Publicatiestatus
    samenvatting: string
    heeftKenniskaart: boolean
    laatstGecontroleerdOp: string | null
    isControleVerlopen: boolean
  } | null
  canCreate: boolean
}

/** A doelgroep on the overview, with its dossier or the room for one. */
export function DossierKaart({ doelgroep, dossier, canCreate }: Props) {
  const { icon, tint } = doelgroepLook(doelgroep.icoon)
  if (!dossier) {
    return (
      <Card
        kind="Doelgroep"
        icon={icon}
        tint={tint}
        title={doelgroep.titel}
        headingLevel={2}
        summary={doelgroep.omschrijving}
        meta={['Nog geen dossier']}
        actions={
          canCreate && (
            <ButtonLink href={paths.themadossierNieuw(doelgroep.slug)} icon="plus">
              Maak een dossier<span className="sr-only"> over {doelgroep.titel}</span>
            </ButtonLink>
          )
        }
      />
    )
  }
  return (
    <Card
      kind="Themadossier"
      icon={icon}
      tint={tint}
      title={dossier.titel}
      href={paths.themadossier(dossier.slug)}
      headingLevel={2}
      summary={doelgroep.omschrijving}
      badge={<Stand {...dossier} />}
      meta={[<Gecontroleerd key="controle" op={dossier.laatstGecontroleerdOp} />]}
      actions={
        dossier.heeftKenniskaart && (
          <ButtonLink
            href={paths.kenniskaart(dossier.slug)}
            icon="file-text"
            variant="quiet"
            className="-ml-4"
          >
            Kenniskaart<span className="sr-only"> {dossier.titel}</span>
          </ButtonLink>
        )
      }
    />
  )
}

function Stand({ status, isControleVerlopen }: { status: Publicatiestatus; isControleVerlopen: boolean }) {
  if (status !== 'GEPUBLICEERD') return <StatusBadge status={status} />
  return isControleVerlopen ? (
    <Badge tone="bijna" icon="clock-alert">
      Controle verlopen
    </Badge>
  ) : null
}

function Gecontroleerd({ op }: { op: string | null }) {
  if (op === null) return 'Nog niet gecontroleerd'
  return (
    <>
      Gecontroleerd op <Time datetime={op}>{formatDag(op)}</Time>
    </>
  )
}
