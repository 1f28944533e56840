import 'server-only'
import { gehele, NA, type Plek, treffers, VOOR } from './zinsdelen'

const DAG = '(?:0?[1-9]|[12][0-9]|3[01])'
const MAANDNAAM =
  '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sept|sep|okt|nov|dec)'
const MAAND = '(?:0?[1-9]|1[0-2])'
const JAAR = String.raw`(?:(?:19|20)\d{2})`
const EENHEID = '(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)'
const DAG_IN_WOORDEN =
  '(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|dertiende|veertiende|vijftiende|zestiende|zeventiende|achttiende|negentiende|twintigste|' +
  `${EENHEID}(?:en|ën)twintigste|dertigste|eenendertigste|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|` +
  `${EENHEID}(?:en|ën)twintig|dertig|eenendertig)`
// A short name of a month is only one beside a number: "mei" and "maart" never are, "sep" may be.
const VOLLE_MAAND =
  '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)'
const FEESTDAG =
  '(?:(?:eerste|tweede|1e|2e)\\s+(?:kerstdag|paasdag|pinksterdag)|kerstavond|kerstmis|kerst|oudejaarsavond|oudejaarsdag|nieuwjaarsdag|koningsdag|sinterklaasavond|goede vrijdag|hemelvaartsdag|bevrijdingsdag|pasen|pinksteren)'
const GEEN_MAAT = String.raw`(?!\s*(?:%|procent|seconden|minuten|minuut|min\b|uur|uren|dagen|weken|maanden|jaar|jaren|euro|kilo|kg|gram|mg|ml|mcg|cc|cm|km|mensen|gasten|bewoners|cliënten|keer|stappen|punten|tablet|tabletten|deel|delen|druppels|eenheden|personen|nachten|bezoeken|gesprekken|van\s+de))`
const DATUMVORM = [
  String.raw`${DAG}(?:e|ste|de)?\s+(?:van\s+)?${MAANDNAAM}(?:\.?\s+(?:${JAAR}|['’]?\d{2}(?!\s*(?:uur|%|mg|ml)|[.:]\d)))?`,
  String.raw`${DAG_IN_WOORDEN}\s+(?:van\s+)?${VOLLE_MAAND}(?:\s+${JAAR})?`,
  String.raw`${DAG}\s?[-/]\s?${MAAND}\s?[-/]\s?(?:${JAAR}|\d{2})`,
  String.raw`${DAG}\.${MAAND}\.${JAAR}`,
  String.raw`${DAG}\s${MAAND}\s${JAAR}`,
  `${JAAR}[-/]${MAAND}[-/]${DAG}`,
  String.raw`(?:eerste|tweede|derde|vierde|laatste)\s+(?:maan|dins|woens|donder|vrij|zater|zon)dag\s+(?:van|in|na)\s+(?:de\s+)?(?:advent|pasen|${VOLLE_MAAND})(?:\s+${JAAR})?`,
  String.raw`${DAG}[-\s](?:${MAANDNAAM})[-\s](?:${JAAR}|\d{2})`,
  // Without a year it may be a part or a range: "van 17/6" is a day, "1/2 tablet" and "van 4-6 weken" are none.
  String.raw`(?<=(?:op|vanaf|sinds|tot|d\.d\.|dd\.?)\s)${DAG}[-/]${MAAND}(?![-/:.]?\d)${GEEN_MAAT}`,
  String.raw`(?<=van\s)${DAG}/${MAAND}(?![-/:.]?\d)${GEEN_MAAT}`,
].join('|')
// A month with its year, or a feast with its year, is a few days to whoever knows the village.
const MAAND_MET_JAAR = String.raw`${VOLLE_MAAND}(?:\s+van)?\s+(?:${JAAR}|['’]\d{2})|${FEESTDAG}\s+(?:van\s+)?${JAAR}|(?:0?[1-9]|1[0-2])-${JAAR}`

