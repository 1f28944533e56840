import { ButtonLink } from '@/components/ui/button'
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
  /** what is in this person's name, in words; empty for nothing */
  opNaam: string
  isGewist: boolean
  magSluiten: boolean
  acties: { sluit: Actie; heropen: Actie; stuurLink: Actie }
}

/** How an account stands, and what can be done with it besides changing it. */
export function AccountPaneel(props: Props) {
  const { id, stand, sinds, laatstGezienOp, opNaam } = props
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
          { label: 'Op naam', value: opNaam || 'Niets' },
        ]}
      />
      {opNaam !== '' && (
        <ButtonLink href={paths.beheerDeel('gebruikers', `${id}/overdracht`)}>Draag werk over</ButtonLink>
      )}
      {stand === 'GESLOTEN' ? <Gesloten {...props} /> : <Open {...props} />}
    </Stack>
  )
}

function Open({ id, stand, opNaam, magSluiten, acties }: Props) {
  return (
    <>
      <KnopForm action={acties.stuurLink} velden={{ id }}>
        {stand === 'UITGENODIGD' ? 'Stuur de uitnodiging opnieuw' : 'Mail een link voor een nieuw wachtwoord'}
      </KnopForm>
      {magSluiten && opNaam === '' && (
        <KnopForm action={acties.sluit} velden={{ id }} variant="danger">
          Sluit dit account
        </KnopForm>
      )}
      {magSluiten && opNaam !== '' && (
        <Stack gap="small" className="items-start">
          <p className="text-sm text-ink-soft">Sluiten kan als alles op deze naam een nieuwe naam heeft.</p>
          <ButtonLink
            variant="danger"
            href={paths.beheerDeel('gebruikers', `${id}/overdracht`, { afsluiten: 'ja' })}
          >
            Draag over en sluit dit account
          </ButtonLink>
        </Stack>
      )}
    </>
  )
}

function Gesloten({ id, opNaam, isGewist, acties }: Props) {
  if (isGewist) return null
  return (
    <>
      <KnopForm action={acties.heropen} velden={{ id }}>
        Open dit account weer
      </KnopForm>
      {opNaam === '' && (
        <TextLink href={paths.beheerDeel('gebruikers', `${id}/wissen`)}>
          Wis de gegevens van deze persoon
        </TextLink>
      )}
    </>
  )
}

const Dag = ({ moment }: { moment: Date }) => (
  <Time datetime={moment.toISOString()}>{formatDate(moment)}</Time>
)
