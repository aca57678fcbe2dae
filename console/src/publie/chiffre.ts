import { graphql } from '../graphql/index.ts';
import type { ChiffrePublieLigneFragment } from '../graphql/graphql.ts';
import { ecart as points, euros, type Langue, nombre, taux } from '../shared/format.ts';

graphql(`
  fragment ChiffrePublieLigne on ChiffrePublie {
    id
    publieLe
    auteur
    indicateur
    valeurMin
    valeurMax
    valeurCitee
    unite
    perimetre
    reserve
    source
    retire
    version
    constat
    ecart
    ecartRelatif
    sansRapprochement
    rapprochement {
      code
      nom
      definition
      base
      attribution
      au
      filtre {
        collectivite
        departement
        region
        epci
        type
        outreMer
        vague
        depuis
        jusquAu
      }
    }
    compte {
      valeur
      unite
      masque
      au
      lignes {
        chemin
      }
    }
    versions {
      id
      acte
      publieLe
      auteur
      valeurCitee
      unite
      perimetre
      source
      motif
      enregistreLe
    }
  }
`);

export const ChiffresPubliesPageQuery = graphql(`
  query ChiffresPubliesPage($filtre: FiltreChiffresPublies, $apres: String) {
    chiffresPublies(first: 100, after: $apres, filtre: $filtre) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...ChiffrePublieLigne @unmask
        }
      }
    }
    mesuresComparables {
      code
      nom
      unite
      duCatalogue
    }
  }
`);

export type Chiffre = ChiffrePublieLigneFragment;

/** The words of the source, with the thousands of its numbers apart. */
export const valeurLisible = (citee: string, langue: Langue): string =>
  /^\d{2}\/\d{2}\/\d{4}$/u.test(citee)
    ? citee
    : citee.replace(/\d{4,}/gu, (chiffres) => nombre(Number(chiffres), langue));

/** A count of the register as its unit is written. */
export function compteEcrit(valeur: number, unite: string, langue: Langue): string {
  if (unite === 'centimes') return euros(valeur, langue);
  return unite === 'part' ? taux(valeur, langue) : nombre(valeur, langue);
}

const signe = (valeur: number): string => (valeur < 0 ? '\u2212' : valeur > 0 ? '+' : '');

/** A gap, signed: positive when the register counts more. */
export function ecartEcrit(valeur: number, unite: string, langue: Langue): string {
  if (valeur === 0) return '0';
  return unite === 'part'
    ? points(valeur * 100, langue)
    : `${signe(valeur)}${compteEcrit(Math.abs(valeur), unite, langue)}`;
}

export const ecartRelatifEcrit = (part: number, langue: Langue): string =>
  `${signe(part)}${taux(Math.abs(part), langue)}`;