const DAGDATUM = gehele(DATUMVORM)
const DATUM = gehele(`${DATUMVORM}|${MAAND_MET_JAAR}`)
const GEBOREN = String.raw`(?:geboren(?:\s+is|\s+werd)?|geboortedatum|geb\.?\s?dat(?:um|\.)?|geboorte|geb\.?|geboortedag|geboortejaar|jarig|verjaart|verjaardag)`
const GEBOORTEDATUM = new RegExp(
  [
    String.raw`${VOOR}${GEBOREN}(?:\s+(?:is|was|in\s+\p{Lu}[\p{L}-]+))?(?:\s+(?:op|in|rond|d\.?d\.?))?(?:\s+de)?[\s:(]{1,4}(?:${DATUMVORM}|${MAAND_MET_JAAR})${NA}`,
    String.raw`${VOOR}(?:geboren|geb\.?)\s+(?:is\s+)?(?:in|uit)?\s*(?:het\s+jaar\s+)?${JAAR}${NA}`,
    String.raw`${VOOR}geboren\s+(?:in\s+)?(?:het\s+jaar\s+)?negentien(?:honderd)?\s?[\p{Ll}]{3,}${NA}`,
    String.raw`(?<=(?:hij|zij|ze|mevrouw|meneer|vader|moeder|\p{Lu}\.)\s+is\s+(?:er\s+een\s+|nog\s+)?)van\s+(?:${DATUMVORM}|${JAAR})${NA}`,
    String.raw`(?<=(?:hij|zij|ze|mevrouw|meneer|vader|moeder|\p{Lu}\.)\s+was\s+(?:er\s+een\s+|nog\s+)?)van\s+${DAG}[-/.\s](?:${MAAND}|${MAANDNAAM})[-/.\s]${JAAR}${NA}`,
    String.raw`${VOOR}geboortejaar(?:\s+is)?[\s:]{1,3}${JAAR}${NA}`,
    String.raw`${VOOR}(?:werd|is|was)?\s?op\s+(?:${DATUMVORM})\s+geboren${NA}`,
    String.raw`${VOOR}(?:in|anno)\s+${JAAR}\s+geboren${NA}`,
    // "(1931)" or "* 1931" behind a person
    String.raw`(?<=(?:mevrouw|heer|meneer|man|vrouw)(?:\s+\p{Lu}\.)?\s\()(?:19[0-9]{2})(?=\))`,
  ].join('|'),
  'giu',
)

const BOVEN_89 = `(?:9[0-9]|1[01][0-9]|(?:${EENHEID}(?:en|ën))?negentig|honderd(?:(?:en)?(?:${EENHEID}|tien|elf|twaalf))?)`
const MENS =
  '(?:man|vrouw|dame|heer|meneer|mevrouw|moeder|vader|oma|opa|grootmoeder|grootvader|schoonmoeder|schoonvader|oudtante|tante|oom|weduwe|weduwnaar|bewoner|bewoonster|gast|cliënt|cliënte|client|patiënt|patiënte|patient|zus|broer|echtgenote|echtgenoot|partner|buurvrouw|buurman|non|zuster|priester|pastoor|boer|boerin|iemand|mens)'
const NIET_JAREN = String.raw`(?!\s*(?:%|procent|minuten|minuut|min\b|uur|uren|dagen|weken|maanden|euro|kilo|kg|gram|mg|ml|mcg|cc|cm|km|kilometer|meter|mensen|gasten|bewoners|cliënten|keer|stappen|bedden|plaatsen|kamers|pagina|bladzijden|procents|graden|slagen|vrijwilligers|deelnemers|medewerkers|punten|van de|op de|bij|[.,:/-]\d|\d))`
const WERKWOORD =
  '(?:ben|bent|werd|werden|wordt|worden|word|is|was|zijn|waren|geworden|haalde|haalt|bereikte)'
