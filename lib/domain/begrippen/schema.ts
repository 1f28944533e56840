import { alinea, idLijst, regel, regelLijst } from '../publicatie/schema'

/** What the redactie fills in about a begrip. */
export const begripVelden = {
  term: regel('de term', 120),
  uitleg: alinea('een uitleg', 600),
  ookBekendAls: regelLijst('dit woord', 80, 30),
  bronIds: idLijst(),
}
