import 'server-only'

/** Why a date does not fit the working life of who reads the agenda. */
export type Roosterhinder = 'NIET_OVERDAG' | 'TE_LANG' | 'VOORBEREIDING' | 'KOSTEN' | 'VER_WEG'

type Datum = {
  /** local, 'YYYY-MM-DDTHH:mm' */
  lokaalBegin: string
  lokaalEinde: string
  begin: Date
  einde: Date
  voorbereidingMinuten: number
  kostenCent: number
  vorm: 'FYSIEK' | 'ONLINE' | 'HYBRIDE'
  netwerkId: string | null
}

const DAGDEEL_UREN = 4
const VOORBEREIDING_MINUTEN = 60
const KOSTEN_CENT = 2_500

/**
 * What professionals asked for in the study under the plan: daytime, one part of a day, at most an hour of preparation,
 * free or at most 25 euros, online or near. Empty when a date meets it all, at the time that is planned now: whether
 * that time is sure stands with the date. `netwerkId`: the reader's own.
 */
export function roosterhinder(datum: Datum, netwerkId: string | null): Roosterhinder[] {
  const hinder: (Roosterhinder | false)[] = [
    ...opDeKlok(datum),
    datum.voorbereidingMinuten > VOORBEREIDING_MINUTEN && 'VOORBEREIDING',
    datum.kostenCent > KOSTEN_CENT && 'KOSTEN',
    datum.vorm === 'FYSIEK' && (netwerkId === null || datum.netwerkId !== netwerkId) && 'VER_WEG',
  ]
  return hinder.filter((reden) => reden !== false)
}

// Working hours on the clock that people read; how long it takes by the moments, which know summer time.
function opDeKlok({ lokaalBegin, lokaalEinde, begin, einde }: Datum): (Roosterhinder | false)[] {
  const [van, tot] = [lokaalBegin.slice(11, 16), lokaalEinde.slice(11, 16)]
  const isOverdag = lokaalBegin.slice(0, 10) === lokaalEinde.slice(0, 10) && van >= '08:00' && tot <= '18:00'
  return [
    !isOverdag && 'NIET_OVERDAG',
    einde.getTime() - begin.getTime() > DAGDEEL_UREN * 3_600_000 && 'TE_LANG',
  ]
}
