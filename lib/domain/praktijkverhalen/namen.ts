import 'server-only'
import { ACHTERNAAM_NA_VAN, ACHTERNAMEN, WOORD_ALS_NAAM } from './achternamen'
import { HOOFDLETTERWOORDEN } from './hoofdletterwoorden'
import { PLAATS_OF_WOORD, PLAATSNAMEN } from './plaatsnamen'
import { VOORNAAM_OF_WOORD, VOORNAMEN } from './voornamen'
import { ZINSBEGIN } from './zinsbegin'
import { isBeginVanZin, metOfZonderHoofdletter, type Plek, treffers, VOOR } from './zinsdelen'

// "Mevrouw" can only stand before a person; a role also stands before "GGZ" or "VG", so after it only a word like "Jansen" counts.
const AANHEF = metOfZonderHoofdletter(
  'mevrouw mevr mevr\\. mw mw\\. mej\\. mejuffrouw juffrouw meneer mijnheer dhr dhr\\. heer familie fam\\. echtpaar drs\\. ir\\. mr\\. ing\\. prof\\. ds\\. zr\\. br\\. jhr\\. jkvr\\. jonkheer jonkvrouw',
)
const ROL = metOfZonderHoofdletter(
  `dokter dr\\. professor huisarts arts internist oncoloog psychiater psycholoog verpleegkundige verzorgende wijkverpleegkundige begeleider begeleidster coördinator
  vrijwilliger vrijwilligster zuster broeder dominee pastor pastoor pater kapelaan imam rabbijn oom tante opa oma nicht neef buurman buurvrouw zoon dochter zus broer
  kleinzoon kleindochter schoonzoon schoondochter partner vriendin vriend man vrouw echtgenote echtgenoot weduwe collega moeder vader stagiaire stagiair kleinkind achterneef mantelzorger`,
)
// "v.d. Velde", "v/d Velde", "vd Velde"
const AFGEKORT = String.raw`[Vv](?:\.\s?|/)?[dD]\.?\s?(?=\p{Lu})`
const VOORVOEGSEL = String.raw`(?:(?:${metOfZonderHoofdletter("van der den de ter ten te el al ben bin von le la du 't ’t in het op aan")})\s+|${AFGEKORT}){0,3}`
const KLEIN_VOORVOEGSEL = String.raw`(?:(?:van|der|den|de|ter|ten|te|in|het|op|'t|’t|el|al|ben|von|du|la|le)\s+|${AFGEKORT}){0,3}`
const VOORLETTERS = String.raw`(?:\p{Lu}[hs]?\.\s?){1,5}`
const WOORD = String.raw`\p{Lu}[\p{L}'’-]*[\p{L}]`
const ACHTERNAAM = String.raw`\p{Lu}[\p{L}'’]{0,30}\p{Ll}(?:['’-]?[\p{L}]){0,30}`
const DUBBEL = String.raw`(?:\s?-\s?(?:${KLEIN_VOORVOEGSEL})\p{Lu}\p{Ll}+)?`

