import 'server-only'
import type { Route } from 'next'
import { exportBegrippen } from '@/lib/domain/begrippen/export-begrippen'
import { exportBronnen } from '@/lib/domain/bronnen/export-bronnen'
import { exportConsultatielijnen } from '@/lib/domain/consultatielijnen/export-consultatielijnen'
import { exportKennisvragen } from '@/lib/domain/kennisvragen/export-kennisvragen'
import { exportMeldingen } from '@/lib/domain/meldingen/export-meldingen'
import { NETWERKSTAND_LABELS, netwerkstand } from '@/lib/domain/netwerken/labels'
import { exportOrganisaties } from '@/lib/domain/organisaties/export-organisaties'
import { exportKeuzelijst } from '@/lib/domain/samenvoegingen/export-keuzelijst'
import type { KeuzeSoort } from '@/lib/domain/samenvoegingen/labels'
import { exportStukken } from '@/lib/domain/stukken/export-stukken'
import { exportWeblinks } from '@/lib/domain/weblinks/export-weblinks'
import { exportWerkvoorraad } from '@/lib/domain/werkvoorraad/export-werkvoorraad'
import { exportZoekgaten } from '@/lib/domain/zoekgaten/export-zoekgaten'
import type { Actor } from '@/lib/kernel/actor'
import { paths } from '@/lib/web/paths'
import { netwerkrijen } from '../../../beheer/netwerken/netwerkrijen'
import { type Keuzelijst, keuzelijst, rijenVan } from '../../[lijst]/lijsten'

type Vraag = Record<string, string>

type Csvlijst = {
  /** Makes the file from what the address asks; throws for who may not see the list. */
  maak: (actor: Actor, gevraagd: Vraag) => Promise<{ csv: string; bestandsnaam: string }>
  /** Of a list that names people: its page, to come back to after the password. */
  terug?: (gevraagd: Vraag) => Route
}

const terugNaar = (deel: string) => (gevraagd: Vraag) => paths.redactieLijst(deel, gevraagd)

// A short list goes along as its page shows it: the rows of the page are the file.
const hele = (
  soort: KeuzeSoort,
  kolommen: string[],
  lees: (actor: Actor, sorteer: string | undefined) => Promise<string[][]>,
): Csvlijst => ({
  maak: async (actor, { sorteer }) =>
    exportKeuzelijst(actor, { soort, kolommen, regels: await lees(actor, sorteer) }),
})

const netwerken = hele(
  'NETWERK',
  ['Netwerk', 'Organisaties', 'Gebruikers', 'Verhalen per jaar', 'Webinars per jaar', 'Gegevens'],
  async (actor, sorteer) =>
    (await netwerkrijen(actor, sorteer)).rijen.map((netwerk) => [
      netwerk.naam,
      ...[netwerk.organisaties, netwerk.gebruikers, netwerk.verhalenPerJaar, netwerk.webinarsPerJaar].map(
        String,
      ),
      NETWERKSTAND_LABELS[netwerkstand(netwerk)],
    ]),
)

const vanKeuzelijst = (lijst: Keuzelijst): Csvlijst =>
  hele(lijst.soort, ['Naam', 'Uitleg', 'Stand'], async (actor, sorteer) =>
    (await rijenVan(lijst, actor, sorteer)).rijen.map(({ naam, uitleg, actief, teControleren = false }) => [
      naam,
      uitleg ?? '',
      [!actief && 'Niet in gebruik', teControleren && 'Nog te controleren'].filter(Boolean).join(', '),
    ]),
  )

const CSVLIJSTEN: Record<string, Csvlijst> = {
  begrippen: { maak: exportBegrippen.fromForm },
  bronnen: { maak: exportBronnen.fromForm },
  consultatielijnen: { maak: exportConsultatielijnen.fromForm, terug: terugNaar('consultatielijnen') },
  kennisvragen: { maak: exportKennisvragen.fromForm },
  links: { maak: exportWeblinks.fromForm },
  meldingen: { maak: exportMeldingen.fromForm, terug: terugNaar('meldingen') },
  netwerken,
  organisaties: { maak: exportOrganisaties.fromForm },
  stukken: { maak: exportStukken.fromForm, terug: terugNaar('stukken') },
  werkvoorraad: { maak: exportWerkvoorraad.fromForm, terug: paths.redactie },
  zoekgaten: { maak: exportZoekgaten.fromForm },
}

/** The list behind `<lijst>.csv`, or null when there is none by that name. */
export function csvlijst(naam: string): Csvlijst | null {
  const lijst = keuzelijst(naam)
  if (lijst) return vanKeuzelijst(lijst)
  return Object.hasOwn(CSVLIJSTEN, naam) ? (CSVLIJSTEN[naam] ?? null) : null
}
