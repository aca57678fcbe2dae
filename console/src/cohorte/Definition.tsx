import { Fragment } from 'react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import type { Definition_CohorteFragment, DimensionDeCohorte } from '../graphql/graphql.ts';
import { jour } from '../shared/dates.ts';
import { compte, type Langue, majuscule, nom, nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { PUBLICS } from '../shared/mots.ts';

graphql(`
  fragment Definition_Cohorte on Cohorte {
    id
    public
    du
    jusquAu
    personnes
    collectivite {
      id
      siren
      nom
    }
    effectifs {
      dimension
      modalite
      personnes
    }
  }
`);

const DIMENSIONS = ['AGE', 'GENRE', 'STATUT'] as const satisfies readonly DimensionDeCohorte[];

const TEXTES = {
  fr: {
    public: 'Public visé',
    collectivite: 'Commanditaire',
    periode: 'Période',
    personnes: 'Personnes déclarées',
    nombre: nom('personne', 'personnes'),
    depuis: (du: string) => `depuis le ${du}`,
    entre: (du: string, au: string) => `du ${du} au ${au}`,
    AGE: 'Par âge',
    GENRE: 'Par genre',
    STATUT: 'Par statut',
  },
  en: {
    public: 'Target public',
    collectivite: 'Bought by',
    periode: 'Period',
    personnes: 'Declared persons',
    nombre: nom('person', 'persons'),
    depuis: (du: string) => `since ${du}`,
    entre: (du: string, au: string) => `${du} to ${au}`,
    AGE: 'By age',
    GENRE: 'By gender',
    STATUT: 'By status',
  },
};

/** Who the cohort is, as its authority declared it: counts, cut three ways, and no name. */
export function Definition({ cohorte }: { readonly cohorte: Definition_CohorteFragment }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { collectivite, du, jusquAu, personnes } = cohorte;
  const debut = jour(du, langue);
  const lignes = [
    [textes.public, majuscule(PUBLICS[langue][cohorte.public])],
    [
      textes.collectivite,
      <Link key="collectivite" href={`/collectivites/${collectivite.siren}`}>
        {collectivite.nom}
      </Link>,
    ],
    [textes.periode, jusquAu ? textes.entre(debut, jour(jusquAu, langue)) : textes.depuis(debut)],
    [textes.personnes, compte(personnes, textes.nombre, langue)],
    ...DIMENSIONS.flatMap((dimension) => {
      const detail = detailDe(cohorte.effectifs, dimension, langue);
      return detail ? [[textes[dimension], detail] as const] : [];
    }),
  ] as const;
  return (
    <dl className="paires">
      {lignes.map(([terme, valeur]) => (
        <Fragment key={terme}>
          <dt>{terme}</dt>
          <dd>{valeur}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

const detailDe = (
  effectifs: Definition_CohorteFragment['effectifs'],
  dimension: DimensionDeCohorte,
  langue: Langue,
): string =>
  effectifs
    .filter((un) => un.dimension === dimension && un.personnes > 0)
    .map(({ modalite, personnes }) => `${modalite} ${nombre(personnes, langue)}`)
    .join(', ');
