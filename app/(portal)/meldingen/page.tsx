import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { MeldingLijst } from '@/components/meldingen/melding-lijst'
import { NietVanJou } from '@/components/mijn/niet-van-jou'
import { EmptyState } from '@/components/ui/empty-state'
import { Stack } from '@/components/ui/stack'
import { TextLink } from '@/components/ui/text-link'
import { listEigenMeldingen, listMeldingen } from '@/lib/domain/meldingen/queries'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { endMeldingAction } from './actions'

export const metadata: Metadata = { title: 'Meldingen' }

export default async function MeldingenPage() {
  const actor = await requireActor()
  if (actor.blik) return <NietVanJou />
  const isRedactie = actor.rollen.includes('REDACTIE')
  const [eigen, wachtend] = await Promise.all([
    listEigenMeldingen(actor, {}),
    isRedactie ? null : listMeldingen(actor, { stand: 'OPEN' }),
  ])
  return (
    <>
      <PageHead
        trail={[{ label: 'Mijn Kennisplein', href: paths.mijn() }]}
        title="Meldingen"
        lead="Wat je meldde met “Klopt dit niet?”, met het antwoord dat je kreeg."
      />
      <Stack gap="large">
        {isRedactie && (
          <p>
            <TextLink href={paths.redactieDeel('meldingen')}>Alle meldingen van lezers</TextLink>
          </p>
        )}
        {wachtend && wachtend.totaal > 0 && (
          <section aria-labelledby="wachtend">
            <Stack>
              <h2 id="wachtend">Wacht op jouw antwoord ({wachtend.totaal})</h2>
              <MeldingLijst
                meldingen={wachtend.items}
                metMelder
                sluiten={{ action: endMeldingAction, terug: paths.meldingen() }}
              />
            </Stack>
          </section>
        )}
        <section aria-labelledby="eigen">
          <Stack>
            <h2 id="eigen">Dit heb je gemeld</h2>
            {eigen.length === 0 ? (
              <EmptyState title="Je hebt nog niets gemeld.">
                Zie je iets dat niet klopt? Kies dan “Klopt dit niet?” op de bladzijde waar het staat.
              </EmptyState>
            ) : (
              <MeldingLijst meldingen={eigen} metMelder={false} />
            )}
          </Stack>
        </section>
      </Stack>
    </>
  )
}
