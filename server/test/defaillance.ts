import { acteur, type Harness } from './harness.ts';
import { LIEU, numeroDePass } from './monde.ts';

export const OPERATEUR = acteur('OPERATEUR');

interface Reponse {
  __typename: string;
  message?: string;
  deja?: boolean;
  reemission?: { nombreDePass: number; centimes: number };
}
interface Dues {
  nombre: number;
  brutCentimes: number;
  fraisCentimes: number;
  netCentimes: number;
  chiffres: Record<string, number>;
  lignes: { structure: string; nombre: number; netCentimes: number; banque: string }[];
}

/** What is done around a failure, each with a key of its own, on the world of a test. */
export function gestesDeDefaillance(harness: Harness) {
  let cles = 0;
  const utiliser = (rang: number, jour: string, prixCentimes = 1000): Promise<unknown> =>
    harness.execute(
      `mutation ($input: UtiliserPassInput!) { utiliserPass(input: $input) { __typename ... on Refus { message } } }`,
      {
        input: {
          cleIdempotence: `defaillance-${++cles}`,
          numero: numeroDePass(0, rang),
          lieu: LIEU,
          service: 'DECOUVRIR',
          jour,
          prixCentimes,
        },
      },
    );

  async function declarer(plus: object = {}, qui = OPERATEUR): Promise<Reponse> {
    const input = {
      cleIdempotence: `declarer-${++cles}`,
      operateur: 'essai',
      jour: '2026-09-10',
      motif: 'Liquidation',
      ...plus,
    };
    const { declarerDefaillance } = await harness.execute<{ declarerDefaillance: Reponse }>(
      `mutation ($input: DeclarerDefaillanceInput!) { declarerDefaillance(input: $input) { __typename ... on DefaillanceDeclaree { deja } ... on Refus { message } } }`,
      { input },
      qui,
    );
    return declarerDefaillance;
  }
  async function reemettre(plus: object = {}, qui = OPERATEUR): Promise<Reponse> {
    const input = {
      cleIdempotence: `reemettre-${++cles}`,
      commande: '2026-001',
      operateur: 'repreneur',
      jour: '2026-09-12',
      motif: 'Reprise',
      ...plus,
    };
    const { reemettre: reponse } = await harness.execute<{ reemettre: Reponse }>(
      `mutation ($input: ReemettreInput!) { reemettre(input: $input) { __typename ... on CommandeReemise { deja reemission { nombreDePass centimes } } ... on Refus { message } } }`,
      { input },
      qui,
    );
    return reponse;
  }

  async function creances(operateur: string): Promise<Dues> {
    const lues = await harness.execute<{ creances: Dues }>(
      `{ creances(operateur: "${operateur}") { nombre brutCentimes fraisCentimes netCentimes chiffres { circulationCentimes duAuxStructuresCentimes fondsDetenusCentimes } lignes { structure nombre netCentimes banque } } }`,
    );
    return lues.creances;
  }

  return { utiliser, declarer, reemettre, creances };
}
