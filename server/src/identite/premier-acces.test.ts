import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { setupHarness } from '../../test/harness.ts';
import { firstAccess, offerFirstAccess } from '../app/premier-acces.ts';
import { inviterLePremier, premierAccesAttendu } from './premier-acces.service.ts';

const harness = setupHarness();
const LOCAL = 'http://127.0.0.1:4000';

const empreinte = (secret: string): Buffer => createHash('sha256').update(secret).digest();
const ouvre = async (secret: string) =>
  (
    await harness.pool.query<object>(
      `select role, perimetre_type, perimetre_code, du::text,
         round(extract(epoch from expire_le - cree_le) / 3600)::int as heures
       from plateforme.invitation where empreinte = $1 and annulee_le is null`,
      [empreinte(secret)],
    )
  ).rows;

it('makes a link for one administrator of France, for a day, and annuls those before', async () => {
  const premier = await inviterLePremier(harness.lot, '2026-09-15');
  const second = await inviterLePremier(harness.lot, '2026-09-15', 'agnes@exemple.fr');

  expect(second.secret).toMatch(/^[\w-]{43}$/);
  expect(await ouvre(premier.secret)).toEqual([]);
  expect(await ouvre(second.secret)).toEqual([
    { role: 'ADMINISTRATEUR', perimetre_type: 'FRANCE', perimetre_code: null, du: '2026-09-15', heures: 24 },
  ]);
  const { rows } = await harness.pool.query<{ tout: string }>(
    `select (select json_agg(i)::text from plateforme.invitation i) || (select json_agg(a)::text from plateforme.audit a) as tout`,
  );
  expect(rows[0]?.tout).toContain('acces.premier_lien');
  expect(rows[0]?.tout).not.toContain(second.secret);
});

it('leaves one link when several servers make theirs together', async () => {
  await Promise.all([1, 2, 3, 4].map(() => inviterLePremier(harness.lot, '2026-09-15')));

  const { rows } = await harness.pool.query(
    'select count(*)::int as n from plateforme.invitation where annulee_le is null',
  );
  expect(rows).toEqual([{ n: 1 }]);
});

it('is printed at the first start, then said to be there, and no more once someone can enter', async () => {
  await harness.lot.query(
    'update plateforme.invitation set annulee_le = clock_timestamp() where annulee_le is null',
  );
  expect(await premierAccesAttendu(harness.lot)).toEqual({ attendu: true, lienJusque: null });

  const lien = /http:\/\/127\.0\.0\.1:4000\/invitation\/([\w-]{43})$/.exec(
    (await offerFirstAccess(harness.url, LOCAL)) ?? '',
  );
  expect(await ouvre(lien?.[1] ?? '')).toHaveLength(1);
  expect(await offerFirstAccess(harness.url, LOCAL)).toContain('pnpm -s premier-acces');
  expect(await ouvre(lien?.[1] ?? '')).toHaveLength(1);

  await harness.pool.query(`insert into plateforme.compte (pseudonyme) values ('agent-essai001')`);
  expect(await offerFirstAccess(harness.url, LOCAL)).toBeNull();
});

it('bears the public address where there is one', async () => {
  process.env['ADRESSE_PUBLIQUE'] = 'https://pass.exemple.fr';
  const texte = await firstAccess(harness.url, LOCAL);
  delete process.env['ADRESSE_PUBLIQUE'];

  expect(texte).toContain('https://pass.exemple.fr/invitation/');
});
