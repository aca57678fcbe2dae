import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import { jour } from '../shared/dates.ts';
import { compte, nom, nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';

const PorteeEnMotsFragment = graphql(`
  fragment PorteeEnMots_JetonDIntegration on JetonDIntegration {
    id
    nomDuTerritoire
    operations
    champs
    indicateurs
    origines
    quota
    expireLe
  }
`);

const TEXTES = {
  fr: {
    portee: 'Portée',
    ou: 'Où',
    quoi: 'Quoi',
    depuis: 'D’où',
    combien: 'Combien',
    jusqu: 'Jusqu’à',
    tout: 'tout ce qu’un intégrateur lit',
    indicateurs: nom('indicateur', 'indicateurs'),
    champs: nom('champ', 'champs'),
    operations: nom('opération publiée', 'opérations publiées'),
    serveur: 'hors d’un navigateur seulement',
    minute: (n: string) => `${n} requêtes par minute`,
    registre: 'la limite du registre',
    detail: 'Lesquels',
  },
  en: {
    portee: 'Scope',
    ou: 'Where',
    quoi: 'What',
    depuis: 'From',
    combien: 'How much',
    jusqu: 'Until',
    tout: 'all that an integrator reads',
    indicateurs: nom('indicator', 'indicators'),
    champs: nom('field', 'fields'),
    operations: nom('published operation', 'published operations'),
    serveur: 'outside a browser only',
    minute: (n: string) => `${n} requests a minute`,
    registre: 'the limit of the register',
    detail: 'Which',
  },
};

interface Props {
  readonly jeton: FragmentType<typeof PorteeEnMotsFragment>;
}

/** The scope of a token, a line each: where, what, from which sites, how often, until when. */
export function PorteeEnMots(props: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { data } = useSuspenseFragment({
    fragment: PorteeEnMotsFragment,
    fragmentName: 'PorteeEnMots_JetonDIntegration',
    from: props.jeton,
  });
  const { nomDuTerritoire, operations, champs, indicateurs, origines, quota, expireLe } = data;
  const listes = [
    [indicateurs, textes.indicateurs],
    [champs, textes.champs],
    [operations, textes.operations],
  ] as const;
  const dites = listes.flatMap(([codes, mot]) => (codes === null ? [] : compte(codes.length, mot, langue)));
  const codes = listes.flatMap(([liste]) => liste ?? []);
  return (
    <dl className="portee-dite" aria-label={textes.portee}>
      <dt>{textes.ou}</dt>
      <dd>{nomDuTerritoire}</dd>
      <dt>{textes.quoi}</dt>
      <dd>
        {dites.length === 0 ? (
          textes.tout
        ) : (
          <details>
            <summary>{dites.join(', ')}</summary>
            <ul aria-label={textes.detail}>
              {codes.map((code) => (
                <li key={code}>
                  <code>{code}</code>
                </li>
              ))}
            </ul>
          </details>
        )}
      </dd>
      <dt>{textes.depuis}</dt>
      <dd>{origines.length === 0 ? textes.serveur : origines.join(', ')}</dd>
      <dt>{textes.combien}</dt>
      <dd>{quota === null ? textes.registre : textes.minute(nombre(quota, langue))}</dd>
      <dt>{textes.jusqu}</dt>
      <dd>{jour(expireLe, langue)}</dd>
    </dl>
  );
}
