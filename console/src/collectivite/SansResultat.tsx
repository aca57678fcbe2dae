import { useQuery } from '@apollo/client/react';
import { Filter, Inbox } from 'lucide-react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import { nombre, plusieurs } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { useVue } from '../shared/vue.ts';
import type { FiltreActif, Filtres } from './filtres.ts';

const SansResultatQuery = graphql(`
  query SansResultat($recherche: String, $type: TypeDeCollectivite, $outreMer: Boolean) {
    collectivites(first: 0, recherche: $recherche, type: $type, outreMer: $outreMer) {
      totalCount
    }
  }
`);

const TEXTES = {
  fr: {
    jamais: 'Aucune collectivité dans ce registre',
    suite: 'Elles y entrent avec leur convention et leur première commande.',
    filtres: (total: number) => (total > 1 ? `Aucun résultat pour ces ${total} filtres` : 'Aucun résultat'),
    sans: (mot: string) => `Sans ${mot}`,
    donne: (sans: string, total: string) => `${sans}\u00a0: ${total}`,
  },
  en: {
    jamais: 'No authority in this register',
    suite: 'They enter it with their agreement and their first order.',
    filtres: (total: number) => (total > 1 ? `No result for these ${total} filters` : 'No result'),
    sans: (mot: string) => `Without ${mot}`,
    donne: (sans: string, total: string) => `${sans}: ${total}`,
  },
};

interface Props {
  readonly actifs: readonly FiltreActif[];
  readonly filtres: Filtres;
}

/** An empty list says why: nothing yet, or which filter to remove and what that would give. */
export function SansResultat({ actifs, filtres }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  if (actifs.length === 0) {
    return (
      <div className="msg" role="status">
        <Inbox className="ico" aria-hidden />
        <div>
          <p className="fort">{textes.jamais}</p>
          <p>{textes.suite}</p>
        </div>
      </div>
    );
  }
  return (
    <div className="msg" role="status">
      <Filter className="ico" aria-hidden />
      <div>
        <p className="fort">{textes.filtres(plusieurs(actifs.length, langue) ? actifs.length : 1)}</p>
        <div className="actions">
          {actifs.map((actif) => (
            <Sans key={actif.cle} actif={actif} filtres={filtres} />
          ))}
        </div>
      </div>
    </div>
  );
}

function Sans({ actif, filtres }: { readonly actif: FiltreActif; readonly filtres: Filtres }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { href } = useVue();
  const { data } = useQuery(SansResultatQuery, { variables: { ...filtres, [actif.cle]: null } });
  const total = data?.collectivites.totalCount;
  return (
    <Link className="b" href={href(actif.sans)}>
      {total === undefined
        ? textes.sans(actif.mot)
        : textes.donne(textes.sans(actif.mot), nombre(total, langue))}
    </Link>
  );
}
