import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Inbox } from 'lucide-react';
import { useId } from 'react';
import { graphql } from '../graphql/index.ts';
import { Vide } from '../shared/etats/Vide.tsx';
import { useTextes } from '../shared/langue.ts';
import { AssertionDeLabel } from './AssertionDeLabel.tsx';

export const HistoireDesLabelsFragment = graphql(`
  fragment HistoireDesLabels_LieuLabellise on LieuLabellise {
    id
    labels {
      id
      du
      enregistreLe
      ...AssertionDeLabel_AssertionDeLabel
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Histoire des labels',
    note: 'Chaque écriture est datée de son effet ; rien n’est jamais modifié, une correction est une écriture nouvelle.',
    vide: 'Ce lieu n’a jamais eu de label',
  },
  en: {
    titre: 'History of the labels',
    note: 'Each entry bears the date of its effect; nothing is ever edited, a correction is a new entry.',
    vide: 'This place never had a label',
  },
};

/** What was asserted about the labels of a place, the last effect first: who, from when to when, and when it was known. */
export function HistoireDesLabels(props: { readonly lieu: FragmentType<typeof HistoireDesLabelsFragment> }) {
  const textes = useTextes(TEXTES);
  const id = useId();
  const { data } = useSuspenseFragment({
    fragment: HistoireDesLabelsFragment,
    fragmentName: 'HistoireDesLabels_LieuLabellise',
    from: props.lieu,
  });
  const labels = data.labels.toSorted(
    (a, b) => b.du.localeCompare(a.du) || b.enregistreLe.localeCompare(a.enregistreLe),
  );
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{textes.titre}</h2>
      <p className="note">{textes.note}</p>
      {labels.length === 0 ? (
        <Vide icone={Inbox} titre={textes.vide} />
      ) : (
        <ol className="fil">
          {labels.map((label) => (
            <AssertionDeLabel key={label.id} label={label} />
          ))}
        </ol>
      )}
    </section>
  );
}
