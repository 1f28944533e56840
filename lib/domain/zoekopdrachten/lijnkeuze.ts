import 'server-only'

type Lijn = {
  slug: string
  telefoon: string | null
  landelijk: boolean
  eersteKeus: boolean
  netwerken: readonly { id: string }[]
  doelgroepen: readonly { slug: string }[]
}

type Wens = {
  /** of who asks; null without a netwerk */
  netwerkId: string | null
  /** slug of the doelgroep that the question names */
  doelgroep: string | null
  /** slugs of lines that the words of the question lead to */
  genoemd: readonly string[]
  /** false: only the lines that were named, and the national one */
  vraagtOmMens: boolean
}

const MEESTE = 3

/**
 * The lines to show above the hits, at most three: the own netwerk, then what the question names or its doelgroep has,
 * then the national one. `lijnen` come best first. A line for other doelgroepen than the one named is left out.
 */
export function kiesLijnen<L extends Lijn>(lijnen: readonly L[], wens: Wens): L[] {
  const { netwerkId, doelgroep, genoemd, vraagtOmMens } = wens
  const past = lijnen.filter((lijn) => isVoor(lijn, doelgroep))
  const isVanNetwerk = ({ landelijk, netwerken }: L) =>
    !landelijk && netwerken.some(({ id }) => id === netwerkId)
  const eigen = vraagtOmMens ? nummerEerst(past.filter(isVanNetwerk)).slice(0, 1) : []
  const bedoeld = lijnen.filter(({ slug }) => genoemd.includes(slug))
  const vanDoelgroep = vraagtOmMens && doelgroep !== null ? past.filter(isVanDoelgroep(doelgroep)) : []
  const voorIedereen = past.filter(({ landelijk, telefoon }) => landelijk && telefoon !== null)
  const landelijk = lijnen.find(({ eersteKeus }) => eersteKeus) ?? voorIedereen[0]
  const eerst = [...new Set([...eigen, ...bedoeld, ...nummerEerst(vanDoelgroep)])].filter(
    (lijn) => lijn !== landelijk,
  )
  return landelijk ? [...eerst.slice(0, MEESTE - 1), landelijk] : eerst.slice(0, MEESTE)
}

// A line without doelgroepen is for all of them.
const isVoor = ({ doelgroepen }: Lijn, doelgroep: string | null) =>
  doelgroepen.length === 0 || doelgroepen.some(({ slug }) => slug === doelgroep)

const isVanDoelgroep =
  (doelgroep: string) =>
  ({ doelgroepen, landelijk }: Lijn) =>
    landelijk && doelgroepen.some(({ slug }) => slug === doelgroep)

const nummerEerst = <L extends Lijn>(lijnen: readonly L[]): L[] => [
  ...lijnen.filter(({ telefoon }) => telefoon !== null),
  ...lijnen.filter(({ telefoon }) => telefoon === null),
]
