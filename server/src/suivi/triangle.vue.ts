import { parse } from 'graphql';
import type { Cellule, Colonne, Feuille, Langue, Ligne } from '../feuille/feuille.module.ts';
import { type Demande, ecrireAdresse, filtreDe, type Vue } from '../page/page.module.ts';
import { FILTRES_DU_SUIVI, filtresEnMots } from './suivi.titre.ts';
import { delaiDe, moisEnMots, MOTS } from './triangle.mots.ts';

interface LigneLue {
  readonly mois: string | null;
  readonly carnets: number;
  readonly cellules: readonly {
    readonly jalon: number;
    readonly censure: boolean;
    readonly denominateur: number | null;
    readonly part: number | null;
    readonly intervalleBas: number | null;
    readonly intervalleHaut: number | null;
  }[];
}
interface Lue {
  readonly triangle: {
    readonly par: 'REMISE' | 'ACHAT';
    readonly unite: 'JOURS' | 'MOIS';
    readonly mesure: 'AU_MOINS_UN' | 'K_PASS' | 'PART_DES_PASS';
    readonly k: number;
    readonly au: string;
    readonly definition: string;
    readonly lignes: readonly LigneLue[];
    readonly ensemble: LigneLue;
  };
}

const LIGNE = 'mois carnets cellules { jalon censure denominateur part intervalleBas intervalleHaut }';
const TRIANGLE = parse(`
  query TriangleAExporter($par: OrigineDuSuivi!, $filtre: FiltreStatistiques, $cohorte: ID, $jalons: [Int!]!,
    $unite: UniteDeDelai!, $mesure: MesureDeSuivi!, $k: Int, $au: LocalDate) {
    triangle(par: $par, filtre: $filtre, cohorte: $cohorte, jalons: $jalons, unite: $unite, mesure: $mesure, k: $k, au: $au) {
      par unite mesure k au definition lignes { ${LIGNE} } ensemble { ${LIGNE} }
    }
  }
`);

const JALONS = { JOURS: [30, 90, 180, 365], MOIS: [0, 1, 2, 3, 6, 9, 12, 18, 24] } as const;

const CONNUS = ['suivi', 't', 'p', 'delai', 'mesure', 'k', ...FILTRES_DU_SUIVI];

/** What becomes of carnets month by month: the triangle, its censored cells said to be so. */
export const triangle: Vue = {
  chemin: /^\/cohortes$/u,
  connus: CONNUS,
  sansEffet: ['forme', 'c', 'vs', 'base', 'attr'],
  droit: 'LIRE_COHORTES',
  async lire(demande: Demande): Promise<Feuille> {
    const { adresse, langue, context, executer } = demande;
    const { parametres } = adresse;
    const fraicheur = new Date().toISOString();
    const unite = parametres['delai'] === 'mois' ? 'MOIS' : 'JOURS';
    const mesure =
      parametres['mesure'] === 'k'
        ? 'K_PASS'
        : parametres['mesure'] === 'part'
          ? 'PART_DES_PASS'
          : 'AU_MOINS_UN';
    const { triangle: lu } = await executer<Lue>(context, TRIANGLE, {
      par: parametres['suivi'] === 'achat' ? 'ACHAT' : 'REMISE',
      filtre: filtreDe(adresse),
      cohorte: parametres['f.cohorte'] ?? null,
      jalons: JALONS[unite],
      unite,
      mesure,
      k: mesure === 'K_PASS' ? Number(parametres['k'] ?? 2) : 1,
      au: parametres['au'] ?? null,
    });
    const dits = MOTS[langue];
    const filtres = await filtresEnMots(demande);
    return {
      titre: [dits.titre, ...filtres].join(', '),
      adresse: ecrireAdresse(adresse, CONNUS),
      filtres,
      base: dits.base[lu.par],
      attribution: null,
      au: lu.au,
      provisoire: lu.au >= context.today,
      fraicheur,
      colonnes: colonnesDe(lu, langue),
      nombre: lu.lignes.length,
      pied: [ligneDe(lu.ensemble, dits.ensemble, lu.unite, langue)],
      remarques: [dits.censure],
      detail: false,
      async *lots() {
        yield lu.lignes.map((ligne) => ligneDe(ligne, moisEnMots(ligne.mois, langue), lu.unite, langue));
      },
    };
  },
};

function colonnesDe(lu: Lue['triangle'], langue: Langue): readonly Colonne[] {
  const dits = MOTS[langue];
  const quoi = dits[lu.mesure](lu.k);
  return [
    {
      code: 'mois',
      libelle: dits[lu.par],
      genre: 'TEXTE',
      unite: null,
      definition: dits.definitionDuMois[lu.par],
    },
    {
      code: 'carnets',
      libelle: dits.carnets,
      genre: 'NOMBRE',
      unite: 'carnets',
      definition: dits.definitionDesCarnets,
    },
    ...lu.ensemble.cellules.flatMap(({ jalon }): Colonne[] => {
      const delai = delaiDe(jalon, lu.unite, langue);
      const code = delai.toLowerCase().replace('+', '');
      return [
        { code, libelle: `${quoi}, ${delai}`, genre: 'TAUX', unite: 'part', definition: lu.definition },
        {
          code: `${code}.ic`,
          libelle: `${dits.ic}, ${delai}`,
          genre: 'INTERVALLE',
          unite: '%',
          definition: dits.definitionDeLIc,
        },
      ];
    }),
  ];
}

const ligneDe = (
  { carnets, cellules }: LigneLue,
  nom: string,
  unite: 'JOURS' | 'MOIS',
  langue: Langue,
): Ligne => [
  nom,
  carnets,
  ...cellules.flatMap(
    ({ jalon, censure, part, denominateur, intervalleBas: bas, intervalleHaut: haut }): Cellule[] => {
      if (censure) return [MOTS[langue].avant(delaiDe(jalon, unite, langue)), null];
      return [
        part === null ? null : { valeur: part, sur: denominateur, prudence: false, quoi: '' },
        bas === null || haut === null ? null : { bas, haut },
      ];
    },
  ),
];
