import type pg from 'pg';
import { beforeAll } from 'vitest';
import type { CarnetACharger, UtilisationACharger } from '../src/chargement/lot.types.ts';
import { openOwner } from '../src/chargement/versement.ts';
import { numeroterLot } from '../src/chargement/partition.ts';
import { appendEvent } from '../src/shared/journal.ts';
import type { Harness } from './harness.ts';

const JOUR = '2026-09-15';
const id = (rang: number, n: number): string =>
  `01999999-${String(rang).padStart(4, '0')}-7000-8000-${String(n).padStart(12, '0')}`;

export const [CHATEAU, RIVAGE] = [id(1, 1), id(1, 2)] as const;
export const CHARGEMENT = { acteur: 'essai', jour: JOUR, repris: true };
export const COHORTE_DU_RIVAGE = id(5, 2);
/** Numbers of the orders of 1 000 pass, in carnets of five: of the château, of the rivage. */
export const COMMANDES = ['2026-001', '2026-002'] as const;

export const commandeDe = (
  collectiviteId: string,
  n = collectiviteId === CHATEAU ? 1 : 2,
): CarnetACharger['commande'] => ({
  id: id(2, n),
  collectiviteId,
  tailleDeCarnet: 5,
  acheteeLe: '2026-06-01',
  tolereeJusquAu: '2027-01-31',
});

/** A pass used and paid. */
export const utilisation = (serie: number, rang: number): UtilisationACharger => ({
  id: id(7, serie * 10 + rang),
  rang,
  lieuId: id(8, 1),
  jour: '2026-08-10',
  service: 'DECOUVRIR',
  minutes: null,
  prixCentimes: 1000,
  partPassCentimes: 1000,
  enregistreLe: '2026-08-11',
  reglement: { jour: '2026-09-10', centimes: 1000, fraisCentimes: 40, enregistreLe: '2026-09-10' },
});

/** A carnet handed out, with two pass used, the first of them paid. */
export function carnet(
  serie: number,
  collectiviteId: string,
  vie: Partial<CarnetACharger> = {},
): CarnetACharger {
  const { reglement: _, ...impayee } = utilisation(serie, 2);
  return {
    id: id(3, serie),
    serie,
    commande: commandeDe(collectiviteId),
    enregistreLe: '2026-06-20',
    remise: {
      id: id(4, serie),
      jour: '2026-07-01',
      cohorteId: id(5, collectiviteId === CHATEAU ? 1 : 2),
      distributeurId: id(6, collectiviteId === CHATEAU ? 1 : 2),
      enregistreLe: '2026-07-02',
      utilisations: [utilisation(serie, 1), impayee],
    },
    ...vie,
  };
}

/** Gives the file two collectivités with what their carnets rest on, and the hand of the owner of the tables. */
export function setupLots(harness: Harness) {
  beforeAll(async () => {
    const event = { type: 'essai.prepare', acteur: 'essai', contenu: {}, enregistreLe: JOUR };
    const evenement = await appendEvent(harness.lot, 'pass', event);
    await harness.lot.query('insert into pass.operateur (id, code, nom) values ($1, $2, $2)', [
      id(9, 1),
      'essai',
    ]);
    for (const [n, collectivite] of [CHATEAU, RIVAGE].entries()) {
      const { id: commande, acheteeLe, tolereeJusquAu } = commandeDe(collectivite);
      await harness.lot.query(
        `with d as (insert into pass.distributeur (id, collectivite_id, code, nom, genre, commune_code)
           values ($1, $2, $3, $3, 'MAIRIE', '23096')),
         h as (insert into pass.cohorte (id, collectivite_id, public, libelle, du, personnes, evenement, enregistre_le)
           values ($4, $2, 'ALLOPHONES', 'Essai', '2026-01-01', 10, $5, '2026-01-01'))
         insert into pass.commande (id, numero, collectivite_id, operateur_id, vague, nombre_de_pass, taille_de_carnet, achetee_le,
           valide_jusqu_au, toleree_jusqu_au, evenement, enregistre_le)
         values ($6, $7, $2, $8, 2020, 1000, 5, $9, '2026-12-31', $10, $5, $9)`,
        [
          id(6, n + 1),
          collectivite,
          `D${n}`,
          id(5, n + 1),
          evenement,
          commande,
          COMMANDES[n],
          id(9, 1),
          acheteeLe,
          tolereeJusquAu,
        ],
      );
    }
  });

  async function enProprietaire<T>(travail: (client: pg.Client) => Promise<T>): Promise<T> {
    const client = await openOwner(harness.url);
    try {
      await client.query('begin');
      const resultat = await travail(client);
      await client.query('commit');
      return resultat;
    } finally {
      await client.end();
    }
  }

  const lire = async <Row extends object>(requete: string, valeurs: unknown[] = []): Promise<Row[]> =>
    (await harness.lot.query<Row>(requete, valeurs)).rows;

  return {
    enProprietaire,
    lire,
    numeroter: (): Promise<number> => enProprietaire((client) => numeroterLot(client, 'Essai')),
  };
}
