import type { Metadata } from 'next'
import { Letters, Woordenlijst } from '@/components/begrippen/woordenlijst'
import { PageHead } from '@/components/layout/page-head'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { kept } from '@/components/ui/kept'
import { TextLink } from '@/components/ui/text-link'
import { canWriteBegrip } from '@/lib/domain/begrippen/policy'
import { listBegrippen } from '@/lib/domain/begrippen/queries'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'

export const metadata: Metadata = { title: 'Begrippen' }

const KeptWoordenlijst = kept(Woordenlijst)

export default async function BegrippenPage() {
  const actor = await requireActor('OPENBAAR')
  const begrippen = await listBegrippen(actor, {})
  const bewerken = canWriteBegrip(actor) && (
    <ButtonLink href={paths.redactieDeel('begrippen')} icon="pencil">
      Bewerk de begrippen
    </ButtonLink>
  )
  return (
    <>
      <PageHead
        title="Begrippen"
        lead={
          <>
            Woorden uit de palliatieve zorg, in gewone taal. Staat je woord er niet bij?{' '}
            <TextLink href={paths.zoeken()}>Zoek in heel Kennisplein</TextLink>.
          </>
        }
        actions={bewerken}
      />
      {begrippen.length === 0 ? (
        <EmptyState title="Er staan nog geen begrippen." action={bewerken}>
          De redactie vult deze lijst.
        </EmptyState>
      ) : (
        <>
          <Letters begrippen={begrippen} />
          <KeptWoordenlijst begrippen={begrippen} magMelden={actor.kind === 'gebruiker'} />
        </>
      )}
    </>
  )
}
