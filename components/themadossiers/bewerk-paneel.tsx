import { StatusActies } from '@/components/publicatie/status-acties'
import type { Statusactie } from '@/components/publicatie/statusactie-form'
import { VersiesLink } from '@/components/publicatie/versies-link'
import { ButtonLink } from '@/components/ui/button'
import type { Overgang } from '@/lib/domain/publicatie/publicatiestatus'
import { paths } from '@/lib/web/paths'
import type { Publicatiestatus } from '@/prisma/generated/client'

type Props = {
  dossier: {
    id: string
    ref: string
    slug: string
    status: Publicatiestatus
    mag: Record<Overgang, boolean>
    /** agreements are theirs */
    isRedactie: boolean
  }
  acties: Record<Overgang, Statusactie>
}

/** What one can do with a dossier besides writing. */
export function BewerkPaneel({ dossier: { id, ref, slug, status, mag, isRedactie }, acties }: Props) {
  return (
    <div className="flex flex-col gap-6">
      <StatusActies id={id} status={status} mag={mag} acties={acties} metPagina />
      <div className="flex flex-col gap-2">
        <ButtonLink href={paths.themadossier(slug)} icon="eye">
          Bekijk het dossier
        </ButtonLink>
        <VersiesLink item={ref} />
        {isRedactie && (
          <ButtonLink href={paths.themadossierBewerken(slug, 'afspraken')} icon="user-round">
            Afspraken over dit dossier
          </ButtonLink>
        )}
      </div>
    </div>
  )
}
