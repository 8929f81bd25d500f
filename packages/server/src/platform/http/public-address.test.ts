import { assert, nat, pre, property, string, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPublicAddress } from './public-address.ts'

const hex = (n: number) => n.toString(16).padStart(2, '0')

describe('an address of the public internet', () => {
  it.each(['1.1.1.1', '8.8.8.8', '172.15.255.255', '172.32.0.0', '100.63.0.1', '100.128.0.1'])(
    '%s',
    (address) => expect(isPublicAddress(address)).toBe(true),
  )

  it.each(['2606:4700:4700::1111', '2400:cb00::1'])('%s', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })
})

describe('no address of the public internet', () => {
  it.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '127.255.255.254',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001::1',
    '2001:db8::1',
    'fc00::1',
    'fd12:3456::1',
    'fe80::1',
    'fe80::1%eth0',
    'fec0::1',
    'ff02::1',
    '127.1',
    '0x7f000001',
    'localhost',
    '',
  ])('%s', (address) => expect(isPublicAddress(address)).toBe(false))

  it('whatever is no address at all', () => {
    assert(
      property(string(), (text) => {
        pre(!/^[\d.:a-f]+$/i.test(text))
        expect(isPublicAddress(text)).toBe(false)
      }),
    )
  })

  it('any of 10.0.0.0/8, however it is written in IPv6', () => {
    assert(
      property(tuple(nat(255), nat(255), nat(255)), ([a, b, c]) => {
        expect(isPublicAddress(`10.${a}.${b}.${c}`)).toBe(false)
        expect(isPublicAddress(`::ffff:0a${hex(a)}:${hex(b)}${hex(c)}`)).toBe(false)
        expect(isPublicAddress(`2002:0a${hex(a)}:${hex(b)}${hex(c)}::1`)).toBe(false)
      }),
    )
  })
})
