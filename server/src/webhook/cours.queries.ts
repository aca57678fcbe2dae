import type { Pool } from 'pg';
import { aLeDroit, lirePerimetre, type TypeDePerimetre } from '../acces/acces.module.ts';
import type { TerritoireSuivi } from '../flux/flux.module.ts';
import { EN_VIGUEUR } from '../identite/identite.module.ts';
import { type Actor, type Role, withoutAccount } from '../shared/context.ts';
import { instantDe } from '../shared/shape.ts';
import type { SecretGarde } from './secret.service.ts';
import { TERRITOIRE } from './webhook.etat.ts';

/** All that a sending rests on, as it is now. */
export interface Cours {
  readonly id: string;
  readonly version: number;
  readonly url: string;
  readonly types: readonly string[];
  readonly territoire: TerritoireSuivi | null;
  readonly objet: string | null;
  readonly suspension: string | null;
  readonly supprime: boolean;
  readonly proprietaire: string;
  readonly equipe: string;
  readonly curseur: string;
  readonly generation: number;
  readonly essais: number;
  readonly prochainEssai: string | null;
  readonly mortesDeSuite: number;
  readonly renvois: boolean;
  readonly secrets: readonly SecretGarde[];
  readonly compteId: string | null;
  readonly pseudonyme: string | null;
  /** Of the right it was made with, while it holds; of who has no account, the one it was made with. */
  readonly role: Role | null;
  readonly perimetreType: TypeDePerimetre | null;
  readonly perimetreCode: string | null;
  readonly perimetre: string;
  readonly collectivites: readonly string[] | null;
  readonly structure: string | null;
}

/** Who owns a webhook, and the right it was made with, while both hold. */
const PROPRIETAIRE = (jour: string): string => `
  left join plateforme.compte k on k.id = w.compte_id and k.ferme_le is null
  left join plateforme.habilitation h on h.id = w.habilitation_id and ${EN_VIGUEUR('h', jour)}`;

const LIRE = `
  select w.id, w.version, w.url, w.types, ${TERRITOIRE('w')} as territoire, w.objet, w.suspension, w.supprime, w.proprietaire, w.equipe, c.curseur, c.generation,
    c.essais, c.prochain_essai as "prochainEssai", c.mortes_de_suite as "mortesDeSuite",
    exists (select from plateforme.lettre_morte l where l.webhook_id = w.id and l.a_renvoyer) as renvois,
    (select json_agg(json_build_object('numero', s.numero, 'chiffre', s.chiffre, 'ancienJusquA', ${instantDe('s.ancien_jusqu_a')})
        order by s.numero desc)
      from (select * from plateforme.webhook_secret x where x.webhook_id = w.id order by x.numero desc limit 2) s) as secrets,
    w.compte_id as "compteId", k.pseudonyme,
    case when w.compte_id is null then w.role when k.id is not null then h.role end as role,
    h.perimetre_type as "perimetreType", h.perimetre_code as "perimetreCode", w.perimetre, w.collectivites, w.structure
  from plateforme.webhook_lu w
  join plateforme.webhook_cours c on c.webhook_id = w.id
  ${PROPRIETAIRE('$2::date')}
  where w.id = $1`;

/** Reads again all that a sending rests on: rights, address, secrets and place. */
export async function lireLeCours(pool: Pool, id: string, jour: string): Promise<Cours | null> {
  const { rows } = await pool.query<Cours>({ name: 'webhook cours', text: LIRE, values: [id, jour] });
  return rows[0] ?? null;
}

/** The targets to be told of something, and what tells that something of them changed. */
export const ACTIFS = `
  select w.id, concat_ws(' ', w.version, c.generation, k.id, h.id,
    exists (select from plateforme.lettre_morte l where l.webhook_id = w.id and l.a_renvoyer)) as marque
  from plateforme.webhook_lu w
  join plateforme.webhook_cours c on c.webhook_id = w.id
  ${PROPRIETAIRE('$1::date')}
  where not w.supprime and w.suspension is null
  order by w.id`;

const RETIRES =
  'Les droits avec lesquels ce webhook fut fait ont été retirés, ou le compte est fermé : plus rien n’est envoyé.';

/** Whom a webhook is told as, by what their rights are now; or why it is told of nothing more, in words. */
export async function acteurDe(pool: Pool, cours: Cours): Promise<Actor | string> {
  const { role, compteId, equipe: id, perimetre, pseudonyme } = cours;
  if (role === null || !aLeDroit(role, 'GERER_JETONS') || !aLeDroit(role, 'LIRE_EVENEMENTS')) return RETIRES;
  if (compteId === null) {
    const { collectivites: perimeter, structure } = cours;
    return { ...withoutAccount({ id, role, perimeter, perimetre }), structure };
  }
  const { perimetreType: type, perimetreCode: code } = cours;
  const lu = type && (await lirePerimetre(pool, { type, code }));
  if (!lu) return RETIRES;
  const { perimeter, structure, libelle } = lu;
  return {
    ...withoutAccount({ id, role, perimeter, perimetre: libelle }),
    structure,
    compteId,
    pseudonyme: pseudonyme ?? role.toLowerCase(),
  };
}
