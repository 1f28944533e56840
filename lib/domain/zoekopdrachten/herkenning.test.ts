import { describe, expect, test } from 'vitest'
import { type Benoemd, genoemd, gevraagdeBegrippen, namenUit, verwant, vraagtOmMens } from './herkenning'

const DOELGROEPEN: Benoemd[] = [
  { ref: 'dementie', namen: ['Dementie', 'alzheimer', 'vasculaire dementie', 'PG', 'onbegrepen gedrag'] },
  { ref: 'jong', namen: ['Jonge mensen met dementie'] },
  { ref: 'intercultureel', namen: ['Interculturele zorg', 'vluchteling', 'moslim', 'taalbarrière', 'tolk'] },
  { ref: 'vb', namen: ['Verstandelijke beperking', 'LVB', 'downsyndroom', 'VG'] },
  { ref: 'verslaving', namen: ['Verslaving', 'alcohol', 'drugs', 'dakloos'] },
  { ref: 'nah', namen: namenUit('Niet-aangeboren hersenletsel (NAH)', 'CVA', 'beroerte') },
  { ref: 'lhbtiq', namen: ['LHBTIQ+', 'roze ouderen', 'homo', 'non-binair'] },
]

describe('wie om een mens of een lijn vraagt', () => {
  test.each([
    'wie bel ik bij een delier in het weekend',
    'Wie kan ik bellen als mijn cliënt een psychose heeft?',
    'wie bel je nu',
    'telefoonnummer consultatieteam',
    'telefonisch overleg palliatief',
    'nachtdienst en ik twijfel',
    'consult aanvragen',
    'consultatieteem',
    'palliatieve adviestelefoon',
    'advieslijn zeeland',
    'met wie kan ik overleggen over sedatie',
    'bij wie kan ik terecht',
    'wie is er ’s nachts bereikbaar',
    'wie kan mij helpen met meekijken',
    'wie helpt bij probleemgedrag in het hospice?',
    'crisisdienst ggz',
    'welk nummer bel ik',
    '113',
  ])('%s', (vraag) => expect(vraagtOmMens(vraag)).toBe(true))
})

describe('wie iets anders wil weten', () => {
  test.each([
    'onrust in de nacht',
    'hoe herken ik pijn bij iemand met een verstandelijke beperking?',
    'webinar over de nachtdienst',
    'scholing consultatie palliatieve zorg',
    'richtlijn consultatie',
    'belasting van de mantelzorger',
    'labels op medicatie',
    'contact met de familie',
    'kamer nummer vijf',
    '1131',
    '',
  ])('%s', (vraag) => expect(vraagtOmMens(vraag)).toBe(false))
})

describe('een doelgroep in de vraag', () => {
  test.each<[string, string[]]>([
    ['dementie', ['dementie']],
    ['DEMENTIE?', ['dementie']],
    ['onrust bij dementie', ['dementie']],
    ['Vluchtelingen in het hospice', ['intercultureel']],
    ['taalbarriere', ['intercultureel']],
    ['dakloos en ongeneeslijk ziek', ['verslaving']],
    ['LVB', ['vb']],
    ['nah', ['nah']],
    ['niet aangeboren hersenletsel', ['nah']],
    ['lhbtiq', ['lhbtiq']],
    ['homo’s in het verpleeghuis', ['lhbtiq']],
    ['non binair', ['lhbtiq']],
    ['verstandelijke beperking en verslaving', ['vb', 'verslaving']],
    ['zorg voor jonge mensen met dementie', ['jong']],
    ['alcohol en drugs', ['verslaving']],
    ['pijn -dementie', []],
    ['scholing verslaving', []],
    ['kenniskaart dementie', []],
    ['pgb aanvragen', []],
    ['verslavingszorg', []],
    ['onrust', []],
    ['', []],
  ])('%s', (vraag, verwacht) => expect(genoemd(vraag, DOELGROEPEN)).toEqual(verwacht))
})

const BEGRIPPEN: Benoemd[] = [
  { ref: 'delier', namen: ['Delier', 'acute verwardheid'] },
  { ref: 'stervensfase', namen: ['Stervensfase', 'terminale fase'] },
  { ref: 'sedatie', namen: ['Palliatieve sedatie'] },
  { ref: 'euthanasie', namen: ['Euthanasie'] },
  { ref: 'pzp', namen: ['Proactieve zorgplanning', 'PZP', 'ACP'] },
  { ref: 'zorg', namen: ['Palliatieve zorg'] },
]

describe('een begrip waar de hele vraag over gaat', () => {
  test.each<[string, string[]]>([
    ['delier', ['delier']],
    ['Wat is een delier?', ['delier']],
    ['wat betekent PZP', ['pzp']],
    ['wat houdt palliatieve sedatie in', ['sedatie']],
    ['betekenis terminale fase', ['stervensfase']],
    ['de stervensfase', ['stervensfase']],
    ['waar staat ACP voor', ['pzp']],
    ['stervensfase betekenis', ['stervensfase']],
    ['wat is het verschil tussen euthanasie en palliatieve sedatie?', ['euthanasie', 'sedatie']],
    ['palliatieve zorg bij dementie', []],
    ['delier behandelen', []],
    ['wat is', []],
    ['', []],
  ])('%s', (vraag, verwacht) => expect(gevraagdeBegrippen(vraag, BEGRIPPEN)).toEqual(verwacht))
})

describe('een doelgroep die in de buurt komt', () => {
  test.each<[string, string[]]>([
    ['dementerende', ['dementie', 'jong']],
    ['verslavingszorg', ['verslaving']],
    ['alcoholisten', ['verslaving']],
    ['qqxqq', []],
    ['de en het', []],
  ])('%s', (vraag, verwacht) => expect(verwant(vraag, DOELGROEPEN)).toEqual(verwacht))
})
