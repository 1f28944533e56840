import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { TextLink } from '@/components/ui/text-link'
import { type EenAgendabron, listAgendabronnen } from '@/lib/domain/agendabronnen/queries'
import { formatDate } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'

export const metadata: Metadata = { title: 'Agenda’s van elders' }

export default async function AgendabronnenPage() {
  const actor = await requireActor('REDACTIE')
  const bronnen = await listAgendabronnen(actor, {})
  return (
    <>
      <PageHead
        trail={[{ label: 'Redactie', href: paths.redactie() }]}
        title="Agenda’s van elders"
        lead="Deze agenda’s lezen we elke dag. Wat erin komt, staat bij ‘Scholingen elders’, met de bron erbij."
        actions={
          <ButtonLink href={paths.redactieDeel('agendabronnen', 'nieuw')} variant="primary" icon="plus">
            Nieuwe agenda
          </ButtonLink>
        }
      />
      {bronnen.length === 0 ? (
        <EmptyState icon="calendar-days" title="We lezen nog geen agenda’s van anderen." />
      ) : (
        <ul className="flex flex-col gap-4">
          {bronnen.map((bron) => (
            <li key={bron.id} className="flex flex-col gap-1 border-l-4 border-line-soft pl-4">
              <TextLink
                href={paths.redactieDeel('agendabronnen', bron.id)}
                className="inline-flex min-h-11 items-center font-semibold"
              >
                {bron.naam}
              </TextLink>
              <p>{standVan(bron)}</p>
              <p className="text-sm break-all text-ink-soft">{bron.url}</p>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function standVan({ actief, fout, foutSinds, goedOp, aantal, overgeslagen }: EenAgendabron): string {
  if (!actief) return 'Wordt niet gelezen.'
  if (fout && foutSinds) return `Sinds ${formatDate(foutSinds)} niet te lezen: ${fout}`
  if (!goedOp) return 'Nog niet gelezen.'
  const weg = overgeslagen.length > 0 ? `, ${overgeslagen.length} niet te gebruiken` : ''
  return `${aantal} vermeldingen${weg}. Gelezen op ${formatDate(goedOp)}.`
}
