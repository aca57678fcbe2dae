import { Hasard } from '../../src/demo/hasard.ts';
import { PREMIERE_SERIE } from '../grand-livre.ts';
import type { Harness } from '../harness.ts';
import { COHORTES, LIEU, numeroDeCarnet, numeroDePass } from '../monde.ts';

const UTILISER = `mutation ($input: UtiliserPassInput!) { utiliserPass(input: $input) { __typename } }`;
const ANNULER = `mutation ($input: AnnulerUtilisationInput!) { annulerUtilisation(input: $input) { __typename } }`;
const REMETTRE = `mutation ($input: RemettreCarnetInput!) { remettreCarnet(input: $input) { __typename } }`;

/** Writers who never stop until they are told to: uses, some taken back, and hand-overs, all of this day. */
export function ecrireSansCesse(
  harness: Harness,
  graine: string,
  nombre: number,
): { finir: () => Promise<number> } {
  const arret = new AbortController();
  let ecrits = 0;
  let cles = 0;
  const ecrire = async (rang: number): Promise<void> => {
    const hasard = new Hasard('plume', graine, rang);
    while (!arret.signal.aborted) {
      const cleIdempotence = `plume-${graine}-${++cles}`;
      const numero = numeroDePass(PREMIERE_SERIE + hasard.entier(0, 39), hasard.entier(1, 10));
      const quoi = hasard.fraction();
      const reponse =
        quoi < 0.8
          ? await harness.execute<Record<string, { __typename: string }>>(UTILISER, {
              input: {
                cleIdempotence,
                numero,
                lieu: LIEU,
                service: hasard.choisir(['DECOUVRIR', 'MAITRISER', 'AUGMENTER']),
                prixCentimes: hasard.choisir([500, 1000, 1800]),
              },
            })
          : quoi < 0.95
            ? await harness.execute<Record<string, { __typename: string }>>(ANNULER, {
                input: { cleIdempotence, numero, motif: 'Essai' },
              })
            : await harness.execute<Record<string, { __typename: string }>>(REMETTRE, {
                input: {
                  cleIdempotence,
                  numero: numeroDeCarnet(hasard.entier(2, 4)),
                  distributeur: 'CCAS-33',
                  cohorte: COHORTES[0],
                },
              });
      const [issue] = Object.values(reponse);
      if (['PassUtilise', 'UtilisationAnnulee', 'CarnetRemis'].includes(issue?.__typename ?? '')) ecrits++;
    }
  };
  const plumes = Array.from({ length: nombre }, (_, rang) => ecrire(rang));
  return {
    async finir() {
      arret.abort();
      await Promise.all(plumes);
      return ecrits;
    },
  };
}
