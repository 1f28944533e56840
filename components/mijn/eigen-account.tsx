import { Facts } from '@/components/ui/facts'
import { Stack } from '@/components/ui/stack'
import { TextLink } from '@/components/ui/text-link'
import { rolNamen } from '@/lib/domain/gebruikers/labels'
import type { Rol } from '@/lib/kernel/actor'
import { paths } from '@/lib/web/paths'

type Props = {
  naam: string
  email: string
  rollen: readonly Rol[]
  netwerk: { slug: string; naam: string } | null
  organisatie: { naam: string } | null
  dossiers: readonly { slug: string; titel: string }[]
}

/** What the portal knows of this person. */
export function EigenAccount({ naam, email, rollen, netwerk, organisatie, dossiers }: Props) {
  return (
    <section aria-labelledby="account-kop">
      <Stack>
        <h2 id="account-kop">Mijn gegevens</h2>
        <Facts
          facts={[
            { label: 'Naam', value: naam },
            { label: 'E-mailadres', value: email },
            { label: 'Rol', value: rolNamen(rollen) },
            {
              label: 'Netwerk',
              value: netwerk && <TextLink href={paths.netwerk(netwerk.slug)}>{netwerk.naam}</TextLink>,
            },
            { label: 'Organisatie', value: organisatie?.naam },
            {
              label: 'Verantwoordelijk voor',
              value: dossiers.length > 0 && <Dossiers dossiers={dossiers} />,
            },
          ].map((feit) => ({ ...feit, value: feit.value || null }))}
        />
        <p className="text-ink-soft">Klopt er iets niet? Vraag het je netwerkcoördinator.</p>
      </Stack>
    </section>
  )
}

function Dossiers({ dossiers }: Pick<Props, 'dossiers'>) {
  return (
    <ul>
      {dossiers.map(({ slug, titel }) => (
        <li key={slug}>
          <TextLink href={paths.themadossier(slug)}>{titel}</TextLink>
        </li>
      ))}
    </ul>
  )
}
