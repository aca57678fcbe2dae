import { beforeAll, describe, expect, it } from 'vitest';
import {
  CREUSE,
  gestionnaire,
  GIRONDE,
  emettreLesAvoirs,
  peuplerLesDeux,
  STRUCTURE,
} from '../../test/deux-mondes.ts';
import { acteur, setupHarness } from '../../test/harness.ts';
import { DE_L_ACTEUR, DE_LA_STRUCTURE, DU_PERIMETRE, PUBLIEES } from '../../test/tables-murees.ts';
import { auNomDe, lecteurDe } from '../shared/mur.ts';

const harness = setupHarness();
beforeAll(async () => {
  await peuplerLesDeux(harness);
  await emettreLesAvoirs(harness);
});

const OWNERS = `('plateforme', 'territoires', 'labels', 'pass', 'statistiques')`;
const has = (column: string): string =>
  `exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = '${column}' and not a.attisdropped)`;

/** How many rows the application's role reads for someone, or for no one. */
async function compter(table: string, lecteur: string | null, where = 'true'): Promise<number> {
  const gate = lecteur === null ? '$1::text is null' : auNomDe('$1');
  const text = `select count(*)::int as n from ${table} t where ${gate} and ${where}`;
  const { rows } = await harness.pool.query<{ n: number }>(text, [lecteur]);
  return rows[0]?.n ?? -1;
}

const reel = async (table: string, where = 'true'): Promise<number> =>
  (await harness.lot.query<{ n: number }>(`select count(*)::int as n from ${table} t where ${where}`)).rows[0]
    ?.n ?? -1;

describe('a table that carries the rows of a collectivité', () => {
  it('has a forced wall, itself or what points to it', async () => {
    const { rows } = await harness.lot.query<{ name: string; walled: boolean }>(`
      with t as (
        select c.oid, format('%I.%I', n.nspname, c.relname) as name, c.relname, c.relrowsecurity and c.relforcerowsecurity
            and exists (select from pg_policy p where p.polrelid = c.oid) as walled, ${has('collectivite_id')} as own
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname in ${OWNERS} and c.relkind in ('r', 'p') and not c.relispartition)
      select name, walled from t
      where own or exists (select from pg_constraint k join t target on target.oid = k.confrelid
        where k.conrelid = t.oid and target.walled and target.relname <> 'evenement')
      order by name`);
    const names = rows.map(({ name }) => name);

    expect(rows.filter(({ walled }) => !walled)).toEqual([]);
    expect(names).toEqual(expect.arrayContaining([...DU_PERIMETRE, ...PUBLIEES, 'pass.cohorte_effectif']));
    expect(
      names.filter(
        (name) => ![...DU_PERIMETRE, ...PUBLIEES, ...DE_L_ACTEUR, ...DE_LA_STRUCTURE].includes(name),
      ),
    ).toEqual([]);
  });

  it.each([...DU_PERIMETRE, ...DE_L_ACTEUR])(
    '%s shows nothing to who does not say who reads',
    async (table) => {
      expect(await reel(table)).toBeGreaterThan(0);
      expect(await compter(table, null)).toBe(0);
      expect(await compter(table, '')).toBe(0);
      expect(await compter(table, lecteurDe(acteur('PUBLIC')))).toBe(0);
    },
  );

  it.each(DU_PERIMETRE)('%s shows each buyer its rows, and all to who sees France', async (table) => {
    for (const collectivite of [GIRONDE, CREUSE]) {
      const mien = `t.collectivite_id = '${collectivite}'`;
      const lecteur = lecteurDe(gestionnaire(collectivite));
      expect(await reel(table, mien)).toBeGreaterThan(0);
      expect(await compter(table, lecteur)).toBe(await reel(table, mien));
    }
    expect(await compter(table, lecteurDe(acteur('ETAT')))).toBe(await reel(table));
  });

  it.each(DE_L_ACTEUR)('%s shows each its own', async (table) => {
    expect(await compter(table, lecteurDe(gestionnaire(CREUSE)))).toBe(1);
    expect(await compter(table, lecteurDe(acteur('ETAT')))).toBe(await reel(table));
  });

  it.each(PUBLIEES)('%s says no more to some than to others', async (table) => {
    expect(await compter(table, null)).toBe(await reel(table));
  });

  it('lets no one write for another, nor in the name of another', async () => {
    const ecrire = (acheteur: string, auteur: string): Promise<unknown> =>
      harness.pool.query(
        `insert into pass.evenement (type, collectivite_id, acteur, enregistre_le)
         select 'essai.mur', $1, $2, '2026-09-15' where ${auNomDe('$3')}`,
        [acheteur, auteur, lecteurDe(gestionnaire(CREUSE))],
      );
    const { id } = gestionnaire(CREUSE);

    await expect(ecrire(CREUSE, id)).resolves.toMatchObject({ rowCount: 1 });
    await expect(ecrire(GIRONDE, id)).rejects.toMatchObject({ code: '42501' });
    await expect(ecrire(CREUSE, 'un autre')).rejects.toMatchObject({ code: '42501' });
  });
});

