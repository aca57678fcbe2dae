import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { acteur, setupHarness } from '../../test/harness.ts';
import { COLLECTIVITES, peupler } from '../../test/monde.ts';
import { plusJours } from '../shared/jour.rules.ts';
import { plierLesEcritures } from './pliage.service.ts';

const harness = setupHarness();
beforeAll(() => peupler(harness.url, harness.lot));

const JOUR = '2026-09-15';
const MONTANTS = `acheteeCentimes nonActiveeCentimes circulationCentimes expireeCentimes utiliseeCentimes avoirsCentimes fondsDetenusCentimes
  engagementsCentimes duAuxStructuresCentimes reliquatsCentimes creancesCentimes etat ratio`;

interface Montants {
  acheteeCentimes: number;
  nonActiveeCentimes: number;
  circulationCentimes: number;
  expireeCentimes: number;
  utiliseeCentimes: number;
  avoirsCentimes: number;
  fondsDetenusCentimes: number;
  engagementsCentimes: number;
}
interface Lue {
  total: Montants;
  parCommande: { commande: { numero: string }; chiffres: Montants }[];
}

async function couverture(au = JOUR, plus = '', qui = acteur('ADMINISTRATEUR')): Promise<Lue> {
  const document = `{ couverture(au: "${au}"${plus}) { total { ${MONTANTS} } parCommande { commande { numero } chiffres { ${MONTANTS} } } } }`;
  return (await harness.execute<{ couverture: Lue }>(document, {}, qui)).couverture;
}

const LIGNES = [
  ['COMMANDE', 'CREANCE', 'COMMANDES'],
  ['ENCAISSEMENT', 'FONDS', 'CREANCE'],
  ['ACTIVATION', 'COMMANDES', 'CIRCULATION'],
  ['UTILISATION', 'CIRCULATION', 'STRUCTURES'],
  ['UTILISATION', 'CIRCULATION', 'RELIQUATS'],
  ['ANNULATION', 'STRUCTURES', 'CIRCULATION'],
  ['CONTRE_PAIEMENT', 'STRUCTURES', 'FONDS'],
  ['CONTRE_PAIEMENT', 'STRUCTURES', 'FRAIS'],
  ['AVOIR', 'CIRCULATION', 'AVOIRS'],
] as const;

const ecrire = (
  [operation, debit, credit]: (typeof LIGNES)[number],
  n: number,
  centimes: number,
  jour: string,
  enregistreLe: string,
): Promise<unknown> =>
  harness.lot.query(
    `insert into pass.ecriture (operation, commande_id, collectivite_id, debit, credit, centimes, jour, evenement, enregistre_le)
     select $1, id, collectivite_id, $2, $3, $4, $5, 1, $6 from pass.commande where numero = $7`,
    [operation, debit, credit, centimes, jour, enregistreLe, `2026-00${n}`],
  );

/** The same balance summed in the entries themselves. */
async function solde(compte: string, au: string): Promise<number> {
  const { rows } = await harness.lot.query<{ n: string }>(
    `select coalesce(sum(centimes), 0) as n from pass.mouvement_de_compte where compte = $1 and jour <= $2 and enregistre_le <= $2`,
    [compte, au],
  );
  return Number(rows[0]?.n);
}

const ecart = (un: Montants): number =>
  un.acheteeCentimes -
  un.utiliseeCentimes -
  un.avoirsCentimes -
  un.nonActiveeCentimes -
  un.circulationCentimes -
  un.expireeCentimes;

describe('the cover on any day', () => {
  it('is to the cent what the entries say, at every date of random lives, folded or not', async () => {
    const ecriture = fc.tuple(
      fc.constantFrom(...LIGNES),
      fc.integer({ min: 1, max: 2 }),
      fc.integer({ min: 1, max: 100_000 }),
      fc.integer({ min: 0, max: 900 }),
      fc.integer({ min: -20, max: 40 }),
      fc.boolean(),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(ecriture, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 0, max: 900 }),
        async (vies, jour) => {
          for (const [ligne, n, centimes, recul, retard, plier] of vies) {
            const le = plusJours(JOUR, -recul);
            const su = plusJours(le, retard);
            await ecrire(ligne, n, centimes, le, su > JOUR ? JOUR : su);
            if (plier) await plierLesEcritures(harness.lot);
          }
          for (const au of [plusJours(JOUR, -jour), JOUR]) {
            const { total, parCommande } = await couverture(au);

            expect(ecart(total)).toBe(0);
            for (const { chiffres } of parCommande) expect(ecart(chiffres)).toBe(0);
            expect(total.circulationCentimes + total.expireeCentimes).toBe(
              0 - (await solde('CIRCULATION', au)),
            );
            expect(total.fondsDetenusCentimes).toBe((await solde('FONDS', au)) + (await solde('FRAIS', au)));
            expect(total.acheteeCentimes).toBe(
              parCommande.reduce((cumul, { chiffres }) => cumul + chiffres.acheteeCentimes, 0),
            );
          }
        },
      ),
      { numRuns: 25 },
    );
  }, 60_000);

  it('counts an entry that was being written while another was folded, once', async () => {
    const client = await harness.lot.connect();
    const avant = 0 - (await solde('CIRCULATION', JOUR));
    await client.query('begin');
    await client.query(
      `insert into pass.ecriture (operation, commande_id, collectivite_id, debit, credit, centimes, jour, evenement, enregistre_le)
       select 'ACTIVATION', id, collectivite_id, 'COMMANDES', 'CIRCULATION', 700, '${JOUR}', 1, '${JOUR}' from pass.commande limit 1`,
    );
    await ecrire(LIGNES[2], 1, 300, JOUR, JOUR);
    await plierLesEcritures(harness.lot);
    await client.query('commit');
    client.release();
    const lire = async (): Promise<number> => {
      const { total } = await couverture();
      return total.circulationCentimes + total.expireeCentimes;
    };

    expect(await lire()).toBe(avant + 1000);
    await plierLesEcritures(harness.lot);
    await plierLesEcritures(harness.lot);
    expect(await lire()).toBe(avant + 1000);
  });

  it('is that of the perimeter of who reads, and opens to its entries', async () => {
    for (const n of [1, 2]) await ecrire(LIGNES[8], n, 500 + n, JOUR, JOUR);
    const { parCommande } = await couverture(JOUR, '', acteur('GESTIONNAIRE', [COLLECTIVITES[0]]));
    expect(parCommande.map(({ commande }) => commande.numero)).toEqual(['2026-001']);

    const { ecritures } = await harness.execute<{
      ecritures: {
        totalCount: number;
        edges: { node: { debit: string; credit: string; centimes: number } }[];
      };
    }>(
      `{ ecritures(first: 100, commande: "2026-001", compte: AVOIRS) { totalCount edges { node { debit credit centimes } } } }`,
    );
    const somme = ecritures.edges.reduce(
      (cumul, { node }) => cumul + (node.credit === 'AVOIRS' ? node.centimes : -node.centimes),
      0,
    );
    expect(somme).toBe(parCommande[0]?.chiffres.avoirsCentimes);
    await expect(couverture('2026-09-16')).rejects.toMatchObject({ code: 'SAISIE_INVALIDE' });
  });

  it('lets nobody write in the folds but who folds', async () => {
    await expect(harness.pool.query(`update pass.ecriture_repere set tx = '0'`)).rejects.toThrow(
      /permission/,
    );
    await expect(harness.pool.query(`delete from pass.ecriture_pliee`)).rejects.toThrow(/permission/);
  });
});
