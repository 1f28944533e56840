import { NetwerkStand } from '@/components/home/netwerk-stand'
import {
  BijgewerkteDossiers,
  KomendeScholingen,
  NieuweVerhalen,
} from '@/components/home/nieuw-op-kennisplein'
import { OpenAfsluitingen } from '@/components/home/open-afsluitingen'
import { VerlopenControles } from '@/components/home/verlopen-controles'
import { WieBelIkNu } from '@/components/home/wie-bel-ik-nu'
import { SearchForm } from '@/components/layout/search-form'
import { GemeldeNummers } from '@/components/meldingen/gemelde-nummers'
import { OpenVragen } from '@/components/reflecties/open-vragen'
import { kept } from '@/components/ui/kept'
import { Stack } from '@/components/ui/stack'
import { listConsultatielijnen } from '@/lib/domain/consultatielijnen/queries'
import { jaarrest } from '@/lib/domain/jaarafspraken/jaarrest'
import { findNetwerkStand } from '@/lib/domain/netwerken/queries'
import { listNieuwste } from '@/lib/domain/publicatie/queries'
import { listOpenVragen } from '@/lib/domain/reflecties/queries'
import { listAgenda } from '@/lib/domain/scholingen/queries'
import { isoDay, thisHour } from '@/lib/web/format-nl'
import { requireActor } from '@/lib/web/require-actor'
import { setAntwoordAction, setVragenAction } from './mijn/actions'

const KeptLijnen = kept(WieBelIkNu)
const KeptScholingen = kept(KomendeScholingen)
const KeptVerhalen = kept(NieuweVerhalen)
const KeptDossiers = kept(BijgewerkteDossiers)

export default async function HomePage() {
  const actor = await requireActor()
  const now = thisHour()
  const isCoordinator = actor.rollen.includes('NETWERKCOORDINATOR')
  const [lijnen, agenda, verhalen, dossiers, stand, vragen] = await Promise.all([
    listConsultatielijnen(actor, {}),
    // The statement that would count them asks instead how it went with what somebody took along.
    listAgenda(actor, { perPagina: 3, telt: false }),
    listNieuwste(actor, { soort: 'PRAKTIJKVERHAAL', aantal: 3 }),
    listNieuwste(actor, { soort: 'THEMADOSSIER', aantal: 3 }),
    isCoordinator && actor.netwerkId ? findNetwerkStand(actor, { netwerkId: actor.netwerkId }) : null,
    actor.blik ? [] : listOpenVragen(actor, {}),
  ])
  return (
    <Stack gap="large">
      {isCoordinator && <GemeldeNummers nummers={lijnen.flatMap(alsGemeld)} />}
      <div>
        <h1 className="mb-4">Waar ben je naar op zoek?</h1>
        <SearchForm place="page" />
      </div>
      <KeptLijnen {...kiesLijnen(lijnen, actor.netwerkId)} />
      <OpenVragen vragen={vragen} antwoord={setAntwoordAction} zetUit={setVragenAction} />
      {stand && <OpenAfsluitingen scholingen={stand.afsluitingen} totaal={stand.afsluitingenTotaal} />}
      {stand && <VerlopenControles stukken={stand.verlopen} />}
      {stand && <NetwerkStand stand={stand} jaar={isoDay(now).slice(0, 4)} rest={jaarrest(isoDay(now))} />}
      <KeptScholingen regels={agenda.regels} now={now} />
      <KeptVerhalen verhalen={verhalen} />
      <KeptDossiers dossiers={dossiers} now={now} />
    </Stack>
  )
}

// The list of everybody who can do something about it; where a number stands is what all of them may read.
const alsGemeld = ({ slug, naam, gemeld }: Lijn) =>
  gemeld.map((nummer) => ({
    ...nummer,
    id: null,
    naam,
    slug,
    soort: 'CONSULTATIELIJN' as const,
    netwerk: null,
  }))

type Lijn = Awaited<ReturnType<typeof listConsultatielijnen>>[number]

// The national line and one of the own netwerk, or else a second national one; they come best first.
function kiesLijnen(lijnen: Lijn[], netwerkId: string | null) {
  const vanNetwerk = lijnen.filter(
    ({ landelijk, netwerken }) => !landelijk && netwerken.some(({ id }) => id === netwerkId),
  )
  const eigen = vanNetwerk.find(({ telefoon }) => telefoon !== null) ?? vanNetwerk[0]
  // A line without a number is nobody to call now.
  const metNummer = lijnen.filter(({ telefoon }) => telefoon !== null)
  const gekozen = [
    ...new Set([...metNummer.slice(0, 1), ...metNummer.filter((lijn) => lijn === eigen), ...metNummer]),
  ].slice(0, 2)
  const netwerk = eigen?.netwerken.find(({ id }) => id === netwerkId)?.slug ?? null
  return { lijnen: gekozen, netwerk }
}
