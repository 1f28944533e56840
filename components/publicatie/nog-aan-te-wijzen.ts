import type { Bevestiging } from './statusactie-form'

/** What who publishes without a verantwoordelijke chooses on purpose. `wat`: 'Dit dossier'. */
export const nogAanTeWijzen = (wat: string): Bevestiging => ({
  naam: 'zonderVerantwoordelijke',
  label: 'De verantwoordelijke is nog aan te wijzen',
  hint: `${wat} heeft er nog geen. Publiceer je het zo, dan blijft het op de werkvoorraad staan en komt de vraag of het nog klopt bij de redactie.`,
})
