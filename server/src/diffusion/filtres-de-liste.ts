import { EtatDeLabel, type FiltreLieux, GenreDeLabel, SiteDeLieu } from '../lieu/lieu.module.ts';
import { estUuid } from '../shared/texte.ts';
import { jour } from '../shared/valeurs.rules.ts';

type Forme = (valeur: string) => unknown;

const comme =
  (forme: RegExp): Forme =>
  (valeur) =>
    forme.test(valeur) ? valeur : undefined;
const parmi =
  (valeurs: Readonly<Record<string, string>>): Forme =>
  (valeur) =>
    Object.hasOwn(valeurs, valeur) ? valeur : undefined;
/** « ouest,sud,est,nord », in degrees. */
const zone: Forme = (valeur) => {
  const degres = valeur.split(',').map(Number);
  const [ouest, sud, est, nord] = degres;
  return degres.length === 4 && degres.every(Number.isFinite) ? { ouest, sud, est, nord } : undefined;
};
const booleen: Forme = (valeur) => ({ true: true, false: false })[valeur];

/** What the value of each filter of the list looks like in an address. */
const FORMES: Readonly<Record<keyof FiltreLieux, Forme>> = {
  recherche: comme(/^[^\p{Cc}\p{Cs}]{1,100}$/u),
  departement: comme(/^[\dAB]{2,3}$/),
  commune: comme(/^[\dAB]{5}$/),
  genre: parmi(GenreDeLabel),
  etat: parmi(EtatDeLabel),
  site: parmi(SiteDeLieu),
  itinerant: booleen,
  ouvert: booleen,
  zone,
  structure: (valeur) => (estUuid(valeur) ? valeur : undefined),
  retire: booleen,
  finAvant: (valeur) => (jour(valeur) === valeur ? valeur : undefined),
  sansSiret: booleen,
};

/** The filters of an address, or the name of the one that is not understood: an export never holds more than was asked. */
export function filtresDe(query: Readonly<Record<string, unknown>>): FiltreLieux | string {
  const filtres: Record<string, unknown> = {};
  const formes: Readonly<Record<string, Forme | undefined>> = FORMES;
  for (const [nom, valeur] of Object.entries(query)) {
    const lue = typeof valeur === 'string' && Object.hasOwn(FORMES, nom) ? formes[nom]?.(valeur) : undefined;
    if (lue === undefined) return nom.slice(0, 40);
    filtres[nom] = lue;
  }
  return filtres;
}
