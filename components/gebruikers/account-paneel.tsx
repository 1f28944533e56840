import { Facts } from '@/components/ui/facts'
import { Stack } from '@/components/ui/stack'
import { TextLink } from '@/components/ui/text-link'
import { Time } from '@/components/ui/time'
import { STAND_LABELS } from '@/lib/domain/gebruikers/labels'
import type { FormAction } from '@/lib/web/form-action'
import { formatDate } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'
import { KnopForm } from './knop-form'

type Actie = FormAction<{ id: string }>
type Props = {
  id: string
  stand: keyof typeof STAND_LABELS
  sinds: Date
  laatstGezienOp: Date | null
  dossiers: readonly { slug: string; titel: string }[]
  magSluiten: boolean
  acties: { sluit: Actie; heropen: Actie; stuurLink: Actie }
}

/** How an account stands, and what can be done with it besides changing it. */
export function AccountPaneel({ id, stand, sinds, laatstGezienOp, dossiers, magSluiten, acties }: Props) {
  return (
    <Stack>
      <h2>Account</h2>
      <Facts
        facts={[
          { label: 'Stand', value: STAND_LABELS[stand] },
          { label: 'Gemaakt op', value: <Dag moment={sinds} /> },
          {
            label: 'Laatst aangemeld',
            value: laatstGezienOp ? <Dag moment={laatstGezienOp} /> : 'Nog nooit',
          },
          {
            label: 'Verantwoordelijk voor',
            value:
              dossiers.length === 0
                ? null
                : dossiers.map(({ slug, titel }) => (
                    <p key={slug}>
                      <TextLink href={paths.themadossier(slug)}>{titel}</TextLink>
                    </p>
                  )),
          },
        ]}
      />
      {stand !== 'GESLOTEN' && (
        <KnopForm action={acties.stuurLink} velden={{ id }}>
          {stand === 'UITGENODIGD'
            ? 'Stuur de uitnodiging opnieuw'
            : 'Mail een link voor een nieuw wachtwoord'}
        </KnopForm>
      )}
      {stand === 'GESLOTEN' && (
        <KnopForm action={acties.heropen} velden={{ id }}>
          Open dit account weer
        </KnopForm>
      )}
      {stand !== 'GESLOTEN' && magSluiten && (
        <KnopForm action={acties.sluit} velden={{ id }} variant="danger">
          Sluit dit account
        </KnopForm>
      )}
    </Stack>
  )
}

const Dag = ({ moment }: { moment: Date }) => (
  <Time datetime={moment.toISOString()}>{formatDate(moment)}</Time>
)
