import { useQuery } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import { droitEnMots } from '../shared/droits.ts';
import { useLangue, useTextes } from '../shared/langue.ts';

const DroitsDuSchemaQuery = graphql(`
  query DroitsDuSchema {
    droitsDuSchema {
      place
      demande {
        droits
      }
    }
  }
`);

const TEXTES = { fr: { ou: ', ou ' }, en: { ou: ', or ' } };

/** In words, the right that a type or a field asks for; `null` for what is open to all, or not known yet. */
export function useDroitsDuSchema(): (place: string) => string | null {
  const { ou } = useTextes(TEXTES);
  const langue = useLangue();
  const { data } = useQuery(DroitsDuSchemaQuery);
  const lignes = new Map(data?.droitsDuSchema.map(({ place, demande }) => [place, demande.droits]));
  return (place) =>
    lignes
      .get(place)
      ?.map((droit) => droitEnMots(droit, langue))
      .join(ou) ?? null;
}
