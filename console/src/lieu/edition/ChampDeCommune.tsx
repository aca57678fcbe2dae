import { useQuery } from '@apollo/client/react';
import { useDeferredValue, useId } from 'react';
import { graphql } from '../../graphql/index.ts';
import { Champ } from '../../shared/champs.tsx';
import { useLangue } from '../../shared/langue.ts';
import type { EditeurProps } from './editeur.ts';

const ChampDeCommuneQuery = graphql(`
  query ChampDeCommune($recherche: String!) {
    territoires(first: 12, type: COMMUNE, recherche: $recherche) {
      edges {
        node {
          id
          code
          nom
          departementCode
        }
      }
    }
  }
`);

/** A commune by its name, proposed while it is typed; its code is what is kept, so that two of one name are told apart. */
export function ChampDeCommune({ definition, valeur, refus, onChange }: EditeurProps) {
  const langue = useLangue();
  const id = useId();
  const texte = typeof valeur === 'string' ? valeur : '';
  const recherche = useDeferredValue(texte.replace(/\(.*$/u, '').trim());
  const skip = recherche.length < 3 || /\(\w{5}\)$/u.test(texte);
  const { data } = useQuery(ChampDeCommuneQuery, { variables: { recherche }, skip });
  return (
    <Champ nom={definition.noms[langue]} aide={definition.aide?.[langue]} refus={refus}>
      {(attributs) => (
        <>
          <input
            {...attributs}
            value={texte}
            list={id}
            maxLength={120}
            autoComplete="off"
            onChange={({ currentTarget }) => onChange(currentTarget.value)}
          />
          <datalist id={id}>
            {data?.territoires.edges.map(({ node }) => (
              <option key={node.id}>{`${node.nom} (${node.code})`}</option>
            ))}
          </datalist>
        </>
      )}
    </Champ>
  );
}
