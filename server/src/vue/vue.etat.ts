import { randomInt } from 'node:crypto';
import type { ClientBase } from 'pg';
import { aLeDroit } from '../acces/acces.module.ts';
import type { Context } from '../shared/context.ts';
import { Forbidden } from '../shared/errors.ts';
import { Refusee, RegleNonTenue } from '../shared/operation.ts';
import { ALPHABET, lireLaRequete, PAGES_A_VUES } from './adresse.rules.ts';
import type { PorteeDeVue } from './vue.types.ts';

const SOURCE = 'issue 6, vues enregistrées : une vue est une adresse de la console';
const CODE = 8;

/** What a version of a view says, whole. */
export interface Etat {
  readonly nom: string;
  readonly description: string | null;
  readonly chemin: string;
  readonly requete: string;
  readonly portee: PorteeDeVue;
  readonly role: string | null;
}

/** Says no, in words to show as they are. */
export const refuser = (phrase: string): never => {
  throw new Refusee(new RegleNonTenue('VUE', phrase, SOURCE));
};

/** The state as it may be written, or a refusal that says what was expected. */
export async function verifie(
  client: ClientBase,
  { actor }: Context,
  etat: Etat,
  vue: string | null = null,
): Promise<Etat> {
  const { portee, chemin, description, role } = etat;
  const nom = etat.nom.trim();
  if (nom === '') refuser('La vue n’a pas de nom : un nom de 1 à 120 caractères est attendu.');
  if (!Object.hasOwn(PAGES_A_VUES, chemin))
    refuser(
      `La page « ${chemin} » n’enregistre pas de vue : une de ${Object.keys(PAGES_A_VUES).join(', ')} est attendue.`,
    );
  const requete = lireLaRequete(etat.requete);
  if (requete === null)
    return refuser('L’adresse ne se lit pas : des paramètres de la console, une fois chacun, sont attendus.');
  if ((portee === 'PAR_ROLE') !== (role !== null))
    refuser('Une vue par rôle nomme son rôle, et elle seule : un rôle est attendu avec la portée PAR_ROLE.');
  if (portee === 'PAR_ROLE') {
    if (!aLeDroit(actor.role, 'PARTAGER_VUES'))
      throw new Forbidden(
        'Accès refusé : donner une vue à un rôle demande le droit PARTAGER_VUES.',
        'PARTAGER_VUES',
      );
    await seuleDuRole(client, { chemin, role, vue });
  }
  return { nom, description, chemin, requete, portee, role };
}

/** A page opens for a role with one view: two who give one at once do it one after the other. */
async function seuleDuRole(
  client: ClientBase,
  {
    chemin,
    role,
    vue,
  }: { readonly chemin: string; readonly role: string | null; readonly vue: string | null },
): Promise<void> {
  await client.query('select pg_advisory_xact_lock(hashtextextended($1, 13))', [`${chemin} ${role}`]);
  const { rows } = await client.query<{ nom: string }>(
    `select nom from plateforme.vue_lue
     where portee = 'PAR_ROLE' and chemin = $1 and role = $2 and not supprimee and id is distinct from $3`,
    [chemin, role, vue],
  );
  if (rows[0])
    refuser(
      `Ce rôle a déjà une vue de cette page, « ${rows[0].nom} » : modifiez-la, ou supprimez-la d’abord.`,
    );
}

/** A version of a view, as it was written. */
export async function lireVersion(client: ClientBase, vue: string, version: number): Promise<Etat | null> {
  const { rows } = await client.query<Etat>(
    `select nom, description, chemin, requete, portee, role from plateforme.vue_version where vue_id = $1 and version = $2`,
    [vue, version],
  );
  return rows[0] ?? null;
}

/** A code that no view has: one in 8 × 10¹¹ is taken again by chance, and the unique key would refuse it. */
export async function codeLibre(client: ClientBase): Promise<string> {
  for (;;) {
    const code = Array.from({ length: CODE }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
    const { rowCount } = await client.query('select from plateforme.vue where code = $1', [code]);
    if (rowCount === 0) return code;
  }
}

interface Ecrite {
  readonly vue: string;
  readonly version: number;
  readonly etat: Etat;
  readonly supprimee: boolean;
  readonly evenement: number;
}

/** Adds a version of a view, under the event that made it. */
export async function ecrire(client: ClientBase, { actor, today }: Context, une: Ecrite): Promise<void> {
  const { nom, description, chemin, requete, portee, role } = une.etat;
  const auteur = actor.compteId === null ? actor.id : actor.pseudonyme;
  await client.query(
    `insert into plateforme.vue_version
       (vue_id, version, nom, description, chemin, requete, portee, role, supprimee, auteur, evenement, enregistre_le)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      une.vue,
      une.version,
      nom,
      description,
      chemin,
      requete,
      portee,
      role,
      une.supprimee,
      auteur,
      une.evenement,
      today,
    ],
  );
}
