import { describe, expect, test } from 'vitest'
import { isPublicAddress } from './public-address'

describe('een adres op het open internet', () => {
  test.each(['1.1.1.1', '8.8.8.8', '193.0.6.139', '2001:4860:4860::8888', '2606:4700::1111', '2a00:1450::1'])(
    '%s mag',
    (adres) => expect(isPublicAddress(adres)).toBe(true),
  )
})

describe('wat niet op het open internet ligt, mag niet', () => {
  test.each([
    ['dit netwerk', '0.0.0.0'],
    ['dit netwerk', '0.255.255.255'],
    ['privé', '10.0.0.1'],
    ['provider', '100.64.0.1'],
    ['provider, het laatste', '100.127.255.255'],
    ['loopback', '127.0.0.1'],
    ['loopback, het laatste', '127.255.255.254'],
    ['link-local: de sleutels van een cloudmachine', '169.254.169.254'],
    ['privé', '172.16.0.1'],
    ['privé, het laatste', '172.31.255.255'],
    ['afspraken van het IETF', '192.0.0.8'],
    ['voorbeeld', '192.0.2.1'],
    ['de doorgang van 6to4', '192.88.99.1'],
    ['privé', '192.168.1.1'],
    ['metingen', '198.18.0.1'],
    ['voorbeeld', '198.51.100.7'],
    ['voorbeeld', '203.0.113.7'],
    ['aan velen', '224.0.0.1'],
    ['voor later', '240.0.0.1'],
    ['aan allen', '255.255.255.255'],
    ['niets', '::'],
    ['loopback', '::1'],
    ['loopback, voluit', '0:0:0:0:0:0:0:1'],
    ['IPv4 in IPv6', '::ffff:127.0.0.1'],
    ['IPv4 in IPv6, hexadecimaal', '::ffff:7f00:1'],
    ['IPv4 in IPv6, ook een openbaar adres', '::ffff:8.8.8.8'],
    ['IPv4 in IPv6, de oude vorm', '::127.0.0.1'],
    ['vertaald IPv4', '::ffff:0:127.0.0.1'],
    ['NAT64', '64:ff9b::7f00:1'],
    ['NAT64 met een openbaar adres', '64:ff9b::8.8.8.8'],
    ['NAT64 van een eigen netwerk', '64:ff9b:1::a00:1'],
    ['6to4', '2002:7f00:1::'],
    ['Teredo', '2001:0:4136:e378:8000:63bf:3fff:fdd2'],
    ['voorbeeld', '2001:db8::1'],
    ['voorbeeld', '3fff::1'],
    ['weggegooid', '100::1'],
    ['eigen netwerk', 'fc00::1'],
    ['eigen netwerk', 'fd12:3456:789a::1'],
    ['link-local', 'fe80::1'],
    ['link-local met een zone', 'fe80::1%eth0'],
    ['een openbaar adres met een zone', '2606:4700::1111%eth0'],
    ['site-local', 'fec0::1'],
    ['aan velen', 'ff02::1'],
    ['nog zonder betekenis', '4000::1'],
    ['SRv6', '5f00::1'],
    ['geen adres', 'localhost'],
    ['geen adres', ''],
    ['octaal is geen adres', '0177.0.0.1'],
    ['een getal is geen adres', '2130706433'],
  ])('%s: %s', (_wat, adres) => expect(isPublicAddress(adres)).toBe(false))
})
