import { DEPARTEMENTS, REGIONS } from '../../shared/departements.ts';
import { motsDe } from '../../shared/indicateurs.ts';
import type { IndicateurDuCatalogue } from '../../shared/statistiques/catalogue.ts';
import { LES_MAILLES, MAILLES_EN_MOTS } from '../../shared/statistiques/mailles.ts';

/** What some words say of a view: parameters of its address, or nothing at all. */
export type Sens = Readonly<Record<string, string>>;

/** Words without their accents, cases and marks, one space apart. */
export const plier = (texte: string): string =>
  texte
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}.÷]+/gu, ' ')
    .replaceAll(/\.(?=\s|$)/gu, ' ')
    .trim()
    .replaceAll(/\s+/gu, ' ');

const SANS_SENS: Sens = {};

/** Other words for what is asked most, in both languages. */
const AUTRES: readonly (readonly [mots: string, sens: Sens])[] = [
  ['taux usage|taux|usage|use rate|usage rate|rate', { ind: 'taux.usage' }],
  ['achetes|pass achetes|bought|purchased', { ind: 'pass.achetes' }],
  ['livres|delivered', { ind: 'pass.livres' }],
  ['actives|activated', { ind: 'pass.actives' }],
  ['distribues|remis|handed out|distributed', { ind: 'pass.distribues' }],
  ['utilises|used', { ind: 'pass.utilises' }],
  ['rembourses|payes|paid', { ind: 'pass.rembourses' }],
  ['base flux de la periode|base flux|flux|base flow of the period|flow base|flow', { base: 'flux' }],
  [
    'base achats de la periode|base achats|base achat|base bought in the period|bought base',
    { base: 'achat' },
  ],
  ['rattachement au lieu|par lieu d usage|attached to the place of use', { attr: 'lieu' }],
  ['france entiere|france|toute la duree|whole scheme', SANS_SENS],
  ['de|du|des|d|l|la|le|les|en|par|pour|et|a|au|by|of|in|the|for|and|pass|passes', SANS_SENS],
];

/** A plural is its singular: « départements », « régions ». */
const MAILLES_AUSSI: readonly (readonly [mots: string, sens: Sens])[] = [
  ['departement|departements|department|departments', { maille: 'departement' }],
  ['region|regions', { maille: 'region' }],
  ['epci', { maille: 'epci' }],
  ['commune|communes', { maille: 'commune' }],
  [
    'collectivite|collectivites|commanditaire|commanditaires|authority|authorities|buyer|buyers',
    { maille: 'collectivite' },
  ],
  ['public|publics', { maille: 'public' }],
  ['vague|vagues|wave|waves', { maille: 'vague' }],
  ['operateur|operateurs|operator|operators', { maille: 'operateur' }],
  ['distributeur|distributeurs|distributor|distributors', { maille: 'distributeur' }],
  ['lieu|lieux|place|places', { maille: 'lieu' }],
  ['service|services', { maille: 'service' }],
  ['mois|month|months', { maille: 'mois' }],
  ['trimestre|trimestres|quarter|quarters', { maille: 'trimestre' }],
  ['annee|annees|year|years', { maille: 'annee' }],
];

/** Every phrase that says something of a view, in French and in English; of two meanings, the first one said is kept. */
export function lexiqueDe(catalogue: readonly IndicateurDuCatalogue[]): ReadonlyMap<string, Sens> {
  const lexique = new Map<string, Sens>();
  const dire = (phrase: string, sens: Sens) => {
    const pliee = plier(phrase);
    if (pliee !== '' && !lexique.has(pliee)) lexique.set(pliee, sens);
  };
  for (const indicateur of catalogue)
    for (const langue of ['fr', 'en'] as const)
      dire(motsDe(indicateur, langue).nom, { ind: indicateur.code });
  for (const maille of LES_MAILLES)
    for (const langue of ['fr', 'en'] as const) dire(MAILLES_EN_MOTS[langue][maille].par, { maille });
  for (const [code, nom] of DEPARTEMENTS) dire(nom, { t: `dep:${code}` });
  for (const [code, { nom }] of REGIONS) {
    dire(nom, { t: `reg:${code}` });
    dire(`region ${nom}`, { t: `reg:${code}` });
  }
  for (const [mots, sens] of [...MAILLES_AUSSI, ...AUTRES])
    for (const phrase of mots.split('|')) dire(phrase, sens);
  return lexique;
}
