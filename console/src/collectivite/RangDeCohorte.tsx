import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import type { DimensionDeCohorte, RangDeCohorte_CohorteFragment } from '../graphql/graphql.ts';
import { jour } from '../shared/dates.ts';
import { type Langue, nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { PUBLICS } from '../shared/mots.ts';

const RangDeCohorteFragment = graphql(`
  fragment RangDeCohorte_Cohorte on Cohorte {
    id
    public
    libelle
    du
    jusquAu
    personnes
    nombreDeCarnetsRemis
    effectifs {
      dimension
      modalite
      personnes
    }
  }
`);

const DIMENSIONS = ['AGE', 'GENRE', 'STATUT'] as const satisfies readonly DimensionDeCohorte[];

const NOMS = {
  fr: { AGE: 'Âge', GENRE: 'Genre', STATUT: 'Statut' },
  en: { AGE: 'Age', GENRE: 'Gender', STATUT: 'Status' },
} as const satisfies Record<Langue, Record<DimensionDeCohorte, string>>;

const TEXTES = {
  fr: { depuis: (du: string) => `depuis le ${du}`, entre: (du: string, au: string) => `du ${du} au ${au}` },
  en: { depuis: (du: string) => `since ${du}`, entre: (du: string, au: string) => `${du} to ${au}` },
};

/** A cohort: a declared total, and the same total cut three ways. */
export function RangDeCohorte(props: { readonly cohorte: FragmentType<typeof RangDeCohorteFragment> }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { data } = useSuspenseFragment({ fragment: RangDeCohorteFragment, from: props.cohorte });
  const du = jour(data.du, langue);
  return (
    <tr>
      <th scope="row">
        {data.libelle}
        <span className="sous">{PUBLICS[langue][data.public]}</span>
      </th>
      <td className="etendue">
        {data.jusquAu ? textes.entre(du, jour(data.jusquAu, langue)) : textes.depuis(du)}
      </td>
      <td className="d">{nombre(data.personnes, langue)}</td>
      <td className="d">{nombre(data.nombreDeCarnetsRemis, langue)}</td>
      <td className="detail">
        {DIMENSIONS.map((dimension) => (
          <Detail key={dimension} dimension={dimension} effectifs={data.effectifs} />
        ))}
      </td>
    </tr>
  );
}

interface DetailProps {
  readonly dimension: DimensionDeCohorte;
  readonly effectifs: RangDeCohorte_CohorteFragment['effectifs'];
}

function Detail({ dimension, effectifs }: DetailProps) {
  const langue = useLangue();
  const parts = effectifs.filter((one) => one.dimension === dimension && one.personnes > 0);
  if (parts.length === 0) return null;
  const text = parts.map(({ modalite, personnes }) => `${modalite} ${nombre(personnes, langue)}`).join(', ');
  return (
    <span className="sous">
      {NOMS[langue][dimension]}
      {langue === 'fr' ? '\u00a0: ' : ': '}
      {text}
    </span>
  );
}
