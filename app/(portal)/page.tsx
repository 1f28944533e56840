import { doelgroepLook } from '@/components/doelgroepen/doelgroep-icoon'
import { Kaarten } from '@/components/home/kaarten'
import { NetwerkStand } from '@/components/home/netwerk-stand'
import { WieBelIkNu } from '@/components/home/wie-bel-ik-nu'
import { SearchForm } from '@/components/layout/search-form'
import { Card } from '@/components/ui/card'
import { Stack } from '@/components/ui/stack'
import { Time } from '@/components/ui/time'
import { listConsultatielijnen } from '@/lib/domain/consultatielijnen/queries'
import { findNetwerkStand } from '@/lib/domain/netwerken/queries'
import { listNieuwste } from '@/lib/domain/publicatie/queries'
import { VORM_LABELS } from '@/lib/domain/scholingen/labels'
import { listAgenda } from '@/lib/domain/scholingen/queries'
import { formatDate, formatPeriod, formatRelativeDay } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'

export default async function HomePage() {
  const actor = await requireActor()
  const now = new Date()
  const isCoordinator = actor.rollen.includes('NETWERKCOORDINATOR')
  const [lijnen, agenda, verhalen, dossiers, stand] = await Promise.all([
    listConsultatielijnen(actor, {}),
    listAgenda(actor, { perPagina: 3 }),
    listNieuwste(actor, { soort: 'PRAKTIJKVERHAAL', aantal: 3 }),
    listNieuwste(actor, { soort: 'THEMADOSSIER', aantal: 3 }),
    isCoordinator && actor.netwerkId ? findNetwerkStand(actor, { netwerkId: actor.netwerkId }) : null,
  ])
  return (
    <Stack gap="large">
      <div>
        <h1 className="mb-4">Waar ben je naar op zoek?</h1>
        <SearchForm place="page" />
      </div>
      <WieBelIkNu {...kiesLijnen(lijnen, actor.netwerkId)} />
      {stand && <NetwerkStand stand={stand} jaar={formatDate(now).slice(-4)} />}
      <Kaarten
        id="scholingen"
        titel="Binnenkort in de scholingsagenda"
        meer={{ href: paths.scholingsagenda(), label: 'Hele scholingsagenda' }}
        leeg="Er staan nu geen scholingen in de agenda."
      >
        {agenda.regels.map((regel) => (
          <li key={regel.id}>
            <Card
              kind={regel.werkvorm}
              icon="graduation-cap"
              title={regel.titel}
              href={paths.scholing(regel.slug)}
              meta={[
                <Time key="moment" datetime={regel.begin.toISOString()}>
                  {formatPeriod(regel.begin, regel.einde, now)}
                </Time>,
                formatRelativeDay(regel.begin, now),
                regel.gemeente ?? VORM_LABELS[regel.vorm],
              ]}
            />
          </li>
        ))}
      </Kaarten>
      <Kaarten
        id="verhalen"
        titel="Nieuwe praktijkverhalen"
        meer={{ href: paths.praktijkverhalen(), label: 'Alle praktijkverhalen' }}
        leeg="Er zijn nog geen praktijkverhalen. Deel de eerste casus."
      >
        {verhalen.map(({ slug, titel, samenvatting, netwerk }) => (
          <li key={slug}>
            <Card
              kind="Praktijkverhaal"
              icon="messages-square"
              title={titel}
              href={paths.praktijkverhaal(slug)}
              summary={samenvatting}
              meta={[netwerk]}
            />
          </li>
        ))}
      </Kaarten>
      <Kaarten
        id="dossiers"
        titel="Bijgewerkte themadossiers"
        meer={{ href: paths.themadossiers(), label: 'Alle themadossiers' }}
        leeg="Er zijn nog geen themadossiers gepubliceerd."
      >
        {dossiers.map(({ slug, titel, samenvatting, icoon, updatedAt }) => (
          <li key={slug}>
            <Card
              kind="Themadossier"
              {...(icoon === null ? { icon: 'book-open-text' as const } : doelgroepLook(icoon))}
              title={titel}
              href={paths.themadossier(slug)}
              summary={samenvatting}
              meta={[`Bijgewerkt ${formatRelativeDay(updatedAt, now)}`]}
            />
          </li>
        ))}
      </Kaarten>
    </Stack>
  )
}

type Lijn = Awaited<ReturnType<typeof listConsultatielijnen>>[number]

// The national line and one of the own netwerk, or else a second national one; they come best first.
function kiesLijnen(lijnen: Lijn[], netwerkId: string | null) {
  const eigen = lijnen.find(
    ({ landelijk, netwerken }) => !landelijk && netwerken.some(({ id }) => id === netwerkId),
  )
  const eerste = lijnen.filter(({ telefoon }) => telefoon !== null).slice(0, 2)
  const gekozen = [...new Set([...eerste.slice(0, 1), ...(eigen ? [eigen] : []), ...eerste])].slice(0, 2)
  const netwerk = eigen?.netwerken.find(({ id }) => id === netwerkId)?.slug ?? null
  return { lijnen: gekozen, netwerk }
}
