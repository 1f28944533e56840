import type { Metadata, Route } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { AntwoordForm, SluitForm } from '@/components/meldingen/antwoord-form'
import { MeldingInhoud } from '@/components/meldingen/melding-inhoud'
import { StatusVanMelding } from '@/components/meldingen/melding-lijst'
import { MeldingOnderwerp } from '@/components/meldingen/melding-onderwerp'
import { onderwerpNaam } from '@/components/meldingen/onderwerp-naam'
import { HoofdzaakEerst } from '@/components/redactie/hoofdzaak-eerst'
import { Stack } from '@/components/ui/stack'
import { StatusMessage } from '@/components/ui/status-message'
import { findMelding } from '@/lib/domain/meldingen/queries'
import { paths, publicatiePath } from '@/lib/web/paths'
import { notFoundFor, requireActor } from '@/lib/web/require-actor'
import { firstValue, nullWhenInvalid } from '@/lib/web/search-params'
import { endMeldingAction, sendAntwoordAction } from '../actions'

export const metadata: Metadata = { title: 'Melding' }

type Melding = NonNullable<Awaited<ReturnType<typeof findMelding>>>

export default async function MeldingPage({ params, searchParams }: PageProps<'/meldingen/[id]'>) {
  const actor = await requireActor()
  const [{ id }, adres] = await Promise.all([params, searchParams])
  const melding = await nullWhenInvalid(findMelding(actor, { id }))
  if (!melding) return notFoundFor(actor)
  const isRedactie = actor.rollen.includes('REDACTIE')
  return (
    <>
      <PageHead
        trail={
          isRedactie
            ? [
                { label: 'Redactie', href: paths.redactie() },
                { label: 'Meldingen', href: paths.redactieDeel('meldingen') },
              ]
            : [{ label: 'Meldingen', href: paths.meldingen() }]
        }
        title={`${melding.soort === 'INZICHT' ? 'Inzicht voor' : 'Melding over'} ${onderwerpNaam(melding.onderwerp, melding.deel)}`}
        meta={<StatusVanMelding status={melding.status} />}
      />
      <div className="mb-6">
        <StatusMessage>{berichtVan(firstValue(adres['gelukt']), melding)}</StatusMessage>
      </div>
      <HoofdzaakEerst
        ernaast={
          <MeldingOnderwerp
            onderwerp={melding.onderwerp}
            deel={melding.deel}
            bewerken={melding.magBewerken ? bewerkPath(melding) : null}
          />
        }
      >
        <Stack gap="large">
          <MeldingInhoud melding={melding} />
          {melding.magAntwoorden && melding.status === 'OPEN' && <Antwoorden melding={melding} />}
        </Stack>
      </HoofdzaakEerst>
    </>
  )
}

function Antwoorden({ melding: { id, soort, anderen } }: { melding: Melding }) {
  return (
    <section aria-labelledby="antwoorden">
      <Stack>
        <h2 id="antwoorden">Jouw antwoord</h2>
        {anderen > 0 && (
          <p>
            {anderen === 1 ? 'Nog een collega meldde' : `Nog ${anderen} collega’s meldden`} dit nummer. Je
            antwoord gaat naar allemaal.
          </p>
        )}
        <AntwoordForm id={id} action={sendAntwoordAction} isInzicht={soort === 'INZICHT'} />
        <SluitForm id={id} action={endMeldingAction} />
      </Stack>
    </section>
  )
}

// An address that was kept or made up says nothing that is not so.
function berichtVan(gelukt: string | undefined, { status, isEigen, soort }: Melding): string | null {
  if (gelukt === 'afgehandeld' && status !== 'OPEN')
    return 'De melding is afgehandeld. De melder krijgt je antwoord per mail.'
  if (gelukt !== 'verzonden' || !isEigen || status !== 'OPEN') return null
  return soort === 'NUMMER_KLOPT_NIET'
    ? 'Je melding is verstuurd. De redactie is gewaarschuwd, en collega’s zien nu bij het nummer dat het misschien niet klopt. Je krijgt een mail als het is nagekeken.'
    : 'Je melding is verstuurd. Je krijgt een mail als er een antwoord is; je leest het ook hier.'
}

function bewerkPath({ onderwerp, deel }: Melding): Route | null {
  if (onderwerp === null) return null
  const { soort, slug, id } = onderwerp
  if (soort === 'ORGANISATIE') return paths.redactieDeel('organisaties', id)
  if (soort === 'NETWERK') return paths.beheerDeel('netwerken', id)
  if (soort === 'THEMADOSSIER')
    return paths.themadossierBewerken(slug, deel === null || deel === 'bronnen' ? undefined : deel)
  if (soort === 'CONSULTATIELIJN') return paths.consultatielijnBewerken(slug)
  const bewerken: Partial<Record<typeof soort, (slug: string) => Route>> = {
    PRAKTIJKVERHAAL: paths.praktijkverhaalBewerken,
    SCHOLING: paths.scholingBewerken,
    NIEUWSBERICHT: paths.nieuwsberichtBewerken,
  }
  return bewerken[soort]?.(slug) ?? publicatiePath(soort, slug)
}
