import { ExternalLink } from '@/components/ui/text-link'

type Props = { opname: { url: string | null; beschikbaar: boolean; toestemming: string | null } | null }

/** The recording of what is over, if there is one. */
export function OpnameBlok({ opname }: Props) {
  if (!opname?.beschikbaar) return null
  return (
    <section aria-labelledby="opname" className="flex max-w-measure flex-col gap-2">
      <h2 id="opname">Opname</h2>
      {opname.url ? (
        <p>
          <ExternalLink href={opname.url}>Bekijk de opname</ExternalLink>
        </p>
      ) : (
        <p>Er is een opname gemaakt. De link staat hier zodra hij er is.</p>
      )}
      {opname.toestemming && <p className="text-sm text-ink-soft">Toestemming: {opname.toestemming}</p>}
    </section>
  )
}
