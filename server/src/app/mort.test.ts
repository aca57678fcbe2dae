import { expect, it } from 'vitest';
import { openPool } from '../db/pool.ts';
import { demander } from '../../test/assaut.ts';
import { expectChaqueEvenementUneFois } from '../../test/epreuve.ts';
import { expectRienDePerdu } from '../../test/mort.ts';
import { setupMortel } from '../../test/mortel.ts';

const registre = setupMortel('mort', 700);

it(
  'keeps every acknowledged use when its server is killed among 64 in flight',
  () => expectRienDePerdu(registre, 1, 'serveur'),
  120_000,
);

it(
  'keeps every acknowledged use when its database is killed among 64 in flight',
  () => expectRienDePerdu(registre, 2, 'base'),
  120_000,
);

it('gives each event once, in order, to who is cut while others write and the server is killed', async () => {
  await expectChaqueEvenementUneFois(registre, {
    redacteurs: 8,
    faits: 400,
    coupures: 10,
    morts: 1,
    patience: 30_000,
  });
}, 120_000);

it('uses a pass once when 64 ask for it at once, over HTTP', async () => {
  const [une] = registre.demandes('ensemble', 0, 1);
  const reponses = await Promise.all(
    Array.from({ length: 64 }, (_, i) =>
      demander(registre.adresse, registre.jeton(), { numero: une?.numero ?? '', cle: `ensemble-cle-${i}` }),
    ),
  );

  const noms = reponses.map(({ __typename }) => __typename);
  expect(noms.filter((nom) => nom === 'PassUtilise')).toHaveLength(1);
  expect(noms.filter((nom) => nom === 'PassDejaUtilise')).toHaveLength(63);
});

it('answers 64 times the same to the same key, and uses the pass once', async () => {
  const [, , autre] = registre.demandes('meme-cle', 0, 2);
  const demande = { numero: autre?.numero ?? '', cle: 'une-meme-cle' };
  const reponses = await Promise.all(
    Array.from({ length: 64 }, () => demander(registre.adresse, registre.jeton(), demande)),
  );

  expect(reponses.every(({ __typename }) => __typename === 'PassUtilise')).toBe(true);
  expect(reponses.filter(({ deja }) => deja === false)).toHaveLength(1);
});

it('answers a success only once it would survive a power cut', async () => {
  const app = openPool(new URL(registre.url).href, 'app', 1);
  const { rows } = await app.query(`select current_setting('synchronous_commit') as durable,
    current_setting('fsync') as ecrit, current_setting('full_page_writes') as pages`);
  await app.end();

  expect(rows).toEqual([{ durable: 'on', ecrit: 'on', pages: 'on' }]);
});
