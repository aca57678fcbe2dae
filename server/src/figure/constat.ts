import type { Langue } from '../feuille/feuille.module.ts';
import { FormeDEncart, type MesureDEncart, type PointDEncart } from './figure.types.ts';

const MOTS = {
  fr: {
    minimum: (nom: string, dit: string) => `minimum\u00a0: ${nom}, ${dit}`,
    maximum: (nom: string, dit: string) => `maximum\u00a0: ${nom}, ${dit}`,
    part: (dit: string) => `, soit ${dit} de l’ensemble`,
    deux: '\u00a0: ',
    entonnoir: (achetes: string, utilises: string, part: string) =>
      `Sur ${achetes} pass achetés, ${utilises} ont été utilisés, soit ${part}.`,
    rien: 'aucune ligne ne se compare.',
  },
  en: {
    minimum: (nom: string, dit: string) => `lowest: ${nom}, ${dit}`,
    maximum: (nom: string, dit: string) => `highest: ${nom}, ${dit}`,
    part: (dit: string) => `, that is ${dit} of the whole`,
    deux: ': ',
    entonnoir: (achetes: string, utilises: string, part: string) =>
      `Of ${achetes} passes bought, ${utilises} were used, that is ${part}.`,
    rien: 'no row can be compared.',
  },
} as const;

interface Dit {
  readonly forme: FormeDEncart;
  readonly mesure: MesureDEncart;
  readonly points: readonly PointDEncart[];
  /** The whole that rows are parts of; `null` where it is unknown. */
  readonly ensemble: PointDEncart | null;
}

type Connu = PointDEncart & { readonly valeur: number };

const pourCent = (part: number, langue: Langue): string =>
  new Intl.NumberFormat(langue === 'fr' ? 'fr-FR' : 'en-GB', { style: 'percent', maximumFractionDigits: 1 })
    .format(part)
    .replaceAll('\u202f', '\u00a0');

const intervalle = ({ bas, haut }: PointDEncart, langue: Langue): string => {
  if (bas === null || haut === null) return '';
  const borne = (part: number): string =>
    new Intl.NumberFormat(langue === 'fr' ? 'fr-FR' : 'en-GB', { maximumFractionDigits: 1 }).format(
      part * 100,
    );
  return ` [${borne(bas)}\u00a0–\u00a0${borne(haut)}]`;
};

/** What a figure says, in one sentence: its ends, its whole, or what is left at the end of a funnel. */
export function constatDe({ forme, mesure, points, ensemble }: Dit, langue: Langue): string | null {
  const mots = MOTS[langue];
  const nommer = (suite: string): string => `${mesure.nom}${mots.deux}${suite}.`;
  if (forme === FormeDEncart.CHIFFRE)
    return ensemble && nommer(`${ensemble.texte}${intervalle(ensemble, langue)}`);
  if (forme === FormeDEncart.ENTONNOIR) return constatDeLEntonnoir(points, langue);
  const surs = points.filter((point): point is Connu => point.valeur !== null && !point.prudence);
  if (surs.length === 0) return `${mesure.nom}${mots.deux}${mots.rien}`;
  const haut = surs.reduce((un, autre) => (autre.valeur > un.valeur ? autre : un));
  const bas = surs.reduce((un, autre) => (autre.valeur < un.valeur ? autre : un));
  if (mesure.unite === 'part') {
    const ditBas = mots.minimum(bas.nom, `${bas.texte}${intervalle(bas, langue)}`);
    const ditHaut = mots.maximum(haut.nom, `${haut.texte}${intervalle(haut, langue)}`);
    return nommer(surs.length === 1 ? `${bas.nom}, ${bas.texte}` : `${ditBas}\u00a0; ${ditHaut}`);
  }
  const whole = ensemble?.valeur ?? 0;
  const part = mesure.additive && whole > 0 ? mots.part(pourCent(haut.valeur / whole, langue)) : '';
  return nommer(`${mots.maximum(haut.nom, haut.texte)}${part}`);
}

const UTILISES = 4;

function constatDeLEntonnoir(points: readonly PointDEncart[], langue: Langue): string | null {
  const [achetes, utilises] = [points[0], points[UTILISES]];
  if (!achetes?.valeur || typeof utilises?.valeur !== 'number') return null;
  const part = pourCent(utilises.valeur / achetes.valeur, langue);
  return MOTS[langue].entonnoir(achetes.texte, utilises.texte, part);
}
