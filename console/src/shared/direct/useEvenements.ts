import { graphql } from '../../graphql/index.ts';
import type { TerritoireSuiviInput } from '../../graphql/graphql.ts';
import { useDroit } from '../useDroit.ts';
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
}

/** Follows the events of the register, for who may. */
export function useEvenements(
  { types, territoire = null, objet = null }: Suivi,
  noter: () => void,
  relire: () => void,
): void {
  const { vue } = useVue();
  const permis = useDroit('LIRE_EVENEMENTS');
  useSuivi(EvenementsEnDirect, {
    variables: { types: types ? [...types] : null, territoire, objet },
    // A page of the past does not change.
    skip: !permis || vue['au'] !== undefined,
    relire,
    recevoir: noter,
  });
}
