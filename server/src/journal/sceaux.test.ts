import { beforeEach, describe, expect, it } from 'vitest';
import { acteur, setupHarness } from '../../test/harness.ts';
import { falsifier, ruptures, scellerTout } from '../../test/sceaux.ts';
import { auditer } from '../shared/audit.ts';
import { appendEvent } from '../shared/journal.ts';
import { sceller } from './journal.module.ts';

const harness = setupHarness();

const evenement = (contenu: object = {}) =>
  appendEvent(harness.pool, 'labels', {
    type: 'essai.fait',
    acteur: 'essai',
    contenu: { ...contenu },
    enregistreLe: '2026-09-15',
  });
const ligne = (action = 'essai.fait') => auditer(harness.pool, { acteur: acteur('ETAT'), action });

/** Puts back what was falsified, by the hand that falsified it, so that each case breaks one thing. */
const sauver = (): Promise<void> =>
  falsifier(
    harness,
    'create schema if not exists sauve',
    ...['labels.evenement', 'labels.sceau', 'plateforme.audit', 'plateforme.sceau_audit'].flatMap((table) => [
      `drop table if exists sauve.${table.replace('.', '_')}`,
      `create table sauve.${table.replace('.', '_')} as table ${table}`,
    ]),
  );
const rendre = (): Promise<void> =>
  falsifier(
    harness,
    ...['labels.evenement', 'labels.sceau', 'plateforme.audit', 'plateforme.sceau_audit'].flatMap((table) => [
      `delete from ${table}`,
      `insert into ${table} overriding system value select * from sauve.${table.replace('.', '_')}`,
    ]),
  );

describe('a chain of seals', () => {
  beforeEach(async () => {
    for (let n = 0; n < 3; n += 1) {
      await evenement({ n });
      await ligne();
    }
    await scellerTout(harness);
    await sauver();
    return rendre;
  });

  it('holds when nobody touched the logs', async () => {
    expect(await ruptures(harness)).toEqual([]);
  });

  it('seals each line once, whoever seals at the same time, and small batches like large ones', async () => {
    await Promise.all([evenement(), ligne()]);
    await Promise.all([sceller(harness.lot, 1), sceller(harness.lot, 1)]);
    await scellerTout(harness);

    expect(await ruptures(harness)).toEqual([]);
    expect(await sceller(harness.lot)).toBe(0);
  });

  it.each([
    [
      'a content changed',
      `update labels.evenement set contenu = '{"n": 7}' where position = 2`,
      ['labels n° 2 : ligne ou sceau modifiés'],
    ],
    [
      'an author changed',
      `update labels.evenement set agent = 'autre' where position = 1`,
      ['labels n° 1 : ligne ou sceau modifiés'],
    ],
    ['a line removed', 'delete from labels.evenement where position = 2', ['labels n° 2 : ligne supprimée']],
    [
      'a line inserted after the fact',
      `insert into labels.evenement (position, tx, type, acteur, enregistre_le) overriding system value
         select -1, tx, type, acteur, enregistre_le from labels.evenement where position = 1`,
      ['labels n° -1 : ligne insérée après coup'],
    ],
    [
      'a seal removed with its line',
      'delete from labels.evenement where position = 2',
      ['labels n° 3 : sceau 2 manquant avant cette ligne'],
      'delete from labels.sceau where position = 2',
    ],
    [
      'the start of a journal cut off',
      'delete from labels.evenement where position = 1',
      ['labels n° 2 : sceau 1 manquant avant cette ligne'],
      'delete from labels.sceau where position = 1',
    ],
    [
      'an audit line changed',
      `update plateforme.audit set resultat = 'REFUSE' where position = 1`,
      ['audit n° 1 : ligne ou sceau modifiés'],
    ],
    [
      'an audit line removed',
      'delete from plateforme.audit where position = 2',
      ['audit n° 2 : ligne supprimée'],
    ],
    [
      'the start of the audit cut off without a purge',
      'delete from plateforme.audit where position = 1',
      ['audit n° 1 : ligne supprimée'],
    ],
  ])('names the line: %s', async (_, geste, dit, autreGeste = 'select') => {
    await falsifier(harness, geste, autreGeste);

    expect(await ruptures(harness)).toEqual(dit);
  });

  it('gives another head when its last line was rewritten with its seal, so that a published head tells', async () => {
    const LIRE =
      'query ($rang: Int!) { sceau(chaine: LABELS, rang: $rang) chaines { chaine rang sceau enAttente ruptures } }';
    interface Lu {
      sceau: string;
      chaines: { chaine: string; rang: number; sceau: string; enAttente: number; ruptures: string[] }[];
    }
    const tete = async () =>
      (await harness.execute<Lu>(LIRE, { rang: 1 })).chaines.find(({ chaine }) => chaine === 'LABELS');
    const publiee = await tete();
    const rang = Number(publiee?.rang);
    await falsifier(
      harness,
      `update labels.evenement set type = 'essai.cache'
       where position = (select position from labels.sceau where rang = ${rang})`,
      `update labels.sceau s set sceau = plateforme.maillon(
         (select sceau from labels.sceau where rang = s.rang - 1), null, labels.ligne_canonique(e))
       from labels.evenement e where e.position = s.position and s.rang = ${rang}`,
    );

    expect(publiee).toMatchObject({
      enAttente: 0,
      ruptures: [],
      sceau: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(await ruptures(harness)).toEqual([]);
    expect((await harness.execute<Lu>(LIRE, { rang })).sceau).not.toBe(publiee?.sceau);
  });
});

describe('what no role of the application may do', () => {
  it.each([
    `update plateforme.audit set resultat = 'FAIT'`,
    'delete from plateforme.audit',
    'truncate plateforme.audit',
    `insert into plateforme.audit (acteur, au_nom_de, action, resultat, quand) values ('a', 'a', 'a.b', 'FAIT', '2020-01-01')`,
    `insert into labels.sceau (rang, position, tx, sceau) values (99, 99, '1', sha256(''))`,
    'delete from plateforme.sceau_audit',
  ])('%s', async (geste) => {
    await expect(harness.pool.query(geste)).rejects.toMatchObject({ code: '42501' });
    await expect(harness.lot.query(geste)).rejects.toMatchObject({ code: '42501' });
  });

  it('is to seal or to purge as the server of requests', async () => {
    for (const geste of [`plateforme.sceller('audit', 1)`, 'plateforme.purger_l_audit()'])
      await expect(harness.pool.query(`select ${geste}`)).rejects.toMatchObject({ code: '42501' });
  });

  it('is not done by the owner either, as long as the audit is kept', async () => {
    await ligne();
    const proprietaire = await harness.lot.connect();
    try {
      await proprietaire.query('set role migr');
      for (const geste of [
        'delete from plateforme.audit',
        'truncate plateforme.audit',
        `update plateforme.audit set motif = ''`,
      ])
        await expect(proprietaire.query(geste)).rejects.toMatchObject({ code: '23000' });
    } finally {
      await proprietaire.query('set role lot');
      proprietaire.release();
    }
  });
});
