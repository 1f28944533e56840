import 'server-only'
import type { Route } from 'next'
import { exportBronnen } from '@/lib/domain/bronnen/export-bronnen'
import { exportMeldingen } from '@/lib/domain/meldingen/export-meldingen'
import { exportStukken } from '@/lib/domain/stukken/export-stukken'
import { exportWeblinks } from '@/lib/domain/weblinks/export-weblinks'
import { exportWerkvoorraad } from '@/lib/domain/werkvoorraad/export-werkvoorraad'
import type { Actor } from '@/lib/kernel/actor'
import { paths } from '@/lib/web/paths'

type Vraag = Record<string, string>

type Csvlijst = {
  /** Makes the file from what the address asks; throws for who may not see the list. */
  maak: (actor: Actor, gevraagd: Vraag) => Promise<{ csv: string; bestandsnaam: string }>
  /** Of a list that names people: its page, to come back to after the password. */
  terug?: (gevraagd: Vraag) => Route
}

const terugNaar = (deel: string) => (gevraagd: Vraag) => paths.redactieLijst(deel, gevraagd)

const CSVLIJSTEN: Record<string, Csvlijst> = {
  bronnen: { maak: exportBronnen.fromForm },
  links: { maak: exportWeblinks.fromForm },
  meldingen: { maak: exportMeldingen.fromForm, terug: terugNaar('meldingen') },
  stukken: { maak: exportStukken.fromForm, terug: terugNaar('stukken') },
  werkvoorraad: { maak: exportWerkvoorraad.fromForm, terug: paths.redactie },
}

/** The list behind `/redactie/<lijst>.csv`, or null when there is none by that name. */
export const csvlijst = (lijst: string): Csvlijst | null =>
  Object.hasOwn(CSVLIJSTEN, lijst) ? (CSVLIJSTEN[lijst] ?? null) : null
