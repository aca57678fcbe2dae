import { parse } from 'graphql';
import {
  type Cellule,
  type Colonne,
  enMots,
  type Feuille,
  selectionDe,
} from '../exportation/exportation.module.ts';
import { MOTS } from './comparer.mots.ts';
import { type Cote, cotesDe } from './cotes.ts';
import type { Lecture } from './lecture.ts';

interface Part {
  readonly taux: Taux;
  readonly valeur: number | null;
  readonly denominateur: number | null;
  readonly intervalleBas: number | null;
  readonly intervalleHaut: number | null;
  readonly prudence: boolean;
  readonly masque: boolean;
}
interface CoteLu {
  readonly comptes: readonly {
    readonly indicateur: string;
    readonly mesure: {
      readonly valeur: number | null;
      readonly masque: 'SECRET' | 'COMPLEMENT' | null;
    };
  }[];
  readonly parts: readonly Part[];
}
interface Lu {
  readonly comparaison: {
    readonly au: string;
    readonly provisoire: boolean;
    readonly fraicheur: string;
    readonly cotes: readonly CoteLu[];
  };
}
type Taux = 'DISTRIBUTION' | 'USAGE' | 'USAGE_DES_DISTRIBUES';

const COMPARAISON = parse(`
  query ComparaisonDEncart($cotes: [FiltreStatistiques!]!, $base: Base, $attribution: Attribution, $au: LocalDate) {
    comparaison(cotes: $cotes, base: $base, attribution: $attribution, au: $au) {
      au provisoire fraicheur
      cotes {
        comptes { indicateur mesure { valeur masque } }
        parts { taux valeur denominateur intervalleBas intervalleHaut prudence masque }
      }
    }
  }
`);

/** Territories or periods side by side, as a table of its own. */
export async function comparer({ adresse, langue, context, executer }: Lecture): Promise<Feuille> {
  const cotes = cotesDe(adresse) ?? [];
  const { filtre: _, ...selection } = selectionDe(adresse);
  const filtres = cotes.map((cote) => selectionDe(adresseDuCote(cote)).filtre);
  const [{ comparaison: lu }, dits, noms] = await Promise.all([
    executer<Lu>(context, COMPARAISON, { ...selection, cotes: filtres }),
    enMots(
      { ...adresse, parametres: { ...adresse.parametres, t: undefined, vs: undefined } },
      langue,
      context,
    ),
    nomsDesCotes(cotes, langue, context),
  ]);
  const mots = MOTS[langue];
  const [premier] = lu.cotes;
  return {
    titre: [
      `${mots.titre}${noms.slice(0, -1).join(', ')}${mots.et}${noms.at(-1) ?? ''}`,
      dits.base,
      ...(dits.au === null ? [] : [dits.au]),
    ].join(', '),
    adresse: '',
    filtres: noms,
    base: dits.base,
    attribution: dits.attribution,
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

const adresseDuCote = ({ t, collectivite, p }: Cote) => ({
  chemin: '/pilotage/comparer',
  parametres: { t, p, 'f.collectivite': collectivite },
});

/** Sides are told apart by what differs between them. */
async function nomsDesCotes(
  cotes: readonly Cote[],
  langue: Lecture['langue'],
  context: Lecture['context'],
): Promise<readonly string[]> {
  const parPeriode = new Set(cotes.map(({ p }) => p)).size > 1;
  const parTerritoire = new Set(cotes.map(({ t, collectivite }) => `${t} ${collectivite}`)).size > 1;
  return Promise.all(
    cotes.map(async (cote) => {
      const dit = await enMots(adresseDuCote(cote), langue, context);
      const nom = dit.collectivite ?? dit.territoire;
      if (!parPeriode) return nom;
      return parTerritoire ? `${nom}, ${dit.periode}` : dit.periode;
    }),
  );
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
