import type { ClientBase, Pool } from 'pg';
import { type Actor, type Role, withoutAccount } from '../shared/context.ts';
import { auNomDe } from '../shared/mur.ts';
import type { Trousseau } from '../shared/trousseau.ts';
import { type Jeton, type PerimetreDeJeton, signerJeton } from './jeton.service.ts';
import { lirePerimetre } from './perimetre.service.ts';

export interface CompteDeDemonstration {
  readonly role: Role;
  readonly perimetre: string;
  readonly jeton: string;
  readonly expireLe: string;
}

const FRANCE: PerimetreDeJeton = { libelle: 'France entière' };
const DUREE = 12 * 3600;

/** One account per role of the demonstration, on the largest fictitious collectivité where a perimeter is needed. */
export async function comptesDeDemonstration(
  pool: Pool,
  trousseau: Trousseau,
  duree: number = DUREE,
): Promise<CompteDeDemonstration[]> {
  const { rows } = await pool.query<{ siren: string; nom: string; departement: string | null }>(
    `select c.siren, c.nom, c.departement_code as departement
     from territoires.collectivite c join pass.commande o on o.collectivite_id = c.id
     where ${auNomDe(`'*'`)} and c.fictive
     group by c.id order by (max(o.achetee_le) > current_date - 400) desc, sum(o.nombre_de_pass) desc, c.siren limit 1`,
  );
  const [exemple] = rows;
  const collectivite = exemple
    ? { libelle: exemple.nom, sirens: [exemple.siren] }
    : { libelle: 'aucune', sirens: [] };
  const departements = exemple?.departement ? [exemple.departement] : [];
  const tenante = await structureDExemple(pool, exemple?.departement ?? null);
  const structure = tenante ? { libelle: tenante.nom, siret: tenante.siret } : FRANCE;
  const perimetres: readonly (readonly [Role, PerimetreDeJeton])[] = [
    ['ADMINISTRATEUR', FRANCE],
    ['ETAT', FRANCE],
    ['OPERATEUR', FRANCE],
    ['GESTIONNAIRE', collectivite],
    ['DISTRIBUTEUR', collectivite],
    ['STRUCTURE', structure],
    ['HUB', { libelle: `départements : ${departements.join(', ')}`, departements }],
    ['ANALYSTE', FRANCE],
    ['INTEGRATEUR', FRANCE],
    ['PUBLIC', FRANCE],
    ['ROUTEUR', FRANCE],
  ];
  const expire = Math.floor(Date.now() / 1000) + duree;
  return perimetres.map(([role, perimetre]) => ({
    role,
    perimetre: perimetre.libelle,
    jeton: signerJeton(trousseau, { role, perimetre, expire }),
    expireLe: new Date(expire * 1000).toISOString(),
  }));
}

/** The structure that the account of the demonstration acts for; before there is one, the fictitious one with the most labelled places. */
export async function structureDExemple(
  client: ClientBase | Pool,
  departement: string | null,
): Promise<{ readonly siret: string; readonly nom: string } | null> {
  const { rows: tenues } = await client.query<{ siret: string; nom: string }>(
    `select s.siret, s.nom from plateforme.compte_identite i
     join plateforme.habilitation h on h.compte_id = i.compte_id and h.role = i.sub
     join labels.structure s on h.perimetre_type = 'STRUCTURE' and s.siret = h.perimetre_code
     where i.fournisseur = 'demonstration' and i.sub = 'STRUCTURE' order by h.id limit 1`,
  );
  if (tenues[0]) return tenues[0];
  const { rows } = await client.query<{ siret: string; nom: string }>(
    `select s.siret, s.nom from labels.structure s
     join labels.lieu l on l.structure_id = s.id and l.fictif
     join pass.periode_label p on p.lieu_id = l.id and p.periode @> current_date
     where s.siret is not null
     group by s.id order by bool_or(l.departement_code = $1) desc nulls last, count(*) desc, s.siret limit 1`,
    [departement],
  );
  return rows[0] ?? null;
}

/** The actor that a token speaks for, with the collectivités of its perimeter. */
export async function acteurDuJeton(pool: Pool, { role, perimetre }: Jeton): Promise<Actor> {
  const { libelle, sirens, departements, siret } = perimetre;
  const id = `${role.toLowerCase()} (${libelle})`;
  if (siret !== undefined) {
    const { structure } = (await lirePerimetre(pool, { type: 'STRUCTURE', code: siret })) ?? {
      structure: null,
    };
    return { ...withoutAccount({ id, role, perimeter: [], perimetre: libelle }), structure };
  }
  if (!sirens && !departements) return withoutAccount({ id, role, perimeter: null, perimetre: libelle });
  const { rows } = await pool.query<{ id: string }>(
    'select id from territoires.collectivite where siren = any($1) or departement_code = any($2)',
    [sirens ?? [], departements ?? []],
  );
  return withoutAccount({ id, role, perimeter: rows.map((row) => row.id), perimetre: libelle });
}

/** A reader without a token. */
export const VISITEUR = withoutAccount({
  id: 'public',
  role: 'PUBLIC',
  perimeter: null,
  perimetre: 'France entière',
});
