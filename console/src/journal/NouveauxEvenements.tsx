import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useState } from 'react';
import { graphql } from '../graphql/index.ts';
import type { NombreDEvenementsQueryVariables } from '../graphql/graphql.ts';
import { Cadence } from '../shared/direct/cadence.ts';
import { EnDirect } from '../shared/direct/EnDirect.tsx';
import { useAnnonceEspacee } from '../shared/direct/useAnnonceEspacee.ts';
import { useEvenements } from '../shared/direct/useEvenements.ts';
import { compte, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';

const NombreDEvenementsQuery = graphql(`
  query NombreDEvenements(
    $objet: String
    $acteur: String
    $motif: String
    $type: String
    $departement: String
    $recherche: String
    $du: LocalDate
    $au: LocalDate
  ) {
    evenements(
      first: 1
      objet: $objet
      acteur: $acteur
      motif: $motif
      type: $type
      departement: $departement
      recherche: $recherche
      du: $du
      au: $au
    ) {
      totalCount
    }
  }
`);

const TEXTES = {
  fr: { nouveaux: nom('nouvel événement', 'nouveaux événements'), montrer: 'Montrer' },
  en: { nouveaux: nom('new event', 'new events'), montrer: 'Show' },
};

/** Events are counted again no more often than that. */
const ESPACE = 1000;

interface Props {
  readonly filtre: NombreDEvenementsQueryVariables;
  /** How many the list says there are. */
  readonly montres: number;
  readonly montrer: () => void;
}

/** How many events came since the list was read, by its own filters: it moves when its reader asks. */
export function NouveauxEvenements({ filtre, montres, montrer }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const client = useApolloClient();
  const [compteDe, setCompte] = useState({ cle: '', total: 0 });
  const [phrase, annoncer] = useAnnonceEspacee((phrases) => phrases.at(-1) ?? '');
  const cle = JSON.stringify(filtre);
  const [cadence] = useState(() => new CadenceDuCompte());
  const total = compteDe.cle === cle ? compteDe.total : 0;
  const nouveaux = Math.max(0, total - montres);
  const dit = nouveaux > 0 ? compte(nouveaux, textes.nouveaux, langue) : '';

  useEffect(
    () =>
      cadence.compter(async () => {
        const variables: NombreDEvenementsQueryVariables = JSON.parse(cle);
        const { data } = await client.query({
          query: NombreDEvenementsQuery,
          variables,
          fetchPolicy: 'no-cache',
        });
        if (data) setCompte({ cle, total: data.evenements.totalCount });
      }),
    [cadence, client, cle],
  );
  useEffect(() => {
    if (dit !== '') annoncer(dit);
  }, [dit, annoncer]);
  const recompter = useCallback(() => cadence.demander(), [cadence]);
  const { objet = null, type, departement } = filtre;
  useEvenements(
    {
      objet,
      ...(type == null ? {} : { types: [type] }),
      territoire: departement == null ? null : { type: 'DEPARTEMENT', code: departement },
    },
    recompter,
    recompter,
  );
  return <EnDirect phrase={phrase} attente={dit} geste={textes.montrer} actualiser={montrer} />;
}

/** One count at a time, of the filters of the moment. */
class CadenceDuCompte {
  private lire: () => Promise<void> = async () => undefined;
  private readonly cadence = new Cadence(() => this.lire(), ESPACE);

  compter(lire: () => Promise<void>): () => void {
    this.lire = lire;
    this.cadence.arreter(false);
    return () => this.cadence.arreter();
  }

  demander(): void {
    this.cadence.demander();
  }
}
