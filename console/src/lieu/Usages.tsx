import { useQuery } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import { nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Masque } from '../shared/Tampon.tsx';

const UsagesQuery = graphql(`
  query Usages($id: ID!) {
    lieu(id: $id) {
      id
      nombreDUtilisations
    }
  }
`);

const TEXTES = {
  fr: { panne: 'non disponible' },
  en: { panne: 'not available' },
};

/** How many pass were used here, asked apart: without it the record still reads. */
export function Usages({ id }: { readonly id: string }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  // Kept out of the memory: if it failed there, the place itself would be forgotten with it.
  const { data, error } = useQuery(UsagesQuery, { variables: { id }, fetchPolicy: 'no-cache' });
  const total = data?.lieu?.nombreDUtilisations;
  if (total === null) return <Masque />;
  if (total !== undefined) return <span className="n">{nombre(total, langue)}</span>;
  if (!error) return <>…</>;
  return (
    <>
      — <span className="note">{textes.panne}</span>
    </>
  );
}
