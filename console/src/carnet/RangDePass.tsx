import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import { jour } from '../shared/dates.ts';
import { useLangue } from '../shared/langue.ts';
import { Tampon } from '../shared/Tampon.tsx';
import { ETATS_DE_PASS, SIGNES_DE_PASS } from './etats.ts';
import { NumeroDePass } from './NumeroDePass.tsx';

export const RangDePassFragment = graphql(`
  fragment RangDePass_Pass on Pass {
    id
    rang
    fin
    numero
    etat
    carnet {
      id
      numero
      acheteLe
      collectivite {
        id
        siren
        nom
      }
      remise {
        id
        jour
      }
    }
    utilisation {
      id
      jour
      lieu {
        id
        nom
        communeNom
      }
    }
    reglement {
      jour
    }
  }
`);

/** One pass, from its purchase to its payment; what has not happened is a dash. */
export function RangDePass(props: { readonly pass: FragmentType<typeof RangDePassFragment> }) {
  const langue = useLangue();
  const { data } = useSuspenseFragment({ fragment: RangDePassFragment, from: props.pass });
  const { carnet, utilisation, reglement } = data;
  const date = (day: string | null | undefined) => (day ? jour(day, langue) : '—');
  return (
    <tr>
      <th scope="row">
        <Link href={`/carnets/${carnet.numero}`} className="n">
          {carnet.numero}
        </Link>
        <NumeroDePass pass={data} />
      </th>
      <td>
        <Tampon mot={ETATS_DE_PASS[langue][data.etat]} {...SIGNES_DE_PASS[data.etat]} />
      </td>
      <td className="mots">
        <Link href={`/collectivites/${carnet.collectivite.siren}`}>{carnet.collectivite.nom}</Link>
      </td>
      <td className="n">{date(carnet.acheteLe)}</td>
      <td className="n">{date(carnet.remise?.jour)}</td>
      <td className="n">{date(utilisation?.jour)}</td>
      <td className="mots">
        {utilisation ? (
          <>
            <Link href={`/lieux-labellises/${utilisation.lieu.id}`}>{utilisation.lieu.nom}</Link>
            <span className="sous">{utilisation.lieu.communeNom}</span>
          </>
        ) : (
          '—'
        )}
      </td>
      <td className="n">{date(reglement?.jour)}</td>
    </tr>
  );
}
