import { useApolloClient, useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { graphql } from '../graphql/index.ts';
import { RegistreQuery, useRegistre } from '../shared/registre.ts';
import { useCoupure } from './liaison.ts';
import { type Contexte, dernierContexte, garderLeContexte } from './magasin.ts';

const MesLieuxQuery = graphql(`
  query MesLieux {
    mesLieux {
      id
      nom
      communeNom
      etatPassNumerique
    }
  }
`);

/** Who stands at the counter and in which places: as the register says, or as it last said when it does not answer. */
export interface Guichet {
  readonly lecteur: string;
  readonly lieux: Contexte['lieux'];
}

export function useContexte(): {
  readonly guichet: Guichet | null;
  readonly permis: boolean;
  readonly perdu: boolean;
} {
  const client = useApolloClient();
  const registre = useRegistre();
  const coupure = useCoupure();
  const permis = registre?.droits.includes('UTILISER') ?? false;
  const { data, refetch } = useQuery(MesLieuxQuery, { skip: !permis });
  const [garde, setGarde] = useState<Contexte | null | undefined>();
  const lecteur = registre && `${registre.role} (${registre.perimetre})`;

  useEffect(() => {
    dernierContexte()
      .then(setGarde)
      .catch(() => setGarde(null));
  }, []);
  const inconnu = registre === undefined;
  useEffect(() => {
    if (coupure !== null) return;
    // Opened without the register: who reads is asked again as soon as it answers.
    if (inconnu) client.query({ query: RegistreQuery, fetchPolicy: 'network-only' }).catch(() => undefined);
    else if (permis && !data) void refetch();
  }, [client, coupure, inconnu, permis, data, refetch]);
  useEffect(() => {
    if (!lecteur || !data) return;
    // A device that keeps nothing works while the register answers.
    garderLeContexte({ lecteur, lieux: lieuxDe(data.mesLieux) }).catch(() => undefined);
  }, [lecteur, data]);

  if (registre && !permis) return { guichet: null, permis, perdu: false };
  if (lecteur && data) return { guichet: { lecteur, lieux: lieuxDe(data.mesLieux) }, permis, perdu: false };
  const connu = garde && (!lecteur || garde.lecteur === lecteur) ? garde : null;
  return { guichet: connu, permis: true, perdu: garde === null && coupure !== null };
}

interface LieuLu {
  readonly id: string;
  readonly nom: string;
  readonly communeNom: string;
  readonly etatPassNumerique?: string | null;
}

/** Those that may take a pass today; every place when none may, so that its refusal is said. */
function lieuxDe(lus: readonly LieuLu[]): Contexte['lieux'] {
  const ouverts = lus.filter(
    ({ etatPassNumerique: etat }) => etat === 'LABELLISE' || etat === 'A_RENOUVELER',
  );
  return (ouverts.length > 0 ? ouverts : lus).map(({ id, nom, communeNom }) => ({ id, nom, communeNom }));
}
