import 'server-only'
import { defineControleantwoord } from '../publicatie/controleantwoord'
import { alsGetoond } from '../publicatie/veranderd'
import { alsControledossier, selectControledossier } from './controleblad'
import { watVeranderde } from './veranderd'

/** The answer to "Klopt dit dossier nog?". */
export const confirmControle = defineControleantwoord({
  name: 'themadossier.confirmControle',
  soort: 'THEMADOSSIER',
  load: (db, id) =>
    db.themadossier.findUnique({
      where: { id },
      relationLoadStrategy: 'join',
      select: selectControledossier,
    }),
  getoond: async (db, actor, dossier, periode) =>
    alsGetoond(await watVeranderde(db, actor, alsControledossier(dossier), periode)),
})
