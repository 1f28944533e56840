import { Facts } from '@/components/ui/facts'
import { TextLink } from '@/components/ui/text-link'
import { ACCREDITATIE_LABELS, VORM_LABELS } from '@/lib/domain/scholingen/labels'
import { formatKosten } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'
import type { AccreditatieStatus, Vorm } from '@/prisma/generated/client'

type Naam = { naam: string }
type Props = {
  vorm: Vorm
  werkvorm: Naam & { uitleg: string }
  kostenCent: number
  kostenToelichting: string | null
  accreditatie: AccreditatieStatus
  voorbereidingMinuten: number
  capaciteit: number | null
  organisatorRol: string
  netwerk: (Naam & { slug: string }) | null
  disciplines: readonly Naam[]
  niveaus: readonly Naam[]
  domeinen: readonly Naam[]
  onzekereVelden: readonly string[]
}

const namen = (lijst: readonly Naam[]) => lijst.map(({ naam }) => naam).join(', ')

/** What one wants to know before enrolling. What the organiser is not sure of says so. */
export function ScholingFeiten(props: Props) {
  const { vorm, werkvorm, netwerk, accreditatie, capaciteit, voorbereidingMinuten } = props
  const zeker = (veld: string, tekst: string) =>
    props.onzekereVelden.includes(veld) ? `${tekst} (nog niet zeker)` : tekst
  return (
    <Facts
      facts={[
        {
          label: 'Vorm',
          value: zeker('vorm', VORM_LABELS[vorm]),
          icon: vorm === 'ONLINE' ? 'video' : 'users-round',
        },
        { label: 'Werkvorm', value: werkvorm.naam, icon: 'messages-square' },
        { label: 'Kosten', value: <Kosten {...props} />, icon: 'tag' },
        {
          label: 'Plaatsen',
          value: capaciteit === null ? null : zeker('capaciteit', String(capaciteit)),
          icon: 'user-round',
        },
        { label: 'Voor wie', value: namen(props.disciplines), icon: 'graduation-cap' },
        { label: 'Niveau', value: namen(props.niveaus), icon: 'list' },
        { label: 'Kwaliteitskader', value: namen(props.domeinen), icon: 'shield-check' },
        {
          label: 'Voorbereiding',
          value: voorbereidingMinuten > 0 ? `${voorbereidingMinuten} minuten` : null,
          icon: 'book-open',
        },
        {
          label: 'Accreditatie',
          value: zeker('accreditatie', ACCREDITATIE_LABELS[accreditatie]),
          icon: 'star',
        },
        { label: 'Organisatie', value: props.organisatorRol, icon: 'building-2' },
        {
          label: 'Netwerk',
          value: netwerk ? (
            <TextLink href={paths.netwerk(netwerk.slug)}>{netwerk.naam}</TextLink>
          ) : (
            'Alle netwerken'
          ),
          icon: 'network',
        },
      ]}
    />
  )
}

function Kosten({ kostenCent, kostenToelichting, onzekereVelden }: Props) {
  const onzeker = onzekereVelden.includes('kosten') ? ' (nog niet zeker)' : ''
  // 'Gratis. Gratis voor deelnemers …' says it twice.
  const toelichting = kostenToelichting?.startsWith('Gratis') && kostenCent === 0 ? null : kostenToelichting
  return (
    <>
      {kostenCent === 0 && kostenToelichting?.startsWith('Gratis')
        ? kostenToelichting
        : formatKosten(kostenCent)}
      {onzeker}
      {toelichting && <span className="block text-sm font-normal">{toelichting}</span>}
    </>
  )
}
