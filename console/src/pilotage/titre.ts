import { jour } from '../shared/dates.ts';
import type { Langue } from '../shared/format.ts';
import { PUBLICS } from '../shared/mots.ts';
import { periodeEnMots } from '../shared/periode.ts';
import { type Comparaison, type Demande, rangVise } from '../shared/statistiques/demande.ts';
import { type CoupeFine, LES_COUPES, MAILLES_EN_MOTS } from '../shared/statistiques/mailles.ts';
import { nomDuTerritoire } from '../shared/statistiques/territoire.ts';
import type { Vue } from '../shared/vue.ts';

const MOTS = {
  fr: {
    ACHAT: 'base achats de la période',
    FLUX: 'base flux de la période',
    LIEU: 'rattachement au lieu',
    au: (day: string) => `au ${day}`,
    vs: (other: string) => `comparé à ${other}`,
  },
  en: {
    ACHAT: 'base: bought in the period',
    FLUX: 'base: flow of the period',
    LIEU: 'attached to the place of use',
    au: (day: string) => `as of ${day}`,
    vs: (other: string) => `compared with ${other}`,
  },
};

export type Noms = Partial<Readonly<Record<CoupeFine, string>>>;

/** What a view is compared with, in words. */
export const comparaisonEnMots = (vs: Comparaison, langue: Langue): string =>
  vs.de === 'periode' ? periodeEnMots(vs.p, langue) : nomDuTerritoire(vs.territoire, langue);

/** A cut finer than the territory, in words. */
export function coupeEnMots(coupe: CoupeFine, code: string, noms: Noms, langue: Langue): string {
  if (coupe === 'public' && code in PUBLICS[langue]) {
    const known = Object.entries(PUBLICS[langue]).find(([one]) => one === code);
    return known?.[1] ?? code;
  }
  return noms[coupe] ?? code;
}

interface Dite {
  readonly indicateur: string;
  readonly noms: Noms;
}

/** The view in words: heading, tab title and name of what is taken from it. */
export function titreDe(vue: Vue, demande: Demande, { indicateur, noms }: Dite, langue: Langue): string {
  const { portee, maille, coupes, vs } = demande;
  const mots = MOTS[langue];
  const cut = rangVise(demande, maille) !== null;
  const sujet = cut ? indicateur : `${indicateur} ${MAILLES_EN_MOTS[langue][maille].par}`;
  const territoire =
    portee.territoire || Object.keys(coupes).length === 0 || coupes.collectivite === undefined
      ? [nomDuTerritoire(portee.territoire, langue, noms.epci)]
      : [];
  const fines = LES_COUPES.flatMap((coupe) => {
    const code = coupes[coupe];
    return code ? [coupeEnMots(coupe, code, noms, langue)] : [];
  });
  return [
    sujet,
    ...territoire,
    ...fines,
    periodeEnMots(vue['p'], langue),
    mots[portee.base],
    ...(portee.attribution === 'LIEU' ? [mots.LIEU] : []),
    ...(portee.au ? [mots.au(jour(portee.au, langue))] : []),
    ...(vs ? [mots.vs(comparaisonEnMots(vs, langue))] : []),
  ].join(', ');
}
