import 'server-only'

const KORTSTE_DEEL = 4
const LANGSTE_WOORD = 45
const TUSSENLETTERS = ['', 's', 'e', 'en', 'n']

/**
 * The words that a Dutch compound is made of, or null when it is none: 'verslavingszorg' → verslaving, zorg. The fewest
 * parts win, then the longest first part. Letters between the parts belong to neither. Every part has at least four
 * letters and is a word by `isWoord`, which is asked for lower case without accents.
 */
export function splitsSamenstelling(woord: string, isWoord: (deel: string) => boolean): string[] | null {
  if (woord.length < 2 * KORTSTE_DEEL || woord.length > LANGSTE_WOORD) return null
  return splits(woord, isWoord, 3, new Map())
}

type Onthouden = Map<string, string[] | null>

function splits(
  rest: string,
  isWoord: (deel: string) => boolean,
  diep: number,
  onthouden: Onthouden,
): string[] | null {
  const sleutel = `${diep}:${rest}`
  const bekend = onthouden.get(sleutel)
  if (bekend !== undefined) return bekend
  const beste = mogelijkheden(rest, isWoord).reduce<string[] | null>((tot, [begin, staart]) => {
    const delen = isWoord(staart) ? [staart] : diep > 1 ? splits(staart, isWoord, diep - 1, onthouden) : null
    return delen && (!tot || delen.length + 1 < tot.length) ? [begin, ...delen] : tot
  }, null)
  onthouden.set(sleutel, beste)
  return beste
}

// Every way to take a word off the beginning, the longest word first.
function mogelijkheden(rest: string, isWoord: (deel: string) => boolean): [string, string][] {
  const lengtes = Array.from(
    { length: Math.max(0, rest.length - 2 * KORTSTE_DEEL + 1) },
    (_, i) => rest.length - KORTSTE_DEEL - i,
  )
  return lengtes
    .filter((lengte) => isWoord(rest.slice(0, lengte)))
    .flatMap((lengte) =>
      TUSSENLETTERS.flatMap((tussen): [string, string][] => {
        const staart = staartVan(rest, lengte, tussen)
        return staart === null ? [] : [[rest.slice(0, lengte), staart]]
      }),
    )
}

function staartVan(rest: string, lengte: number, tussen: string): string | null {
  if (!rest.startsWith(tussen, lengte)) return null
  const staart = rest.slice(lengte + tussen.length)
  return staart.length >= KORTSTE_DEEL ? staart : null
}

/**
 * For a word nobody knows: its longest known beginning and what follows, 'rouwverwerkig' → rouw, verwerkig.
 * Null when no beginning of four letters is known.
 */
export function bekendBegin(woord: string, isWoord: (deel: string) => boolean): [string, string] | null {
  for (let lengte = woord.length - 3; lengte >= KORTSTE_DEEL; lengte -= 1) {
    const begin = woord.slice(0, lengte)
    if (isWoord(begin)) return [begin, woord.slice(lengte).replace(/^s(?=[^aeiou])/, '')]
  }
  return null
}
