import type { ClientBase, Pool } from 'pg';
import { type Perimetre } from '../acces/acces.module.ts';
import { type Codes, reunion } from './portee.rules.ts';

/** What a perimeter opens today: the rows of collectivités, the places of départements; `null` for all. */
export interface Ouverture {
  readonly collectivites: Codes;
  readonly departements: Codes;
  /** In words; `null` for a territory that is not in the register. */
  readonly nom: string | null;
}

const TOUT: Pick<Ouverture, 'collectivites' | 'departements'> = { collectivites: null, departements: null };

const LIRE = `
  select plateforme.nom_du_perimetre(u.type, u.code) as nom,
    array(select c.id::text from territoires.collectivite c
      where case u.type when 'REGION' then c.region_code = u.code when 'DEPARTEMENT' then c.departement_code = u.code
        when 'COLLECTIVITE' then c.siren = u.code else false end) as collectivites,
    array(select d.code from territoires.territoire d
      where d.type = 'DEPARTEMENT' and case u.type when 'REGION' then d.region_code = u.code when 'DEPARTEMENT' then d.code = u.code
        when 'COLLECTIVITE' then exists (select from territoires.collectivite c where c.siren = u.code
          and (c.departement_code = d.code or (c.type = 'REGION' and c.region_code = d.region_code))) else false end) as departements
  from unnest($1::text[], $2::text[]) with ordinality u (type, code, rang) order by u.rang`;

/** What each of these perimeters opens, in their order. */
export async function lireOuvertures(
  client: ClientBase | Pool,
  perimetres: readonly Perimetre[],
): Promise<readonly Ouverture[]> {
  const { rows } = await client.query<Ouverture>({
    name: 'jeton ouvertures',
    text: LIRE,
    values: [perimetres.map(({ type }) => type), perimetres.map(({ code }) => code)],
  });
  return rows.map((une, i) => (perimetres[i]?.type === 'FRANCE' ? { ...une, ...TOUT } : une));
}

/** What any of several perimeters opens. */
export const ensemble = (
  ouvertures: readonly Ouverture[],
): Pick<Ouverture, 'collectivites' | 'departements'> => ({
  collectivites: reunion(ouvertures.map(({ collectivites }) => collectivites)),
  departements: reunion(ouvertures.map(({ departements }) => departements)),
});
