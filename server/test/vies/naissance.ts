import { expect } from 'vitest';
import { distribuer, enProprietaire, tenirLeGrandLivre } from '../grand-livre.ts';
import { acteur, type Harness } from '../harness.ts';
import { LIEU, peupler } from '../monde.ts';
import { STRUCTURE } from './gestes-de-paiement.ts';
import { mutation, Vie } from './vie.ts';

const DECLARER = mutation(
  'declarerCoordonneesBancaires',
  'DeclarerCoordonneesBancaires',
  '... on CoordonneesEnregistrees { coordonnees { id } }',
);
const VERIFIER = mutation('verifierCoordonneesBancaires', 'VerifierCoordonneesBancaires');

/** A register at its beginning: an active order in stock, and a structure whose bank details were verified by someone else. */
export async function naitre(harness: Harness, graine: string, carnets: number): Promise<Vie> {
  await peupler(harness.url, harness.lot);
  await tenirLeGrandLivre(harness.url);
  await distribuer(harness.url, harness.lot, carnets, false);
  await enProprietaire(harness.url, async (client) => {
    await client.query(
      `insert into labels.structure (id, siret, nom) values ($1, '99900000700018', 'Structure d’essai')`,
      [STRUCTURE],
    );
    await client.query('update labels.lieu set structure_id = $1 where id = $2', [STRUCTURE, LIEU]);
  });
  const vie = new Vie(harness, graine, carnets, '2026-09-05');
  const declarees = await vie.demander(DECLARER, 'declarerCoordonneesBancaires', {
    structure: STRUCTURE,
    genre: 'ASSOCIATION',
    titulaire: 'Structure d’essai',
    iban: 'FR7630006000011234567890189',
    bic: 'AGRIFRPP',
  });
  expect(declarees).toMatchObject({ __typename: 'CoordonneesEnregistrees' });
  const { id: coordonnees } = (declarees as unknown as { coordonnees: { id: string } }).coordonnees;
  const entree = { coordonnees, verdict: 'VERIFIEES' };
  const verifiees = await vie.demander(VERIFIER, 'verifierCoordonneesBancaires', entree, acteur('OPERATEUR'));
  expect(verifiees.__typename).toBe('CoordonneesEnregistrees');
  return vie;
}
