import { parse } from 'graphql';
import {
  COUPES,
  type Demande,
  type EnMots,
  estCoupeeParSaMaille,
  mailleDe,
  MAILLES_EN_MOTS,
  PUBLICS,
  selectionDe,
} from '../page/page.module.ts';

const MOTS = {
  fr: { lieu: 'rattachement au lieu', vs: 'comparé à ' },
  en: { lieu: 'attached to the place of use', vs: 'compared with ' },
} as const;

const NOMS = parse(`
  query NomsDesCoupesAExporter($attribution: Attribution, $filtre: FiltreStatistiques, $par: [Dimension!]!) {
    statistiques(base: FLUX, attribution: $attribution, filtre: $filtre) {
      tableau(indicateurs: ["pass.utilises"], par: $par, limite: 1) { lignes { cles { dimension libelle } } }
    }
  }
`);
interface NomsLus {
  readonly statistiques: {
    readonly tableau: {
      readonly lignes: readonly {
        readonly cles: readonly { readonly dimension: string; readonly libelle: string }[];
      }[];
    };
  };
}

/** The words of each cut of a view. */
export type CoupesEnMots = ReadonlyMap<(typeof COUPES)[number], string>;

/** The names of the cuts of a view that only the register knows; a code stands in where nothing was used. */
export async function coupesEnMots({ adresse, langue, context, executer }: Demande): Promise<CoupesEnMots> {
  const { parametres } = adresse;
  const coupes = COUPES.filter((coupe) => parametres[`f.${coupe}`] !== undefined);
  if (coupes.length === 0) return new Map();
  const { attribution, filtre } = selectionDe({
    ...adresse,
    parametres: Object.fromEntries(coupes.map((coupe) => [`f.${coupe}`, parametres[`f.${coupe}`]])),
  });
  const { statistiques } = await executer<NomsLus>(context, NOMS, {
    attribution: parametres['attr'] === 'lieu' ? 'LIEU' : attribution,
    filtre,
    par: coupes.slice(0, 3).map((coupe) => coupe.toUpperCase()),
  });
  const cles = statistiques.tableau.lignes[0]?.cles ?? [];
  return new Map(
    coupes.map((coupe) => {
      const code = parametres[`f.${coupe}`] ?? '';
      const connu = coupe === 'public' ? PUBLICS[langue][code] : undefined;
      const nom = connu ?? cles.find(({ dimension }) => dimension === coupe.toUpperCase())?.libelle ?? code;
      return [coupe, nom] as const;
    }),
  );
}

/** The view in words, as the heading of its page. */
export function titreDuTableau(
  { adresse, langue }: Demande,
  indicateur: string,
  mots: EnMots,
  coupes: CoupesEnMots,
): string {
  const { parametres } = adresse;
  const maille = MAILLES_EN_MOTS[langue][mailleDe(adresse)];
  const territoire = parametres['t'] !== undefined || parametres['f.collectivite'] === undefined;
  return [
    estCoupeeParSaMaille(adresse) ? indicateur : `${indicateur} ${maille.par}`,
    ...(territoire ? [mots.territoire] : []),
    ...coupes.values(),
    mots.periode,
    mots.base,
    ...(parametres['attr'] === 'lieu' ? [MOTS[langue].lieu] : []),
    ...(mots.au === null ? [] : [mots.au]),
    ...(mots.vs === null ? [] : [`${MOTS[langue].vs}${mots.vs}`]),
  ].join(', ');
}
