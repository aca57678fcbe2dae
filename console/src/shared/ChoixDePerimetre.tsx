import { useQuery } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import type { TypeDePerimetre } from '../graphql/graphql.ts';
import { Champ, Liste } from './champs.tsx';
import { DEPARTEMENTS } from './departements.ts';
import { useTextes } from './langue.ts';

const CollectivitesAChoisirQuery = graphql(`
  query CollectivitesAChoisir {
    collectivites(first: 100) {
      edges {
        node {
          id
          siren
          nom
        }
      }
    }
  }
`);

const RegionsAChoisirQuery = graphql(`
  query RegionsAChoisir {
    territoires(first: 100, type: REGION) {
      edges {
        node {
          id
          code
          nom
        }
      }
    }
  }
`);

const TEXTES = {
  fr: {
    COLLECTIVITE: 'Collectivité',
    REGION: 'Région',
    DEPARTEMENT: 'Département',
    siret: 'SIRET de la structure',
    aide: '14 chiffres.',
    choisir: 'choisir',
    attendu: 'Un périmètre est attendu.',
  },
  en: {
    COLLECTIVITE: 'Authority',
    REGION: 'Region',
    DEPARTEMENT: 'Département',
    siret: 'SIRET of the organisation',
    aide: '14 digits.',
    choisir: 'choose',
    attendu: 'A perimeter is expected.',
  },
};

interface Props {
  readonly type: TypeDePerimetre;
  readonly code: string;
  /** The only collectivité that may be chosen. */
  readonly chez?: { readonly code: string; readonly nom: string } | null;
  readonly manque: boolean;
  readonly onChange: (code: string) => void;
}

/** Which region, département, collectivité or structure: by its name where the register has a list. */
export function ChoixDePerimetre({ type, code, chez, manque, onChange }: Props) {
  const textes = useTextes(TEXTES);
  const collectivites = useQuery(CollectivitesAChoisirQuery, {
    skip: type !== 'COLLECTIVITE' || Boolean(chez),
  });
  const regions = useQuery(RegionsAChoisirQuery, { skip: type !== 'REGION' });
  const refus = manque ? textes.attendu : null;
  if (type === 'FRANCE') return null;
  if (type === 'STRUCTURE')
    return (
      <Champ nom={textes.siret} aide={textes.aide} refus={refus}>
        {(attributs) => (
          <input
            {...attributs}
            value={code}
            inputMode="numeric"
            autoComplete="off"
            maxLength={14}
            onChange={({ currentTarget }) => onChange(currentTarget.value)}
          />
        )}
      </Champ>
    );
  const lus =
    type === 'REGION'
      ? regions.data?.territoires.edges.map(({ node }) => [node.code, node.nom] as const)
      : collectivites.data?.collectivites.edges.map(({ node }) => [node.siren, node.nom] as const);
  const options = chez
    ? [[chez.code, chez.nom] as const]
    : type === 'DEPARTEMENT'
      ? [...DEPARTEMENTS]
      : (lus ?? []);
  return (
    <Liste
      nom={textes[type]}
      valeur={code}
      refus={refus}
      options={[['', textes.choisir], ...options]}
      onChange={onChange}
    />
  );
}
