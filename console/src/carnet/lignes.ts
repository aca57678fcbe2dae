import type { Base, Etape, FiltreStatistiques, PublicCible, TypeDeCollectivite } from '../graphql/graphql.ts';
import { nomDuDepartement } from '../shared/departements.ts';
import type { Etiquette } from '../shared/Etiquettes.tsx';
import { compte, type Langue, type Nom, nom } from '../shared/format.ts';
import { PUBLICS, TYPES } from '../shared/mots.ts';
import { dernierJour, lireBornes, periodeEnMots, premierJour } from '../shared/periode.ts';
import type { Vue } from '../shared/vue.ts';

const ETAPES = ['ACHETES', 'LIVRES', 'ACTIVES', 'DISTRIBUES', 'UTILISES', 'REMBOURSES'] as const;
const LES_PUBLICS = [
  'JEUNES_NON_DIPLOMES',
  'PERSONNES_AGEES',
  'PERSONNES_ISOLEES',
  'ALLOPHONES',
  'DEMANDEURS_EMPLOI',
  'NON_COMMUNIQUE',
] as const satisfies readonly PublicCible[];
const LES_TYPES = [
  'REGION',
  'DEPARTEMENT',
  'EPCI',
  'SYNDICAT_MIXTE',
] as const satisfies readonly TypeDeCollectivite[];

export const etapeDe = (vue: Vue): Etape | null => ETAPES.find((etape) => etape === vue['etape']) ?? null;
export const baseDe = (vue: Vue): Base => (vue['base'] === 'flux' ? 'FLUX' : 'ACHAT');

/** The filter of the figure whose rows are asked: the same one, so that there are as many rows as it counts. */
export function filtreDe(vue: Vue): FiltreStatistiques {
  const bornes = lireBornes(vue['p']);
  const outreMer = vue['f.outremer'];
  return {
    collectivite: vue['f.collectivite'] ?? null,
    departement: departementDe(vue),
    public: LES_PUBLICS.find((one) => one === vue['f.public']) ?? null,
    type: LES_TYPES.find((one) => one === vue['f.type']) ?? null,
    outreMer: outreMer === undefined ? null : outreMer === 'true',
    depuis: bornes?.de ? premierJour(bornes.de) : null,
    jusquAu: bornes?.a ? dernierJour(bornes.a) : null,
  };
}

const departementDe = (vue: Vue): string | null => /^dep:(\w+)$/u.exec(vue['t'] ?? '')?.[1] ?? null;

const MOTS = {
  fr: {
    ACHETES: nom('pass acheté', 'pass achetés'),
    LIVRES: nom('pass livré', 'pass livrés'),
    ACTIVES: nom('pass activé', 'pass activés'),
    DISTRIBUES: nom('pass distribué', 'pass distribués'),
    UTILISES: nom('pass utilisé', 'pass utilisés'),
    REMBOURSES: nom('pass remboursé', 'pass remboursés'),
    ACHAT: 'base achats de la période',
    FLUX: 'base flux de la période',
    outremer: { true: 'outre-mer', false: 'Hexagone et Corse' },
    public: (mot: string) => `public : ${mot}`,
  },
  en: {
    ACHETES: nom('pass bought', 'passes bought'),
    LIVRES: nom('pass delivered', 'passes delivered'),
    ACTIVES: nom('pass activated', 'passes activated'),
    DISTRIBUES: nom('pass handed out', 'passes handed out'),
    UTILISES: nom('pass used', 'passes used'),
    REMBOURSES: nom('pass paid', 'passes paid'),
    ACHAT: 'base: bought in the period',
    FLUX: 'base: flow of the period',
    outremer: { true: 'overseas', false: 'mainland and Corsica' },
    public: (mot: string) => `public: ${mot}`,
  },
} as const satisfies Record<Langue, Record<Etape, Nom> & Record<string, unknown>>;

/** What narrows the rows, in words; the name of an authority waits for the API, its number does not. */
export function etiquettesDe(vue: Vue, langue: Langue, collectivite?: string): readonly Etiquette[] {
  const mots = MOTS[langue];
  const filtre = filtreDe(vue);
  const departement = departementDe(vue);
  const actives: (Etiquette | null)[] = [
    departement ? { parametre: 't', mot: nomDuDepartement(departement) } : null,
    filtre.collectivite ? { parametre: 'f.collectivite', mot: collectivite ?? filtre.collectivite } : null,
    filtre.type ? { parametre: 'f.type', mot: TYPES[langue][filtre.type][1] } : null,
    typeof filtre.outreMer === 'boolean'
      ? { parametre: 'f.outremer', mot: mots.outremer[filtre.outreMer ? 'true' : 'false'] }
      : null,
    filtre.public ? { parametre: 'f.public', mot: mots.public(PUBLICS[langue][filtre.public]) } : null,
    lireBornes(vue['p']) ? { parametre: 'p', mot: periodeEnMots(vue['p'], langue) } : null,
  ];
  return actives.filter((one) => one !== null);
}

/** The view in words, its count first: `18 768 pass utilisés, Gironde, T2 2021, base achats de la période`. */
export function titreDe(
  etape: Etape,
  total: number | undefined,
  suite: readonly string[],
  base: Base,
  langue: Langue,
): string {
  const mots = MOTS[langue];
  const [, plural] = mots[etape];
  const pass =
    total === undefined
      ? plural.charAt(0).toUpperCase() + plural.slice(1)
      : compte(total, mots[etape], langue);
  return [pass, ...suite, mots[base]].join(', ');
}
