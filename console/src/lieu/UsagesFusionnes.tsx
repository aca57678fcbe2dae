import { useQuery } from '@apollo/client/react';
import { Fragment } from 'react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import { compte, nom, nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';

const UsagesFusionnesQuery = graphql(`
  query UsagesFusionnes($id: ID!) {
    lieu(id: $id) {
      id
      nombreDUtilisations
      absorbes {
        id
        nombreDUtilisations
      }
    }
  }
`);

const TEXTES = {
  fr: {
    total: (usages: string) => `${usages} en tout, dont`,
    par: (combien: string) => `${combien} par le lieu fusionné`,
    usages: nom('pass utilisé', 'pass utilisés'),
    sansCompte: 'Fusionné dans ce lieu :',
  },
  en: {
    total: (usages: string) => `${usages} in all, of which`,
    par: (combien: string) => `${combien} by the merged place`,
    usages: nom('pass used', 'passes used'),
    sansCompte: 'Merged into this place:',
  },
};

interface Props {
  readonly id: string;
  readonly absorbes: readonly { readonly id: string; readonly nom: string }[];
}

/** The places that came here, each with its own uses, counted apart: without them the names are still said. */
export function UsagesFusionnes({ id, absorbes }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  // Kept out of the memory, as the uses of the place itself are.
  const { data } = useQuery(UsagesFusionnesQuery, { variables: { id }, fetchPolicy: 'no-cache' });
  const lu = data?.lieu;
  const usages = new Map(lu?.absorbes.map((un) => [un.id, un.nombreDUtilisations]));
  const comptes = lu ? [lu.nombreDUtilisations, ...usages.values()] : [];
  const connus = comptes.filter((un) => un !== null);
  const total = connus.reduce((somme, un) => somme + un, 0);
  return (
    <p>
      {lu && connus.length === comptes.length
        ? textes.total(compte(total, textes.usages, langue))
        : textes.sansCompte}{' '}
      {absorbes.map((un, rang) => {
        const siens = usages.get(un.id);
        return (
          <Fragment key={un.id}>
            {rang > 0 && ', '}
            {typeof siens === 'number' && `${textes.par(nombre(siens, langue))} `}
            <Link href={`/lieux-labellises/${un.id}`}>{un.nom}</Link>
          </Fragment>
        );
      })}
      .
    </p>
  );
}
