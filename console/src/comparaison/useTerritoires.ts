import { useQuery } from '@apollo/client/react';
import type { ChoixDeCote_TableauFragment } from '../graphql/graphql.ts';
import { ComparaisonTerritoiresQuery } from './demandes.ts';

export interface Groupe {
  readonly nom: 'regions' | 'departements' | 'epci' | 'collectivites';
  readonly territoires: readonly (readonly [territoire: string, nom: string])[];
}

const NIVEAUX = { regions: 'reg', departements: 'dep', epci: 'epci', collectivites: 'col' } as const;

/** The territories where something was bought, by level, and the name of each. */
export function useTerritoires(): {
  readonly groupes: readonly Groupe[];
  readonly noms: ReadonlyMap<string, string>;
} {
  const { data } = useQuery(ComparaisonTerritoiresQuery, { errorPolicy: 'all' });
  const statistiques = data?.statistiques;
  if (!statistiques) return { groupes: [], noms: new Map() };
  const groupes = (['regions', 'departements', 'epci', 'collectivites'] as const).map((nom) => ({
    nom,
    territoires: territoiresDe(statistiques[nom], NIVEAUX[nom]),
  }));
  return { groupes, noms: new Map(groupes.flatMap(({ territoires }) => territoires)) };
}

const territoiresDe = ({ lignes }: ChoixDeCote_TableauFragment, niveau: string) =>
  lignes.flatMap(({ cles: [cle] }) => (cle?.code ? [[`${niveau}:${cle.code}`, cle.libelle] as const] : []));
