import { CATALOGUE, type Definition, indicateurDe } from '../statistique/statistique.module.ts';

const DEPUIS = { version: 1, depuis: '2026-11-22' } as const;

/** What is counted on the files of the calls for projects, or valued from a count of pass. */
export interface Mesure extends Definition {
  /** The column it is read in, or the indicator whose pass it values. */
  readonly lue: { readonly colonne: string } | { readonly valeurDe: string };
}

const mesure = (
  code: string,
  nom: string,
  definition: string,
  formule: string,
  unite: string,
  lue: Mesure['lue'],
): Mesure => ({ code, nom, definition, formule, unite, ...DEPUIS, lue });

const LAUREATS = 'Dossiers retenus par l’État à un appel à projets, le jour où ils l’ont été';

const TOUTES: readonly Mesure[] = [
  mesure(
    'dossiers.deposes',
    'Dossiers déposés',
    'Dossiers qu’une collectivité a déposés à un appel à projets, retenus ou non.',
    'nombre de dossiers déposés',
    'dossiers',
    { colonne: 'deposes' },
  ),
  mesure(
    'laureats',
    'Collectivités lauréates',
    'Collectivités dont un dossier a été retenu par l’État à un appel à projets.',
    'nombre de collectivités distinctes',
    'collectivités',
    { colonne: 'laureats' },
  ),
  mesure(
    'laureats.part.etat',
    'Part de l’État annoncée aux lauréats',
    `${LAUREATS} : l’aide que l’État leur a accordée.`,
    'somme des aides accordées',
    'centimes',
    { colonne: 'part_etat' },
  ),
  mesure(
    'laureats.part.locale',
    'Part des collectivités lauréates',
    `${LAUREATS} : ce que le porteur et ses autres financeurs y mettent.`,
    'somme des budgets des porteurs',
    'centimes',
    { colonne: 'part_locale' },
  ),
  mesure(
    'laureats.total',
    'Total mobilisé par les lauréats',
    `${LAUREATS} : part de l’État et part locale ensemble.`,
    'part de l’État + part locale',
    'centimes',
    { colonne: 'total' },
  ),
  mesure(
    'laureats.plus.gros.projet',
    'Plus gros projet lauréat',
    `${LAUREATS} : le plus grand total, part de l’État et part locale ensemble.`,
    'maximum des totaux',
    'centimes',
    { colonne: 'plus_gros' },
  ),
  mesure(
    'laureats.plus.petit.projet',
    'Plus petit projet lauréat',
    `${LAUREATS} : le plus petit total, part de l’État et part locale ensemble.`,
    'minimum des totaux',
    'centimes',
    { colonne: 'plus_petit' },
  ),
  mesure(
    'laureats.verse.etat',
    'Versé par l’État',
    'Ce que l’État a versé aux lauréats, reversements non déduits.',
    'somme des versements',
    'centimes',
    { colonne: 'verse' },
  ),
  mesure(
    'pass.achetes.valeur',
    'Valeur des pass achetés',
    'Valeur faciale des pass des commandes signées.',
    'pass achetés × 10 €',
    'centimes',
    { valeurDe: 'pass.achetes' },
  ),
];

/** What a claim may be compared with besides the catalogue of the figures, by code. */
export const MESURES: ReadonlyMap<string, Mesure> = new Map(TOUTES.map((une) => [une.code, une]));

/** Every code that a claim may be compared by: those of its own and those of the catalogue. */
export const codesComparables = (): readonly string[] => [
  ...MESURES.keys(),
  ...CATALOGUE.filter(({ nature }) => nature !== 'QUANTILE').map(({ code }) => code),
];

/** What a code counts, in words. */
export const definitionDe = (code: string): Definition => MESURES.get(code) ?? indicateurDe(code);
