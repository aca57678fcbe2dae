import { type CoteLu, lireLaComparaison } from '../comparaison/comparaison.module.ts';
import type { Cellule, Colonne, Feuille } from '../feuille/feuille.module.ts';
import { MOTS } from './comparer.mots.ts';
import type { Lecture } from './lecture.ts';

/** Territories or periods side by side, one a row: what a drawing takes, where the page has one a column. */
export async function comparer(lecture: Lecture): Promise<Feuille> {
  const { lu, noms, mots, titre } = await lireLaComparaison(lecture);
  const { langue } = lecture;
  const [premier] = lu.cotes;
  return {
    titre,
    adresse: '',
    filtres: noms,
    base: mots.base,
    attribution: mots.attribution,
    au: lu.au,
    provisoire: lu.provisoire,
    fraicheur: lu.fraicheur,
    colonnes: premier ? colonnesDe(premier, langue) : [],
    nombre: lu.cotes.length,
    pied: [],
    remarques: [],
    detail: false,
    async *lots() {
      yield lu.cotes.map((cote, rang) => [noms[rang] ?? '', String(rang), ...cellulesDe(cote, langue)]);
    },
  };
}

function colonnesDe({ comptes, parts }: CoteLu, langue: Lecture['langue']): readonly Colonne[] {
  const mots = MOTS[langue];
  const connu = (code: string) =>
    code === 'pass.achetes' || code === 'pass.distribues' || code === 'pass.utilises'
      ? mots[code]
      : ([code, code] as const);
  return [
    { code: 'cote', libelle: mots.cote, genre: 'TEXTE', unite: null, definition: mots.definitionDuCote },
    {
      code: 'cote.code',
      libelle: mots.code,
      genre: 'TEXTE',
      unite: null,
      definition: mots.definitionDuCode,
      cle: true,
      donneesSeules: true,
    },
    ...comptes.map(({ indicateur }): Colonne => {
      const [libelle, definition] = connu(indicateur);
      return { code: indicateur, libelle, genre: 'NOMBRE', unite: 'pass', definition };
    }),
    ...parts.flatMap(({ taux }): Colonne[] => {
      const [libelle, definition] = mots[taux];
      return [
        { code: taux, libelle, genre: 'TAUX', unite: 'part', definition },
        {
          code: `${taux}.ic`,
          libelle: mots.ic(libelle),
          genre: 'INTERVALLE',
          unite: '%',
          definition: mots.definitionDeLIc,
        },
      ];
    }),
  ];
}

const cellulesDe = ({ comptes, parts }: CoteLu, langue: Lecture['langue']): readonly Cellule[] => [
  ...comptes.map(({ mesure: { masque, valeur } }): Cellule => (masque ? { masque } : valeur)),
  ...parts.flatMap(
    ({
      masque,
      valeur,
      denominateur: sur,
      prudence,
      intervalleBas: bas,
      intervalleHaut: haut,
    }): Cellule[] => {
      if (masque) return [{ masque: 'SECRET' }, null];
      return [
        valeur === null ? null : { valeur, sur, prudence, quoi: MOTS[langue].pass },
        bas === null || haut === null ? null : { bas, haut },
      ];
    },
  ),
];
