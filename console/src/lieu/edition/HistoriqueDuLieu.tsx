import { useQuery } from '@apollo/client/react';
import { History } from 'lucide-react';
import { useId } from 'react';
import { graphql } from '../../graphql/index.ts';
import { Bloc } from '../../shared/Bloc.tsx';
import { Vide } from '../../shared/etats/Vide.tsx';
import { useTextes } from '../../shared/langue.ts';
import { useDroit } from '../../shared/useDroit.ts';
import { UneModification } from './UneModification.tsx';

const HistoriqueDuLieuQuery = graphql(`
  query HistoriqueDuLieu($id: ID!) {
    lieu(id: $id) {
      id
      version
      historique {
        id
        ...UneModification_ModificationDeLieu
      }
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Historique de la fiche',
    note: 'Qui a changé quoi, quand et pourquoi. Rien ne s’efface : rétablir ou annuler est une écriture de plus.',
    vide: 'La fiche n’a pas changé depuis qu’elle est au registre',
  },
  en: {
    titre: 'History of the sheet',
    note: 'Who changed what, when and why. Nothing is erased: restoring or undoing is one more entry.',
    vide: 'The sheet has not changed since it entered the register',
  },
};

/** What changed of the sheet of a place, in words, the last first: for who may read the journal. */
export function HistoriqueDuLieu({ id }: { readonly id: string }) {
  const textes = useTextes(TEXTES);
  const titre = useId();
  const lisible = useDroit('LIRE_JOURNAL');
  const modifiable = useDroit('MODIFIER_LIEUX');
  const lecture = useQuery(HistoriqueDuLieuQuery, {
    variables: { id },
    skip: !lisible,
    fetchPolicy: 'cache-and-network',
  });
  if (!lisible) return null;
  return (
    <section aria-labelledby={titre}>
      <h2 id={titre}>{textes.titre}</h2>
      <p className="note">{textes.note}</p>
      <Bloc lecture={lecture} lignes={4}>
        {({ lieu }) =>
          !lieu || lieu.historique.length === 0 ? (
            <Vide icone={History} titre={textes.vide} />
          ) : (
            <ol className="fil">
              {lieu.historique.map((une) => (
                <UneModification
                  key={une.id}
                  une={une}
                  lieu={id}
                  versionAttendue={lieu.version}
                  modifiable={modifiable}
                />
              ))}
            </ol>
          )
        }
      </Bloc>
    </section>
  );
}
