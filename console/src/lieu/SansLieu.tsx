import { useQuery } from '@apollo/client/react';
import { Filter, Inbox } from 'lucide-react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import { DEBUT, type Etiquette } from '../shared/Etiquettes.tsx';
import { Vide } from '../shared/etats/Vide.tsx';
import { nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { useVue, type Vue } from '../shared/vue.ts';
import { filtreDe } from './filtres.ts';

const SansLieuQuery = graphql(`
  query SansLieu($filtre: FiltreLieux) {
    lieux(first: 0, filtre: $filtre) {
      totalCount
    }
  }
`);

const TEXTES = {
  fr: {
    jamais: 'Aucun lieu dans ce registre',
    suite: 'Commencez par importer votre liste de lieux.',
    importer: 'Importer des lieux',
    aucun: 'Aucun lieu ne répond à :',
    sans: (mot: string) => `Sans ${mot}`,
    sansTotal: (mot: string, total: string) => `Sans ${mot}\u00a0: ${total}`,
  },
  en: {
    jamais: 'No place in this register',
    suite: 'Start by importing your list of places.',
    importer: 'Import places',
    aucun: 'No place matches:',
    sans: (mot: string) => `Without ${mot}`,
    sansTotal: (mot: string, total: string) => `Without ${mot}: ${total}`,
  },
};

interface Props {
  readonly actives: readonly Etiquette[];
  readonly vue: Vue;
}

/** An empty list says why: nothing yet, or each filter in force and what its removal would give. */
export function SansLieu({ actives, vue }: Props) {
  const textes = useTextes(TEXTES);
  if (actives.length === 0)
    return (
      <Vide icone={Inbox} titre={textes.jamais}>
        <p>{textes.suite}</p>
        <p className="actions">
          <Link className="b plein" href="/imports">
            {textes.importer}
          </Link>
        </p>
      </Vide>
    );
  return (
    <Vide icone={Filter} titre={`${textes.aucun} ${actives.map(({ mot }) => mot).join(', ')}`}>
      <p className="actions">
        {actives.map((active) => (
          <Sans key={active.parametre} active={active} vue={vue} />
        ))}
      </p>
    </Vide>
  );
}

function Sans({ active: { parametre, mot }, vue }: { readonly active: Etiquette; readonly vue: Vue }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { href } = useVue();
  const { [parametre]: removed, ...others } = vue;
  const { data } = useQuery(SansLieuQuery, {
    variables: { filtre: filtreDe(others) },
    skip: removed === undefined,
  });
  const total = data?.lieux.totalCount;
  return (
    <Link className="b" href={href({ ...DEBUT, [parametre]: null })}>
      {total === undefined ? textes.sans(mot) : textes.sansTotal(mot, nombre(total, langue))}
    </Link>
  );
}
