import 'server-only'
import { isIPv6 } from 'node:net'

/**
 * The address that limits are counted by: the last hop of X-Forwarded-For, which is the one our own proxy wrote
 * (security.md S4). Of an IPv6 address the first four groups: one subscriber owns a whole /64.
 */
export function clientAddress(headers: Pick<Headers, 'get'>): string {
  const hop = (headers.get('x-forwarded-for') ?? '').split(',').at(-1)?.trim() ?? ''
  const address = hop.replace(/^::ffff:(?=\d+\.)/i, '')
  if (!isIPv6(address)) return address.slice(0, 60) || 'onbekend'
  const [head = '', tail] = address.toLowerCase().split('%')[0]?.split('::') ?? []
  const first = groups(head)
  const last = tail === undefined ? [] : groups(tail)
  const zeros = Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => '0')
  return `${[...first, ...zeros, ...last].slice(0, 4).join(':')}::/64`
}

const groups = (part: string) =>
  part
    .split(':')
    .filter(Boolean)
    .map((group) => group.replace(/^0+(?=.)/, ''))
