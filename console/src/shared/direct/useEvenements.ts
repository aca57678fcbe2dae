import { useQuery } from '@apollo/client/react';
import { graphql } from '../../graphql/index.ts';
import type { TerritoireSuiviInput } from '../../graphql/graphql.ts';
import { DroitsQuery } from '../useDroit.ts';
import { useVue } from '../vue.ts';
import { useSuivi } from './useSuivi.ts';

const EvenementsEnDirect = graphql(`
  subscription EvenementsEnDirect(
    $types: [String!]
    $territoire: TerritoireSuiviInput
    $objet: String
    $depuis: String
  ) {
    evenements(types: $types, territoire: $territoire, objet: $objet, depuis: $depuis) {
      id
      curseur
      type
    }
  }
`);

/** Which events touch a page, among those its reader may be told of. */
export interface Suivi {
  /** Types, or their beginning: `commande.*`. */
  readonly types?: readonly string[];
  readonly territoire?: TerritoireSuiviInput | null;
  readonly objet?: string | null;
  /** The right without which nobody is told of them: those of the platform are for who reads its journal. */
  readonly droit?: 'LIRE_EVENEMENTS' | 'LIRE_JOURNAL';
}

/** Follows the events of the register, for who may; gives whether one is told of them, once it is known. */
export function useEvenements(
  { types, territoire = null, objet = null, droit = 'LIRE_EVENEMENTS' }: Suivi,
  noter: () => void,
  relire: () => void,
): boolean | null {
  const { vue } = useVue();
  const droits = useQuery(DroitsQuery).data?.registre.droits;
  const permis = droits?.includes(droit) ?? null;
  useSuivi(EvenementsEnDirect, {
    variables: { types: types ? [...types] : null, territoire, objet },
    // A page of the past does not change.
    skip: permis !== true || vue['au'] !== undefined,
    relire,
    recevoir: noter,
  });
  return permis;
}
