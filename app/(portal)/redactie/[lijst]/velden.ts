import { doelgroepIconen } from '@/components/doelgroepen/doelgroep-icoon'
import type { Veld } from '@/components/redactie/veld'

const naam = (maxTekens: number): Veld => ({
  soort: 'regel',
  naam: 'naam',
  label: 'Naam',
  verplicht: true,
  maxTekens,
})
const uitleg = (maxTekens: number): Veld => ({
  soort: 'alinea',
  naam: 'uitleg',
  label: 'Uitleg',
  hint: 'In gewone taal, voor wie het niet kent.',
  verplicht: true,
  maxTekens,
})
const opmerking: Veld = {
  soort: 'alinea',
  naam: 'opmerking',
  label: 'Opmerking',
  hint: 'Alleen voor de redactie.',
  maxTekens: 2_000,
}

/** Only in a change: what is new is in use. */
export const actief: Veld = {
  soort: 'vink',
  naam: 'actief',
  label: 'In gebruik',
  hint: 'Zonder vinkje kan niemand dit meer kiezen. Wat het al heeft, houdt het.',
}

export const disciplineVelden: readonly Veld[] = [
  naam(120),
  {
    soort: 'regel',
    naam: 'gebruikelijkNiveau',
    label: 'Gebruikelijk niveau',
    hint: 'Bijvoorbeeld 4-6.',
    maxTekens: 40,
  },
]

export const werkvormVelden: readonly Veld[] = [
  naam(120),
  uitleg(1_000),
  { soort: 'alinea', naam: 'sterkePunten', label: 'Sterke punten', maxTekens: 1_000 },
  { soort: 'alinea', naam: 'letOp', label: 'Let op', maxTekens: 1_000 },
  {
    soort: 'getal',
    naam: 'voorkeurRang',
    label: 'Plaats in de voorkeur',
    hint: '1 is wat deelnemers het liefst hebben. Weet je het niet? Laat het leeg.',
    min: 1,
    max: 999,
  },
  { soort: 'regel', naam: 'herkomst', label: 'Waar komt dit vandaan?', maxTekens: 300 },
]

export const niveauVelden: readonly Veld[] = [
  {
    soort: 'getal',
    naam: 'nummer',
    label: 'Nummer',
    hint: 'Van 2 tot en met 8.',
    verplicht: true,
    min: 2,
    max: 8,
  },
  naam(80),
  uitleg(600),
  opmerking,
]

export const domeinVelden: readonly Veld[] = [
  { soort: 'getal', naam: 'nummer', label: 'Nummer', verplicht: true, min: 1, max: 999 },
  naam(120),
  uitleg(1_000),
  {
    soort: 'regels',
    naam: 'vindplaatsen',
    label: 'Waar staat dit?',
    hint: 'Per regel een titel, een streep | en een webadres. Bijvoorbeeld: ZonMw: domein 1 | https://www.zonmw.nl',
  },
  {
    soort: 'vink',
    naam: 'geverifieerd',
    label: 'Nagekeken in de bron',
    hint: 'Vink dit aan als je naam en uitleg met de bron hebt vergeleken.',
  },
  opmerking,
]

export const doelgroepVelden: readonly Veld[] = [
  { soort: 'regel', naam: 'titel', label: 'Naam', verplicht: true, maxTekens: 80 },
  {
    soort: 'alinea',
    naam: 'omschrijving',
    label: 'Omschrijving',
    hint: 'Wie bedoelen we? Dit staat op de kaart van het dossier.',
    verplicht: true,
    maxTekens: 400,
  },
  {
    soort: 'regels',
    naam: 'synoniemen',
    label: 'Andere woorden',
    hint: 'Woorden die iemand intypt als hij deze doelgroep zoekt. Een per regel.',
  },
  {
    soort: 'keuze',
    naam: 'icoon',
    label: 'Pictogram',
    verplicht: true,
    leeg: 'Kies een pictogram',
    opties: doelgroepIconen.map((icoon) => ({ value: icoon, label: icoon.replaceAll('-', ' en ') })),
  },
  {
    soort: 'getal',
    naam: 'volgorde',
    label: 'Plaats in de lijst',
    hint: 'Een lager getal staat eerder.',
    min: 0,
    max: 10_000,
  },
  { soort: 'vink', naam: 'pilot', label: 'Hoort bij de pilot' },
]

export const synoniemgroepVelden: readonly Veld[] = [
  {
    soort: 'regels',
    naam: 'termen',
    label: 'Woorden die hetzelfde betekenen',
    hint: 'Een per regel, minstens twee. Wie het ene woord zoekt, vindt ook het andere.',
    verplicht: true,
  },
  {
    soort: 'vink',
    naam: 'eenrichting',
    label: 'Alleen naar het eerste woord toe',
    hint: 'Voor een breed eerste woord, bijvoorbeeld "medicijn" met daaronder "morfine". Wie morfine zoekt, vindt dan ook stukken over medicijnen. Wie medicijn zoekt, krijgt niet alles over morfine erbij. Zonder vinkje geldt het beide kanten op.',
  },
  {
    soort: 'regel',
    naam: 'verwijstNaar',
    label: 'Verwijst naar',
    hint: 'Het stuk dat deze woorden uitlegt, bijvoorbeeld begrip/stervensfase.',
    maxTekens: 150,
  },
]
