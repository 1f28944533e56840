import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { AanmeldForm } from '@/components/gebruikers/aanmeld-form'
import { DemoAccounts } from '@/components/gebruikers/demo-accounts'
import { PageHead } from '@/components/layout/page-head'
import { StatusMessage } from '@/components/ui/status-message'
import { TextLink } from '@/components/ui/text-link'
import { listDemoaccounts } from '@/lib/domain/gebruikers/queries'
import { paths } from '@/lib/web/paths'
import { currentActor } from '@/lib/web/require-actor'
import { demoPassword } from '@/lib/web/site'
import { aanmeldenAction } from './actions'

export const metadata: Metadata = { title: 'Aanmelden' }

const berichten: Record<string, string> = {
  afgemeld: 'Je bent afgemeld.',
  wachtwoord: 'Je wachtwoord is opgeslagen. Meld je nu aan.',
}

export default async function AanmeldenPage({ searchParams }: PageProps<'/aanmelden'>) {
  const { naar, gelukt } = await searchParams
  const actor = await currentActor()
  if (actor.kind === 'gebruiker') redirect(paths.aangemeld(naar))
  const wachtwoord = demoPassword()
  const accounts = wachtwoord === null ? [] : await listDemoaccounts(actor, {})
  return (
    <div className="flex flex-col gap-10">
      <div>
        <PageHead
          title="Aanmelden"
          lead="Kennisplein is voor medewerkers van hospices en netwerken palliatieve zorg."
        />
        <StatusMessage>{typeof gelukt === 'string' ? berichten[gelukt] : null}</StatusMessage>
        <div className="mt-6 flex flex-col gap-6">
          <AanmeldForm action={aanmeldenAction} naar={typeof naar === 'string' ? naar : null} />
          <p>
            <TextLink href={paths.wachtwoordVergeten()}>
              Wachtwoord vergeten, of nog geen wachtwoord?
            </TextLink>
          </p>
        </div>
      </div>
      {wachtwoord !== null && accounts.length > 0 && (
        <DemoAccounts wachtwoord={wachtwoord} accounts={accounts} />
      )}
    </div>
  )
}
