import 'server-only'
import { listBegrippenVoorUitleg } from '@/lib/domain/begrippen/queries'
import { listConsultatielijnen } from '@/lib/domain/consultatielijnen/queries'
import { genoemd, gevraagdeBegrippen, vraagtOmMens } from '@/lib/domain/zoekopdrachten/herkenning'
import { kiesLijnen } from '@/lib/domain/zoekopdrachten/lijnkeuze'
import { type listDoelgroepenVoorZoeken, listVerwijzingen } from '@/lib/domain/zoekopdrachten/queries'
import type { GebruikerActor } from '@/lib/kernel/actor'

type Doelgroep = Awaited<ReturnType<typeof listDoelgroepenVoorZoeken>>[number]
type Verwijzing = { ref: string; namen: readonly string[] }

const MEESTE = 2

/**
 * What answers the question before any hit: a line to call, the dossier of a doelgroep, the explanation of a begrip.
 * A word that was mistyped counts as what was meant. Two statements: who asks for a person needs no explanation of a word.
 */
export async function eersteAntwoord(
  actor: GebruikerActor,
  vraag: { tekst: string; bedoelde: string | null },
  doelgroepen: readonly Doelgroep[],
) {
  const verwijzingen = await listVerwijzingen(actor, {})
  const namen = [...doelgroepen, ...metDoel(verwijzingen, 'doelgroep/')]
  const isDuidelijk = vraagtOmMens(vraag.tekst) || genoemd(vraag.tekst, namen).length > 0
  const tekst = isDuidelijk ? vraag.tekst : (vraag.bedoelde ?? vraag.tekst)
  const refs = genoemd(tekst, namen)
  const bedoeld = doelgroepen.filter(({ ref }) => refs.includes(ref)).slice(0, MEESTE)
  const lijnen = await lijnenVoor(actor, tekst, verwijzingen, bedoeld[0]?.slug ?? null)
  return {
    lijnen,
    dossiers: bedoeld.flatMap(({ dossier, icoon }) => (dossier ? { ...dossier, icoon } : [])),
    begrippen: lijnen.length === 0 ? await begrippenVoor(actor, tekst, verwijzingen) : [],
  }
}

const metDoel = (verwijzingen: readonly Verwijzing[], doel: string) =>
  verwijzingen.filter(({ ref }) => ref.startsWith(doel))

async function lijnenVoor(
  actor: GebruikerActor,
  tekst: string,
  verwijzingen: readonly Verwijzing[],
  doelgroep: string | null,
) {
  const omMens = vraagtOmMens(tekst)
  const bekend = metDoel(verwijzingen, 'consultatie/')
  // Somebody who reads about children asks for no line; who types nothing but 'suïcide' may need one.
  const refs = omMens ? genoemd(tekst, bekend) : gevraagdeBegrippen(tekst, bekend)
  if (!omMens && refs.length === 0) return []
  const lijnen = await listConsultatielijnen(actor, {})
  return kiesLijnen(lijnen, {
    netwerkId: actor.netwerkId,
    doelgroep,
    genoemd: refs.map((ref) => ref.slice('consultatie/'.length)),
    vraagtOmMens: omMens,
  })
}

async function begrippenVoor(actor: GebruikerActor, tekst: string, verwijzingen: readonly Verwijzing[]) {
  const begrippen = await listBegrippenVoorUitleg(actor, {})
  const benoemd = begrippen.map(({ slug, term, ookBekendAls }) => ({
    ref: `begrip/${slug}`,
    namen: [term, ...ookBekendAls],
  }))
  const refs = gevraagdeBegrippen(tekst, [...benoemd, ...metDoel(verwijzingen, 'begrip/')])
  return begrippen.filter(({ slug }) => refs.includes(`begrip/${slug}`)).slice(0, MEESTE)
}
