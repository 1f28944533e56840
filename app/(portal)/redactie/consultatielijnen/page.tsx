import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { StatusBadge } from '@/components/publicatie/status-badge'
import { metSortering } from '@/components/redactie/sorteerkop'
import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button'
import { Table } from '@/components/ui/table'
import { TextLink } from '@/components/ui/text-link'
import { listConsultatielijnenVoorRedactie } from '@/lib/domain/consultatielijnen/queries'
import { STATUS_LABELS } from '@/lib/domain/publicatie/labels'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { firstValue } from '@/lib/web/search-params'
import { sorteerRijen } from '@/lib/web/sortering'

export const metadata: Metadata = { title: 'Consultatielijnen beheren' }

const KOLOMMEN = [
  { key: 'naam', label: 'Naam', sorteer: 'naam' },
  { key: 'telefoon', label: 'Telefoon', sorteer: 'telefoon' },
  { key: 'gebied', label: 'Gebied', sorteer: 'gebied' },
  { key: 'verantwoordelijke', label: 'Verantwoordelijke', sorteer: 'verantwoordelijke' },
  { key: 'status', label: 'Status', sorteer: 'status' },
  { key: 'controle', label: 'Controle', sorteer: 'controle' },
]

type Lijn = Awaited<ReturnType<typeof listConsultatielijnenVoorRedactie>>[number]

const WAARDEN = {
  naam: ({ publicatie }: Lijn) => publicatie.titel,
  telefoon: ({ telefoon }: Lijn) => telefoon,
  gebied: ({ gebied }: Lijn) => gebied,
  verantwoordelijke: ({ verantwoordelijke }: Lijn) => verantwoordelijke?.naam ?? null,
  status: ({ publicatie }: Lijn) => STATUS_LABELS[publicatie.status],
  controle: ({ geverifieerd }: Lijn) => geverifieerd,
}

export default async function ConsultatielijnenBeherenPage({
  searchParams,
}: PageProps<'/redactie/consultatielijnen'>) {
  const actor = await requireActor('REDACTIE')
  const [lijnen, query] = await Promise.all([listConsultatielijnenVoorRedactie(actor, {}), searchParams])
  const { rijen, volgorde } = sorteerRijen(lijnen, firstValue(query['sorteer']), WAARDEN)
  const sorteerHref = (sorteer: string) => paths.redactieLijst('consultatielijnen', { sorteer })
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
        columns={KOLOMMEN.map((kolom) => metSortering(kolom, volgorde, sorteerHref))}
        rows={rijen.map(
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
