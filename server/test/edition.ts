import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Actor } from '../src/shared/context.ts';
import { acteur, type Harness } from './harness.ts';
import { uuid } from './monde.ts';

const LEA: Actor = { ...acteur('ADMINISTRATEUR'), pseudonyme: 'agent-lea' };
export const KARIM: Actor = { ...acteur('OPERATEUR'), pseudonyme: 'agent-karim' };

const FICHE =
  '... on LieuEnregistre { deja evenement lieu { id nom version } champs { champ avant apres } fusionnes { champ deMoi par base eux moi } }';
const CONFLIT =
  '... on ConflitDeModification { version par motif quand champs { champ base eux moi par } fusionnes { champ deMoi } }';
const SAISIE = '... on SaisieRefusee { champs { champ message } }';
const SELECTIONS: Readonly<Record<string, string>> = {
  modifierLieu: `${FICHE} ${CONFLIT} ${SAISIE}`,
  creerLieu: `${FICHE} ${SAISIE}`,
  retablirChamp: `${FICHE} ${CONFLIT}`,
  retirerLieu: FICHE,
  remettreLieu: FICHE,
  modifierStructure: CONFLIT,
};

export type Resultat = Record<string, unknown> & {
  readonly __typename: string;
  readonly version: number;
  readonly evenement: string;
  readonly lieu: { readonly id: string; readonly version: number };
};

/** The communes of the places of the small world. */
export async function ajouterLesCommunes(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(
    `insert into territoires.territoire (id, type, code, nom, departement_code, region_code, annee_cog) values
      ('${uuid(4, 8)}', 'COMMUNE', '33063', 'Bordeaux', '33', '75', 2026), ('${uuid(4, 9)}', 'COMMUNE', '33281', 'Mérignac', '33', '75', 2026)`,
  );
  await client.end();
}

/** Edits places through the API. */
export function setupEdition(harness: Harness) {
  /** Sends a mutation of the room; its input has a key and a reason unless it says them. */
  async function faire(mutation: string, input: object, qui: Actor = LEA): Promise<Resultat> {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`.replace(
      'Remettre',
      'Retirer',
    );
    const data = await harness.execute<Record<string, Resultat>>(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename ... on Refus { message } ${SELECTIONS[mutation] ?? ''} } }`,
      { input: { cleIdempotence: randomUUID(), motif: 'essai', ...input } },
      qui,
    );
    return data[mutation] as Resultat;
  }

  async function lire(lieu: string, champs: string): Promise<Record<string, unknown>> {
    const data = await harness.execute<{ lieu: Record<string, unknown> }>(
      `query ($lieu: ID!) { lieu(id: $lieu) { ${champs} } }`,
      { lieu },
    );
    return data.lieu;
  }

  /** Undoes an event. */
  const annuler = async (evenement: string): Promise<Record<string, unknown>> => {
    const data = await harness.execute<{ annulerEvenement: Record<string, unknown> }>(
      `mutation ($input: AnnulerEvenementInput!) { annulerEvenement(input: $input) { __typename ... on Refus { message } } }`,
      { input: { evenement, motif: 'pour défaire', cleIdempotence: randomUUID() } },
      LEA,
    );
    return data.annulerEvenement;
  };

  const versionDe = async (lieu: string): Promise<number> => Number((await lire(lieu, 'version'))['version']);

  return { faire, lire, annuler, versionDe };
}
