import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import { acteurEnMots } from '../shared/acteur.ts';
import { jourEtHeure } from '../shared/dates.ts';
import { nombre } from '../shared/format.ts';
import { useLangue } from '../shared/langue.ts';
import { MOTS_DE_GENRE } from './mots.ts';
import { TamponDImport } from './TamponDImport.tsx';

export const RangDImportFragment = graphql(`
  fragment RangDImport_Import on Import {
    id
    genre
    fichier
    acteur
    simule
    etat
    creees
    modifiees
    inchangees
    rejetees
    recuA
  }
`);

const ISSUES = ['creees', 'modifiees', 'inchangees', 'rejetees'] as const;

/** One import: what came, what became of it, who sent it and when. */
export function RangDImport(props: { readonly import: FragmentType<typeof RangDImportFragment> }) {
  const langue = useLangue();
  const { data } = useSuspenseFragment({ fragment: RangDImportFragment, from: props.import });
  const refuse = data.etat === 'REFUSE';
  return (
    <tr>
      <th scope="row" className="nom-de-fichier">
        <Link href={`/imports/${data.id}`}>{data.fichier}</Link>
        <span className="sous">{MOTS_DE_GENRE[langue][data.genre]}</span>
      </th>
      <td>
        <TamponDImport etat={data.etat} simule={data.simule} bref />
      </td>
      {ISSUES.map((issue) => (
        <td key={issue} className="d">
          {refuse ? '—' : nombre(data[issue], langue)}
        </td>
      ))}
      <td className="col">
        <time dateTime={data.recuA}>{jourEtHeure(data.recuA, langue)}</time>
        <span className="sous">{acteurEnMots(data.acteur, langue)}</span>
      </td>
    </tr>
  );
}
