import type { IconName } from '@/components/ui/icon-names'
import type { ZoekSoort } from '@/lib/domain/publicatie/zoekbaar'

export type ZoekSoortNaam = ZoekSoort

type Naam = { naam: string; meervoud: string; icon: IconName }

/** How each kind of hit is called, and its icon. */
export const ZOEKSOORTEN: Record<ZoekSoort, Naam> = {
  dossier: { naam: 'Themadossier', meervoud: 'Themadossiers', icon: 'book-open-text' },
  dossierdeel: { naam: 'Onderdeel van een dossier', meervoud: 'Onderdelen van dossiers', icon: 'book-open' },
  kenniskaart: { naam: 'Kenniskaart', meervoud: 'Kenniskaarten', icon: 'file-text' },
  bron: { naam: 'Bron', meervoud: 'Bronnen', icon: 'link' },
  scholing: { naam: 'Scholing', meervoud: 'Scholingen', icon: 'graduation-cap' },
  verhaal: { naam: 'Praktijkverhaal', meervoud: 'Praktijkverhalen', icon: 'messages-square' },
  nieuws: { naam: 'Nieuws', meervoud: 'Nieuws', icon: 'newspaper' },
  consultatie: { naam: 'Consultatielijn', meervoud: 'Consultatielijnen', icon: 'phone' },
  begrip: { naam: 'Begrip', meervoud: 'Begrippen', icon: 'book-marked' },
  kennisvraag: { naam: 'Kennisvraag', meervoud: 'Kennisvragen', icon: 'circle-question-mark' },
  organisatie: { naam: 'Organisatie', meervoud: 'Organisaties', icon: 'building-2' },
  netwerk: { naam: 'Netwerk', meervoud: 'Netwerken', icon: 'network' },
  werkvorm: { naam: 'Werkvorm', meervoud: 'Werkvormen', icon: 'list-checks' },
  domein: { naam: 'Domein van het kwaliteitskader', meervoud: 'Domeinen', icon: 'shield-check' },
  doelgroep: { naam: 'Doelgroep', meervoud: 'Doelgroepen', icon: 'users-round' },
}
