import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import { euros, nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Delai } from './Delai.tsx';

export const CarteFragment = graphql(`
  fragment Carte_Commande on Commande {
    id
    numero
    nombreDePass
    valeurCentimes
    collectivite {
      id
      nom
    }
    ...Delai_Commande
  }
`);

const TEXTES = {
  fr: { contenu: (pass: string, valeur: string) => `${pass} pass, ${valeur}` },
  en: { contenu: (pass: string, valeur: string) => `${pass} passes, ${valeur}` },
};

/** An order on the board: whose, how much, since when, and who must act. */
export function Carte(props: { readonly commande: FragmentType<typeof CarteFragment> }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { data } = useSuspenseFragment({
    fragment: CarteFragment,
    fragmentName: 'Carte_Commande',
    from: props.commande,
  });
  return (
    <li className="carte-commande">
      <Link className="n fort" href={`/commandes/${data.numero}`}>
        {data.numero}
      </Link>
      <span>{data.collectivite.nom}</span>
      <span className="n">
        {textes.contenu(nombre(data.nombreDePass, langue), euros(data.valeurCentimes, langue))}
      </span>
      <Delai commande={data} />
    </li>
  );
}
