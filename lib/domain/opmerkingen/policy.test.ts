import { describe, expect, test } from 'vitest'
import { narrowed } from '@/lib/domain/gebruikers/blik'
import { bezoeker, type GebruikerActor, job, type Rol } from '@/lib/kernel/actor'
import type { PublicatieSoort, Publicatiestatus } from '@/prisma/generated/client'
import { canSeeAanwezigen } from '../publicatie/policy'
import { canSeeOpmerkingen, canWriteOpmerkingen } from './policy'

const wie = (id: string, ...rollen: Rol[]): GebruikerActor => ({
  kind: 'gebruiker',
  id,
  naam: id,
  rollen,
  netwerkId: 'thuis',
})
const MENSEN = {
  bezoeker,
  achtergrondwerk: job('x'),
  lezer: wie('lezer', 'HOSPICEMEDEWERKER'),
  auteur: wie('auteur', 'HOSPICEMEDEWERKER'),
  verantwoordelijke: wie('zorgt', 'HOSPICEMEDEWERKER'),
  vervanger: wie('vervangt', 'HOSPICEMEDEWERKER'),
  coordinator: wie('coordinator', 'NETWERKCOORDINATOR'),
  redactie: wie('redactie', 'REDACTIE'),
  beheer: wie('beheer', 'BEHEER'),
}
const stuk = (soort: PublicatieSoort, status: Publicatiestatus) => ({
  soort,
  status,
  zichtbaarheid: 'LEDEN' as const,
  auteurId: 'auteur',
  netwerkId: 'thuis',
  themadossier: soort === 'THEMADOSSIER' ? { verantwoordelijkeId: 'zorgt', vervangerId: 'vervangt' } : null,
})
const mogen = (mag: (actor: (typeof MENSEN)['lezer'] | typeof bezoeker) => boolean) =>
  Object.entries(MENSEN).flatMap(([naam, actor]) => (mag(actor) ? [naam] : []))

const DOSSIER = ['verantwoordelijke', 'vervanger']
const MAKERS: [PublicatieSoort, string[]][] = [
  ['PRAKTIJKVERHAAL', []],
  ['NIEUWSBERICHT', []],
  ['THEMADOSSIER', DOSSIER],
  ['SCHOLING', ['coordinator']],
]
const STATUSSEN: Publicatiestatus[] = ['CONCEPT', 'TER_BEOORDELING', 'GEPUBLICEERD', 'GEARCHIVEERD']

describe.each(MAKERS)('opmerkingen bij %s', (soort, makers) => {
  test.each(STATUSSEN)('%s: alleen schrijver, redactie en wie het mag veranderen zien ze', (status) => {
    const verwacht = ['auteur', ...DOSSIER, 'coordinator', 'redactie'].filter((naam) =>
      ['auteur', 'redactie', ...makers].includes(naam),
    )
    expect(mogen((actor) => canSeeOpmerkingen(actor, stuk(soort, status)))).toEqual(verwacht)
  })

  test.each(STATUSSEN)('%s: wie er een mag plaatsen', (status) => {
    const tijdensHetMaken = status === 'CONCEPT' || status === 'TER_BEOORDELING'
    const wieSchrijft = [...(tijdensHetMaken ? ['auteur'] : []), ...makers, 'redactie']
    expect(mogen((actor) => canWriteOpmerkingen(actor, stuk(soort, status)))).toEqual(
      status === 'GEARCHIVEERD' ? [] : wieSchrijft,
    )
  })

  test.each(STATUSSEN)('%s: wie ziet wie het formulier open heeft, mag het zelf openen', (status) => {
    const eigenConcept = soort === 'PRAKTIJKVERHAAL' && status === 'CONCEPT' ? ['auteur'] : []
    expect(mogen((actor) => canSeeAanwezigen(actor, stuk(soort, status)))).toEqual([
      ...eigenConcept,
      ...makers,
      'redactie',
    ])
  })
})

test('wie als een ander kijkt ziet geen opmerkingen', () => {
  for (const kijktAls of ['HOSPICEMEDEWERKER', 'NETWERKCOORDINATOR', 'BEZOEKER'] as const) {
    const kijker = narrowed(MENSEN.redactie, {
      kijktAls,
      kijktNetwerk: { id: 'thuis', korteNaam: 'Thuis' },
      voorbeeld: null,
    })
    expect(canSeeOpmerkingen(kijker, stuk('SCHOLING', 'CONCEPT'))).toBe(false)
    expect(canWriteOpmerkingen(kijker, stuk('SCHOLING', 'CONCEPT'))).toBe(false)
  }
})

test('wie voor een consultatielijn zorgt ziet en plaatst ze, ook al wijzigt die niet de hele lijn', () => {
  for (const status of STATUSSEN) {
    const zorgers = { verantwoordelijkeId: 'zorgt', vervangerId: 'vervangt' }
    const lijn = { ...stuk('CONSULTATIELIJN', status), consultatielijn: zorgers }
    const tijdensHetMaken = status === 'CONCEPT' || status === 'TER_BEOORDELING'
    expect(mogen((actor) => canSeeOpmerkingen(actor, lijn))).toEqual(['auteur', ...DOSSIER, 'redactie'])
    expect(mogen((actor) => canWriteOpmerkingen(actor, lijn))).toEqual(
      status === 'GEARCHIVEERD' ? [] : [...(tijdensHetMaken ? ['auteur'] : []), ...DOSSIER, 'redactie'],
    )
  }
})
