import pg from 'pg';
import type { Actor } from '../src/shared/context.ts';
import { acteur, type Harness } from './harness.ts';
import { LIEU, LIEU_SUSPENDU, numeroDePass, peupler, uuid } from './monde.ts';

/** Two structures that run a place each, and the operator's accounts, valid and fictitious. */
const STRUCTURES = [uuid(0, 1), uuid(0, 2)] as const;
export const IBAN = 'FR7630006000011234567890189';
export const BIC = 'AGRIFRPP';

export const structure = (id: string): Actor => ({
  ...acteur('STRUCTURE', []),
  id: `structure ${id}`,
  structure: id,
});
export const operateur = (): Actor => ({ ...acteur('OPERATEUR'), id: 'opérateur qui règle' });

/** The small world with who is paid in it: each place has its structure, and both cash at their own bank. */
export async function peuplerLesReglements(harness: Harness): Promise<void> {
  await peupler(harness.url, harness.lot);
  await enPropre(
    harness,
    `insert into labels.structure (id, siret, nom) values ('${STRUCTURES[0]}', '99900000000015', 'Association de l’Été'), ('${STRUCTURES[1]}', '99900000000023', 'Régie du Vieux-Moulin');
     update labels.lieu set structure_id = '${STRUCTURES[0]}' where id = '${LIEU}';
     update labels.lieu set structure_id = '${STRUCTURES[1]}' where id = '${LIEU_SUSPENDU}';
     update pass.operateur set siren = '999000007', titulaire = 'Opérateur d’essai', iban = '${IBAN}', bic = '${BIC}'`,
  );
}

/** Does as the owner of the base what no one may do through the register. */
export async function enPropre(harness: Harness, sql: string): Promise<number> {
  const client = new pg.Client({ connectionString: harness.url });
  await client.connect();
  const { rowCount } = await client.query(sql).finally(() => client.end());
  return rowCount ?? 0;
}

let structures = 0;
/** A structure of its own for one test. */
export async function nouvelleStructure(harness: Harness): Promise<string> {
  const { rows } = await harness.lot.query<{ id: string }>(
    'insert into labels.structure (nom) values ($1) returning id',
    [`Structure d’essai ${++structures}`],
  );
  return rows[0]?.id ?? '';
}

/** Sets the day of the register: months are closed long after their uses. */
export const leJour = (jour: string): void => {
  process.env['HORLOGE'] = jour;
};

let cles = 0;
export const cle = (): string => `cle-reglement-${++cles}`;

const UTILISER = `mutation ($input: UtiliserPassInput!) {
  utiliserPass(input: $input) { __typename ... on Refus { message } }
}`;

/** Uses a pass of the first order, on a day, and gives what was answered. */
export async function utiliser(
  harness: Harness,
  [serie, rang]: readonly [number, number],
  changes: object = {},
): Promise<{ __typename: string; message?: string }> {
  const usual = { numero: numeroDePass(serie, rang), lieu: LIEU, service: 'DECOUVRIR', prixCentimes: 1000 };
  const { utiliserPass } = await harness.execute<{ utiliserPass: { __typename: string } }>(UTILISER, {
    input: { ...usual, cleIdempotence: cle(), ...changes },
  });
  return utiliserPass;
}

const DECLARER = `mutation ($input: DeclarerCoordonneesBancairesInput!) {
  declarerCoordonneesBancaires(input: $input) {
    __typename ... on CoordonneesEnregistrees { deja coordonnees { id etat ibanFin effectivesLe } } ... on RegleNonTenue { regle message source }
  }
}`;
const VERIFIER = `mutation ($input: VerifierCoordonneesBancairesInput!) {
  verifierCoordonneesBancaires(input: $input) {
    __typename ... on CoordonneesEnregistrees { deja coordonnees { id etat ibanFin effectivesLe motif } } ... on RegleNonTenue { regle message source }
  }
}`;

export interface Repondu {
  __typename: string;
  regle?: string;
  message?: string;
  deja?: boolean;
  coordonnees?: { id: string; etat: string; effectivesLe: string | null; motif?: string | null };
}

export async function declarer(harness: Harness, actor: Actor, changes: object = {}): Promise<Repondu> {
  const usual = { genre: 'ASSOCIATION', titulaire: 'Association de l’Été', iban: IBAN, bic: BIC };
  const input = { cleIdempotence: cle(), ...usual, ...changes };
  const { declarerCoordonneesBancaires } = await harness.execute<Record<string, Repondu>>(
    DECLARER,
    { input },
    actor,
  );
  return declarerCoordonneesBancaires ?? { __typename: '' };
}

export async function verifier(harness: Harness, actor: Actor, changes: object): Promise<Repondu> {
  const input = { cleIdempotence: cle(), verdict: 'VERIFIEES', ...changes };
  const { verifierCoordonneesBancaires } = await harness.execute<Record<string, Repondu>>(
    VERIFIER,
    { input },
    actor,
  );
  return verifierCoordonneesBancaires ?? { __typename: '' };
}

/** Bank details that are in force two days later. */
export async function payable(harness: Harness, id: string): Promise<void> {
  const { coordonnees } = await declarer(harness, structure(id));
  await verifier(harness, operateur(), { coordonnees: coordonnees?.id });
}
