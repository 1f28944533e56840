import 'server-only'
import { gehele, isBeginVanZin, type Plek } from './zinsdelen'

// Fewer than 1 in 2,000 people, or heard of by a whole village when somebody has it (Orphanet: rare disease).
const ZELDZAAM = gehele(
  String.raw`als(?=[,.;]|\s+(?:heeft|had|kreeg|en\s+woon))|(?<=(?:de\s+ziekte|spierziekte|ziekte|diagnose|met|had|heeft|aan)\s)als|amyotrofe\s+laterale\s+sclerose|creutzfeldt[-\s]jakob|huntington|syndroom\s+van\s+[\p{L}-]+|[\p{L}-]+[-\s]syndroom|ziekte\s+van\s+(?!parkinson|alzheimer|lyme|crohn|pfeiffer)[\p{L}-]+|sanfilippo|duchenne|batten|progeria|taaislijmziekte|cystische\s+fibrose|cjd|fatale\s+familia(?:le|ire)\s+(?:slapeloosheid|insomnia)|katwijkse\s+ziekte|hchwa(?:-d)?|cadasil|niemann[-\s]pick|gaucher|pompe|fabry|wilson|rett|prader[-\s]willi|angelman|ehlers[-\s]danlos|marfan|myasthenia\s+gravis|psp|msa|multipele\s+systeematrofie|progressieve\s+supranucleaire\s+parese|mesothelioom|asbestkanker|glioblastoom|fop|epidermolysis\s+bullosa|vlinderziekte|sikkelcelziekte|thalassemie|amyloïdose|sclerodermie|locked-in|lam|kahler|zeldzame\s+(?:ziekte|stofwisselingsziekte|spierziekte|kanker|aandoening|vorm\s+van\s+[\p{L}]+)|stofwisselingsziekte|lepra|tuberculose|mitochondriële\s+ziekte|pick|steinert|[\p{L}-]*(?:sarcoom|blastoom|chordoom|inoom|atrofie|dystrofie|ataxie|porfyrie|oïdose|leukodystrofie|neuropathie|lipofuscinose)|acromegalie|hemofilie|narcolepsie|vasculitis|lupus|vliegende\s+jicht|mucopolysacharidose|mastocytose|hemochromatose|botulisme|rabiës|hiv-encefalopathie`,
)
const OPVALLEND = gehele(
  String.raw`(?:oud-?|ex-|voormalige?\s+|vroegere\s+|gepensioneerde?\s+|eerste\s+vrouwelijke\s+)?(?:burgemeester|wethouder|vuurtorenwachter|sluiswachter|brugwachter|molenaar|koster|dirigent|kantonrechter|dorpsarts|schoolhoofd|hoofdmeester|bovenmeester|olympisch\s+\p{L}+|profvoetballer|voetbalinternational|wielrenner|wielerkampioen|schaatskampioen|schaatser|bokser|\p{L}*kampioen\p{L}*|dichter|dichteres|schrijver|schrijfster|kunstschilder|beeldhouwer|zanger|zangeres|acteur|actrice|omroepster|presentator|presentatrice|freule|jonkvrouw|jonkheer|minister|kamerlid|tweede\s+kamerlid|generaal|baron|barones|graaf|gravin|mosselvisser|garnalenvisser|schipper|loods|klokkenluider|carillonneur|beiaardier|circusartiest|clown|vioolbouwer|klompenmaker|hoefsmid|smid|stuntman|piloot|astronaut|duikster|ballonvaarder|imker|reddingsbootschipper|prins\s+carnaval)|(?:oud-|ex-|voormalige?\s+|vroegere\s+|gepensioneerde?\s+|(?:was|werkte|jaren|jaar|leven)\s+(?:lang\s+|jarenlang\s+|ooit\s+|als\s+|er\s+|hier\s+|daar\s+|vroeger\s+|(?:de|het)\s+|een\s+){0,3})(?:huisarts|dominee|predikant|pastoor|imam|rabbijn|dierenarts|veearts|notaris|organist|arts|tandarts|apotheker|voorzitter\s+van\s+de\s+[\p{L}]+)`,
)
// What sounds like an illness and is none of the common ones.
const GEWONE_ZIEKTE = String.raw`(?!(?:dementie|depressie|obstipatie|constipatie|chemotherapie|radiotherapie|immunotherapie|fysiotherapie|therapie|diabetes|copd|ms|cva|tia|kanker|[\p{L}]*kanker|longziekte|nierziekte|hartziekte|leverziekte|de\s+ziekte|ziekte|spierziekte|artrose|artritis|psychose|neurose|trombose|anemie|pneumonie|longontsteking|bronchitis|hepatitis|melanoom|lymfoom|carcinoom|afasie|apathie|agitatie|energie|familie|muziek|medicatie|communicatie|situatie|epilepsie|schizofrenie|hypertensie|allergie|migraine|angst|emotie|rolstoel|saturatie|sedatie|euthanasie|positie|conditie|reactie|relatie|vakantie|traditie|religie|collectie|opinie|incontinentie|stomie|infectie|embolie|decubitus|delier|menopauze|colitis|cystitis|als|de\s+ziekte\s+van\s+(?:parkinson|alzheimer|crohn|lyme|pfeiffer))(?!\p{L}))`
const LIJKT_ZIEKTE = gehele(
  String.raw`(?<=(?:met|aan|door|heeft|had|kreeg)\s+(?:een\s+|de\s+|het\s+)?(?:\p{Ll}+\s+){0,2})${GEWONE_ZIEKTE}[\p{L}-]{3,}(?:ie|ose|itis|emie|plegie|pathie|degeneratie|insomnia|[\p{L}]-ziekte|persoonziekte|myelie|trofie|genese|plasie|lyse|urie|tumor|sclerose(?<!multiple\ssclerose))|(?<=met|aan|heeft|had)\s(?:psp|msa|cbd|cjd|hsp|sca|fshd|dmd|sma|pls|ftd|eds|pwws|tsc|nf1|vhl|ipf|pah|ttp|avm)`,
)
const GEEN_BEROEP = String.raw`(?!(?:kamer|dochter|moeder|vader|zuster|broer|partner|winter|zomer|december|september|oktober|november|bewoner|cliënt|patiënt|patient|mantelzorger|kleindochter|schoonmoeder|schoonvader|ander|keer|uur|buur|avondeten|moment|weer|papier|vrijwilliger|verpleegkundige|verzorgende|bezoeker|huisgenoot|kamergenoot|ouder|kinderen|vrouw|man|buurvrouw|buurman|eerder|later|over|onder|onderzoeker|begeleider|begeleidster|coördinator|collega|hulpverlener|verzorger|verpleger|zorgverlener|behandelaar|maatschappelijk\s+werker|specialist|neuroloog|[\p{L}]*loog|[\p{L}]*therapeut|logopedist|diëtist|psychiater|dokter|[\p{L}]*arts|pastor|predikant|[\p{L}]*kundige|leider|teamleider|manager|docent|student|stagiair|consulent|casemanager|alleen|meer|maar|daar|haar|waar|jaar|zwaar|klaar|paar|gebaar|gevaar|bezwaar|verder|zonder|wonder|kleiner|groter|beter|leer|sfeer|kracht|leven|moment|accent|advent|talent|procent|element|document|instrument|medicament|motor|factor|rumoer|vloer|voer|bier|plezier|dier|hier|vier|manier|papier|rivier|kwartier|deur|kleur|geur|humeur|temperatuur|figuur|natuur|cultuur|muur|vuur|stuur|duur|kantoor|koor|spoor|oor|voor|door|hoor|kamer|emmer|zomer|hamer|koffer|letter|meter|liter|boter|water|dekbed|schouder|vinger|kanker|tumor|monster|venster|poster|klooster|lijster|luister)(?!\p{L}))`
const DOENER = String.raw`[\p{L}-]*(?:er|ster|aar|ares|aris|ist|iste|loog|arts|vrouw|man|meester|graaf|or|ent|ant|ier|ière|kundige|euse|eur|loods|smid|kok|koningin|commandant|officier|kapitein|consul)`
// "de laatste stadsomroeper", "een oud-olympisch roeister": the only one, or the one everybody remembers.
const ENIGE = gehele(
  String.raw`(?:(?:de|het|onze|hun|een)\s+(?:allereerste|eerste|enige|laatste|bekende|beroemde|landelijk\s+bekende|jongste|oudste)(?:\s+(?:vrouwelijke|mannelijke|zwarte|nog\s+levende|overgebleven|ooit))?|voormalige?|vroegere|gewezen|gepensioneerde?|(?:oud|ex)-)\s?(?:olympisch\s+|nationaal\s+|europees\s+|nederlands\s+)?${GEEN_BEROEP}${DOENER}`,
)
const BEROEP = gehele(
  String.raw`(?:(?<=(?:de|een|onze|als)\s+(?:[\p{Ll}]+e?\s+)?)${GEEN_BEROEP}[\p{L}-]{3,}(?:er|ster|aar|aris|ist|iste|loog|man|vrouw|meester|graaf|or|ier|ière|euse|eur|schipper|smid|stemmer)(?=\s+(?:met|van|uit|die|in)|,))|(?:dominee|predikant|pastoor|imam|rabbijn)(?=\s+(?:uit|te)\s|\s+van\s+(?!(?:de|het|een|haar|zijn|ons|onze|hun)\s))|(?:een|de|deze)\s+(?:eeneiige\s+)?(?:tweeling|drieling|vierling)|(?:oud-?|ex-)?(?:bakker|slager|kapper|kapster|onderwijzer|onderwijzeres|leraar|lerares|juf|meester|veldwachter|politieagent|agent|brandweerman|brandweercommandant|postbode|melkboer|kruidenier|caféhouder|cafébaas|caféhoudster|visser|visserman|boer|boerin|tuinder|fruitteler|loodgieter|timmerman|metselaar|lasser|mijnwerker|buschauffeur|taxichauffeur|vrachtwagenchauffeur|directeur|directrice|apotheker|tandarts|verloskundige|vroedvrouw|wijkzuster|trainer|fotograaf|journalist|advocaat|rechter|hoogleraar|professor|muzikant|muzieklerares|pianist|violist|violiste|accordeonist|marktkoopman|veerman|verkoopster|kleermaker|naaister|schilder|scheepsbouwer|zeeman|kapitein|matroos|stuurman)`,
)
const DORP = gehele(
  String.raw`(?:dorp|dorpje|gehucht|eiland|eilandje|buurtschap|straatje|polder|plaatsje|(?:de|het)\s+enige|als\s+enige|enige\s+in|eerste\s+in\s+(?:nederland|zeeland|de\s+regio|het\s+land))`,
)
const ZIN = /[^.!?\n]+(?:[.!?]+(?=\s|$)|\n|$)/gu

