import 'server-only'

/**
 * The eleven-test of a burgerservicenummer: 9×a + 8×b + … + 2×h − i is a multiple of 11.
 * Takes 8 or 9 digits; old numbers of 8 digits lack their leading zero. (Rule: RvIG, Besluit burgerservicenummer.)
 */
export function isBsn(cijfers: string): boolean {
  if (!/^\d{8,9}$/.test(cijfers)) return false
  const digits = [...cijfers.padStart(9, '0')].map(Number)
  if (digits.every((digit) => digit === 0)) return false
  const som = digits.reduce((total, digit, plaats) => total + digit * (plaats === 8 ? -1 : 9 - plaats), 0)
  return som % 11 === 0
}
