import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { StatusBadge } from '@/components/publicatie/status-badge'
import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button'
import { Table } from '@/components/ui/table'
import { TextLink } from '@/components/ui/text-link'
import { listConsultatielijnenVoorRedactie } from '@/lib/domain/consultatielijnen/queries'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'

export const metadata: Metadata = { title: 'Consultatielijnen beheren' }

const KOLOMMEN = [
  { key: 'naam', label: 'Naam' },
  { key: 'telefoon', label: 'Telefoon' },
  { key: 'gebied', label: 'Gebied' },
  { key: 'verantwoordelijke', label: 'Verantwoordelijke' },
  { key: 'status', label: 'Status' },
  { key: 'controle', label: 'Controle' },
]

export default async function ConsultatielijnenBeherenPage() {
  const actor = await requireActor('REDACTIE')
  const lijnen = await listConsultatielijnenVoorRedactie(actor, {})
  return (
    <>
      <PageHead
        trail={[{ label: 'Redactie', href: paths.redactie() }]}
        title="Consultatielijnen"
        lead="Een verkeerd nummer kost zorg. Bel een nummer voordat je het aanvinkt als nagekeken."
        actions={
          <ButtonLink href={paths.redactieDeel('consultatielijnen', 'nieuw')} variant="primary" icon="plus">
            Nieuwe consultatielijn
          </ButtonLink>
        }
      />
      <Table
        id="consultatielijnen"
        caption="Alle consultatielijnen"
        columns={KOLOMMEN}
        rows={lijnen.map(
          ({
            id,
            telefoon,
            gebied,
            geverifieerd,
            verantwoordelijke,
            publicatie: { slug, titel, status },
          }) => ({
            id,
            cells: {
              naam: <TextLink href={paths.redactieDeel('consultatielijnen', slug)}>{titel}</TextLink>,
              telefoon: telefoon ?? 'Nog niet bekend',
              gebied,
              verantwoordelijke: verantwoordelijke?.naam ?? 'Nog aan te wijzen',
              status: <StatusBadge status={status} />,
              controle: geverifieerd ? (
                'Nagekeken'
              ) : (
                <Badge tone="bijna" icon="clock">
                  Nog te controleren
                </Badge>
              ),
            },
          }),
        )}
      />
    </>
  )
}
