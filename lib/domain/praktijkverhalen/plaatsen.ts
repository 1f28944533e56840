import 'server-only'
import { HOOFDLETTERWOORDEN } from './hoofdletterwoorden'
import { PLAATS_OF_WOORD, PLAATSNAMEN } from './plaatsnamen'
import { VOORNAMEN } from './voornamen'
import { isBeginVanZin, metOfZonderHoofdletter, type Plek, treffers, VOOR } from './zinsdelen'

const ontsnapt = (woord: string) =>
  woord.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/[’']/g, "['’]")
const langsteEerst = (namen: Iterable<string>) =>
  [...namen]
    .sort((een, ander) => ander.length - een.length)
    .map(ontsnapt)
    .join('|')

const EIND = String.raw`(?![\p{L}\p{N}]|-\p{L})`
const BEKEND = new RegExp(`${VOOR}(?:${langsteEerst(PLAATSNAMEN)})${EIND}`, 'gu')
const IN = metOfZonderHoofdletter(
  'in te uit vanuit buiten rond rondom nabij vlakbij richting tussen binnen heel omgeving gemeente dorp dorpje stad stadje wijk buurt buurtje gehucht eiland polder haven regio plaatsje plaats kern achterland',
)
const NA_IN = new RegExp(String.raw`(?<=${VOOR}(?:${IN})\s+)\p{Lu}[\p{L}'’-]+`, 'gu')
const NA_NAAR =
  /(?<=(?:ging|gingen|verhuisde|verhuisden|verhuist|reed|rijdt|rijden|reist|reisde|terug|weg|bus|trein|taxi|gaat|gaan|fietste|fietst|bracht|brengt|kwam|overgeplaatst|verhuizing|verhuizen|vertrok)\s(?:[\p{Ll}-]+\s){0,3}naar\s+)\p{Lu}[\p{L}'’-]+/gu

const STRAATWOORD =
  '(?:straat|straatje|laan|weg|weggetje|plein|dijk|dijkje|kade|singel|gracht|dreef|pad|steeg|plantsoen|markt|baan|wal|hof|hofje|park|burg|zoom|poort|akker|veld|donk|hoek|vest|ring|boulevard|wegje|kreek|vliet|sluis)'
const ECHT_STRAATWOORD =
  '(?:straat|laan|weg|plein|dijk|kade|singel|gracht|dreef|pad|steeg|plantsoen|boulevard)'
const VOOR_STRAAT = String.raw`(?:(?:Burgemeester|Burg\.|Dokter|Dr\.|Pastoor|Dominee|Ds\.|Prins|Prinses|Koningin|Koning|Sint|St\.|Van|De|Den|Der|Oude|Nieuwe|Lange|Korte|Kleine|Grote|Eerste|Tweede|Generaal|Graaf|Jan|Piet|Willem|\p{Lu}\.)\s?(?:(?:van|de|der|den|ten|het)\s){0,2}){0,4}`
const HUISNUMMER = String.raw`(?:\s+\d{1,4}(?:\s?[a-zA-Z])?(?:-\d{1,3})?(?![\p{L}\p{N}]))`
const STRAAT = new RegExp(
  [
    String.raw`${VOOR}${VOOR_STRAAT}\p{Lu}[\p{L}-]*${STRAATWOORD}${HUISNUMMER}`,
    String.raw`${VOOR}${VOOR_STRAAT}\p{Lu}[\p{L}-]*${ECHT_STRAATWOORD}${EIND}`,
    String.raw`(?<=${VOOR}(?:[Aa]an|[Oo]p|[Ii]n)\s+(?:de|het)\s+)(?:(?:Oude|Nieuwe|Lange|Korte|Kleine|Grote|Hoge|Lage)\s+)?(?:Markt|Dam|Haven|Kade|Dijk|Singel|Weg|Straat|Plein|Dreef|Brink|Vest|Wal|Steenweg|Boulevard|Gracht|Molen)${HUISNUMMER}?${EIND}`,
  ].join('|'),
  'gu',
)

const INSTELLING = metOfZonderHoofdletter(
  `hospice hospices verpleeghuis verzorgingshuis zorgcentrum zorghuis woonzorgcentrum wooncentrum woonvorm woonlocatie
  woongroep woonzorglocatie zorgboerderij zorglocatie zorgvilla boerderij basisschool school middelbareschool kerk parochie moskee klooster abdij huisartsenpraktijk gezondheidscentrum apotheek
  café eetcafé restaurant camping fabriek bakkerij slagerij scheepswerf werf bedrijf voetbalclub voetbalvereniging muziekvereniging fanfare harmonie tennisclub
  dagbesteding dagopvang dagcentrum serviceflat aanleunwoning flat flatgebouw instelling stichting uitvaartcentrum crematorium begraafplaats buurthuis dorpshuis wijkcentrum
  hotel molen kwekerij drukkerij garage kapsalon lyceum college gymnasium universiteit zwembad revalidatiecentrum locatie afdeling bezinningshuis inloophuis logeerhuis`,
)
const EIGENNAAM = String.raw`(?:(?:De|Het|Den|['’]t|Sint|St\.|Ter|Ten|Op|In|Huize|Villa)[\s-])?(?:(?:de|het|den|der|van|op|aan|ter|ten)\s)?\p{Lu}[\p{L}'’-]+(?:\s(?:(?:de|van|der|den|aan|op|in|het)\s){0,2}\p{Lu}\p{Ll}[\p{L}'’-]*){0,2}`
const NA_INSTELLING = new RegExp(
  String.raw`(?<=${VOOR}(?:${INSTELLING}|\p{L}*(?:handel|winkel|fabriek|kwekerij|makerij|club|vereniging|koor|hoeve|praktijk|brouwerij|boerderij|smederij|timmerbedrijf|transportbedrijf|vissersschip|kotter|schip|zorghuis|school|centrum|opvang))\s+["'‘“]?)${EIGENNAAM}`,
  'gu',
)
const HUIZE = new RegExp(
  String.raw`${VOOR}(?:[Hh]uize|[Vv]illa|[Hh]ofje van|[Hh]oeve)\s+(?:(?:de|het|ter|ten|den)\s)?\p{Lu}[\p{L}'’-]+`,
  'gu',
)
const GEBOUW = new RegExp(
  String.raw`(?<=\p{Ll},?\s)(?:(?:Sint|St\.|De|Het)[\s-])?\p{Lu}[\p{L}'’]*(?:-|\s)?(?:hospice|kerk|kapel|school|college|lyceum|huis|hof|molen|basiliek|klooster)${EIND}`,
  'gu',
)
const WERKTE_BIJ =
  /(?<=(?:werkte|werkten|gewerkt|werkzaam|chauffeur|lasser|monteur|directeur|boekhouder|lid|voorzitter|penningmeester|voetbalde|gevoetbald|speelde|keepte|organist|kok|stagiair|vrijwilliger)\s(?:[\p{Ll}]+\s){0,3}(?:bij|van|voor)\s)(?:(?:de|het|VV|SV)\s)?(?:De\s|Het\s|['’]t\s)?\p{Lu}[\p{L}'’-]+/gu
const VAST_LIDWOORD =
  /(?<=(?:^|[\s(])(?:in|bij|naar|van|uit|op|vanuit)\s)(?:De|Het|['’]t)\s\p{Lu}\p{Ll}[\p{L}'’-]+(?:\s\p{Lu}\p{Ll}[\p{L}'’-]+)?/gu
const OP_DE = new RegExp(
  String.raw`(?<=${VOOR}(?:[Oo]p|[Aa]an|[Ii]n|[Ll]angs|[Vv]an|[Nn]aar|[Uu]it|[Dd]oor)\s+(?:de|het)\s+)\p{Lu}\p{Ll}{2,}(?:wijk|vliet|akkers?|kreek|veld|park|burg|haven|hoek|wal|buurt|kamp|donk|oord|zicht|rade|waard|heuvel|bos|flat|toren|toren)${EIND}`,
  'gu',
)
const ADRES = new RegExp(
  String.raw`${VOOR}(?:\p{Lu}[\p{L}.'’-]+\s){1,3}\d{1,4}\s?[a-zA-Z]?(?=,?\s+(?:te\s+\p{Lu}|(?:in\s+)?[1-9]\d{3}\s?[A-Z]{2}))`,
  'gu',
)
const VAN_OF_NAAR = new RegExp(
  String.raw`(?<=${VOOR}(?:van|naar|via|tot|langs|over|bij)\s+)(?:${langsteEerst(PLAATS_OF_WOORD)})${EIND}`,
  'gu',
)
const TE_GROOT = /^(?:Nederland|Zeeland|Europa)/u

/** Villages, streets and houses with a name of their own: smaller than a netwerk. */
export function vindPlaatsen(tekst: string): Plek[] {
  return [
    ...[NA_INSTELLING, GEBOUW, STRAAT, ADRES, OP_DE, WERKTE_BIJ, VAST_LIDWOORD]
      .flatMap((regel) => treffers(tekst, regel))
      .filter((plek) => isEigennaam(tekst, plek) && !staatAchterPersoon(tekst, plek.begin)),
    ...[BEKEND, HUIZE, VAN_OF_NAAR]
      .flatMap((regel) => treffers(tekst, regel))
      .filter(({ begin }) => !staatAchterPersoon(tekst, begin)),
    ...[NA_IN, NA_NAAR]
      .flatMap((regel) => treffers(tekst, regel))
      .filter((plek) => isOnbekendePlaats(tekst, plek)),
  ]
}

// "mevrouw Van Breda": a place that is part of a name.
const PERSOON =
  /(?:mevrouw|mevr\.?|mw\.?|heer|dhr\.?|meneer|familie|dokter|dr\.|\p{Lu}\.)\s+(?:[Vv]an|[Dd]e)?\s*(?:der|den)?\s*$/u
function staatAchterPersoon(tekst: string, begin: number): boolean {
  const ervoor = tekst.slice(Math.max(0, begin - 30), begin)
  const vorig = /(\p{Lu}\p{L}+)(?:-\p{Lu}\p{L}+)?\s(?:[Vv]an\s)?$/u.exec(ervoor)?.[1]
  return PERSOON.test(ervoor) || (vorig !== undefined && VOORNAMEN.has(vorig))
}

function isEigennaam(tekst: string, { begin, einde }: Plek): boolean {
  const woorden = tekst.slice(begin, einde).split(/[\s-]+/)
  const eigen = woorden.filter((woord) => /^\p{Lu}/u.test(woord) && !LIDWOORDEN.has(woord))
  if (isBeginVanZin(tekst, begin) && !/\d/.test(tekst.slice(begin, einde))) return false
  return eigen.some((woord) => !HOOFDLETTERWOORDEN.has(woord) && /\p{Ll}/u.test(woord))
}
const LIDWOORDEN: ReadonlySet<string> = new Set(['De', 'Het', 'Den', 'Een', 'Ter', 'Ten', 'Op', 'In'])

// "Nieuw-Vennep", but not "Noord-Holland" or "Zuid-Afrikaanse", which are in the list whole.
const WINDSTREEK = /^(?:Nieuw|Oud|Noord|Oost|Zuid|West|Sint)-\p{Lu}/u
function isOnbekendePlaats(tekst: string, { begin, einde }: Plek): boolean {
  const naam = tekst.slice(begin, einde)
  if (PLAATS_OF_WOORD.has(naam)) return true
  const [eerste = ''] = naam.split('-')
  const isAnders =
    HOOFDLETTERWOORDEN.has(naam) ||
    (HOOFDLETTERWOORDEN.has(eerste) && !WINDSTREEK.test(naam)) ||
    VOORNAMEN.has(eerste)
  return !isAnders && !TE_GROOT.test(naam) && /\p{Ll}/u.test(naam) && !/(?:se|sche)$/u.test(naam)
}