describe('a structure', () => {
  const lecteur = lecteurDe({ ...acteur('STRUCTURE', []), structure: STRUCTURE });

  it.each(['pass.utilisation', 'pass.reglement_ligne', 'pass.annulation', 'pass.ajustement'])(
    'sees what was done in its places: %s',
    async (table) => {
      // Two of the three uses of the small world are in its place.
      expect(await compter(table, lecteur)).toBeGreaterThan(0);
      expect((await compter(table, lecteur)) * 3).toBe((await reel(table)) * 2);
    },
  );

  it.each(DU_PERIMETRE.filter((table) => !/utilisation|reglement|annulation|ajustement/.test(table)))(
    'sees nothing of %s',
    async (table) => {
      expect(await compter(table, lecteur)).toBe(0);
    },
  );
});

describe('past the wall', () => {
  it('no partition answers the application', async () => {
    const { rows } = await harness.lot.query(`
      select c.relname from pg_class c join pg_inherits i on i.inhrelid = c.oid join pg_class p on p.oid = i.inhparent
      where c.relispartition and c.relkind = 'r' and p.relrowsecurity
        and (has_table_privilege('app', c.oid, 'select') or has_table_privilege('app', c.oid, 'insert'))`);
    const { rowCount } = await harness.lot.query(
      `select from pg_class c join pg_inherits i on i.inhrelid = c.oid join pg_class p on p.oid = i.inhparent
       where c.relispartition and c.relkind = 'r' and p.relrowsecurity`,
    );

    expect(rowCount).toBeGreaterThan(0);
    expect(rows).toEqual([]);
  });

  it('no view reads but counts', async () => {
    const { rows } = await harness.lot.query<{ name: string }>(`
      select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ${OWNERS} and c.relkind = 'v' and has_table_privilege('app', c.oid, 'select')
        and not coalesce('security_invoker=true' = any (c.reloptions), false) order by 1`);

    expect(rows.map(({ name }) => name.split('.')[1])).toEqual([
      'usage_du_lieu',
      'commande_dite',
      'dossier_dit',
    ]);
  });

  it('no function goes but those that name a buyer, a series or the next number, hold carnets still, tell that something changed, or open a month of counts', async () => {
    const { rows } = await harness.lot.query<{ name: string }>(`
      select format('%I.%I', n.nspname, p.proname) as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname in ${OWNERS} and p.prosecdef and has_function_privilege('app', p.oid, 'execute')`);

    expect(rows.map(({ name }) => name).toSorted()).toEqual([
      'pass.acheteur_du_carnet',
      'pass.numeroter_commande',
      'pass.numeroter_devis',
      'pass.prochain_numero_d_avoir',
      'pass.retenir',
      'pass.savoir_change_depuis',
      'pass.serie_du_carnet',
      'plateforme.changements_depuis',
      'plateforme.ouvrir_les_envois',
      'plateforme.ouvrir_les_usages',
      'territoires.suite_de_l_appel',
    ]);
  });

  it('no role of the application goes', async () => {
    const { rows } = await harness.lot.query(
      `select rolname from pg_roles where rolname in ('app', 'lot', 'migr') and (rolbypassrls or rolsuper) union all select 'app is a member of ' || r.rolname from pg_auth_members m join pg_roles r on r.oid = m.roleid
       where m.member = 'app'::regrole`,
    );

    expect(rows).toEqual([]);
  });
});
