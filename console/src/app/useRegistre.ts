import { useQuery } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';

const RegistreQuery = graphql(`
  query Registre {
    registre {
      demonstration
      jour
      anneeCog
      version
      role
      perimetre
      droits
    }
  }
`);

/** The register as this reader sees it: asked once, since the frame and the pages share one memory. */
export const useRegistre = () => useQuery(RegistreQuery).data?.registre;
