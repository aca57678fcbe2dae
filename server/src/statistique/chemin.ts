import type { IndicateurCalcule } from './catalogue.ts';
import type { Dimension } from './dimension.ts';
import { Attribution, Base, compteDe, Etape } from './etape.rules.ts';
import type { FiltreStatistiques } from './filtre.ts';
import type { Selection } from './selection.ts';
import type { CleDeLigne } from './tableau.types.ts';

/** First day and last month of « 2026-09 », « 2026-T3 » or « 2026 ». */
function periodeDuCode(code: string): { readonly depuis: string; readonly jusquAu: string } {
  const [annee = '', reste] = code.split('-');
  if (reste === undefined) return { depuis: `${annee}-01-01`, jusquAu: `${annee}-12-01` };
  const trimestre = /^T([1-4])$/.exec(reste)?.[1];
  if (trimestre === undefined) return { depuis: `${annee}-${reste}-01`, jusquAu: `${annee}-${reste}-01` };
  const dernier = Number(trimestre) * 3;
  const mois = (rang: number): string => `${annee}-${String(rang).padStart(2, '0')}-01`;
  return { depuis: mois(dernier - 2), jusquAu: mois(dernier) };
}

const plusTard = (un: string | undefined, autre: string): string =>
  un !== undefined && un > autre ? un : autre;
const plusTot = (un: string | undefined, autre: string): string =>
  un !== undefined && un < autre ? un : autre;

const FILTRES: Readonly<Partial<Record<Dimension, keyof FiltreStatistiques>>> = {
  COLLECTIVITE: 'collectivite',
  COMMUNE: 'commune',
  EPCI: 'epci',
  DEPARTEMENT: 'departement',
  REGION: 'region',
  PUBLIC: 'public',
  VAGUE: 'vague',
  OPERATEUR: 'operateur',
  DISTRIBUTEUR: 'distributeur',
  LIEU: 'lieu',
  SERVICE: 'service',
};

/** The selection of one row: that of its table, and the keys of the row. `null` when a key has no value to filter by. */
function selectionDeLigne(selection: Selection, cles: readonly CleDeLigne[]): Selection | null {
  const filtre: Record<string, unknown> = {};
  Object.assign(filtre, selection.filtre);
  for (const { dimension, code } of cles) {
    if (code === null) return null;
    const champ = FILTRES[dimension];
    if (champ === undefined) {
      const { depuis, jusquAu } = periodeDuCode(code);
      filtre['depuis'] = plusTard(selection.filtre.depuis, depuis);
      filtre['jusquAu'] = plusTot(selection.filtre.jusquAu, jusquAu);
    } else filtre[champ] = champ === 'vague' ? Number(code) : code;
  }
  return { ...selection, filtre };
}

/** Console address of what a selection is asked on, in the canonical order of its grammar. */
function adresse(
  page: string,
  { base, attribution, filtre, au, passe }: Selection,
  { etape, ...quoi }: Readonly<Partial<Record<'etape' | 'maille' | 'ind' | 'col', string>>>,
): string {
  const { departement, region, epci, depuis, jusquAu, outreMer } = filtre;
  // An address has one territory: a département says its region, and an EPCI may be across two of them.
  const large = departement ? `dep:${departement}` : region && `reg:${region}`;
  const parameters: readonly (readonly [string, string | null | undefined])[] = [
    ['etape', etape],
    ['t', large ?? (epci && `epci:${epci}`)],
    ['p', depuis || jusquAu ? `${depuis?.slice(0, 7) ?? ''}..${jusquAu?.slice(0, 7) ?? ''}` : null],
    ['base', base === Base.ACHAT ? 'achat' : 'flux'],
    ['attr', attribution === Attribution.LIEU ? 'lieu' : null],
    ['maille', quoi.maille],
    ['ind', quoi.ind],
    ['col', quoi.col],
    ['f.collectivite', filtre.collectivite],
    ['f.commune', filtre.commune],
    ['f.distributeur', filtre.distributeur],
    ['f.epci', large && epci],
    ['f.lieu', filtre.lieu],
    ['f.operateur', filtre.operateur],
    ['f.outremer', outreMer == null ? null : String(outreMer)],
    ['f.public', filtre.public],
    ['f.service', filtre.service],
    ['f.type', filtre.type],
    ['f.vague', filtre.vague?.toString()],
    ['au', passe ? au : null],
  ];
  return `${page}?${parameters
    .filter(([, value]) => value)
    .map(([key, value]) => `${key}=${encodeURIComponent(value ?? '').replaceAll('%3A', ':')}`)
    .join('&')}`;
}

/** Console address of the rows of a stage. */
export const chemin = (selection: Selection, etape: Etape): string =>
  adresse('/carnets', selection, { etape });

/** The address of the rows behind a value: different places are the rows of a table, everything else is pass. */
export function cheminDeMesure(
  selection: Selection,
  { code, calcul }: IndicateurCalcule,
  cles: readonly CleDeLigne[],
): string | null {
  const deLigne = selectionDeLigne(selection, cles);
  if (deLigne === null) return null;
  if (calcul.de === 'DISTINCTS')
    return adresse('/pilotage', deLigne, { maille: 'lieu', col: 'pass.utilises' });
  const compte = calcul.de === 'RAPPORT' ? calcul.numerateur : code;
  const etape = Object.values(Etape).find((une) => `pass.${compteDe(une)}` === compte);
  return adresse('/carnets', deLigne, etape ? { etape } : { ind: code });
}
