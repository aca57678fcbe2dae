import type {
  Attribution,
  Base,
  Etape,
  FiltreStatistiques,
  PublicCible,
  TypeDeCollectivite,
} from '../graphql/graphql.ts';
import { nomDuDepartement, REGIONS } from '../shared/departements.ts';
import type { Etiquette } from '../shared/Etiquettes.tsx';
import { compte, type Langue, type Nom, nom } from '../shared/format.ts';
import { PUBLICS, TYPES } from '../shared/mots.ts';
import { dernierJour, lireBornes, periodeEnMots, premierJour } from '../shared/periode.ts';
import { LES_SERVICES, SERVICES } from '../shared/services.ts';
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
export const attributionDe = (vue: Vue): Attribution => (vue['attr'] === 'lieu' ? 'LIEU' : 'COMMANDITAIRE');

/** What the rows are those of: a step, or an indicator of the catalogue by its code. */
export type Quoi =
  | { readonly etape: Etape; readonly indicateur: null }
  | { readonly etape: null; readonly indicateur: string };

export function quoiDe(vue: Vue): Quoi | null {
  const etape = etapeDe(vue);
  if (etape !== null) return { etape, indicateur: null };
  const { ind: indicateur } = vue;
  return indicateur === undefined ? null : { etape: null, indicateur };
}

/** The filter of the figure whose rows are asked: the same one, so that there are as many rows as it counts. */
export function filtreDe(vue: Vue): FiltreStatistiques {
  const bornes = lireBornes(vue['p']);
  const outreMer = vue['f.outremer'];
  const vague = vue['f.vague'];
  return {
    collectivite: vue['f.collectivite'] ?? null,
    departement: territoireDe(vue, 'dep'),
    region: territoireDe(vue, 'reg'),
    epci: vue['f.epci'] ?? territoireDe(vue, 'epci'),
    commune: vue['f.commune'] ?? null,
    public: LES_PUBLICS.find((one) => one === vue['f.public']) ?? null,
    type: LES_TYPES.find((one) => one === vue['f.type']) ?? null,
    outreMer: outreMer === undefined ? null : outreMer === 'true',
    vague: vague === undefined ? null : Number(vague),
    operateur: vue['f.operateur'] ?? null,
    distributeur: vue['f.distributeur'] ?? null,
    lieu: vue['f.lieu'] ?? null,
    service: vue['f.service'] ?? null,
    depuis: bornes?.de ? premierJour(bornes.de) : null,
    jusquAu: bornes?.a ? dernierJour(bornes.a) : null,
  };
}

function territoireDe(vue: Vue, niveau: 'dep' | 'reg' | 'epci'): string | null {
  const [, lu, code] = /^(dep|reg|epci):(\w+)$/u.exec(vue['t'] ?? '') ?? [];
  return lu === niveau && code !== undefined ? code : null;
}

const MOTS = {
  fr: {
    ACHETES: nom('pass acheté', 'pass achetés'),
    LIVRES: nom('pass livré', 'pass livrés'),
    ACTIVES: nom('pass activé', 'pass activés'),
    DISTRIBUES: nom('pass distribué', 'pass distribués'),
    UTILISES: nom('pass utilisé', 'pass utilisés'),
    REMBOURSES: nom('pass remboursé', 'pass remboursés'),
    lignes: nom('ligne', 'lignes'),
    ACHAT: 'base achats de la période',
    FLUX: 'base flux de la période',
    outremer: { true: 'outre-mer', false: 'Hexagone et Corse' },
    lieu: 'territoire du lieu',
    epci: (mot: string) => `EPCI ${mot}`,
    commune: (mot: string) => `commune ${mot}`,
    public: (mot: string) => `public : ${mot}`,
    vague: (mot: string) => `AAP ${mot}`,
    operateur: (mot: string) => `opérateur : ${mot}`,
    distributeur: (mot: string) => `distributeur : ${mot}`,
    place: (mot: string) => `lieu : ${mot}`,
    service: (mot: string) => `service : ${mot}`,
  },
  en: {
    ACHETES: nom('pass bought', 'passes bought'),
    LIVRES: nom('pass delivered', 'passes delivered'),
    ACTIVES: nom('pass activated', 'passes activated'),
    DISTRIBUES: nom('pass handed out', 'passes handed out'),
    UTILISES: nom('pass used', 'passes used'),
    REMBOURSES: nom('pass paid', 'passes paid'),
    lignes: nom('row', 'rows'),
    ACHAT: 'base: bought in the period',
    FLUX: 'base: flow of the period',
    outremer: { true: 'overseas', false: 'mainland and Corsica' },
    lieu: 'territory of the place',
    epci: (mot: string) => `intercommunal authority ${mot}`,
    commune: (mot: string) => `municipality ${mot}`,
    public: (mot: string) => `public: ${mot}`,
    vague: (mot: string) => `call ${mot}`,
    operateur: (mot: string) => `operator: ${mot}`,
    distributeur: (mot: string) => `handed out by ${mot}`,
    place: (mot: string) => `place: ${mot}`,
    service: (mot: string) => `service: ${mot}`,
  },
} as const satisfies Record<Langue, Record<Etape, Nom> & Record<string, unknown>>;