const NA_AANHEF = new RegExp(String.raw`${VOOR}(?:${AANHEF})\s+${VOORVOEGSEL}(?<naam>${WOORD})`, 'gu')
// "De heer A.B." is a real person's initials; one letter alone is how a story names somebody.
const MEER_VOORLETTERS = new RegExp(
  String.raw`${VOOR}(?:${AANHEF})\s+(?:\p{Lu}\.\s?){2,5}(?:${KLEIN_VOORVOEGSEL}${ACHTERNAAM}${DUBBEL})?`,
  'gu',
)
const NA_ROL = new RegExp(String.raw`${VOOR}(?:${ROL}),?\s+${VOORVOEGSEL}(?<naam>${ACHTERNAAM})`, 'gu')
// After an initial the prefix is small ("V. de Vries"); with a capital it is the next sentence ("de heer V. De dochter …").
const NA_VOORLETTERS = new RegExp(
  String.raw`${VOOR}${VOORLETTERS}\s*${KLEIN_VOORVOEGSEL}(?<naam>${ACHTERNAAM})${DUBBEL}`,
  'gu',
)
const HOOFDLETTERWOORD = new RegExp(String.raw`${VOOR}\p{Lu}\p{L}+`, 'gu')
const VERVOLG = new RegExp(
  String.raw`^(?:-\p{Lu}\p{Ll}+)?(?:\s+\p{Lu}\.)?\s+${VOORVOEGSEL}(?<naam>${ACHTERNAAM})${DUBBEL}`,
  'u',
)
const MET_KOPPELTEKEN = /^-\p{Lu}\p{Ll}+/u
const MET_VOORVOEGSEL = new RegExp(
  String.raw`${VOOR}(?:[Vv]an|[Dd]e|[Dd]en|[Tt]er|[Tt]en|[Vv]er|[Ee]l|['’]t|[Oo]p|[Ii]n)\s+(?:(?:der|den|de|het|['’]t)\s+)?(?<naam>${ACHTERNAAM})${DUBBEL}`,
  'gu',
)
// Hospitals, churches and feasts carry these names too.
const GEEN_MENS_ERVOOR =
  /(?:Sint|St\.|Prinses|Prins|Koningin|Koning|[Ss]yndroom van|[Zz]iekte van|[Ww]et|[Ww]et op de|[Mm]ethode|[Ss]chaal|[Mm]odel|Creutzfeldt|Ave)[\s-]$/u
const GEEN_MENS_ERNA =
  /^(?:-\p{Ll}|\smag\s(?:het\s)?weten|\sen\s[Aa]lleman|\s[Mm]odaal|-(?:score|schaal|syndroom)|\s(?:Vrijdag|Donderdag|Zaterdag)(?!\p{L}))/u
// A noun seldom begins a Dutch sentence without an article; a name does, and then does what people do.
const PERSOONSWERKWOORD =
  /^(?:\sen\s\p{Lu}\p{Ll}+|,\s(?:de|haar|zijn|onze|een|mijn|hou|kom|luister|wil)|\s(?:zei|zegt|vertelt|vertelde|vraagt|vroeg|belt|belde|huilt|huilde|lacht|lachte|knikt|knikte|glimlacht|glimlachte|kijkt|keek|denkt|dacht|wil|wilde|woont|woonde|werkt|werkte|overleed|overlijdt|stierf|sterft|slaapt|sliep|at|eet|drinkt|dronk|zit|zat|loopt|liep|weet|wist|houdt|hield|leest|las|zingt|zong|schrijft|schreef|antwoordt|antwoordde|wacht|wachtte|vindt|vond|zoekt|zocht|brengt|bracht|mist|miste|hoopt|hoopte|pakt|pakte|legt|legde|hoort|hoorde|fluistert|fluisterde|roept|riep|schudt|schudde|regelt|regelde|besloot|besluit|bidt|heet|heette|stuurde|stuurt|fietste|fietst|rookte|rookt|kookte|kookt|zwaaide|zwaait|durfde|durft|weigert|weigerde|schrok|schrikt|bad|schonk|koos|trouwde|verhuisde|scheidde|genoot|verzorgde|waste|tekende|danste|glunderde|mopperde|grapte|streelde|omhelsde|kuste|herkende|bedankte|vertrok|groette|mompelde|prevelde|snikte|gebaarde|aarzelde|twijfelde|kocht|verkocht|verzamelde|schilderde|breide|viste|geloofde|vreesde|logeerde|waakte|zweeg|leefde|voelde|zag|reed))(?!\p{L})/u
const DEED_DAT =
  /^\s(?:zei|vertelde|vroeg|belde|huilde|lachte|knikte|keek|dronk|at|zong|schonk|las|bad|schreef|kookte|rookte|fluisterde|antwoordde|trouwde|verhuisde)(?!\p{L})/u
const ZELFSTANDIG =
  /(?:heid|ing|atie|teit|schap|dom|isme|zorg|team|huis|arts|ist|loog|man|vrouw|kundige|leider|lijn|dienst|groep|nist|ent|ant|oord|en)$/u

