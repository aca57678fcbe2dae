import { conditionDesLieux, type FiltreLieux } from '../lieu/lieu.module.ts';
import type { Context } from '../shared/context.ts';
import { auNomDe } from '../shared/mur.ts';
import { moindreUsageDit } from '../utilisation/utilisation.module.ts';

const etat = (genre: string) => (jour: string) =>
  `(select p.etat from labels.etat_periode p where p.lieu_id = l.id and p.label = '${genre}' and ${jour}::date between p.debut and p.fin)`;

/** The columns of the screen: its header, and what each is read from. */
export const COLONNES: readonly (readonly [
  entete: string,
  sql: (jour: string, moindre: string) => string,
])[] = [
  ['lieu', () => 'l.nom'],
  ['commune', () => 'l.commune_nom'],
  ['code_insee', () => 'l.commune_code'],
  ['departement', () => 'l.departement_code'],
  ['pass_numerique', etat('PASS_NUMERIQUE')],
  ['france_services', etat('FRANCE_SERVICES')],
  ['site', () => 'l.site'],
  ['itinerant', () => `case when l.itinerant then 'oui' else 'non' end`],
  [
    'pass_utilises',
    (
      _jour,
      moindre,
    ) => `coalesce((select case when u.nombre between 1 and ${moindre}::int - 1 then 'masqué (secret)' else u.nombre::text end
      from pass.usage_du_lieu u where u.lieu_id = l.id limit 1), '0')`,
  ],
  ['id', () => 'l.id::text'],
];

const PAR_LOT = 2000;

/** The rows of the list with its filters, in its order, a batch at a time. */
export async function* lignesDeLaListe(
  { pool, read, actor, settings }: Pick<Context, 'pool' | 'read' | 'actor' | 'settings'>,
  filtre: FiltreLieux,
): AsyncGenerator<readonly string[]> {
  for (let apres: readonly unknown[] = []; ;) {
    const { text, values } = enonce(filtre, apres, [
      read.lecteur,
      read.jour,
      moindreUsageDit({ actor, settings }),
    ]);
    const { rows } = await pool.query<(string | null)[]>({ text, values, rowMode: 'array' });
    for (const row of rows) yield row.slice(0, COLONNES.length).map((cellule) => cellule ?? '');
    if (rows.length < PAR_LOT) return;
    apres = rows.at(-1)?.slice(COLONNES.length) ?? [];
  }
}

const ORDRE = `l.nom collate "fr-x-icu", l.id`;

function enonce(
  filtre: FiltreLieux,
  apres: readonly unknown[],
  [lecteur, jour, moindre]: readonly [lecteur: string, jour: string, moindre: number],
): { text: string; values: unknown[] } {
  const values: unknown[] = [lecteur, jour, moindre];
  const conditions = [auNomDe('$1'), conditionDesLieux('l', filtre, jour, values)];
  if (apres.length > 0) {
    const [nom, id] = apres.map((une) => `$${values.push(une)}`);
    conditions.push(`(${ORDRE}) > (${nom}::text collate "fr-x-icu", ${id}::uuid)`);
  }
  const colonnes = COLONNES.map(([, sql]) => sql('$2', '$3'));
  const text = `select ${[...colonnes, 'l.nom', 'l.id'].join(', ')} from labels.lieu l
    where ${conditions.join(' and ')} order by ${ORDRE} limit ${PAR_LOT}`;
  return { text, values };
}