/** Names that the API gives to the codes of a filter, once it has answered. */
export type Noms = Readonly<
  Partial<Record<'collectivite' | 'epci' | 'commune' | 'operateur' | 'distributeur' | 'lieu', string>>
>;

const dit = (parametre: string, mot: string | null | undefined): readonly Etiquette[] =>
  mot ? [{ parametre, mot }] : [];

/** What narrows the rows, in words; a name waits for the API, its code does not. */
export function etiquettesDe(vue: Vue, langue: Langue, noms: Noms = {}): readonly Etiquette[] {
  const mots = MOTS[langue];
  const filtre = filtreDe(vue);
  const { departement, region } = filtre;
  const service = LES_SERVICES.find((un) => un === filtre.service);
  return [
    ...dit('t', departement && nomDuDepartement(departement)),
    ...dit('t', region && (REGIONS.get(region)?.nom ?? region)),
    ...dit(vue['f.epci'] ? 'f.epci' : 't', filtre.epci && mots.epci(noms.epci ?? filtre.epci)),
    ...dit('attr', attributionDe(vue) === 'LIEU' ? mots.lieu : null),
    ...dit('f.commune', filtre.commune && mots.commune(noms.commune ?? filtre.commune)),
    ...dit('f.collectivite', filtre.collectivite && (noms.collectivite ?? filtre.collectivite)),
    ...dit('f.type', filtre.type && TYPES[langue][filtre.type][1]),
    ...dit(
      'f.outremer',
      typeof filtre.outreMer === 'boolean' ? mots.outremer[filtre.outreMer ? 'true' : 'false'] : null,
    ),
    ...dit('f.vague', filtre.vague ? mots.vague(String(filtre.vague)) : null),
    ...dit('f.operateur', filtre.operateur && mots.operateur(noms.operateur ?? filtre.operateur)),
    ...dit(
      'f.distributeur',
      filtre.distributeur && mots.distributeur(noms.distributeur ?? filtre.distributeur),
    ),
    ...dit('f.public', filtre.public && mots.public(PUBLICS[langue][filtre.public])),
    ...dit('f.lieu', filtre.lieu && mots.place(noms.lieu ?? filtre.lieu)),
    ...dit('f.service', service && mots.service(SERVICES[langue][service])),
    ...dit('p', lireBornes(vue['p']) && periodeEnMots(vue['p'], langue)),
  ];
}

/** What is counted, its count first for a step, after it for an indicator: their rows are passes, whatever it counts. */
export interface Compte {
  readonly quoi: Quoi;
  /** What the rows of an indicator are, once the API has said it. */
  readonly lignes?: string | undefined;
  readonly total: number | undefined;
}

/** The view in words: `18 768 pass utilisés, Gironde, T2 2021, base achats de la période`. */
export function titreDe(
  { quoi, lignes, total }: Compte,
  suite: readonly string[],
  base: Base,
  langue: Langue,
): string {
  const mots = MOTS[langue];
  return [debutDe(), ...suite, mots[base]].join(', ');

  function debutDe(): string {
    if (quoi.etape === null) {
      const dites = lignes ?? quoi.indicateur;
      return total === undefined ? dites : `${dites}\u00a0: ${compte(total, mots.lignes, langue)}`;
    }
    const [, plural] = mots[quoi.etape];
    if (total !== undefined) return compte(total, mots[quoi.etape], langue);
    return plural.charAt(0).toUpperCase() + plural.slice(1);
  }
}
