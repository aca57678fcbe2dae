import { registerEnumType } from 'type-graphql';
import { aLeDroit } from '../acces/acces.module.ts';
import type { Actor } from '../shared/context.ts';

export const Dimension = {
  MOIS: 'MOIS',
  TRIMESTRE: 'TRIMESTRE',
  ANNEE: 'ANNEE',
  COLLECTIVITE: 'COLLECTIVITE',
  COMMUNE: 'COMMUNE',
  EPCI: 'EPCI',
  DEPARTEMENT: 'DEPARTEMENT',
  REGION: 'REGION',
  PUBLIC: 'PUBLIC',
  VAGUE: 'VAGUE',
  OPERATEUR: 'OPERATEUR',
  DISTRIBUTEUR: 'DISTRIBUTEUR',
  LIEU: 'LIEU',
  SERVICE: 'SERVICE',
} as const;
export type Dimension = (typeof Dimension)[keyof typeof Dimension];
registerEnumType(Dimension, {
  name: 'Dimension',
  description: 'Ce par quoi les lignes sont rangées.',
  valuesConfig: {
    MOIS: { description: 'Mois de l’achat (base ACHAT) ou du fait (base FLUX).' },
    TRIMESTRE: { description: 'Trimestre civil de l’achat ou du fait.' },
    ANNEE: { description: 'Année civile de l’achat ou du fait.' },
    COLLECTIVITE: { description: 'Commanditaire, par son SIREN.' },
    COMMUNE: { description: 'Commune du lieu, par son code INSEE ; attribution LIEU seulement.' },
    EPCI: { description: 'EPCI commanditaire ; en attribution LIEU, celui de la commune du lieu.' },
    DEPARTEMENT: {
      description:
        'Département du siège du commanditaire (une région n’en a pas) ; en attribution LIEU, celui du lieu.',
    },
    REGION: { description: 'Région du commanditaire ; en attribution LIEU, celle du lieu.' },
    PUBLIC: { description: 'Public de la cohorte servie : connu à partir de la remise.' },
    VAGUE: { description: 'Année de l’appel à projets de la commande.' },
    OPERATEUR: { description: 'Opérateur qui a reçu la commande, par son code.' },
    DISTRIBUTEUR: { description: 'Qui a remis le carnet, par son code : connu à partir de la remise.' },
    LIEU: { description: 'Lieu de l’utilisation : connu à partir d’elle.' },
    SERVICE: { description: 'Service rendu : connu à partir de l’utilisation.' },
  },
});

/** How a dimension is read over the folds `f`, the buyer `c` and what is said of the order `o`. */
export interface AxeDesPlis {
  /** Name of its column. */
  readonly nom: string;
  readonly groupe: string;
  readonly joint: readonly ('c' | 'o')[];
  /** Whether it needs the folds by order and public. */
  readonly detail: boolean;
}

const buyer = (nom: string, groupe: string): AxeDesPlis => ({ nom, groupe, joint: ['c'], detail: false });
const time = (nom: string, groupe: string): AxeDesPlis => ({ nom, groupe, joint: [], detail: false });

/** The dimensions that the folds know; the others are read from the facts. */
export const DIMENSIONS_DES_PLIS: Readonly<Partial<Record<Dimension, AxeDesPlis>>> = {
  MOIS: time('mois', 'f.mois'),
  TRIMESTRE: time('trimestre', `date_trunc('quarter', f.mois)::date`),
  ANNEE: time('annee', `date_trunc('year', f.mois)::date`),
  COLLECTIVITE: time('collectivite_id', 'f.collectivite_id'),
  EPCI: buyer('epci', `case when c.type = 'EPCI' then c.siren end`),
  DEPARTEMENT: buyer('departement', 'c.departement_code'),
  REGION: buyer('region', 'c.region_code'),
  PUBLIC: { nom: 'public', groupe: `nullif(f.public, 'SANS_OBJET')`, joint: [], detail: true },
  VAGUE: { nom: 'vague', groupe: 'o.vague', joint: ['o'], detail: true },
  OPERATEUR: { nom: 'operateur', groupe: 'o.operateur', joint: ['o'], detail: true },
};

/** What a reader may ask figures by: whoever does not read the detail has the dimensions of the folds, and the counts they hold. */
export const dimensionsOuvertes = ({
  role,
}: Pick<Actor, 'role'>): { readonly dimensions: readonly Dimension[]; readonly faits: boolean } => {
  const faits = aLeDroit(role, 'LIRE_DETAIL');
  const toutes = Object.values(Dimension);
  return {
    faits,
    dimensions: faits ? toutes : toutes.filter((dimension) => dimension in DIMENSIONS_DES_PLIS),
  };
};
