import { describe, expect, it } from 'vitest';
import { publicAddress, trustedProxies } from './adresse.ts';
import { networkOf } from './client.ts';

describe('the public address', () => {
  it.each([
    ['https://pass.exemple.fr', 'https://pass.exemple.fr'],
    ['https://pass.exemple.fr/', 'https://pass.exemple.fr'],
    ['http://localhost:4000', 'http://localhost:4000'],
    ['', null],
  ])('is read from « %s »', (text, expected) => {
    expect(publicAddress(text)).toBe(expected);
  });

  it.each([
    'http://pass.exemple.fr',
    'pass.exemple.fr',
    'https://pass.exemple.fr/registre',
    'https://a:b@pass.exemple.fr',
    'ftp://pass.exemple.fr',
  ])('is refused when it is « %s »', (text) => {
    expect(() => publicAddress(text)).toThrow('ADRESSE_PUBLIQUE');
  });
});

describe('proxies', () => {
  it('are addresses and networks', () => {
    expect(trustedProxies('10.0.0.1, 10.1.0.0/16,::1')).toEqual(['10.0.0.1', '10.1.0.0/16', '::1']);
    expect(trustedProxies('')).toBe(false);
  });

  it.each(['true', '*', '0.0.0.0/0', '10.0.0.0/33', 'proxy.exemple.fr'])('never are « %s »', (text) => {
    expect(() => trustedProxies(text)).toThrow('MANDATAIRES');
  });
});

it.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0db8:0001:0002::1', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
])('counts the address %s as %s', (address, expected) => {
  expect(networkOf(address)).toBe(expected);
});
