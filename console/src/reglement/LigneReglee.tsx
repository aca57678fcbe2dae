import { Link } from 'wouter';
import type { LignesRegleesQuery as Lu } from '../graphql/graphql.ts';
import { jour } from '../shared/dates.ts';
import { euros } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { SERVICES } from './mots.ts';

const TEXTES = {
  fr: { corriger: 'Corriger', decrit: (le: string, lieu: string) => `la ligne du ${le}, ${lieu}` },
  en: { corriger: 'Correct', decrit: (le: string, lieu: string) => `the line of ${le}, ${lieu}` },
};

interface RangProps {
  readonly ligne: NonNullable<Lu['contrePaiement']>['lignes']['edges'][number]['node'];
  readonly choisie: boolean;
  /** Absent for who may not correct. */
  readonly corriger: ((ligne: string) => void) | null;
}

/** One paid pass; who pays may correct it. */
export function LigneReglee({ ligne: node, choisie, corriger }: RangProps) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  return (
    <tr className={choisie ? 'choisi' : undefined}>
      <th scope="row">
        <time dateTime={node.utiliseLe}>{jour(node.utiliseLe, langue)}</time>
      </th>
      <td>
        <Link href={`/lieux-labellises/${node.lieu.id}`}>{node.lieu.nom}</Link>
      </td>
      <td>
        <Link href={`/collectivites/${node.collectivite.siren}`}>{node.collectivite.nom}</Link>
      </td>
      <td>{SERVICES[langue][node.service]}</td>
      <td className="d">{euros(node.centimes, langue, 2)}</td>
      <td className="d">{euros(node.fraisCentimes, langue, 2)}</td>
      <td className="d col">{euros(node.netCentimes, langue, 2)}</td>
      {corriger && (
        <td>
          <button type="button" className="b nu" onClick={() => corriger(node.id)}>
            {textes.corriger}{' '}
            <span className="vh">{textes.decrit(jour(node.utiliseLe, langue), node.lieu.nom)}</span>
          </button>
        </td>
      )}
    </tr>
  );
}
