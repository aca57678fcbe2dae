import { useQuery } from '@apollo/client/react';
import { Bloc } from '../shared/Bloc.tsx';
import { AccesRefuse } from '../shared/etats/AccesRefuse.tsx';
import { useTextes } from '../shared/langue.ts';
import { DroitsQuery } from '../shared/useDroit.ts';
import { Releve } from './Releve.tsx';

const TEXTES = { fr: { titre: 'Relevé d’une structure' }, en: { titre: 'Statement of an organisation' } };

/** One structure, for who may read what it is paid. */
export function StructurePage({ id }: { readonly id: string }) {
  const textes = useTextes(TEXTES);
  const lecture = useQuery(DroitsQuery);
  return (
    <Bloc lecture={lecture} lignes={14}>
      {({ registre: { droits } }) =>
        droits.includes('LIRE_REGLEMENTS') ? (
          <Releve structure={id} />
        ) : (
          <>
            <h1>{textes.titre}</h1>
            <AccesRefuse droit="LIRE_REGLEMENTS" />
          </>
        )
      }
    </Bloc>
  );
}
