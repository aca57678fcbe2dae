import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import { jour } from '../shared/dates.ts';
import { useLangue } from '../shared/langue.ts';
import { Tampon } from '../shared/Tampon.tsx';
import { DETENTEURS } from './filtres.ts';
import { ETATS_DE_CARNET, SIGNES_DE_CARNET } from './etats.ts';

export const RangDeCarnetFragment = graphql(`
  fragment RangDeCarnet_Carnet on Carnet {
    id
    numero
    etat
    nombreDePass
    nombreDUtilisations
    valideJusquAu
    detenteur {
      genre
      distributeur {
        id
        nom
      }
    }
    collectivite {
      id
      siren
      nom
    }
    commande {
      id
      numero
    }
  }
`);

/** One carnet: whose it is, where it stands, how much of it is used. */
export function RangDeCarnet(props: { readonly carnet: FragmentType<typeof RangDeCarnetFragment> }) {
  const langue = useLangue();
  const { data } = useSuspenseFragment({ fragment: RangDeCarnetFragment, from: props.carnet });
  return (
    <tr>
      <th scope="row" className="n">
        <Link href={`/carnets/${data.numero}`}>{data.numero}</Link>
      </th>
      <td>
        <Tampon mot={ETATS_DE_CARNET[langue][data.etat]} {...SIGNES_DE_CARNET[data.etat]} />
      </td>
      <td>{data.detenteur.distributeur?.nom ?? DETENTEURS[langue][data.detenteur.genre]}</td>
      <td>
        <Link href={`/collectivites/${data.collectivite.siren}`}>{data.collectivite.nom}</Link>
      </td>
      <td className="n">
        <Link href={`/commandes/${data.commande.numero}`}>{data.commande.numero}</Link>
      </td>
      <td className="d">
        {data.nombreDUtilisations} / {data.nombreDePass}
      </td>
      <td className="n">{jour(data.valideJusquAu, langue)}</td>
    </tr>
  );
}
