import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setupCible } from '../../test/cible.ts';
import { lireLAdresse } from './adresse.rules.ts';
import { poster } from './poste.ts';
import { estPublique } from './reseau.ts';
import { attenteApres, ESSAIS, issueDe, lireRetryAfter } from './rythme.rules.ts';

const cible = setupCible();
const REGLES = { ports: [443], boucle: false };
const lettre = (url: string) => ({ url, corps: '{}', entetes: { 'webhook-id': 'une' } });

describe('the addresses of targets', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',

    '::1',
    '::',
    'fe80::1',
    'fc00::1',
    'fd00:ec2::254',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:db8::1',
    'localhost',
  ])('%s is not public', (adresse) => {
    expect(estPublique(adresse)).toBe(false);
  });

  it.each(['8.8.8.8', '193.51.224.1', '2a01:e0a::1', '2001:4860:4860::8888'])('%s is public', (adresse) => {
    expect(estPublique(adresse)).toBe(true);
  });

  it('are refused, however this machine is written', () => {
    for (const url of [
      'https://2130706433/',
      'https://0x7f.1/',
      'https://127.1/',
      'https://[::1]/',
      'https://localhost/',
      'https://a:b@exemple.fr/',
    ])
      expect(lireLAdresse(url, REGLES)).toHaveProperty('refus');
    expect(lireLAdresse('https://exemple.fr/recu#x', REGLES)).toEqual({ url: 'https://exemple.fr/recu' });
  });

  it.each([[['10.0.0.1']], [['93.184.215.14', '127.0.0.1']], [['::ffff:169.254.169.254']]])(
    'are checked when a connection is made, whatever the name said before: %s',
    async (adresses) => {
      const resoudre = async (): Promise<readonly string[]> => adresses;
      expect(await poster(lettre('https://exemple.fr/'), { ...REGLES, resoudre })).toMatchObject({
        statut: null,
        raison: expect.stringContaining('réseau privé'),
      });
    },
  );

  it('are never left for where they send elsewhere, and little of what they answer is read', async () => {
    cible.repondra(() => 302);
    const reponse = await poster(lettre(cible.url), { ports: [443], boucle: true });

    expect(reponse).toMatchObject({ statut: 302, raison: expect.stringContaining('redirections') });
    expect(cible.recues).toHaveLength(1);
  });

  it('may answer in another protocol: a sending ends all the same', async () => {
    const serveur = createServer((prise) =>
      prise.once('data', () =>
        prise.write('HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: autre\r\n\r\n'),
      ),
    ).listen(0, '127.0.0.1');
    await once(serveur, 'listening');
    const { port } = serveur.address() as AddressInfo;
    const reponse = await poster(lettre(`http://127.0.0.1:${port}/`), { ports: [443], boucle: true });
    serveur.close();

    expect(reponse).toMatchObject({ statut: 101, raison: expect.stringContaining('101') });
  });
});

describe('the pace of tries', () => {
  it('slows down each time, stays within a fifth of the pace, and is over within a day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: ESSAIS - 2 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (essais, hasard) => {
          const attente = attenteApres(essais, hasard, null);
          expect(attente).toBeGreaterThanOrEqual(4 * 4 ** (essais - 1));
          expect(attente).toBeLessThan(attenteApres(essais + 1, 0, null));
        },
      ),
    );
    const total = Array.from({ length: ESSAIS - 1 }, (_, i) => attenteApres(i + 1, 1, null)).reduce(
      (a, b) => a + b,
    );
    expect(total).toBeLessThan(24 * 3600);
  });

  it('waits for as long as the target asks, in seconds or until a date, within the longest wait', () => {
    const maintenant = new Date('2026-09-15T10:00:00Z');
    expect(lireRetryAfter('120', maintenant)).toBe(120);
    expect(lireRetryAfter('Tue, 15 Sep 2026 10:01:00 GMT', maintenant)).toBe(60);
    expect(lireRetryAfter('bientôt', maintenant)).toBeNull();
    expect(attenteApres(1, 0.5, 120)).toBe(120);
    expect(attenteApres(1, 0.5, 1e9)).toBeLessThan(8 * 3600);
    expect([200, 204, 299, 302, 410, 500, null].map(issueDe)).toEqual([
      'ACCEPTE',
      'ACCEPTE',
      'ACCEPTE',
      'A_REFAIRE',
      'ARRET',
      'A_REFAIRE',
      'A_REFAIRE',
    ]);
  });
});
