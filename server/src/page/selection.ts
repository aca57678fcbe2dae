import { jour, type Langue } from '../feuille/feuille.module.ts';
import type { Context } from '../shared/context.ts';
import { BadInput } from '../shared/errors.ts';
import type { Adresse } from './adresse.rules.ts';
import { joursDe, lireBornes, periodeEnMots } from './periode.rules.ts';

/** What narrows figures, by the names of the parameters of an address. */
export const PORTEE = ['t', 'p', 'base', 'attr'] as const;
export const FILTRES = [
  'f.collectivite',
  'f.departement',
  'f.region',
  'f.epci',
  'f.type',
  'f.outremer',
  'f.public',
  'f.vague',
  'f.operateur',
  'f.distributeur',
  'f.commune',
  'f.lieu',
  'f.service',
] as const;

const TERRITOIRES = { dep: 'departement', reg: 'region', epci: 'epci' } as const;
const TYPES = { dep: 'DEPARTEMENT', reg: 'REGION', epci: 'EPCI' } as const;

/** A territory of an address: its kind, its code. */
function lireTerritoire(t: string | undefined): { genre: keyof typeof TYPES; code: string } | null {
  const [, genre, code] = /^(dep|reg|epci):(\w+)$/u.exec(t ?? '') ?? [];
  return (genre === 'dep' || genre === 'reg' || genre === 'epci') && code ? { genre, code } : null;
}

/** The filter of the API that an address stands for. */
export function filtreDe({ parametres }: Adresse): Readonly<Record<string, unknown>> {
  const territoire = lireTerritoire(parametres['t']);
  const bornes = lireBornes(parametres['p'] ?? '');
  const outreMer = parametres['f.outremer'];
  const filtre: Record<string, unknown> = {
    departement: parametres['f.departement'],
    region: parametres['f.region'],
    epci: parametres['f.epci'],
    ...(territoire ? { [TERRITOIRES[territoire.genre]]: territoire.code } : {}),
    ...(bornes ? joursDe(bornes) : {}),
    collectivite: parametres['f.collectivite'],
    type: parametres['f.type'],
    outreMer: outreMer === undefined ? undefined : outreMer === 'true',
    public: parametres['f.public'],
    vague: parametres['f.vague'] === undefined ? undefined : Number(parametres['f.vague']),
    operateur: parametres['f.operateur'],
    distributeur: parametres['f.distributeur'],
    commune: parametres['f.commune'],
    lieu: parametres['f.lieu'],
    service: parametres['f.service'],
  };
  return Object.fromEntries(Object.entries(filtre).filter(([, valeur]) => valeur != null));
}

/** What is counted, as the API takes it. */
export const selectionDe = (adresse: Adresse) => ({
  base: adresse.parametres['base'] === 'flux' ? ('FLUX' as const) : ('ACHAT' as const),
  attribution: adresse.parametres['attr'] === 'lieu' ? ('LIEU' as const) : ('COMMANDITAIRE' as const),
  filtre: filtreDe(adresse),
  au: adresse.parametres['au'] ?? null,
});

const MOTS = {
  fr: {
    france: 'France entière',
    ACHAT: 'base achats de la période',
    FLUX: 'base flux de la période',
    COMMANDITAIRE: 'au commanditaire',
    LIEU: 'au lieu d’utilisation',
    outremer: { true: 'outre-mer', false: 'Hexagone et Corse' },
    public: 'public : ',
    au: 'au ',
    types: {
      REGION: 'régions',
      DEPARTEMENT: 'départements',
      EPCI: 'EPCI',
      SYNDICAT_MIXTE: 'syndicats mixtes',
    },
  },
  en: {
    france: 'France',
    ACHAT: 'base: bought in the period',
    FLUX: 'base: flow of the period',
    COMMANDITAIRE: 'to the buyer',
    LIEU: 'to the place of use',
    outremer: { true: 'overseas', false: 'mainland and Corsica' },
    public: 'public: ',
    au: 'as of ',
    types: {
      REGION: 'regions',
      DEPARTEMENT: 'départements',
      EPCI: 'intercommunal authorities',
      SYNDICAT_MIXTE: 'joint authorities',
    },
  },
} as const;

/** The words of a selection: for the title, and for what the file says of itself. */
export interface EnMots {
  readonly territoire: string;
  /** The whole country. */
  readonly france: string;
  readonly periode: string;
  readonly base: string;
  readonly attribution: string;
  /** Only of a day that is asked. */
  readonly au: string | null;
  readonly collectivite: string | null;
  /** Which buyers are kept: of a type, overseas or not. */
  readonly acheteurs: readonly string[];
  /** What it is compared with; `null` of a view that is not. */
  readonly vs: string | null;
}

const baseEnMots = (base: string, langue: Langue): string => MOTS[langue][base === 'FLUX' ? 'FLUX' : 'ACHAT'];

/** Names come from the register: a code that it does not know is refused. */
export async function enMots(
  { parametres }: Adresse,
  langue: Langue,
  { read }: Pick<Context, 'read'>,
): Promise<EnMots> {
  const mots = MOTS[langue];
  const nommer = async (texte: string, code: string, quoi: string): Promise<string> => {
    const [row] = await read.query({ name: `exportation ${quoi}`, text: texte, values: [code] });
    if (typeof row?.['nom'] === 'string') return row['nom'];
    throw new BadInput(`${quoi} : « ${code} » est inconnu du registre.`);
  };
  const nomDuTerritoire = async (texte: string | undefined): Promise<string> => {
    const territoire = lireTerritoire(texte);
    if (!territoire) return mots.france;
    const { genre, code } = territoire;
    const sql = `select replace(nom, '''', '’') as nom from territoires.territoire where type = '${TYPES[genre]}' and code = $1`;
    return nommer(sql, code, `Territoire ${genre}`);
  };
  const { vs } = parametres;
  const siren = parametres['f.collectivite'];
  const type = parametres['f.type'];
  const outremer = parametres['f.outremer'];
  const types: Readonly<Record<string, string>> = mots.types;
  return {
    territoire: await nomDuTerritoire(parametres['t']),
    france: mots.france,
    periode: periodeEnMots(parametres['p'], langue),
    base: baseEnMots(parametres['base'] === 'flux' ? 'FLUX' : 'ACHAT', langue),
    attribution: mots[parametres['attr'] === 'lieu' ? 'LIEU' : 'COMMANDITAIRE'],
    au: parametres['au'] === undefined ? null : `${mots.au}${jour(parametres['au'], langue)}`,
    collectivite:
      siren === undefined
        ? null
        : await nommer('select nom from territoires.collectivite where siren = $1', siren, 'Collectivité'),
    acheteurs: [
      ...(type === undefined ? [] : [types[type] ?? type]),
      ...(outremer === undefined ? [] : [mots.outremer[outremer === 'true' ? 'true' : 'false']]),
    ],
    vs: vs === undefined ? null : lireBornes(vs) ? periodeEnMots(vs, langue) : await nomDuTerritoire(vs),
  };
}