type Deel = Plek & { soort: 'ZIEKTE' | 'OPVALLEND' | 'BEROEP' | 'PLAATS' }

type Regel = readonly [RegExp, Deel['soort']]
const REGELS: readonly Regel[] = [
  [ZELDZAAM, 'ZIEKTE'],
  [LIJKT_ZIEKTE, 'ZIEKTE'],
  [OPVALLEND, 'OPVALLEND'],
  [ENIGE, 'OPVALLEND'],
  [BEROEP, 'BEROEP'],
  [DORP, 'PLAATS'],
]

/**
 * Stretches of one sentence in which two or three things together point at one person: a rare disease with a job or a
 * village, or a conspicuous job with a village. None of these does so by itself. `plaatsen`: as `vindPlaatsen` gives them.
 */
export function vindCombinaties(tekst: string, plaatsen: readonly Plek[]): Plek[] {
  return [...tekst.matchAll(ZIN)].flatMap(({ index, 0: zin }) => {
    const delen = [
      ...REGELS.flatMap((regel) => delenVan(tekst, zin, index, regel)),
      ...plaatsen
        .filter(({ begin, einde }) => begin >= index && einde <= index + zin.length)
        .map((plek): Deel => ({ ...plek, soort: 'PLAATS' })),
    ]
    return isHerkenbaar(delen)
      ? [
          {
            begin: Math.min(...delen.map(({ begin }) => begin)),
            einde: Math.max(...delen.map(({ einde }) => einde)),
          },
        ]
      : []
  })
}

function isHerkenbaar(delen: readonly Deel[]): boolean {
  const heeft = (soort: Deel['soort']) => delen.some((deel) => deel.soort === soort)
  if (heeft('ZIEKTE')) return heeft('OPVALLEND') || heeft('BEROEP') || heeft('PLAATS')
  return heeft('OPVALLEND') && heeft('PLAATS')
}

const delenVan = (tekst: string, zin: string, index: number, [regel, soort]: Regel): Deel[] =>
  [...zin.matchAll(regel)]
    .map((match) => ({ soort, begin: index + match.index, einde: index + match.index + match[0].length }))
    .filter((deel) => soort === 'ZIEKTE' || !isEigennaam(tekst, deel))

// "Mevrouw Schipper" is a name, not what she did for a living.
const isEigennaam = (tekst: string, { begin }: Plek) =>
  /^\p{Lu}\p{Ll}/u.test(tekst.slice(begin, begin + 2)) && !isBeginVanZin(tekst, begin)
