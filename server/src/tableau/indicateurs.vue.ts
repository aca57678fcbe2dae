import { parse } from 'graphql';
import { type Feuille, jour, type Langue, type Ligne } from '../feuille/feuille.module.ts';
import { type Demande, ecrireAdresse, parmi, type Vue } from '../page/page.module.ts';
import { colonnesDesIndicateurs } from './indicateurs.colonnes.ts';
import { MOTS_DES_INDICATEURS, motsDe } from './indicateurs.mots.ts';

const NATURES = ['COMPTE', 'SOMME', 'RAPPORT', 'QUANTILE', 'DISTINCT'] as const;
type Mots = (typeof MOTS_DES_INDICATEURS)[Langue];

interface Dit {
  readonly code: string;
  readonly nom: string;
  readonly definition: string;
  readonly formule: string;
  readonly unite: string;
  readonly version: number;
  readonly depuis: string;
}
interface IndicateurLu extends Dit {
  readonly numerateur: string | null;
  readonly denominateur: string | null;
  readonly exclusions: string | null;
  readonly nature: (typeof NATURES)[number];
  readonly bases: readonly (keyof Mots['bases'])[];
  readonly attributions: readonly (keyof Mots['attributions'])[];
  readonly dimensions: readonly (keyof Mots['dimensions'])[];
  readonly versions: readonly {
    readonly version: number;
    readonly definition: string;
    readonly formule: string;
    readonly depuis: string;
    readonly jusquAu: string;
  }[];
}
interface Lu {
  readonly indicateurs: readonly IndicateurLu[];
  readonly mesuresComparables: readonly (Dit & { readonly duCatalogue: boolean })[];
}

const CATALOGUE = parse(`
  query CatalogueAExporter {
    indicateurs {
      code nom definition formule numerateur denominateur unite nature bases attributions dimensions exclusions version depuis
      versions { version definition formule depuis jusquAu }
    }
    mesuresComparables { code nom definition formule unite version depuis duCatalogue }
  }
`);

const CONNUS = ['q', 'f.nature'];

/** The catalogue of indicators, a sheet a row: what each figure counts, and how. */
export const indicateurs: Vue = {
  chemin: /^\/pilotage\/indicateurs$/u,
  connus: CONNUS,
  formes: { 'f.nature': parmi(...NATURES) },
  droit: null,
  async lire({ adresse, langue, context, executer }: Demande): Promise<Feuille> {
    const { q = '', 'f.nature': nature } = adresse.parametres;
    const mots = MOTS_DES_INDICATEURS[langue];
    const fraicheur = new Date().toISOString();
    const lu = await executer<Lu>(context, CATALOGUE, {});
    const cherche = nu(q);
    const repond = (un: Dit): boolean =>
      nu([un.code, un.nom, un.definition, un.formule].join(' ')).includes(cherche);
    const tous = lu.indicateurs.map((un) => motsDe(un, langue));
    const noms = new Map(tous.map(({ code, nom }) => [code, nom]));
    const lignes = [
      ...tous
        .filter((un) => (nature === undefined || un.nature === nature) && repond(un))
        .map((un) => ligneDuCatalogue(un, noms, langue)),
      ...lu.mesuresComparables
        .filter(({ duCatalogue }) => !duCatalogue && nature === undefined)
        .map((une) => motsDe(une, langue))
        .filter(repond)
        .map((une) => ligneDe(une, {}, mots.autres, langue)),
    ];
    const connue = NATURES.find((une) => une === nature);
    const filtres = [
      ...(q.trim() === '' ? [] : [mots.cite(q.trim())]),
      ...(connue === undefined ? [] : [mots.nature(mots.natures[connue][0])]),
    ];
    return {
      titre: [mots.titre, ...filtres].join(', '),
      adresse: ecrireAdresse(adresse, CONNUS),
      filtres,
      base: null,
      attribution: null,
      au: context.today,
      provisoire: false,
      fraicheur,
      colonnes: colonnesDesIndicateurs(langue),
      nombre: lignes.length,
      pied: [],
      remarques: [],
      detail: false,
      async *lots() {
        yield lignes;
      },
    };
  },
};

/** Accents and capitals do not count in a search, as on the page. */
const nu = (texte: string): string => texte.trim().normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

type Champ =
  | 'numerateur'
  | 'denominateur'
  | 'exclusions'
  | 'nature'
  | 'bases'
  | 'attributions'
  | 'dimensions'
  | 'passees';

/** A measure outside the catalogue has words only. */
function ligneDe(
  { code, nom, definition, formule, unite, version, depuis }: Dit,
  reste: Readonly<Partial<Record<Champ, string | null>>>,
  rubrique: string,
  langue: Langue,
): Ligne {
  return [
    nom,
    code,
    definition,
    formule,
    reste.numerateur ?? null,
    reste.denominateur ?? null,
    reste.exclusions ?? null,
    reste.nature ?? null,
    unite,
    reste.bases ?? null,
    reste.attributions ?? null,
    reste.dimensions || null,
    MOTS_DES_INDICATEURS[langue].version(version, jour(depuis, langue)),
    reste.passees || null,
    rubrique,
  ];
}

function ligneDuCatalogue(un: IndicateurLu, noms: ReadonlyMap<string, string>, langue: Langue): Ligne {
  const mots = MOTS_DES_INDICATEURS[langue];
  // A term of a ratio is an indicator of its own, or is said in words.
  const terme = (dit: string | null): string | null => (dit === null ? null : (noms.get(dit) ?? dit));
  return ligneDe(
    un,
    {
      numerateur: terme(un.numerateur),
      denominateur: terme(un.denominateur),
      exclusions: un.exclusions,
      nature: mots.natures[un.nature].join(mots.deux),
      bases: un.bases.map((base) => mots.bases[base]).join(', '),
      attributions: un.attributions.map((une) => mots.attributions[une]).join(', '),
      dimensions: un.dimensions.map((une) => mots.dimensions[une]).join(', '),
      passees: un.versions
        .toReversed()
        .map(
          ({ version, depuis, jusquAu, definition, formule }) =>
            `${mots.passee(version, jour(depuis, langue), jour(jusquAu, langue))}${mots.deux}${definition} ${formule}`,
        )
        .join(' '),
    },
    mots.catalogue,
    langue,
  );
}
