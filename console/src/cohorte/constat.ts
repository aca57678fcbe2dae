import type { TriangleQuery } from '../graphql/graphql.ts';
import { delaiEnMots } from '../shared/cohorte/suivi.ts';
import { mois } from '../shared/dates.ts';
import { intervalle, type Langue, taux } from '../shared/format.ts';
import { PRUDENCE } from '../shared/wilson.ts';

type Triangle = TriangleQuery['triangle'];

const MOTS = {
  fr: {
    rien: 'Aucun délai n’est encore observable pour un mois entier de cette sélection.',
    AU_MOINS_UN: () => 'des carnets ont au moins un pass utilisé',
    K_PASS: (k: number) => `des carnets ont au moins ${k} pass utilisés`,
    PART_DES_PASS: () => 'des pass sont utilisés',
    tout: (delai: string, part: string, quoi: string) => `À ${delai}, ${part} ${quoi}, tous mois observés`,
    bornes: (haut: string, bas: string) => `\u00a0; le plus en ${haut}, le moins en ${bas}`,
  },
  en: {
    rien: 'No delay can be observed yet for a whole month of this selection.',
    AU_MOINS_UN: () => 'of booklets have at least one pass used',
    K_PASS: (k: number) => `of booklets have at least ${k} passes used`,
    PART_DES_PASS: () => 'of passes are used',
    tout: (delai: string, part: string, quoi: string) => `At ${delai}, ${part} ${quoi}, all observed months`,
    bornes: (haut: string, bas: string) => `; most in ${haut}, least in ${bas}`,
  },
};

/** What the triangle finds, at its second delay if it is observed, in one sentence. */
export function constatDuTriangle({ lignes, ensemble, unite, mesure, k }: Triangle, langue: Langue): string {
  const mots = MOTS[langue];
  const observees = ensemble.cellules.flatMap((cellule, rang) =>
    cellule.censure ? [] : [{ cellule, rang }],
  );
  const choisie = observees[Math.min(1, observees.length - 1)];
  if (!choisie || typeof choisie.cellule.part !== 'number') return mots.rien;
  const { cellule, rang } = choisie;
  const { part, intervalleBas, intervalleHaut } = cellule;
  const dite = [
    taux(part ?? 0, langue),
    ...(typeof intervalleBas === 'number' && typeof intervalleHaut === 'number'
      ? [intervalle(intervalleBas, intervalleHaut, langue)]
      : []),
  ].join(' ');
  const tout = mots.tout(delaiEnMots(cellule.jalon, unite, langue), dite, mots[mesure](k));
  const parMois = lignes
    .flatMap((ligne) => {
      const une = ligne.cellules[rang];
      return ligne.mois && ligne.carnets >= PRUDENCE && typeof une?.part === 'number'
        ? [{ mois: ligne.mois, part: une.part }]
        : [];
    })
    .toSorted((une, autre) => une.part - autre.part);
  const [bas, haut] = [parMois[0], parMois.at(-1)];
  if (!bas || !haut || bas === haut) return `${tout}.`;
  const dit = (un: typeof bas) => `${mois(un.mois.slice(0, 7), langue)} (${taux(un.part, langue)})`;
  return `${tout}${mots.bornes(dit(haut), dit(bas))}.`;
}
