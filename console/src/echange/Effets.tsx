import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import { compte, nom, type Nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';

const EffetsFragment = graphql(`
  fragment Effets_Import on Import {
    id
    effets {
      cle
      nombre
    }
  }
`);

interface Mots {
  readonly titre: string;
  readonly effets: Readonly<Record<string, Nom>>;
}

const TEXTES: { readonly fr: Mots; readonly en: Mots } = {
  fr: {
    titre: 'Et aussi :',
    effets: {
      'labels.PASS_NUMERIQUE': nom('label Pass numérique affirmé', 'labels Pass numérique affirmés'),
      'labels.FRANCE_SERVICES': nom('label France Services affirmé', 'labels France Services affirmés'),
      'labels.AIDANTS_CONNECT': nom('label Aidants Connect affirmé', 'labels Aidants Connect affirmés'),
      'labels.CONSEILLERS_NUMERIQUES': nom(
        'label Conseillers numériques affirmé',
        'labels Conseillers numériques affirmés',
      ),
    },
  },
  en: {
    titre: 'And also:',
    effets: {
      'labels.PASS_NUMERIQUE': nom('Pass numérique label asserted', 'Pass numérique labels asserted'),
      'labels.FRANCE_SERVICES': nom('France Services label asserted', 'France Services labels asserted'),
      'labels.AIDANTS_CONNECT': nom('Aidants Connect label asserted', 'Aidants Connect labels asserted'),
      'labels.CONSEILLERS_NUMERIQUES': nom(
        'Conseillers numériques label asserted',
        'Conseillers numériques labels asserted',
      ),
    },
  },
};

/** What follows besides the rows themselves: places that would accept passes from then on, first of all. */
export function Effets(props: { readonly import: FragmentType<typeof EffetsFragment> }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { data } = useSuspenseFragment({ fragment: EffetsFragment, from: props.import });
  const dits = data.effets.flatMap(({ cle, nombre }) => {
    const mots = textes.effets[cle];
    return mots && nombre > 0 ? [{ cle, texte: compte(nombre, mots, langue) }] : [];
  });
  if (dits.length === 0) return null;
  return (
    <div>
      <p>{textes.titre}</p>
      <ul className="puces">
        {dits.map(({ cle, texte }) => (
          <li key={cle}>{texte}</li>
        ))}
      </ul>
    </div>
  );
}
