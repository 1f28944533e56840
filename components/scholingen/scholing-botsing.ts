import type { Botsingveld } from '@/components/publicatie/botsing'
import type { Option } from '@/components/ui/select-field'
import { ACCREDITATIE_LABELS, ONZEKER_LABELS, VORM_LABELS } from '@/lib/domain/scholingen/labels'
import type { ScholingKeuzes } from './scholing-velden'

const namen = (opties: readonly Option[] | null) =>
  Object.fromEntries((opties ?? []).map(({ value, label }) => [value, label]))

/** The fields of a scholing for showing two saves beside each other, with words for ids and codes. */
export const botsingvelden = (keuzes: ScholingKeuzes): Botsingveld[] => [
  { naam: 'titel', label: 'Titel' },
  { naam: 'beschrijving', label: 'Beschrijving' },
  { naam: 'werkvormId', label: 'Werkvorm', namen: namen(keuzes.werkvormen) },
  { naam: 'vorm', label: 'Op locatie of online', namen: VORM_LABELS },
  { naam: 'bijeenkomsten', label: 'Bijeenkomsten' },
  { naam: 'aanmeldenOpen', label: 'Aanmelden via Kennisplein' },
  { naam: 'aanmeldenTot', label: 'Laatste dag om aan te melden' },
  { naam: 'capaciteit', label: 'Aantal plaatsen' },
  { naam: 'kostenCent', label: 'Kosten in centen' },
  { naam: 'kostenToelichting', label: 'Toelichting bij de kosten' },
  { naam: 'doelgroepIds', label: 'Over de zorg voor', namen: namen(keuzes.doelgroepen) },
  { naam: 'disciplineIds', label: 'Voor welke beroepen', namen: namen(keuzes.disciplines) },
  { naam: 'niveauIds', label: 'Niveau', namen: namen(keuzes.niveaus) },
  { naam: 'domeinIds', label: 'Domeinen van het kwaliteitskader', namen: namen(keuzes.domeinen) },
  { naam: 'netwerkId', label: 'Netwerk', namen: namen(keuzes.netwerken) },
  { naam: 'organisatorRol', label: 'Wie organiseert dit?' },
  { naam: 'accreditatie', label: 'Accreditatie', namen: ACCREDITATIE_LABELS },
  { naam: 'voorbereidingMinuten', label: 'Voorbereiding in minuten' },
  { naam: 'reflectievraag', label: 'Vraag voor achteraf' },
  { naam: 'onzekereVelden', label: 'Wat is nog niet zeker?', namen: ONZEKER_LABELS },
]
