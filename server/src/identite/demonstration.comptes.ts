import type { Pool } from 'pg';
import type { Role } from '../shared/context.ts';
import { appendEvent } from '../shared/journal.ts';
import { auNomDe } from '../shared/mur.ts';
import { dansUneTransaction } from '../shared/transaction.ts';
import { type Perimetre, structureDExemple } from '../acces/acces.module.ts';
import { nouveauPseudonyme, REGISTRE } from './reconciliation.service.ts';

/** Who may enter the demonstration: an invented person for each role, `sub` being the role. */
export interface PersonneDeDemonstration {
  readonly role: Role;
  readonly prenom: string;
  readonly nom: string;
  readonly courriel: string;
}

export const DEMONSTRATION = 'demonstration';

const PRENOMS: readonly (readonly [Role, string])[] = [
  ['ADMINISTRATEUR', 'Alix'],
  ['ETAT', 'Edme'],
  ['OPERATEUR', 'Odile'],
  ['GESTIONNAIRE', 'Gaëlle'],
  ['DISTRIBUTEUR', 'Dana'],
  ['STRUCTURE', 'Sacha'],
  ['HUB', 'Hédi'],
  ['ANALYSTE', 'Anaïs'],
  ['INTEGRATEUR', 'Inès'],
];

export const PERSONNES: readonly PersonneDeDemonstration[] = PRENOMS.map(([role, prenom]) => ({
  role,
  prenom,
  nom: 'Exemple',
  courriel: `${role.toLowerCase()}@exemple.invalid`,
}));

const EXEMPLE = `
  select c.siren, c.departement_code as departement
  from territoires.collectivite c join pass.commande o on o.collectivite_id = c.id
  where ${auNomDe(`'*'`)} and c.fictive
  group by c.id order by (max(o.achetee_le) > current_date - 400) desc, sum(o.nombre_de_pass) desc, c.siren limit 1`;

interface Exemple {
  readonly siren: string;
  readonly departement: string | null;
  readonly siret: string | null;
}

/** Gives each role of the demonstration its account, once. */
export function preparerLesComptes(pool: Pool, jour: string): Promise<void> {
  return dansUneTransaction(pool, async (client) => {
    await client.query(`select pg_advisory_xact_lock(hashtext('comptes de démonstration'))`);
    const { rowCount } = await client.query('select from plateforme.compte_identite where fournisseur = $1', [
      DEMONSTRATION,
    ]);
    if (rowCount) return;
    const { rows: acheteurs } = await client.query<{ siren: string; departement: string | null }>(EXEMPLE);
    const [acheteur] = acheteurs;
    const structure = await structureDExemple(client, acheteur?.departement ?? null);
    const exemple = acheteur ? { ...acheteur, siret: structure?.siret ?? null } : null;
    const evenement = await appendEvent(client, 'plateforme', {
      type: 'demonstration.comptes',
      acteur: REGISTRE.id,
      contenu: { comptes: PERSONNES.length },
      enregistreLe: jour,
    });
    for (const { role, prenom, nom, courriel } of PERSONNES) {
      const { type, code } = perimetreDe(role, exemple);
      await client.query(
        `with c as (
           insert into plateforme.compte (pseudonyme, nom, courriel, organisation) values ($1, $2, $3, 'Organisation fictive') returning id
         ), i as (
           insert into plateforme.compte_identite (fournisseur, sub, compte_id, confirmee) select $4, $5, id, true from c
         )
         insert into plateforme.habilitation (compte_id, role, perimetre_type, perimetre_code, du, motif, accordee_par, evenement, enregistre_le)
         select id, $5, $6, $7, '2019-01-01', 'Démonstration', 'registre', $8, $9 from c`,
        [nouveauPseudonyme(), `${prenom} ${nom}`, courriel, DEMONSTRATION, role, type, code, evenement, jour],
      );
    }
  });
}

/** On the largest fictitious collectivité, or on a structure, where the role is someone's own. */
function perimetreDe(role: Role, exemple: Exemple | null): Perimetre {
  if (exemple && (role === 'GESTIONNAIRE' || role === 'DISTRIBUTEUR'))
    return { type: 'COLLECTIVITE', code: exemple.siren };
  if (exemple?.departement && role === 'HUB') return { type: 'DEPARTEMENT', code: exemple.departement };
  if (exemple?.siret && role === 'STRUCTURE') return { type: 'STRUCTURE', code: exemple.siret };
  return { type: 'FRANCE', code: null };
}
