import type { Departements_StatistiquesFragment } from '../graphql/graphql.ts';
import { type Langue, nombre, taux } from '../shared/format.ts';
import { PRUDENCE } from '../shared/wilson.ts';
import type { LigneDeDepartement } from './departements.ts';
import { usageDe } from '../shared/statistiques/mesures.ts';

const PAS = 0.1;

/** The end of the common scale of intervals, written in its head: the widest sure one, rounded up to 10 %. */
export function finDeLEchelle(lignes: readonly LigneDeDepartement[]): number {
  const sure = lignes.filter(({ achetes }) => achetes >= PRUDENCE).map(({ haut }) => haut ?? 0);
  return Math.min(1, Math.max(PAS, Math.ceil(Math.max(0, ...sure) / PAS) * PAS));
}

export const echelleEnMots = (fin: number, langue: Langue): string =>
  langue === 'fr' ? `0 à ${taux(fin, langue, 0)}` : `0 to ${taux(fin, langue, 0)}`;

/** The rate that the dash marks. */
export const tauxNational = ({ entonnoir, base }: Departements_StatistiquesFragment): number | null =>
  usageDe(entonnoir, base)?.taux ?? null;

const TEXTES = {
  fr: {
    rien: 'Aucun département n’a assez de pass pour être classé.',
    minimum: (nom: string, rate: string, ic: string) => `Minimum\u00a0: ${nom}, ${rate} ${ic}`,
    recoupe: (suivant: string) => `\u00a0; son intervalle recoupe celui du suivant (${suivant})`,
    detache: (suivant: string) => `\u00a0; son intervalle est sous celui du suivant (${suivant})`,
    peu: (total: string) => ` ${total} sous ${PRUDENCE} pass, à lire avec prudence.`,
  },
  en: {
    rien: 'No département has enough pass to be ranked.',
    minimum: (nom: string, rate: string, ic: string) => `Lowest: ${nom}, ${rate} ${ic}`,
    recoupe: (suivant: string) => `; its interval meets that of the next one (${suivant})`,
    detache: (suivant: string) => `; its interval is under that of the next one (${suivant})`,
    peu: (total: string) => ` ${total} under ${PRUDENCE} passes, to be read with caution.`,
  },
};

/** The lowest rate, and whether chance alone could swap it with the next one. */
export function constatDuTableau(lignes: readonly LigneDeDepartement[], langue: Langue): string {
  const textes = TEXTES[langue];
  const sure = lignes
    .filter((ligne) => ligne.achetes >= PRUDENCE && ligne.taux !== null)
    .toSorted((a, b) => (a.taux ?? 0) - (b.taux ?? 0));
  const [first, second] = sure;
  if (!first) return textes.rien;
  const ic =
    first.bas === null || first.haut === null
      ? ''
      : `[${nombre(first.bas * 100, langue, 1)}\u00a0–\u00a0${nombre(first.haut * 100, langue, 1)}]`;
  const minimum = textes.minimum(first.nom, taux(first.taux ?? 0, langue), ic).trimEnd();
  const few = lignes.filter(({ achetes }) => achetes > 0 && achetes < PRUDENCE).length;
  const caution = few > 0 ? textes.peu(nombre(few, langue)) : '';
  if (!second || first.haut === null || second.bas === null) return `${minimum}.${caution}`;
  const meets = second.bas <= first.haut;
  return `${minimum}${meets ? textes.recoupe(second.nom) : textes.detache(second.nom)}.${caution}`;
}
