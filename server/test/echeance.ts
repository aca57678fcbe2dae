import pg from 'pg';
import { acteur, type Harness } from './harness.ts';
import { COLLECTIVITES, LIEU, numeroDePass, peupler } from './monde.ts';

export const OPERATEUR = acteur('OPERATEUR');
export const ACHETEUR = acteur('GESTIONNAIRE', [COLLECTIVITES[0]]);
export const AILLEURS = acteur('GESTIONNAIRE', [COLLECTIVITES[1]]);

const FRANCHIR = /* GraphQL */ `
  mutation ($input: FranchirEcheanceInput!) {
    franchirEcheance(input: $input) {
      __typename
      ... on EcheanceFranchie {
        deja
        procedure {
          etat
          actes {
            acte
            etat
            faitLe
            aSaCharge
            carnetsBloques
            constat {
              emis {
                carnets
                pass
              }
              injectes {
                carnets
              }
              nonInjectes {
                carnets
              }
              entames {
                carnets
              }
            }
          }
        }
      }
      ... on Refus {
        message
      }
    }
  }
`;

const ETAT = `etat { id version empreinte intact aJour signatures { partie empreinte } contenu { emis livres actives remis utilises payes
  totalNonUtilises avoirCentimes nonUtilises { expiresEnStock expiresRemis bloques perdus annules remplaces } } }
  procedure { etat avoir { numero nombreDePass centimes } }`;

interface Compte {
  carnets: number;
  pass: number;
}
interface Acte {
  acte: string;
  etat: string;
  faitLe: string | null;
  aSaCharge: boolean | null;
  carnetsBloques: number | null;
  constat: Record<'emis' | 'injectes' | 'nonInjectes' | 'entames', Compte> | null;
}
interface Franchie {
  __typename: string;
  message?: string;
  deja?: boolean;
  procedure?: { etat: string; actes: Acte[] };
}
export interface Etat {
  id: string;
  version: number;
  empreinte: string;
  intact: boolean;
  aJour: boolean;
  signatures: { partie: string }[];
  contenu: Record<string, number> & { nonUtilises: Record<string, number> };
}
interface Ecrit {
  __typename: string;
  message?: string;
  deja?: boolean;
  etat?: Etat;
  procedure?: { etat: string; avoir: { numero: string; nombreDePass: number; centimes: number } | null };
}

/** What is done around the end of validity of the first order, each with a key of its own. */
export function gestesDeFin(harness: Harness) {
  let cles = 0;

  const cle = (): string => `echeance-${++cles}`;
  async function franchir(acte: string, plus: object = {}, qui = OPERATEUR): Promise<Franchie> {
    const input = { cleIdempotence: cle(), commande: '2026-001', acte, ...plus };
    return (await harness.execute<{ franchirEcheance: Franchie }>(FRANCHIR, { input }, qui)).franchirEcheance;
  }

  async function etablir(qui = OPERATEUR): Promise<Ecrit> {
    const { etablirEtatContradictoire } = await harness.execute<{ etablirEtatContradictoire: Ecrit }>(
      `mutation ($input: EtablirEtatInput!) { etablirEtatContradictoire(input: $input) { __typename ... on EtatEcrit { deja ${ETAT} } ... on Refus { message } } }`,
      { input: { cleIdempotence: cle(), commande: '2026-001' } },
      qui,
    );
    return etablirEtatContradictoire;
  }
  async function signer(
    etat: Etat | undefined,
    partie: string,
    qui: typeof OPERATEUR,
    plus: object = {},
  ): Promise<Ecrit> {
    const { signerEtatContradictoire } = await harness.execute<{ signerEtatContradictoire: Ecrit }>(
      `mutation ($input: SignerEtatInput!) { signerEtatContradictoire(input: $input) { __typename ... on EtatEcrit { deja ${ETAT} } ... on Refus { message } } }`,
      { input: { cleIdempotence: cle(), etat: etat?.id, partie, empreinte: etat?.empreinte, ...plus } },
      qui,
    );
    return signerEtatContradictoire;
  }

  const compter = async (sql: string): Promise<number> =>
    Number((await harness.lot.query<{ n: string }>(`select (select ${sql}) as n`)).rows[0]?.n);
  const utiliser = (serie: number, rang: number): Promise<unknown> =>
    harness.execute(`mutation ($input: UtiliserPassInput!) { utiliserPass(input: $input) { __typename } }`, {
      input: {
        cleIdempotence: cle(),
        numero: numeroDePass(serie, rang),
        lieu: LIEU,
        service: 'DECOUVRIR',
        prixCentimes: rang === 1 ? 800 : 1500,
      },
    });

  /** What guards the facts put aside, as only whoever owns the engine can. */
  async function enProprietaire(sql: string): Promise<void> {
    const client = new pg.Client({ connectionString: harness.url });
    await client.connect();
    await client.query('set session_replication_role = replica');
    await client.query(sql);
    await client.end();
  }

  async function preparer(): Promise<void> {
    await peupler(harness.url, harness.lot);
    await harness.lot.query(
      `insert into pass.ecriture (operation, commande_id, collectivite_id, debit, credit, centimes, jour, evenement, enregistre_le)
     select 'ACTIVATION', id, collectivite_id, 'COMMANDES', 'CIRCULATION', valeur_centimes, '2026-08-15', 1, '2026-08-15' from pass.commande where numero = '2026-001'`,
    );
    await utiliser(0, 1);
    await utiliser(0, 2);
  }

  return { franchir, etablir, signer, compter, utiliser, enProprietaire, preparer, cle };
}
