import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { SprekerForm } from '@/components/sprekers/spreker-form'
import { Sprekerlijst } from '@/components/sprekers/sprekerlijst'
import { Alert } from '@/components/ui/alert'
import { Stack } from '@/components/ui/stack'
import { StatusMessage } from '@/components/ui/status-message'
import { SLOT_ZINNEN } from '@/lib/domain/opnames/labels'
import { BEREIK_IN_ZIN } from '@/lib/domain/sprekers/labels'
import { findSprekers } from '@/lib/domain/sprekers/queries'
import { formatDag, isoDay } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'
import { notFoundFor, requireActor } from '@/lib/web/require-actor'
import { firstValue, nullWhenInvalid } from '@/lib/web/search-params'
import { deleteSprekerAction, requestAkkoordAction, saveSprekerAction } from './actions'

export const metadata: Metadata = { title: 'Sprekers' }

const GELUKT: Record<string, string> = {
  bewaard: 'De spreker is bewaard.',
  verwijderd: 'De spreker is verwijderd.',
  gevraagd: 'De vraag is onderweg. Het antwoord komt hier te staan.',
}

export default async function SprekersPage({
  params,
  searchParams,
}: PageProps<'/scholingsagenda/[slug]/sprekers'>) {
  const actor = await requireActor('NETWERKCOORDINATOR', 'REDACTIE')
  const gevonden = await nullWhenInvalid(findSprekers(actor, { slug: (await params).slug }))
  if (!gevonden) return notFoundFor(actor)
  const { id, slug, titel, sprekers, slot, wissenOp } = gevonden
  const net = firstValue((await searchParams)['net']) ?? ''
  const nu = new Date()
  return (
    <>
      <PageHead
        trail={[
          { label: 'Scholingsagenda', href: paths.scholingsagenda() },
          { label: titel, href: paths.scholing(slug) },
        ]}
        title="Sprekers"
        lead="Wie spreekt er, en mag een opname worden getoond? Vraag het vóór de scholing."
      />
      <Stack gap="large">
        <StatusMessage>{Object.hasOwn(GELUKT, net) && GELUKT[net]}</StatusMessage>
        <section aria-labelledby="lijst" className="flex flex-col gap-4">
          <h2 id="lijst">Wie er spreekt</h2>
          {slot.stand === 'OPEN' ? (
            <Alert tone="klopt" title="Alle sprekers zijn akkoord.">
              <p>
                Een opname is na afloop te bekijken door {BEREIK_IN_ZIN[slot.bereik]}
                {slot.tot && `, tot en met ${formatDag(slot.tot)}`}.
              </p>
            </Alert>
          ) : (
            <Alert title={SLOT_ZINNEN[slot.stand]}>
              {wissenOp && (
                <p>
                  Op {formatDag(wissenOp)} wissen we de opname helemaal. Zeggen alle sprekers vóór die dag ja,
                  dan gaat zij weer open.
                </p>
              )}
            </Alert>
          )}
          <Sprekerlijst
            scholingId={id}
            sprekers={sprekers}
            vandaag={isoDay(nu)}
            standaardTot={isoDay(new Date(nu.getTime() + JAAR))}
            bewaar={saveSprekerAction}
            verwijder={deleteSprekerAction}
            vraag={requestAkkoordAction}
          />
        </section>
        <section aria-labelledby="nieuw" className="flex flex-col gap-4">
          <h2 id="nieuw">Voeg een spreker toe</h2>
          <SprekerForm key={sprekers.length} scholingId={id} actie={saveSprekerAction} />
        </section>
      </Stack>
    </>
  )
}

const JAAR = 365 * 24 * 3_600_000
