import { JOUR } from '../shared/shape.ts';
import { listeDesLieux } from './lieu.queries.ts';
import { type FiltreLieux, filtresLus } from './lieu.types.ts';

/**
 * The filters of the list as a condition of any other statement: what a map shows, or what is done to many places at once, is what
 * the list shows. Adds the values it takes to those given.
 */
export function conditionDesLieux(
  lieu: string,
  filtre: FiltreLieux | null | undefined,
  jour: string,
  valeurs: unknown[],
): string {
  const donnes = new Map<string, unknown>(Object.entries(filtresLus(filtre)));
  donnes.set(JOUR, jour);
  const places = new Map<string, string>();
  const parametre = (source: string): string => {
    const place = places.get(source) ?? `$${valeurs.push(donnes.get(source) ?? null)}`;
    places.set(source, place);
    return place;
  };
  const conditions = Object.entries(listeDesLieux.where)
    .filter(([nom]) => donnes.get(nom) != null)
    .map(([nom, filtrer]) => filtrer(lieu, parametre(nom), parametre));
  return conditions.join(' and ') || 'true';
}
