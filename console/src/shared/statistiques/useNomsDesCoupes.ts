import { useQuery } from '@apollo/client/react';
import { graphql } from '../../graphql/index.ts';
import type { FiltreStatistiques } from '../../graphql/graphql.ts';
import { useVue } from '../vue.ts';
import { demandeDe } from './demande.ts';
import { COUPES_FINES, type CoupeFine, LES_COUPES, MAILLES } from './mailles.ts';

const NomsDesCoupesQuery = graphql(`
  query NomsDesCoupes($attribution: Attribution, $filtre: FiltreStatistiques, $par: [Dimension!]!) {
    statistiques(base: FLUX, attribution: $attribution, filtre: $filtre) {
      tableau(indicateurs: ["pass.utilises"], par: $par, limite: 1) {
        lignes {
          cles {
            dimension
            libelle
          }
        }
      }
    }
  }
`);

const AU_PLUS = 3;

/** The names of the cuts of the view that only the register knows, by their codes; a code stands in until it answers. */
export function useNomsDesCoupes(): Partial<Readonly<Record<CoupeFine, string>>> {
  const { vue } = useVue();
  const { portee, coupes } = demandeDe(vue);
  const epci = portee.territoire?.niveau === 'epci' ? portee.territoire.code : undefined;
  const asked: Partial<Record<CoupeFine, string>> = { ...coupes, ...(epci ? { epci } : {}) };
  const kept = LES_COUPES.filter((coupe) => asked[coupe] !== undefined).slice(0, AU_PLUS);
  const filtre: FiltreStatistiques = Object.fromEntries(
    kept.map((coupe) => [COUPES_FINES[coupe], coupe === 'vague' ? Number(asked[coupe]) : asked[coupe]]),
  );
  const { data } = useQuery(NomsDesCoupesQuery, {
    variables: { attribution: portee.attribution, filtre, par: kept.map((coupe) => MAILLES[coupe]) },
    skip: kept.length === 0,
    errorPolicy: 'ignore',
  });
  const cles = data?.statistiques.tableau.lignes[0]?.cles ?? [];
  return Object.fromEntries(
    kept.flatMap((coupe) => {
      const cle = cles.find(({ dimension }) => dimension === MAILLES[coupe]);
      return cle ? [[coupe, cle.libelle] as const] : [];
    }),
  );
}
