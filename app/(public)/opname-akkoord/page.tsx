import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { AkkoordForm } from '@/components/sprekers/akkoord-form'
import { AkkoordVraag } from '@/components/sprekers/akkoord-vraag'
import { Stack } from '@/components/ui/stack'
import { StatusMessage } from '@/components/ui/status-message'
import { tokenSchema } from '@/lib/domain/gebruikers/schema'
import { findAkkoord } from '@/lib/domain/sprekers/queries'
import { isoDay } from '@/lib/web/format-nl'
import { currentActor } from '@/lib/web/require-actor'
import { firstValue } from '@/lib/web/search-params'
import { saveAkkoordAction } from './actions'

// A page for who has the mail, not for a search engine.
export const metadata: Metadata = { title: 'Akkoord voor een opname', robots: { index: false } }

// Opening the link answers nothing: mail scanners open links too (security.md S2).
export default async function OpnameAkkoordPage({ searchParams }: PageProps<'/opname-akkoord'>) {
  const query = await searchParams
  const token = tokenSchema.safeParse(firstValue(query['token'])).data
  const vraag = token ? await findAkkoord(await currentActor(), { token }) : null
  if (!token || !vraag)
    return (
      <PageHead
        title="Deze link werkt niet meer"
        lead="Misschien is hij niet helemaal overgenomen, of er is een nieuwe mail. Vraag het de organisator van de scholing."
      />
    )
  return (
    <>
      <PageHead
        title="Mag de opname worden getoond?"
        lead={`Beste ${vraag.naam}, we vragen het jou als spreker.`}
      />
      <Stack gap="large">
        <StatusMessage>
          {query['net'] === 'bewaard' &&
            'Je antwoord is bewaard. Bewaar de mail: met de link erin kun je het veranderen.'}
        </StatusMessage>
        <AkkoordVraag vraag={vraag} />
        <AkkoordForm {...vraag} sleutel={{ token }} vandaag={isoDay(new Date())} actie={saveAkkoordAction} />
      </Stack>
    </>
  )
}
