import { comparer } from '../comparaison/comparaison.module.ts';
import { collectivites, commandes, lieux, publies } from '../liste/liste.module.ts';
import { type Demande, lireAdresse, verifierLesParametres, type Vue } from '../page/page.module.ts';
import { BadInput } from '../shared/errors.ts';
import { cohortes, courbes, triangle } from '../suivi/suivi.module.ts';
import { detail, indicateurs, tableau } from '../tableau/tableau.module.ts';

/** Every page that can be taken away. */
const VUES: readonly Vue[] = [
  tableau,
  comparer,
  detail,
  collectivites,
  commandes,
  cohortes,
  courbes,
  triangle,
  publies,
  indicateurs,
  lieux,
];

/** The page of an address, its parameters checked. */
export function vueDe(texte: unknown): { readonly vue: Vue; readonly adresse: Demande['adresse'] } {
  const lue = lireAdresse(texte);
  const vue = VUES.find((une) => une.chemin.test(lue.chemin) && presente(une, lue));
  if (!vue)
    throw new BadInput(
      `La page ${lue.chemin.slice(0, 80)} n’est pas une vue : elle ne s’exporte pas, et ne se montre pas ailleurs.`,
    );
  const sansEffet = new Set(vue.sansEffet);
  const parametres = Object.fromEntries(
    Object.entries(lue.parametres).filter(([nom]) => !sansEffet.has(nom)),
  );
  const adresse = { ...lue, parametres };
  verifierLesParametres(adresse, vue);
  return { vue, adresse };
}

/** A page that has several presentations is several views: the one whose own it is, or the one that takes any. */
const presente = ({ formes }: Vue, { parametres: { forme } }: Demande['adresse']): boolean =>
  formes?.['forme'] === undefined || (forme !== undefined && formes['forme'].accepte(forme));