const RANG = `(?:(?:9[0-9]|1[01][0-9])(?:e|ste|de)|(?:(?:${EENHEID}(?:en|ën))?negentig|honderd)ste|honderd(?:en)?(?:eerste|tweede|derde|vierde|vijfde))`
const GEEN_GETAL_ERVOOR = String.raw`(?<!(?:kamer|nummer|nr\.?|bus|lijn|om|pagina|blz\.?|artikel|ongeveer|circa|rond|sinds|jaren|saturatie|bloeddruk|pols|hartslag|temperatuur|[€,.:/-])\s?)`
// 112 and 113 are numbers to call unless years are named behind them.
const LOS_GETAL = String.raw`(?!11[23](?!\d))${BOVEN_89}`
const LEEFTIJD = gehele(
  [
    String.raw`${BOVEN_89}(?:\s|-)?(?:jaar(?:\s+oude?)?|jaren|jarigen?|jr\.?|plusser)`,
    String.raw`(?<!(?:om|tussen|van)\s)${BOVEN_89}(?=\s+(?:en|of|à)\s+${BOVEN_89}(?:\s+(?:jaar|jaren)|[,.;!?)]))`,
    String.raw`(?<=(?<!(?:om|tussen|van)\s)${BOVEN_89}\s+(?:en|of|à)\s+)${BOVEN_89}(?=[,.;!?)])`,
    String.raw`(?:leeftijd(?:\s+van)?|leeftijd:)\s+(?:van\s+)?${BOVEN_89}`,
    String.raw`(?<=\((?:(?:v|m|man|vrouw)[\s,/]\s?)?)${BOVEN_89}(?=\))`,
    String.raw`(?<=(?:^|\s)de\s)(?:9\d|1[01]\d)(?=\s+(?:te\s+(?:halen|worden|bereiken)|haalt|haalde|gehaald|gepasseerd|voorbij))`,
    String.raw`(?<=${MENS}\s+van\s+(?:[\p{Ll}]+\s){0,2})${LOS_GETAL}${NIET_JAREN}`,
    String.raw`(?<=(?:${MENS}|\p{Lu}\.|\p{Lu}\p{Ll}+)[,(]\s?(?:\p{Ll}+\s)?)${LOS_GETAL}(?=[,.;)\s])${NIET_JAREN}`,
    String.raw`(?<=${VOOR}${WERKWOORD}\s(?:[\p{L}.]+\s){0,3})${GEEN_GETAL_ERVOOR}${LOS_GETAL}(?=[,.;!?)]|\s+(?:en|maar|toen|als|geworden|dit|deze|in|op|die|met|want|nu|vandaag|gisteren|morgen|voor|zonder|terwijl|jong|lentes)|$)${NIET_JAREN}`,
    String.raw`${BOVEN_89}(?=\s+(?:geworden|lentes|winters|zomers))`,
    String.raw`(?:(?:ruim|diep|ver|midden|al|nu|ook|hoog)\s+)?in\s+de\s+negentig|(?:begin|eind|halverwege|midden|achter\s+in)\s+(?:de\s+)?negentig(?!\s+(?:in|was))|(?:de|over\s+de|richting\s+de)\s+honderd(?=\s+(?:gepasseerd|gehaald|voorbij|haalde|haalt|heen))|over\s+de\s+(?:negentig|honderd)(?!\s+(?:minuten|keer|procent|euro|gasten|mensen|kilo|dagen))|de\s+negentig(?=\s+(?:gepasseerd|gehaald|voorbij|ruim))`,
    String.raw`${RANG}\s+(?:verjaardag|levensjaar)`,
    String.raw`(?<=(?:op|voor|na|bij|tegen)\s+(?:haar|zijn|hun|m['’]n|z['’]n|d['’]r|mijn|je|jouw|uw)\s+)${RANG}(?!\s+(?:dag|kamer|keer|verdieping|minuut|plaats))`,
    String.raw`(?<=(?:op|met|van)\s+(?:haar|zijn|hun|m['’]n|z['’]n|d['’]r|mijn|je|jouw|uw)\s+(?:\p{Ll}+\s)?)${LOS_GETAL}(?=[\s,.;])${NIET_JAREN}`,
    '(?:negentiger|negentigster|honderdplusser|negentigplusser|eeuweling)s?',
  ].join('|'),
)

export const vindGeboortedatums = (tekst: string): Plek[] => treffers(tekst, GEBOORTEDATUM)
/** Days only: a month with its year may be that of a guideline. */
export const vindDagen = (tekst: string): Plek[] => treffers(tekst, DAGDATUM)
export const vindDatums = (tekst: string): Plek[] => treffers(tekst, DATUM)
/** Ages above 89, in figures and in words. */
export const vindLeeftijden = (tekst: string): Plek[] => treffers(tekst, LEEFTIJD)
