import 'server-only'
import { BlockList, isIP } from 'node:net'

// IANA's special-purpose registries: what is not for the open internet, or leads to such an address in disguise.
const SPECIAL_4 = subnets('ipv4', [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
])
// Everything but global unicast is out: loopback, mapped (::ffff:0:0/96), NAT64 (64:ff9b::/96 and 64:ff9b:1::/48), unique
// local, link-local, multicast and what has no meaning yet.
const UNICAST_6 = subnets('ipv6', [['2000::', 3]])
const SPECIAL_6 = subnets('ipv6', [
  // Teredo, ORCHID, benchmarks
  ['2001::', 23],
  ['2001:db8::', 32],
  // 6to4: carries an IPv4 address of somebody's choice
  ['2002::', 16],
  ['3fff::', 20],
])

/**
 * True for an IP address on the open internet, whatever its spelling: it is compared in binary. False for loopback,
 * private, link-local, mapped and translated addresses (security.md O1), and for what is no address.
 */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !SPECIAL_4.check(address, 'ipv4')
  // A zone ('%eth0') only means something on a local network.
  if (family === 6 && !address.includes('%'))
    return UNICAST_6.check(address, 'ipv6') && !SPECIAL_6.check(address, 'ipv6')
  return false
}

function subnets(family: 'ipv4' | 'ipv6', ranges: readonly (readonly [string, number])[]): BlockList {
  const list = new BlockList()
  for (const [network, prefix] of ranges) list.addSubnet(network, prefix, family)
  return list
}
