import type { Metadata } from 'next'
import { CsvLink } from '@/components/layout/csv-link'
import { PageHead } from '@/components/layout/page-head'
import { Accreditatielijst } from '@/components/scholingen/accreditatielijst'
import { BerichtForm } from '@/components/scholingen/bericht-form'
import { Deelnemers } from '@/components/scholingen/deelnemers'
import { PlaatsaandeelForm } from '@/components/scholingen/plaatsaandeel-form'
import { ButtonLink } from '@/components/ui/button'
import { Stack } from '@/components/ui/stack'
import { StatusMessage } from '@/components/ui/status-message'
import { findAccreditatie } from '@/lib/domain/scholingbeheer/queries'
import { listInschrijvingen, listKeuzes } from '@/lib/domain/scholingen/queries'
import { paths } from '@/lib/web/paths'
import { notFoundFor, requireActor } from '@/lib/web/require-actor'
import { nullWhenInvalid } from '@/lib/web/search-params'
import {
  confirmAccreditatielijstAction,
  removeInschrijvingAction,
  sendScholingberichtAction,
  setPlaatsaandeelAction,
} from '../../actions'

export const metadata: Metadata = { title: 'Inschrijvingen' }

export default async function InschrijvingenPage({
  params,
  searchParams,
}: PageProps<'/scholingsagenda/[slug]/inschrijvingen'>) {
  const actor = await requireActor('NETWERKCOORDINATOR', 'REDACTIE', 'BEHEER')
  const lijst = await nullWhenInvalid(listInschrijvingen(actor, { slug: (await params).slug }))
  if (!lijst) return notFoundFor(actor)
  const accreditatie = await findAccreditatie(actor, { slug: lijst.slug })
  const { slug, titel, bevestigd, aangeboden, wachtlijst, magVeranderen } = lijst
  const aantal = bevestigd.length + aangeboden.length + wachtlijst.length
  return (
    <>
      <PageHead
        trail={[
          { label: 'Scholingsagenda', href: paths.scholingsagenda() },
          { label: titel, href: paths.scholing(slug) },
        ]}
        title="Inschrijvingen"
        lead={lead(lijst)}
        actions={
          <>
            {lijst.magBeheren && (
              <ButtonLink href={paths.scholingAanwezigheid(slug)} icon="list-checks">
                Aanwezigheid
              </ButtonLink>
            )}
            {aantal > 0 && <CsvLink href={paths.inschrijvingenCsv(slug)} />}
          </>
        }
      />
      <div className="mb-6">
        <StatusMessage>{watGebeurde(await searchParams)}</StatusMessage>
      </div>
      <p className="mb-6 max-w-measure text-ink-soft">
        Gebruik deze gegevens alleen voor deze scholing. Voor een download vragen we soms je wachtwoord
        opnieuw. Elke download komt in het logboek te staan.
      </p>
      <Stack gap="large">
        {magVeranderen && lijst.capaciteit !== null && (
          <PlaatsaandeelForm
            {...lijst}
            scholingId={lijst.id}
            netwerken={(await listKeuzes(actor, {})).netwerk.map(({ id, naam }) => ({
              value: id,
              label: naam,
            }))}
            actie={setPlaatsaandeelAction}
          />
        )}
        {lijst.magBeheren && bevestigd.length > 0 && (
          <BerichtForm scholingId={lijst.id} aantal={bevestigd.length} actie={sendScholingberichtAction} />
        )}
        {accreditatie && <Accreditatielijst {...accreditatie} stuurIn={confirmAccreditatielijstAction} />}
        <Deelnemers
          bevestigd={bevestigd}
          aangeboden={aangeboden}
          wachtlijst={wachtlijst}
          terug={paths.scholing(slug)}
          verwijder={magVeranderen ? removeInschrijvingAction : null}
        />
      </Stack>
    </>
  )
}

function watGebeurde(vraag: Record<string, unknown>): string | null {
  if (vraag['verstuurd'] !== undefined) return 'Je bericht is onderweg.'
  if (vraag['ingestuurd'] !== undefined) return 'De registratienummers zijn gewist.'
  return vraag['bevestigd'] === 'ja' ? 'Bedankt. Je kunt het bestand nu downloaden.' : null
}

type Lijst = NonNullable<Awaited<ReturnType<typeof listInschrijvingen>>>

function lead({ capaciteit, bevestigd, aangeboden, wachtlijst, afgemeld }: Lijst): string {
  const komen = capaciteit === null ? 'ingeschreven' : `van ${capaciteit} plaatsen bezet`
  const houden = aangeboden.length > 0 ? `, ${aangeboden.length} aangeboden` : ''
  return `${bevestigd.length} ${komen}${houden}, ${wachtlijst.length} op de wachtlijst, ${afgemeld.length} afgemeld.`
}
