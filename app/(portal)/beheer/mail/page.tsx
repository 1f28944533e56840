import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageHead } from '@/components/layout/page-head'
import { Mailbericht } from '@/components/logboek/mailbericht'
import { EmptyState } from '@/components/ui/empty-state'
import { Stack } from '@/components/ui/stack'
import { listMailberichten } from '@/lib/domain/mailberichten/queries'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { siteFacts } from '@/lib/web/site'

export const metadata: Metadata = { title: 'Mail van deze demo' }

export default async function MailPage() {
  const actor = await requireActor('BEHEER')
  const { demo } = siteFacts()
  if (!demo) notFound()
  const berichten = await listMailberichten(actor, { demo })
  return (
    <Stack>
      <PageHead
        trail={[{ label: 'Beheer', href: paths.beheer() }]}
        title="Mail van deze demo"
        lead="De laatste honderd mails. Buiten een demo kan niemand ze hier lezen."
      />
      {berichten.length === 0 && <EmptyState icon="mail" title="Er is nog niets verstuurd." />}
      {berichten.map((bericht) => (
        <Mailbericht key={bericht.id} {...bericht} />
      ))}
    </Stack>
  )
}
