import { useQuery } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import { useRegistre } from './registre.ts';

const MonPerimetreQuery = graphql(`
  query MonPerimetre {
    moi {
      habilitationActive
      compte {
        id
        habilitations {
          id
          perimetreCode
          perimetre
        }
      }
    }
  }
`);

/** Whether one administers everyone, or only the people of one collectivité, and which, once that was read. */
export function useMonPerimetre() {
  const administre = useRegistre()?.droits.includes('ADMINISTRER_ACCES') ?? false;
  const { data, loading } = useQuery(MonPerimetreQuery);
  const active = data?.moi?.compte.habilitations.find(({ id }) => id === data.moi?.habilitationActive);
  const chez = active?.perimetreCode ? { code: active.perimetreCode, nom: active.perimetre } : null;
  return { administre, chez, lu: !loading };
}
