import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { Alert } from '@/components/ui/alert'
import { Card } from '@/components/ui/card'
import { CardGrid, Stack } from '@/components/ui/stack'
import { TextLink } from '@/components/ui/text-link'
import { findAchtergrondwerk } from '@/lib/domain/achtergrondwerk/queries'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { siteFacts } from '@/lib/web/site'

export const metadata: Metadata = { title: 'Beheer' }

export default async function BeheerPage() {
  const actor = await requireActor('BEHEER')
  const { telling } = await findAchtergrondwerk(actor, {})
  const { demo } = siteFacts()
  return (
    <Stack>
      <PageHead title="Beheer" lead="Wie er bij kan, welke netwerken meedoen, en wat er gebeurde." />
      {telling.geparkeerd > 0 && (
        <Alert tone="te-laat" title="Er is achtergrondwerk blijven liggen.">
          <TextLink href={paths.beheerDeel('achtergrondwerk')}>Bekijk wat er misging</TextLink>
        </Alert>
      )}
      <CardGrid>
        {delen(demo).map(({ deel, ...kaart }) => (
          <li key={deel}>
            <Card kind="Beheer" headingLevel={2} href={paths.beheerDeel(deel)} {...kaart} />
          </li>
        ))}
        <li>
          <Card
            kind="Beheer"
            headingLevel={2}
            href={paths.redactieDeel('organisaties')}
            icon="building-2"
            title="Organisaties"
            summary="Hospices, teams en scholen, met hun netwerk."
          />
        </li>
      </CardGrid>
    </Stack>
  )
}

const delen = (demo: boolean) => [
  {
    deel: 'gebruikers',
    icon: 'users-round' as const,
    title: 'Gebruikers',
    summary: 'Uitnodigen, rollen geven, accounts sluiten.',
  },
  {
    deel: 'netwerken',
    icon: 'network' as const,
    title: 'Netwerken',
    summary: 'Gegevens, en wat er per jaar is afgesproken.',
  },
  { deel: 'logboek', icon: 'scroll-text' as const, title: 'Logboek', summary: 'Wie deed wat, en wanneer.' },
  {
    deel: 'achtergrondwerk',
    icon: 'refresh-cw' as const,
    title: 'Achtergrondwerk',
    summary: 'Mail en zoekindex: wat wacht en wat misging.',
  },
  ...(demo
    ? [{ deel: 'mail', icon: 'mail' as const, title: 'Mail', summary: 'De mails die deze demo verstuurde.' }]
    : []),
]
