import { parse } from 'graphql';
import { filtreDesLieux } from '../liste/liste.module.ts';
import { lireAdresse } from '../page/page.module.ts';
import type { CarteDesLieux } from '../lieu/lieu.module.ts';
import { LIEUX } from '../figure/figure.module.ts';
import type { Demandee, EncartGarde } from '../lecture/lecture.module.ts';

const CARTE = parse(`
  query CarteDEncart($filtre: FiltreLieux) {
    carteDesLieux(filtre: $filtre) { ids latitudes longitudes etats approches sansPosition }
  }
`);

/** Where the places of an embed are, all of its list and not only the rows it shows; `null` of what is no list of places. */
export async function lireLaCarte(
  { adresse }: EncartGarde,
  { context, executer }: Pick<Demandee, 'context' | 'executer'>,
): Promise<CarteDesLieux | null> {
  const vue = lireAdresse(adresse);
  if (vue.chemin !== LIEUX) return null;
  const { carteDesLieux } = await executer<{ readonly carteDesLieux: CarteDesLieux }>(context, CARTE, {
    filtre: filtreDesLieux(vue),
  });
  return carteDesLieux;
}
