import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { JaarafspraakForm } from '@/components/praktijkverhalen/jaarafspraak-form'
import { EerdereJaren, Regioklok } from '@/components/praktijkverhalen/regioklok'
import { VerhaalMelding } from '@/components/praktijkverhalen/verhaal-melding'
import { Webinars } from '@/components/praktijkverhalen/webinars'
import { ButtonLink } from '@/components/ui/button'
import { Stack } from '@/components/ui/stack'
import { findRegioklok } from '@/lib/domain/jaarafspraken/queries'
import { canStartScholing } from '@/lib/domain/scholingen/policy'
import { formatDag } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { firstValue } from '@/lib/web/search-params'
import { setJaarafspraakAction } from '../actions'

export const metadata: Metadata = { title: 'Regioklok' }

export default async function RegioklokPage({ searchParams }: PageProps<'/praktijkverhalen/regioklok'>) {
  const actor = await requireActor('NETWERKCOORDINATOR', 'REDACTIE', 'BEHEER')
  const klok = await findRegioklok(actor, {})
  return (
    <>
      <VerhaalMelding net={firstValue((await searchParams)['net'])} />
      <PageHead
        trail={[{ label: 'Praktijkverhalen', href: paths.praktijkverhalen() }]}
        title={`Regioklok ${klok.jaar}`}
        lead={wanneer(klok)}
        actions={
          <>
            <ButtonLink href={paths.consortiumdag()} icon="messages-square">
              Overzicht voor de consortiumdag
            </ButtonLink>
            <ButtonLink href={paths.consortiumdagen()} icon="clipboard-list">
              Programma en besluiten
            </ButtonLink>
          </>
        }
      />
      <Stack gap="large">
        <section aria-labelledby="verhalen">
          <Stack>
            <h2 id="verhalen">Praktijkverhalen per netwerk</h2>
            <Regioklok jaar={klok.jaar} netwerken={klok.netwerken} />
          </Stack>
        </section>
        <section aria-labelledby="webinars">
          <Stack>
            <h2 id="webinars">Genoeg webinars?</h2>
            <Webinars {...klok.webinars} jaar={klok.jaar} magPlannen={canStartScholing(actor)} />
          </Stack>
        </section>
        <section aria-labelledby="eerder">
          <Stack>
            <h2 id="eerder">Eerdere jaren</h2>
            <EerdereJaren jaren={klok.jaren} netwerken={klok.netwerken} />
          </Stack>
        </section>
        {klok.afspraken.length > 0 && (
          <section aria-labelledby="afspraken">
            <Stack>
              <h2 id="afspraken">Afspraken</h2>
              <p className="max-w-measure">
                Hoeveel verhalen een netwerk per jaar belooft, legt beheer vast bij dat netwerk.
              </p>
              {klok.afspraken.map((afspraak) => (
                <JaarafspraakForm key={afspraak.jaar} {...afspraak} action={setJaarafspraakAction} />
              ))}
            </Stack>
          </section>
        )}
      </Stack>
    </>
  )
}

type Klok = Awaited<ReturnType<typeof findRegioklok>>

const wanneer = ({ rest, volgendeDag }: Klok) =>
  `Dit jaar duurt ${rest}. ${
    volgendeDag === null
      ? 'De datum van de volgende consortiumdag is nog niet bekend.'
      : `De volgende consortiumdag is ${formatDag(volgendeDag)}.`
  }`
