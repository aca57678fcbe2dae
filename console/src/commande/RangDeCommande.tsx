import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Check } from 'lucide-react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import { euros, nombre } from '../shared/format.ts';
import { useLangue } from '../shared/langue.ts';
import { ETAPES_DE_COMMANDE } from '../shared/mots.ts';
import { Tampon } from '../shared/Tampon.tsx';
import { Delai } from './Delai.tsx';

export const RangDeCommandeFragment = graphql(`
  fragment RangDeCommande_Commande on Commande {
    id
    numero
    etat
    nombreDePass
    valeurCentimes
    collectivite {
      id
      siren
      nom
    }
    operateur {
      id
      nom
    }
    ...Delai_Commande
  }
`);

/** One order of the table. */
export function RangDeCommande(props: { readonly commande: FragmentType<typeof RangDeCommandeFragment> }) {
  const langue = useLangue();
  const { data } = useSuspenseFragment({
    fragment: RangDeCommandeFragment,
    fragmentName: 'RangDeCommande_Commande',
    from: props.commande,
  });
  return (
    <tr>
      <th scope="row" className="n">
        <Link href={`/commandes/${data.numero}`}>{data.numero}</Link>
      </th>
      <td>
        <Link href={`/collectivites/${data.collectivite.siren}`}>{data.collectivite.nom}</Link>
      </td>
      <td>
        <Tampon mot={ETAPES_DE_COMMANDE[langue][data.etat]} icone={Check} />
      </td>
      <td>
        <Delai commande={data} />
      </td>
      <td className="d">{nombre(data.nombreDePass, langue)}</td>
      <td className="d">{euros(data.valeurCentimes, langue)}</td>
      <td>{data.operateur.nom}</td>
    </tr>
  );
}
