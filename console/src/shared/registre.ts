import { useQuery } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';

export const RegistreQuery = graphql(`
  query Registre {
    registre {
      demonstration
      jour
      anneeCog
      version
      role
      perimetre
      droits
      compte
      lectureSeule
      fournisseurs {
        code
        nom
      }
    }
  }
`);

/** The register as this reader sees it: asked once, since the frame and the pages share one memory. */
export const useRegistre = () => useQuery(RegistreQuery).data?.registre;

/** Whether nothing may be written here: one sees the console as someone else. */
export const useLectureSeule = (): boolean => useRegistre()?.lectureSeule ?? false;