/**
 * Places where a text seems to name a person. "De heer B." and "mevrouw de V." are not names. `alleenZeker`: only what our
 * lists or a title say, where a wrong guess would keep somebody from asking.
 */
export function vindNamen(tekst: string, alleenZeker = false): Plek[] {
  const gevonden = [NA_AANHEF, NA_ROL, NA_VOORLETTERS, MET_VOORVOEGSEL].flatMap((regel) =>
    [...tekst.matchAll(regel)]
      .filter((match) => isNaam(match, regel))
      .map((match) => ({ begin: match.index, einde: match.index + match[0].length })),
  )
  const namen = samengevoegd([
    ...treffers(tekst, MEER_VOORLETTERS),
    ...gevonden,
    ...vindWoorden(tekst, alleenZeker),
  ])
  return alleenZeker ? namen : samengevoegd([...namen, ...nogEens(tekst, namen)])
}

const MET_TUSSENVOEGSEL = /(?:[Vv]an|[Dd]er|[Dd]en|[Tt]er|[Tt]en)\s+\p{Lu}[\p{L}'’-]+$/u

/** Who was named inside a sentence may also begin one. */
function nogEens(tekst: string, namen: readonly Plek[]): Plek[] {
  const genoemd = new Set(
    namen
      .flatMap(({ begin, einde }) => tekst.slice(begin, einde).match(/\p{Lu}\p{Ll}{2,}/gu) ?? [])
      .filter(
        (woord) => !isBekendWoord(woord) && !ACHTERNAAM_NA_VAN.has(woord) && !WOORD_ALS_NAAM.has(woord),
      ),
  )
  if (genoemd.size === 0) return []
  return treffers(tekst, HOOFDLETTERWOORD).filter(({ begin, einde }) => {
    const woord = tekst.slice(begin, einde)
    return genoemd.has(woord) || (woord.endsWith('s') && genoemd.has(woord.slice(0, -1)))
  })
}

function isNaam({ groups, 0: geheel, index, input }: RegExpExecArray, regel: RegExp): boolean {
  const naam = groups?.['naam'] ?? ''
  if (GEEN_MENS_ERNA.test(input.slice(index + geheel.length, index + geheel.length + 40))) return false
  if (ZINSBEGIN.has(naam) && !MET_TUSSENVOEGSEL.test(geheel)) return false
  const isWoord = HOOFDLETTERWOORDEN.has(naam) || HOOFDLETTERWOORDEN.has(naam.split('-')[0] ?? '')
  if (regel === NA_AANHEF) return true
  if (regel === MET_VOORVOEGSEL)
    return ACHTERNAMEN.has(naam) || (ACHTERNAAM_NA_VAN.has(naam) && /\s/.test(geheel))
  return !isWoord && !PLAATSNAMEN.has(naam)
}

function vindWoorden(tekst: string, alleenZeker: boolean): Plek[] {
  return [...tekst.matchAll(HOOFDLETTERWOORD)].flatMap((match) => {
    const plek = { begin: match.index, einde: match.index + match[0].length }
    const erna = tekst.slice(plek.einde, plek.einde + 120)
    if (isGeenMens(tekst, plek, erna)) return []
    const vervolg = VERVOLG.exec(erna)
    const achternaam = vervolg && isAchternaam(vervolg.groups?.['naam']) ? vervolg[0] : ''
    const woord = { tekst, woord: match[0], begin: plek.begin, erna, achternaam }
    if (!isBekendePersoon(woord) && (alleenZeker || !isVermoeden(woord))) return []
    const erbij = achternaam || MET_KOPPELTEKEN.exec(erna)?.[0] || ''
    return [{ begin: plek.begin, einde: plek.einde + erbij.length }]
  })
}

const isGeenMens = (tekst: string, { begin }: Plek, erna: string) =>
  GEEN_MENS_ERVOOR.test(tekst.slice(Math.max(0, begin - 16), begin)) || GEEN_MENS_ERNA.test(erna)

const isAchternaam = (naam: string | undefined) =>
  naam !== undefined && !ZINSBEGIN.has(naam) && !HOOFDLETTERWOORDEN.has(naam)

type Woord = { tekst: string; woord: string; begin: number; erna: string; achternaam: string }

function isBekendePersoon({ tekst, woord, begin, erna, achternaam }: Woord): boolean {
  const isVanIemand = woord.endsWith('s') && VOORNAMEN.has(woord.slice(0, -1)) && /^\s\p{Ll}/u.test(erna)
  if (VOORNAMEN.has(woord) || isVanIemand) return achternaam !== '' || !isWoordErvoor(tekst, woord, begin)
  return VOORNAAM_OF_WOORD.has(woord) && achternaam !== ''
}

function isVermoeden({ tekst, woord, begin, erna }: Woord): boolean {
  if (VOORNAMEN.has(woord)) return false
  // "Wil schonk koffie": a word that is also a name, before what only people do.
  const isAlsNaam = VOORNAAM_OF_WOORD.has(woord) && isBeginVanZin(tekst, begin) && DEED_DAT.test(erna)
  if (isAlsNaam) return true
  if (isBekendWoord(woord)) return false
  if (isBeginVanZin(tekst, begin)) return isNaamAanBegin(woord, erna)
  return !NA_LIDWOORD.test(tekst.slice(Math.max(0, begin - 7), begin)) && isOnbekendeNaam(woord, erna)
}

const isWoordErvoor = (tekst: string, woord: string, begin: number) =>
  ZINSBEGIN.has(woord) ||
  (HOOFDLETTERWOORDEN.has(woord) && NA_LIDWOORD.test(tekst.slice(Math.max(0, begin - 7), begin)))

const isBekendWoord = (woord: string) =>
  HOOFDLETTERWOORDEN.has(woord) ||
  PLAATSNAMEN.has(woord) ||
  PLAATS_OF_WOORD.has(woord) ||
  ZINSBEGIN.has(woord) ||
  !/\p{Ll}/u.test(woord)

const isNaamAanBegin = (woord: string, erna: string) =>
  (ACHTERNAMEN.has(woord) && !WOORD_ALS_NAAM.has(woord)) ||
  (PERSOONSWERKWOORD.test(erna) && !ZELFSTANDIG.test(woord))

// A person takes no article: "de Wgbo", "een Canta", "het Wilhelmus".
const NA_LIDWOORD =
  /(?:^|[\s"'‘“(])(?:[Dd]e|[Hh]et|[Ee]en|[Dd]eze|[Dd]it|[Dd]at|[Dd]ie|[Gg]een|[Ee]lke|[Ii]edere)\s$/u
const SAMENSTELLING =
  /^(?:Maria|Kerst|Paas|Pinkster|Christus|Jezus|Boeddha|Koran|Bijbel|Sinterklaas|Oranje|Europa|Zeeland|Brabant|Alzheimer|Parkinson|Lewy|Whats[Aa]pp|Facebook|Google|Hindoe|Islam|Ramadan|Suikerfeest|Corona|Covid|Moslim|Rollator|Nederland)\p{Ll}{2,}/u
const GEEN_NAAM = /(?:se|sche|isme|straat|plein|dijk|weg|laan|wet|dag)$/u

// Inside a sentence Dutch gives a capital to names alone; what is no person is in our lists.
const isOnbekendeNaam = (woord: string, erna: string) =>
  /^\p{Lu}\p{Ll}/u.test(woord) &&
  /[aeiouyàáâäèéêëìíîïòóôöùúûüı]/iu.test(woord) &&
  !SAMENSTELLING.test(woord) &&
  !GEEN_NAAM.test(woord) &&
  !/^-(?!\p{Lu})/u.test(erna)

/** Names that touch or overlap as one: "Jan" within "oom Jan de Wit". */
function samengevoegd(plekken: readonly Plek[]): Plek[] {
  const opPlek = [...plekken].sort((een, ander) => een.begin - ander.begin || ander.einde - een.einde)
  const samen: Plek[] = []
  for (const plek of opPlek) {
    const vorige = samen.at(-1)
    if (vorige && plek.begin < vorige.einde) vorige.einde = Math.max(vorige.einde, plek.einde)
    else samen.push({ ...plek })
  }
  return samen
}
