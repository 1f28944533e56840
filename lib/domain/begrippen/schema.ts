import { alinea, idLijst, regel, regelLijst } from '../publicatie/schema'

/** How long another word for a begrip may be, and how many there are at most. */
export const MAX_TEKENS_WOORD = 80
export const MAX_WOORDEN = 30

/** What the redactie fills in about a begrip. */
export const begripVelden = {
  term: regel('de term', 120),
  uitleg: alinea('een uitleg', 600),
  ookBekendAls: regelLijst('dit woord', MAX_TEKENS_WOORD, MAX_WOORDEN),
  bronIds: idLijst(),
}
