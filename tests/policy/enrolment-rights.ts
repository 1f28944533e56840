import { AANGEMELD, BEHEER, elk, REDACTIE, REDACTIE_EN_INHOUD, type Recht, recht } from './right-groups'

/** The same for who takes part in a scholing, and for who keeps the list of them. */
export const INSCHRIJFRECHTEN: readonly Recht[] = [
  // Who manages the enrolments is a person; a job has no list to tick.
  ...elk(
    ['coordinator', ...REDACTIE],
    'scholing.createDeelnamecode',
    'inschrijving.setAanwezigheid',
    'scholing.sendBericht',
    'afsluiting.setGeenOpname',
    'afsluiting.confirmLijst',
    'afsluiting.createInzicht',
    'afsluiting.setGeenInzicht',
  ),
  recht('inschrijving.confirmAanwezigheid', ['auteur'], 'wie is ingeschreven', (w) => w.komend),
  recht('scholing.publish', REDACTIE_EN_INHOUD),
  recht('scholing.enrol', AANGEMELD, 'een gepubliceerde scholing', (w) => w.komend),
  recht('scholing.enrolCollega', AANGEMELD, 'een gepubliceerde scholing', (w) => w.komend),
  recht('scholing.enrol', [], 'een concept', (w) => w.scholingen.CONCEPT),
  recht('inschrijving.update', ['auteur'], 'de inschrijving van de auteur', (w) => w.inschrijving),
  recht(
    'inschrijving.setRegistratienummer',
    ['auteur'],
    'de inschrijving van de auteur',
    (w) => w.inschrijving,
  ),
  recht('inschrijving.accept', ['auteur'], 'de inschrijving van de auteur', (w) => w.inschrijving),
  recht(
    'inschrijving.cancel',
    ['auteur', 'coordinator', ...REDACTIE],
    'de inschrijving van de auteur',
    (w) => w.inschrijving,
  ),
  recht('inschrijving.export', ['coordinator', ...REDACTIE, ...BEHEER]),
  // The numbers are for the organiser alone: of a netwerk's own scholing its coordinator.
  ...elk(['coordinator'], 'inschrijving.exportAccreditatie', 'scholing.confirmAccreditatielijst'),
]
