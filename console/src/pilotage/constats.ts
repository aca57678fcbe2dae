import { compte, intervalle, type Langue, nom, taux } from '../shared/format.ts';
import { motsDe } from '../shared/indicateurs.ts';
import type { Demande } from '../shared/statistiques/demande.ts';
import { estDuTemps } from '../shared/statistiques/mailles.ts';
import { valeurEnUnite } from '../shared/unites.ts';
import { libelleDe } from './cles.ts';
import type { LigneLue, MesureLue, TableauLu } from './lecture.ts';

type Tableau = TableauLu['statistiques']['tableau'];

const TEXTES = {
  fr: {
    rien: 'aucune ligne n’a assez de pass pour être classée.',
    minimum: (quoi: string, qui: string, dit: string) => `${quoi}, minimum\u00a0: ${qui}, ${dit}`,
    maximum: (quoi: string, qui: string, dit: string) => `${quoi}, maximum\u00a0: ${qui}, ${dit}`,
    part: (share: string) => `, soit ${share} de l’ensemble`,
    recoupe: (suivant: string) => `\u00a0; son intervalle recoupe celui du suivant (${suivant})`,
    detache: (suivant: string) => `\u00a0; son intervalle est sous celui du suivant (${suivant})`,
    peu: nom(
      'ligne sur trop peu de pass, à lire avec prudence',
      'lignes sur trop peu de pass, à lire avec prudence',
    ),
  },
  en: {
    rien: 'no row has enough passes to be ranked.',
    minimum: (quoi: string, qui: string, dit: string) => `${quoi}, lowest: ${qui}, ${dit}`,
    maximum: (quoi: string, qui: string, dit: string) => `${quoi}, highest: ${qui}, ${dit}`,
    part: (share: string) => `, that is ${share} of the whole`,
    recoupe: (suivant: string) => `; its interval meets that of the next one (${suivant})`,
    detache: (suivant: string) => `; its interval is under that of the next one (${suivant})`,
    peu: nom(
      'row on too few passes, to be read with caution',
      'rows on too few passes, to be read with caution',
    ),
  },
};

interface Rang {
  readonly nom: string;
  readonly mesure: MesureLue & { readonly valeur: number };
}

/** The rows that may be ranked by an indicator: a value, and enough under it. */
function rangsSurs(lignes: readonly LigneLue[], rang: number, langue: Langue): readonly Rang[] {
  return lignes.flatMap(({ cles: [cle], mesures }) => {
    const mesure = mesures[rang];
    if (!cle || cle.code === null || typeof mesure?.valeur !== 'number' || mesure.prudence) return [];
    return [{ nom: libelleDe(cle, langue), mesure: { ...mesure, valeur: mesure.valeur } }];
  });
}

/** What the table finds: its lowest rate and whether chance could swap it, or its largest count and its share. */
export function constatDuTableau(tableau: Tableau, demande: Demande, langue: Langue): string {
  const by = demande.tri.replace(/^-/u, '');
  const { indicateurs, lignes } = tableau;
  const sorted = indicateurs.findIndex(({ code }) => code === by);
  const rate = indicateurs.findIndex(({ unite }) => unite === 'part');
  const rang = sorted >= 0 ? sorted : Math.max(0, rate);
  return constatDeMesure(lignes, tableau.total, { rang, indicateur: indicateurs[rang], demande }, langue);
}

interface Quoi {
  readonly rang: number;
  readonly indicateur: Tableau['indicateurs'][number] | undefined;
  readonly demande: Demande;
}

/** The same for one indicator of the rows. */
export function constatDeMesure(
  lignes: readonly LigneLue[],
  total: LigneLue,
  { rang, indicateur, demande }: Quoi,
  langue: Langue,
): string {
  const textes = TEXTES[langue];
  if (!indicateur) return '';
  const quoi = motsDe(indicateur, langue).nom;
  const sure = rangsSurs(lignes, rang, langue);
  if (sure.length === 0) return `${quoi}${langue === 'fr' ? '\u00a0:' : ':'} ${textes.rien}`;
  if (indicateur.unite !== 'part') {
    const top = sure.reduce((best, one) => (one.mesure.valeur > best.mesure.valeur ? one : best));
    const whole = total.mesures[rang]?.valeur;
    const adds = indicateur.nature === 'COMPTE' || indicateur.nature === 'SOMME';
    const share = adds && typeof whole === 'number' && whole > 0 ? top.mesure.valeur / whole : null;
    const said = valeurEnUnite(top.mesure.valeur, indicateur.unite, langue);
    return `${textes.maximum(quoi, top.nom, said)}${share === null ? '' : textes.part(taux(share, langue))}.`;
  }
  const [first, second] = sure.toSorted((a, b) => a.mesure.valeur - b.mesure.valeur);
  const few = lignes.filter(({ mesures }) => mesures[rang]?.prudence && mesures[rang].valeur !== null).length;
  const caution = few > 0 && !estDuTemps(demande.maille) ? ` ${compte(few, textes.peu, langue)}.` : '';
  return first ? `${minimum(quoi, first, second, langue)}.${caution}` : '';
}

function minimum(quoi: string, first: Rang, second: Rang | undefined, langue: Langue): string {
  const textes = TEXTES[langue];
  const { valeur, intervalleBas: bas, intervalleHaut: haut } = first.mesure;
  const known = bas !== null && haut !== null;
  const said = `${taux(valeur, langue)}${known ? ` ${intervalle(bas, haut, langue)}` : ''}`;
  const text = textes.minimum(quoi, first.nom, said);
  const next = second?.mesure.intervalleBas;
  if (!second || !known || typeof next !== 'number') return text;
  return text + (next <= haut ? textes.recoupe(second.nom) : textes.detache(second.nom));
}
