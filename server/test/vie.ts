import type { Actor, Role } from '../src/shared/context.ts';
import type { Harness } from './harness.ts';
import { acteur } from './harness.ts';

interface Reponse {
  readonly __typename: string;
  readonly message?: string;
  readonly [champ: string]: unknown;
}

/** Drives the API as the actors of a whole life would, one civil day after the other. */
export function setupVie(harness: Harness, perimetre: readonly string[]) {
  let cles = 0;
  const qui = (role: Role): Actor => acteur(role, role === 'GESTIONNAIRE' ? perimetre : null);

  return {
    /** What follows happens on that day. */
    jour(jour: string): void {
      process.env['HORLOGE'] = jour;
    },

    /** Does an operation, which must succeed: a refusal fails with its sentence. */
    async faire<Fait = Record<string, unknown>>(
      role: Role,
      nom: string,
      input: object,
      fait: string,
    ): Promise<Fait> {
      const type = `${nom.charAt(0).toUpperCase()}${nom.slice(1)}Input`;
      const document = `mutation ($input: ${TYPES[nom] ?? type}!) {
        ${nom}(input: $input) { __typename ${fait} ... on Refus { message } } }`;
      const variables = { input: { cleIdempotence: `vie-entiere-${++cles}`, ...input } };
      const answer = await harness.execute<Record<string, Reponse>>(document, variables, qui(role));
      const reponse = answer[nom];
      if (reponse?.message !== undefined) throw new Error(`${nom} : ${reponse.message}`);
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each caller names what it asked for
      return reponse as unknown as Fait;
    },

    /** The rule that refuses an operation. */
    async refus(role: Role, nom: string, input: object): Promise<string | undefined> {
      const type = `${nom.charAt(0).toUpperCase()}${nom.slice(1)}Input`;
      const document = `mutation ($input: ${TYPES[nom] ?? type}!) {
        ${nom}(input: $input) { __typename ... on RegleNonTenue { regle source message } } }`;
      const variables = { input: { cleIdempotence: `vie-entiere-${++cles}`, ...input } };
      const answer = await harness.execute<Record<string, { regle?: string }>>(
        document,
        variables,
        qui(role),
      );
      return answer[nom]?.regle;
    },

    lire: <Lu>(role: Role, document: string, variables: object = {}): Promise<Lu> =>
      harness.execute<Lu>(document, variables, qui(role)),
  };
}

/** Inputs whose type is not named after their mutation. */
const TYPES: Readonly<Record<string, string>> = {
  etablirEtatContradictoire: 'EtablirEtatInput',
  signerEtatContradictoire: 'SignerEtatInput',
};
