import 'server-only'
import type { Maakactie, Wijzigactie } from '@/components/redactie/formulier'
import type { Veld, Waarden } from '@/components/redactie/veld'
import { findDiscipline, listDisciplinesVoorBeheer } from '@/lib/domain/disciplines/queries'
import { listDoelgroepenVoorBeheer } from '@/lib/domain/doelgroepen/queries'
import { findDomein, listDomeinenVoorBeheer } from '@/lib/domain/domeinen/queries'
import { findNiveau, listNiveausVoorBeheer } from '@/lib/domain/niveaus/queries'
import type { KeuzeSoort } from '@/lib/domain/samenvoegingen/labels'
import { findSynoniemgroep, listSynoniemgroepenVoorBeheer } from '@/lib/domain/synoniemgroepen/queries'
import { findWerkvorm, listWerkvormenVoorBeheer } from '@/lib/domain/werkvormen/queries'
import type { Actor } from '@/lib/kernel/actor'
import { sorteerRijen } from '@/lib/web/sortering'
import * as acties from './actions'
import * as velden from './velden'

type Rij = {
  id: string
  slug: string
  naam: string
  uitleg: string | null
  actief: boolean
  teControleren?: boolean
}
/** One record to change; `waarden` as they are stored. */
type Bewerkbaar = { id: string; ref: string; slug: string; versie: number; naam: string; waarden: Waarden }

/** A list to choose from that the redactie keeps: what differs between the six of them. */
export type Keuzelijst = {
  soort: KeuzeSoort
  titel: string
  /** 'Nieuwe discipline' */
  nieuw: string
  lead: string
  velden: readonly Veld[]
  rijen: (actor: Actor) => Promise<Rij[]>
  vind: (actor: Actor, slug: string) => Promise<Bewerkbaar | null>
  maak: Maakactie
  wijzig: Wijzigactie
}

type Bewaard = { id: string; ref: string; slug: string; versie: number }

const bewerkbaar = <R extends Bewaard>(
  rij: R | null | undefined,
  naam: (rij: R) => string,
): Bewerkbaar | null =>
  rij ? { id: rij.id, ref: rij.ref, slug: rij.slug, versie: rij.versie, naam: naam(rij), waarden: rij } : null

const KEUZELIJSTEN: Record<string, Keuzelijst> = {
  doelgroepen: {
    soort: 'DOELGROEP',
    titel: 'Doelgroepen',
    nieuw: 'Nieuwe doelgroep',
    lead: 'De groepen mensen waar de dossiers, scholingen en verhalen over gaan.',
    velden: velden.doelgroepVelden,
    rijen: async (actor) =>
      (await listDoelgroepenVoorBeheer(actor, {})).map(({ id, slug, titel, omschrijving, actief }) => ({
        id,
        slug,
        naam: titel,
        uitleg: omschrijving,
        actief,
      })),
    vind: async (actor, slug) => {
      const alle = await listDoelgroepenVoorBeheer(actor, {})
      return bewerkbaar(
        alle.find((doelgroep) => doelgroep.slug === slug),
        ({ titel }) => titel,
      )
    },
    maak: acties.createDoelgroepAction,
    wijzig: acties.updateDoelgroepAction,
  },
  disciplines: {
    soort: 'DISCIPLINE',
    titel: 'Disciplines',
    nieuw: 'Nieuwe discipline',
    lead: 'De beroepen waarvoor een scholing of verhaal bedoeld is.',
    velden: velden.disciplineVelden,
    rijen: async (actor) =>
      (await listDisciplinesVoorBeheer(actor, {})).map(({ gebruikelijkNiveau, ...rij }) => ({
        ...rij,
        uitleg: gebruikelijkNiveau && `Niveau ${gebruikelijkNiveau}`,
      })),
    vind: async (actor, slug) => bewerkbaar(await findDiscipline(actor, { slug }), ({ naam }) => naam),
    maak: acties.createDisciplineAction,
    wijzig: acties.updateDisciplineAction,
  },
  werkvormen: {
    soort: 'WERKVORM',
    titel: 'Werkvormen',
    nieuw: 'Nieuwe werkvorm',
    lead: 'Hoe mensen in een scholing leren.',
    velden: velden.werkvormVelden,
    rijen: (actor) => listWerkvormenVoorBeheer(actor, {}),
    vind: async (actor, slug) => bewerkbaar(await findWerkvorm(actor, { slug }), ({ naam }) => naam),
    maak: acties.createWerkvormAction,
    wijzig: acties.updateWerkvormAction,
  },
  niveaus: {
    soort: 'NIVEAU',
    titel: 'Niveaus',
    nieuw: 'Nieuw niveau',
    lead: 'De opleidingsniveaus 2 tot en met 8.',
    velden: velden.niveauVelden,
    rijen: (actor) => listNiveausVoorBeheer(actor, {}),
    vind: async (actor, slug) => bewerkbaar(await findNiveau(actor, { slug }), ({ naam }) => naam),
    maak: acties.createNiveauAction,
    wijzig: acties.updateNiveauAction,
  },
  domeinen: {
    soort: 'DOMEIN',
    titel: 'Domeinen',
    nieuw: 'Nieuw domein',
    lead: 'De domeinen van het Kwaliteitskader palliatieve zorg.',
    velden: velden.domeinVelden,
    rijen: async (actor) =>
      (await listDomeinenVoorBeheer(actor, {})).map(
        ({ id, slug, nummer, naam, uitleg, actief, geverifieerd }) => ({
          id,
          slug,
          naam: `${nummer}. ${naam}`,
          uitleg,
          actief,
          teControleren: !geverifieerd,
        }),
      ),
    vind: async (actor, slug) => bewerkbaar(await findDomein(actor, { slug }), ({ naam }) => naam),
    maak: acties.createDomeinAction,
    wijzig: acties.updateDomeinAction,
  },
  synoniemen: {
    soort: 'SYNONIEMGROEP',
    titel: 'Synoniemen',
    nieuw: 'Nieuwe groep woorden',
    lead: 'Woorden die hetzelfde betekenen. De zoekfunctie behandelt ze als één woord.',
    velden: velden.synoniemgroepVelden,
    rijen: async (actor) =>
      (await listSynoniemgroepenVoorBeheer(actor, {})).map(
        ({ id, slug, termen, verwijstNaar, eenrichting, actief }) => ({
          id,
          slug,
          naam: termen.join(', '),
          uitleg: [eenrichting && `Alleen naar “${termen[0]}” toe`, verwijstNaar].filter(Boolean).join(' · '),
          actief,
        }),
      ),
    vind: async (actor, slug) =>
      bewerkbaar(await findSynoniemgroep(actor, { slug }), ({ termen }) => termen.join(', ')),
    maak: acties.createSynoniemgroepAction,
    wijzig: acties.updateSynoniemgroepAction,
  },
}

const KOLOMMEN = {
  naam: ({ naam }: Rij) => naam,
  uitleg: ({ uitleg }: Rij) => uitleg,
  // What is out of use last, and first what still asks for a look.
  stand: ({ actief, teControleren = false }: Rij) => (actief ? Number(!teControleren) : 2),
}

/** What a list holds, in the order that an address asks. */
export const rijenVan = async ({ rijen }: Keuzelijst, actor: Actor, sorteer: string | undefined) =>
  sorteerRijen(await rijen(actor), sorteer, KOLOMMEN)

/** The list behind `/redactie/<deel>`, or null when there is none by that name. */
export const keuzelijst = (deel: string): Keuzelijst | null =>
  Object.hasOwn(KEUZELIJSTEN, deel) ? (KEUZELIJSTEN[deel] ?? null) : null
