import type { ClientBase } from 'pg';
import { type Actor, type Context, proprietaireDe } from '../shared/context.ts';
import type { GenreDeJeton } from './jeton.types.ts';
import type { Portee } from './portee.service.ts';
import { empreinteDe } from '../shared/secret.ts';
import { forgerSecret, nouveauPublic } from './secret.ts';

/**
 * Writes a token inside the operation of another room, once its scope was verified, under the event of that operation; gives its
 * secret, which is to be shown now or never.
 */
export async function ecrireUnJeton(
  client: ClientBase,
  { actor, today }: Context,
  {
    id,
    genre,
    portee,
    evenement,
  }: {
    readonly id: string;
    readonly genre: GenreDeJeton;
    readonly portee: Portee;
    readonly evenement: number;
  },
): Promise<string> {
  const { compteId, id: equipe, role, perimeter } = actor;
  const partiePublique = nouveauPublic();
  await client.query(
    `insert into plateforme.jeton (id, public, genre, compte_id, proprietaire, equipe, createur_role, createur_collectivites, evenement, enregistre_le)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      id,
      partiePublique,
      genre,
      compteId,
      proprietaireDe(actor),
      equipe,
      role,
      compteId === null ? perimeter : null,
      evenement,
      today,
    ],
  );
  await ecrireLaPortee(client, actor, { jeton: id, version: 1, portee, evenement, today });
  return ecrireUnSecret(client, { jeton: id, partiePublique, rang: 1, jusquAu: null, evenement, today });
}

/** An identifier for a token to come: its event names it. */
export async function nouvelId(client: ClientBase): Promise<string> {
  const { rows } = await client.query<{ id: string }>('select uuidv7() as id');
  return rows[0]?.id ?? '';
}

/** Who wrote something of a token: a pseudonym, or the role and perimeter of who has no account. */
export const auteurDe = ({ compteId, id, pseudonyme }: Actor): string =>
  compteId === null ? id : pseudonyme;

interface VersionDePortee {
  readonly jeton: string;
  readonly version: number;
  readonly portee: Portee;
  readonly evenement: number;
  readonly today: string;
}

export async function ecrireLaPortee(
  client: ClientBase,
  actor: Actor,
  { jeton, version, portee, evenement, today }: VersionDePortee,
): Promise<void> {
  const { nom, territoire, code, operations, champs, indicateurs, origines, quota, expireLe } = portee;
  await client.query(
    `insert into plateforme.jeton_portee (jeton_id, version, nom, perimetre_type, perimetre_code, operations, champs, indicateurs,
       origines, quota, expire_le, auteur, evenement, enregistre_le)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      jeton,
      version,
      nom,
      territoire,
      code,
      operations,
      champs,
      indicateurs,
      origines,
      quota,
      expireLe,
      auteurDe(actor),
      evenement,
      today,
    ],
  );
}

interface SecretAEcrire {
  readonly jeton: string;
  readonly partiePublique: string;
  readonly rang: number;
  readonly jusquAu: string | null;
  readonly evenement: number;
  readonly today: string;
}

export async function ecrireUnSecret(
  client: ClientBase,
  { jeton, partiePublique, rang, jusquAu, evenement, today }: SecretAEcrire,
): Promise<string> {
  const secret = forgerSecret(partiePublique);
  await client.query('insert into plateforme.jeton_secret values ($1, $2, $3, $4, $5, $6)', [
    jeton,
    rang,
    empreinteDe(secret),
    jusquAu,
    evenement,
    today,
  ]);
  return secret;
}
