/** The first value of an address parameter that may stand there several times; undefined when it does not. */
export const firstValue = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value)

/** A page number from the address: 1 for anything that is not one. */
export function pageNumber(value: string | string[] | undefined): number {
  const number = Number(firstValue(value))
  return Number.isInteger(number) && number >= 1 && number <= 100_000 ? number : 1
}
