import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import { jour } from '../shared/dates.ts';
import { euros, majuscule } from '../shared/format.ts';
import { useLangue } from '../shared/langue.ts';
import { Tampon } from '../shared/Tampon.tsx';
import { ALLURES, MOTS_D_ETAPE } from './mots.ts';

const RangDeDossierFragment = graphql(`
  fragment RangDeDossier_Dossier on Dossier {
    id
    numero
    etape
    deposeLe
    aideCentimes
    collectivite {
      id
      siren
      nom
    }
    convention {
      id
      totalCentimes
    }
  }
`);

/** One file of the list. */
export function RangDeDossier(props: { readonly dossier: FragmentType<typeof RangDeDossierFragment> }) {
  const langue = useLangue();
  const { data } = useSuspenseFragment({ fragment: RangDeDossierFragment, from: props.dossier });
  const { numero, etape, deposeLe, aideCentimes, collectivite, convention } = data;
  const { icone, ton } = ALLURES[etape];
  return (
    <tr>
      <th scope="row" className="n">
        <Link href={`/financement/dossiers/${numero}`}>{numero}</Link>
      </th>
      <td>
        <Link href={`/collectivites/${collectivite.siren}`}>{collectivite.nom}</Link>
      </td>
      <td>
        <Tampon mot={majuscule(MOTS_D_ETAPE[langue][etape])} icone={icone} ton={ton} />
      </td>
      <td>
        <time dateTime={deposeLe}>{jour(deposeLe, langue)}</time>
      </td>
      <td className="d">{euros(aideCentimes, langue)}</td>
      <td className="d">{convention ? euros(convention.totalCentimes, langue) : '—'}</td>
    </tr>
  );
}
