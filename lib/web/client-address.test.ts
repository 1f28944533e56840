import { expect, test } from 'vitest'
import { clientAddress } from './client-address'

const van = (hops: string | null) =>
  clientAddress(new Headers(hops === null ? {} : { 'x-forwarded-for': hops }))

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['6.6.6.6, 192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0db8:0001:0002::9', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  [null, 'onbekend'],
])('het adres %s telt als %s', (hops, expected) => {
  expect(van(hops)).toBe(expected)
})
