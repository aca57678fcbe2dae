import type { IndicateurDuCatalogue } from '../../shared/statistiques/catalogue.ts';
import { INDICATEUR_PAR_DEFAUT, indicateurParDefaut } from '../../shared/statistiques/demande.ts';
import { ecrire } from '../../shared/url/grammaire.ts';
import { lexiqueDe, plier, type Sens } from './lexique.ts';

const MOIS = [
  'janvier|january',
  'fevrier|february',
  'mars|march',
  'avril|april',
  'mai|may',
  'juin|june',
  'juillet|july',
  'aout|august',
  'septembre|september',
  'octobre|october',
  'novembre|november',
  'decembre|december',
];
const UN_MOIS = `(?:(${MOIS.join('|')}) (20\\d{2}))`;

/** What is said of a view by figures and dates, whatever the words around it. */
const FORMES: readonly (readonly [forme: RegExp, sens: (lu: readonly string[]) => Sens])[] = [
  [/^(?:au|as of) (\d{2}) (\d{2}) (20\d{2})\b/u, ([, j, m, a]) => ({ au: `${a}-${m}-${j}` })],
  [/^(?:au|as of) (20\d{2}) (\d{2}) (\d{2})\b/u, ([, a, m, j]) => ({ au: `${a}-${m}-${j}` })],
  [
    /^(?:au|as of) (\d{1,2}) (\p{L}{3,9}) (20\d{2})\b/u,
    ([, j = '', mois = '', a]) => ({ au: `${a}-${rang(mois)}-${j.padStart(2, '0')}` }),
  ],
  [/^[tq]([1-4]) (20\d{2})\b/u, ([, t, a]) => ({ p: `${a}-T${t}` })],
  [/^(20\d{2}) [tq]([1-4])\b/u, ([, a, t]) => ({ p: `${a}-T${t}` })],
  [
    new RegExp(`^(?:de |d |from )?${UN_MOIS} (?:a|to) ${UN_MOIS}`, 'u'),
    ([, de = '', an, a = '', fin]) => ({ p: `${an}-${rang(de)}..${fin}-${rang(a)}` }),
  ],
  [new RegExp(`^${UN_MOIS}`, 'u'), ([, mois = '', an]) => ({ p: `${an}-${rang(mois)}` })],
  [/^(20\d{2})\b/u, ([, an = '']) => ({ p: an })],
  [/^(\d{1,3}) (?:plus bas(?:ses)?|lowest)\b/u, ([, n = '']) => ({ n, ordre: '' })],
  [/^(\d{1,3}) (?:plus haute?s?|highest)\b/u, ([, n = '']) => ({ n, ordre: '-' })],
];

const rang = (mois: string): string =>
  String(MOIS.findIndex((noms) => noms.split('|').some((nom) => nom.startsWith(mois))) + 1).padStart(2, '0');

/** The longest phrase of a lexicon: no window needs to be wider. */
const MOTS_AU_PLUS = 9;

/** What the beginning of a text says, and how much of it was read. */
function debut(texte: string, lexique: ReadonlyMap<string, Sens>): readonly [Sens, number] | null {
  for (const [forme, sens] of FORMES) {
    const lu = forme.exec(texte);
    if (lu) return [sens(lu), lu[0].length];
  }
  const mots = texte.split(' ').slice(0, MOTS_AU_PLUS);
  for (let n = mots.length; n > 0; n--) {
    const phrase = mots.slice(0, n).join(' ');
    const sens = lexique.get(phrase);
    if (sens) return [sens, phrase.length];
  }
  return null;
}

/** Left out of an address, as what it says by itself. */
const PAR_DEFAUT: Sens = { ind: INDICATEUR_PAR_DEFAUT, maille: 'departement', base: 'achat' };

/** A view said in words: its address, and how many things were said of it. */
export interface VueDite {
  readonly adresse: string;
  readonly parametres: Sens;
  readonly dits: number;
}

/** Reads a view in words, in French or in English; `null` as soon as a word says nothing of a view. */
export function lireMots(texte: string, catalogue: readonly IndicateurDuCatalogue[]): VueDite | null {
  const lexique = lexiqueDe(catalogue);
  const lus: Record<string, string> = {};
  let reste = plier(texte);
  while (reste !== '') {
    const dit = debut(reste, lexique);
    if (!dit) return null;
    const [sens, longueur] = dit;
    for (const [cle, valeur] of Object.entries(sens)) {
      // Said twice differently, it is no one view.
      if (cle in lus && lus[cle] !== valeur) return null;
      lus[cle] = valeur;
    }
    reste = reste.slice(longueur).trimStart();
  }
  const { ordre, ...dits } = lus;
  const nombre = Object.keys(dits).length;
  if (nombre === 0) return null;
  const parDefaut: Sens = { ...PAR_DEFAUT, ind: indicateurParDefaut(dits) };
  const tri = ordre === undefined ? {} : { tri: `${ordre}${dits['ind'] ?? INDICATEUR_PAR_DEFAUT}` };
  const parametres = Object.fromEntries(
    Object.entries({ ...dits, ...tri }).filter(([cle, valeur]) => parDefaut[cle] !== valeur),
  );
  const requete = ecrire(new URLSearchParams(parametres));
  return { adresse: requete === '' ? '/pilotage' : `/pilotage?${requete}`, parametres, dits: nombre };
}
