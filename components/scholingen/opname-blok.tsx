import { Alert } from '@/components/ui/alert'
import { TextLink } from '@/components/ui/text-link'
import { SLOT_ZINNEN } from '@/lib/domain/opnames/labels'
import { paths } from '@/lib/web/paths'

type Props = {
  /** null for who may not see it: as if there were none */
  opname: { toestemming: string | null } | null
  /** only for who manages the scholing */
  slot: keyof typeof SLOT_ZINNEN | 'OPEN' | null
  slug: string
}

/** The recording of what is over, for who may see it; for who manages the scholing, why nobody sees it. */
export function OpnameBlok({ opname, slot, slug }: Props) {
  const isDicht = slot !== null && slot !== 'OPEN'
  if (!opname && !isDicht) return null
  return (
    <section aria-labelledby="opname" className="flex max-w-measure flex-col gap-2">
      <h2 id="opname">Opname</h2>
      {isDicht && (
        <Alert title={SLOT_ZINNEN[slot]}>
          <p>
            <TextLink href={paths.scholingSprekers(slug)}>Naar de sprekers</TextLink>
          </p>
        </Alert>
      )}
      {opname && (
        <p>
          <TextLink href={paths.scholingOpname(slug)}>Bekijk de opname</TextLink>
        </p>
      )}
      {opname?.toestemming && <p className="text-sm text-ink-soft">Toestemming: {opname.toestemming}</p>}
    </section>
  )
}
