import { useQuery } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';

export const DroitsQuery = graphql(`
  query Droits {
    registre {
      droits
    }
  }
`);

/** Whether the reader may do something; until it is known, no. */
export function useDroit(droit: string): boolean {
  const { data } = useQuery(DroitsQuery);
  return data?.registre.droits.includes(droit) ?? false;
}
