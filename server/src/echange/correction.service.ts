import type { Context } from '../shared/context.ts';
import { auditer } from '../shared/audit.ts';
import { BadInput } from '../shared/errors.ts';
import { auNomDe } from '../shared/mur.ts';
import { dansUneTransaction } from '../shared/transaction.ts';
import type { CelluleCorrigee } from './correction.rules.ts';
import type { Depot } from './depot.service.ts';
import { FichierRefuse, sonder } from './lecture.ts';
import { lireEnregistrements } from './lignes.ts';
import { enteteDUnePersonne, porteUnCourriel } from './personnes.rules.ts';
import { lireLesEntetes } from './preparation.ts';

type Celui = Pick<Context, 'actor' | 'pool' | 'read'>;

/** A cell to put right; without a value, it is again as the file has it. */
export interface Demandee {
  readonly ligne: number;
  readonly colonne: string;
  readonly valeur?: string | null;
}

/** Cells that may be put right in one file: beyond, the file itself is to be corrected. */
const AU_PLUS = 5000;

/** Keeps cells put right beside the file left, which stays as it came. Their lines and headers must be its own. */
export async function corrigerLeDepot(
  context: Celui,
  depot: Depot,
  demandees: readonly Demandee[],
): Promise<void> {
  const { actor, pool, read } = context;
  const lues = await cellulesLues(depot, demandees);
  await dansUneTransaction(pool, async (client) => {
    await client.query(`select set_config('app.lecteur', $1, true)`, [read.lecteur]);
    await client.query('select from plateforme.depot where id = $1 for update', [depot.id]);
    await client.query(RENDRE, [depot.id, JSON.stringify(demandees)]);
    await client.query(CORRIGER, [depot.id, JSON.stringify(lues)]);
    const { rows } = await client.query<{ nombre: number }>(
      'select count(*)::int as nombre from plateforme.depot_correction where depot_id = $1',
      [depot.id],
    );
    if ((rows[0]?.nombre ?? 0) > AU_PLUS)
      throw new BadInput(`Plus de ${AU_PLUS} cellules corrigées : corrigez le fichier lui-même.`);
    await client.query('update plateforme.depot set modifie_a = clock_timestamp() where id = $1', [depot.id]);
    await auditer(client, {
      acteur: actor,
      action: 'fichier.corrige',
      objet: `depot:${depot.id}`,
      details: { cellules: demandees.length, colonnes: [...new Set(lues.map(({ colonne }) => colonne))] },
    });
  });
}

const DEMANDEES = 'jsonb_to_recordset($2::jsonb) as d (ligne integer, colonne text, valeur text, lue text)';

const RENDRE = `
  delete from plateforme.depot_correction c using ${DEMANDEES}
  where c.depot_id = $1 and c.ligne = d.ligne and c.colonne = d.colonne and d.valeur is null`;

const CORRIGER = `
  insert into plateforme.depot_correction (depot_id, ligne, colonne, valeur, lue)
  select distinct on (d.ligne, d.colonne) $1, d.ligne, d.colonne, d.valeur, d.lue from ${DEMANDEES}
  where d.valeur is not null
  on conflict (depot_id, ligne, colonne) do update set valeur = excluded.valeur`;

/** The cells put right of a file, in its order. */
export async function correctionsDe(
  { pool, read }: Pick<Context, 'pool' | 'read'>,
  depot: string,
): Promise<readonly (CelluleCorrigee & { readonly lue: string })[]> {
  const { rows } = await pool.query<CelluleCorrigee & { lue: string }>(
    `select ligne, colonne, valeur, lue from plateforme.depot_correction
     where ${auNomDe('$2')} and depot_id = $1 order by ligne, colonne`,
    [depot, read.lecteur],
  );
  return rows;
}

/** What the cells to put right hold in the file, which is read no further than the last of them. */
async function cellulesLues(
  { chemin, fichier }: Depot,
  demandees: readonly Demandee[],
): Promise<readonly (Demandee & { readonly lue: string })[]> {
  const sonde = await sonder(chemin, fichier).catch((error: unknown) => {
    throw error instanceof FichierRefuse ? new BadInput(error.message) : error;
  });
  const enregistrements = lireEnregistrements(sonde);
  const entetes = await lireLesEntetes(enregistrements, sonde);
  const restantes = new Map(demandees.map((une) => [`${une.ligne} ${une.colonne}`, une]));
  const derniere = Math.max(...demandees.map(({ ligne }) => ligne));
  const parLigne = new Map<number, Demandee[]>();
  for (const une of demandees) parLigne.set(une.ligne, [...(parLigne.get(une.ligne) ?? []), une]);
  const lues: (Demandee & { lue: string })[] = [];
  for await (const { ligne, cellules } of enregistrements) {
    if (ligne > derniere) break;
    for (const demandee of parLigne.get(ligne) ?? []) {
      const rang = entetes.indexOf(demandee.colonne);
      if (rang === -1 || rang >= cellules.length) continue;
      restantes.delete(`${ligne} ${demandee.colonne}`);
      const lue = cellules[rang] ?? '';
      refuserUnePersonne(demandee, lue);
      lues.push({ ...demandee, lue: lue.slice(0, 5000) });
    }
  }
  const [absente] = restantes.values();
  if (absente)
    throw new BadInput(
      `La cellule « ${absente.colonne.slice(0, 40)} » de la ligne ${absente.ligne} n’est pas dans ce fichier.`,
    );
  return lues;
}

/** An address of a person is kept nowhere, be it typed here. */
function refuserUnePersonne({ ligne, colonne, valeur }: Demandee, lue: string): void {
  const courriel = porteUnCourriel(lue) || porteUnCourriel(valeur ?? '');
  if (courriel || (enteteDUnePersonne([colonne]) !== null && /mail|courriel/i.test(colonne)))
    throw new BadInput(
      `Ligne ${ligne}, « ${colonne.slice(0, 40)} » : une adresse de courriel ne se garde pas, elle se corrige dans le fichier.`,
    );
}
