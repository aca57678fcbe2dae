import { annoncer, effets, juger, situer } from '../shared/import.lot.ts';
import type { DefinitionDImport } from '../shared/import.ts';
import { formatDesCohortes } from './cohorte.format.ts';

/** What the register already counts of the cohort a line names. */
const CONNUES = `
  select l.ligne, l.siren, l.personnes, l.jusqu_au, h.id as cohorte_id, h.personnes as declarees,
    (h.personnes, h.jusqu_au) is not distinct from (l.personnes, l.jusqu_au)
      and coalesce((select array_agg(e.dimension || ' ' || e.modalite || ' ' || e.personnes order by 1) from pass.cohorte_effectif e where e.cohorte_id = h.id), '{}')
        = coalesce((select array_agg(d || ' ' || m || ' ' || n order by 1) from unnest(l.dimensions, l.modalites, l.effectifs) x(d, m, n)), '{}') as identique
  from pg_temp.lecture l
  join pass.cohorte h on h.collectivite_id = l.collectivite_id and h.public = l.public and h.du = l.du
    and plateforme.sans_accent(h.libelle) = plateforme.sans_accent(l.libelle)
  where l.attendu is null`;

/** Counts of persons as declared: once recorded, they are facts, and a period is never counted again. */
export const importDesCohortes: DefinitionDImport = {
  genre: 'cohortes',
  owner: 'pass',
  evenement: null,
  sansPersonne: true,
  formats: [formatDesCohortes],
  table: [
    'cle text',
    'siren text',
    'public text',
    'libelle text',
    'du date',
    'jusqu_au date',
    'personnes integer',
    'dimensions text[]',
    'modalites text[]',
    'effectifs integer[]',
    'enregistre_le date',
    'collectivite_id uuid',
    'cohorte_id uuid',
  ],
  valider: situer,
  async juger(client, lot) {
    await juger(client, lot, CONNUES, [
      {
        colonne: 'personnes',
        quand: 'not v.identique',
        valeur: 'v.personnes::text',
        attendu: `'les effectifs déjà déclarés pour cette cohorte et cette période (' || v.declarees || ' personnes) : un fait enregistré ne se modifie pas'`,
      },
    ]);
  },
  async fusionner(client, lot) {
    await effets(
      client,
      `select l.ligne, 'CREEE' as effet from pg_temp.lecture l
       where l.attendu is null and not exists (select from (${CONNUES}) c where c.ligne = l.ligne)`,
    );
    await client.query(`update pg_temp.lecture set cohorte_id = uuidv7() where effet = 'CREEE'`);
    await annoncer(client, lot, {
      owner: 'pass',
      repris: 'cohortes.reprises',
      nouveau: 'cohortes.importees',
    });
    await client.query(
      `insert into pass.cohorte (id, collectivite_id, public, libelle, du, jusqu_au, personnes, evenement, enregistre_le)
       select l.cohorte_id, l.collectivite_id, l.public, l.libelle, l.du, l.jusqu_au, l.personnes, a.position, coalesce(l.enregistre_le, $1)
       from pg_temp.lecture l join pg_temp.annonce a using (collectivite_id)
       where l.attendu is null and l.effet = 'CREEE' order by l.ligne`,
      [lot.jour],
    );
    await client.query(
      `insert into pass.cohorte_effectif (cohorte_id, dimension, modalite, personnes)
       select l.cohorte_id, x.d, x.m, x.n from pg_temp.lecture l
       cross join lateral unnest(l.dimensions, l.modalites, l.effectifs) x(d, m, n)
       where l.attendu is null and l.effet = 'CREEE'`,
    );
    return {};
  },
};
