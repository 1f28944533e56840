import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { KnopForm } from '@/components/publicatie/knop-form'
import { AanwezigheidForm } from '@/components/scholingen/aanwezigheid-form'
import { Alert } from '@/components/ui/alert'
import { Stack } from '@/components/ui/stack'
import { StatusMessage } from '@/components/ui/status-message'
import { findAanwezigheid } from '@/lib/domain/scholingbeheer/queries'
import { paths } from '@/lib/web/paths'
import { notFoundFor, requireActor } from '@/lib/web/require-actor'
import { nullWhenInvalid } from '@/lib/web/search-params'
import { createDeelnamecodeAction, setAanwezigheidAction } from '../../actions'

export const metadata: Metadata = { title: 'Aanwezigheid' }

export default async function AanwezigheidPage({
  params,
  searchParams,
}: PageProps<'/scholingsagenda/[slug]/aanwezigheid'>) {
  const actor = await requireActor('NETWERKCOORDINATOR', 'REDACTIE')
  const lijst = await nullWhenInvalid(findAanwezigheid(actor, { slug: (await params).slug }))
  if (!lijst) return notFoundFor(actor)
  const { id, slug, titel, deelnemers, begonnen } = lijst
  const waren = deelnemers.filter(({ aanwezigOp }) => aanwezigOp !== null).length
  return (
    <>
      <PageHead
        trail={[
          { label: 'Scholingsagenda', href: paths.scholingsagenda() },
          { label: titel, href: paths.scholing(slug) },
        ]}
        title="Aanwezigheid"
        lead={`${waren} van ${deelnemers.length} waren er. Wie er was, krijgt na afloop een certificaat.`}
      />
      <Stack gap="large">
        <StatusMessage>{(await searchParams)['net'] === 'bewaard' && 'De lijst is bewaard.'}</StatusMessage>
        <Code {...lijst} />
        {begonnen ? (
          <AanwezigheidForm scholingId={id} deelnemers={deelnemers} actie={setAanwezigheidAction} />
        ) : (
          <Alert title="Na het begin vink je hier aan wie er was." />
        )}
      </Stack>
    </>
  )
}

type CodeProps = { id: string; deelnamecode: string | null; codeOpen: boolean }

function Code({ id, deelnamecode, codeOpen }: CodeProps) {
  return (
    <section aria-labelledby="code" className="flex max-w-measure flex-col items-start gap-3">
      <h2 id="code">Code op het scherm</h2>
      <p>
        Wie er is, vult de code in op de pagina van de scholing. De code werkt van een half uur voor het begin
        tot twee uur na het einde{codeOpen ? ', dus ook nu' : ''}.
      </p>
      {deelnamecode && <p className="text-[4rem] leading-tight font-bold tracking-widest">{deelnamecode}</p>}
      <KnopForm action={createDeelnamecodeAction} velden={{ id }} variant="secondary">
        {deelnamecode ? 'Maak een andere code' : 'Maak een code'}
      </KnopForm>
    </section>
  )
}
