import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import { Extraits } from '../shared/extraits/Extraits.tsx';
import { useTextes } from '../shared/langue.ts';

const EncartDuJetonFragment = graphql(`
  fragment EncartDuJeton_JetonDIntegration on JetonDIntegration {
    id
    nom
    etat
    encart {
      adresse
      forme
      detail
    }
  }
`);

const TEXTES = {
  fr: {
    montre: 'Encart, montre ',
    vue: 'cette vue',
    detail: ', dont les chiffres s’ouvrent',
    extraits: (nom: string) => `Extraits de «\u00a0${nom}\u00a0»`,
    COURBE: ' en courbe',
    CARTE: ' en carte',
    BARRES: ' en barres',
    CHIFFRE: ' en un chiffre',
    ENTONNOIR: ' en entonnoir',
    TABLEAU: ' en tableau',
  },
  en: {
    montre: 'Embed, shows ',
    vue: 'this view',
    detail: ', whose figures open',
    extraits: (name: string) => `Snippets of “${name}”`,
    COURBE: ' as a line',
    CARTE: ' as a map',
    BARRES: ' as bars',
    CHIFFRE: ' as one figure',
    ENTONNOIR: ' as a funnel',
    TABLEAU: ' as a table',
  },
};

interface Props {
  readonly jeton: FragmentType<typeof EncartDuJetonFragment>;
}

/** What the token of an embed shows, and the texts that show it: without its secret, which nobody can read again. */
export function EncartDuJeton(props: Props) {
  const textes = useTextes(TEXTES);
  const { data: jeton } = useSuspenseFragment({
    fragment: EncartDuJetonFragment,
    fragmentName: 'EncartDuJeton_JetonDIntegration',
    from: props.jeton,
  });
  const { id, nom, etat, encart } = jeton;
  if (!encart) return null;
  return (
    <div className="ecrit pile serree">
      <p>
        {textes.montre}
        <Link href={encart.adresse}>{textes.vue}</Link>
        {textes[encart.forme]}
        {encart.detail && textes.detail}.
      </p>
      {etat === 'ACTIF' && (
        <details>
          <summary>{textes.extraits(nom)}</summary>
          <Extraits id={id} secret={null} titre={nom} adresse={encart.adresse} />
        </details>
      )}
    </div>
  );
}
