import { parse } from 'graphql';
import { type Cellule, type Colonne, type Feuille, type Langue, nombre } from '../feuille/feuille.module.ts';
import {
  type Demande,
  ecrireAdresse,
  enMots,
  filtreDe,
  joursDe,
  lireBornes,
  parmi,
  PUBLICS,
  type Vue,
} from '../page/page.module.ts';
import { BadInput } from '../shared/errors.ts';
import { type Choisie, choisiesDe } from './courbes.choix.ts';
import { FILTRES_DU_SUIVI, filtresEnMots } from './suivi.titre.ts';
import { delaiDe, moisEnMots, MOTS } from './triangle.mots.ts';

interface CourbeLue {
  readonly libelle: string | null;
  readonly carnets: number;
  readonly faits: number;
  readonly mediane: number | null;
  readonly medianeBas: number | null;
  readonly medianeHaut: number | null;
  readonly points: readonly {
    readonly jour: number;
    readonly part: number | null;
    readonly bas: number | null;
    readonly haut: number | null;
  }[];
}

const COURBES = parse(`
  query CourbesAExporter($par: OrigineDuSuivi!, $series: [SerieDeSuiviInput!]!, $k: Int!, $au: LocalDate) {
    courbes(par: $par, series: $series, k: $k, pas: 30, jusqua: 720, au: $au) {
      libelle carnets faits mediane medianeBas medianeHaut points { jour part bas haut }
    }
  }
`);

const CONNUS = ['forme', 'c', 'suivi', 't', 'p', 'mesure', 'k', ...FILTRES_DU_SUIVI];

/** How long carnets take to be used, a curve a column, a delay a row. */
export const courbes: Vue = {
  chemin: /^\/cohortes$/u,
  connus: CONNUS,
  formes: {
    forme: parmi('courbes'),
    c: {
      accepte: (c) => choisiesDe(c) !== null,
      attendu: 'quatre courbes au plus, comme public:ALLOPHONES, dep:33, mois:2021-03 ou cohorte:…',
    },
  },
  sansEffet: ['delai', 'vs', 'base', 'attr'],
  droit: 'LIRE_COHORTES',
  async lire(demande: Demande): Promise<Feuille> {
    const { adresse, langue, context, executer } = demande;
    const { parametres } = adresse;
    if (parametres['mesure'] !== undefined && parametres['mesure'] !== 'k')
      throw new BadInput('Une part de pass ne se suit pas en courbe : « mesure » est k, ou n’est pas dite.');
    const fraicheur = new Date().toISOString();
    const choisies = parametres['c'] === undefined ? [] : (choisiesDe(parametres['c']) ?? []);
    const par = parametres['suivi'] === 'achat' ? 'ACHAT' : 'REMISE';
    const k = parametres['mesure'] === 'k' ? Number(parametres['k'] ?? 2) : 1;
    const { courbes: lues } = await executer<{ courbes: readonly CourbeLue[] }>(context, COURBES, {
      par,
      k,
      au: parametres['au'] ?? null,
      series: choisies.length > 0 ? choisies.map((une) => serieDe(une, demande)) : [laVue(demande)],
    });
    const filtres = await filtresEnMots(demande);
    const noms = await Promise.all(
      lues.map(async ({ libelle }, rang) => libelle ?? nomDe(choisies[rang], demande)),
    );
    const au = parametres['au'] ?? context.today;
    const points = lues[0]?.points ?? [];
    return {
      titre: [MOTS[langue].titre, ...filtres].join(', '),
      adresse: ecrireAdresse(adresse, CONNUS),
      filtres,
      base: MOTS[langue].base[par],
      attribution: null,
      au,
      provisoire: au >= context.today,
      fraicheur,
      colonnes: colonnesDe(noms, { par, k, langue }),
      nombre: points.length,
      pied: [],
      remarques: lues.map((une, rang) => medianeEnMots(noms[rang] ?? '', une, langue)),
      detail: false,
      async *lots() {
        yield points.map(({ jour }, rang) => [
          delaiDe(jour, 'JOURS', langue),
          ...lues.flatMap((une) => cellulesDe(une, rang)),
        ]);
      },
    };
  },
};

const laVue = ({ adresse }: Demande) => ({
  filtre: filtreDe(adresse),
  cohorte: adresse.parametres['f.cohorte'] ?? null,
});

/** A curve is within the scope of the page. */
function serieDe({ genre, valeur }: Choisie, demande: Demande) {
  const { filtre, cohorte } = laVue(demande);
  if (genre === 'cohorte') return { filtre, cohorte: valeur };
  const bornes = lireBornes(valeur);
  const sien =
    genre === 'public'
      ? { public: valeur }
      : genre === 'dep'
        ? { departement: valeur }
        : bornes
          ? joursDe(bornes)
          : {};
  return { filtre: { ...filtre, ...sien }, cohorte };
}

const majuscule = (mot: string): string => mot.charAt(0).toUpperCase() + mot.slice(1);

/** The name of a curve; that of a cohort comes with its curve. */
async function nomDe(choisie: Choisie | undefined, { langue, context }: Demande): Promise<string> {
  if (!choisie) return MOTS[langue].tous;
  const { genre, valeur } = choisie;
  if (genre === 'public') return majuscule(PUBLICS[langue][valeur] ?? valeur);
  if (genre === 'mois') return majuscule(moisEnMots(valeur, langue));
  return (await enMots({ chemin: '/cohortes', parametres: { t: `dep:${valeur}` } }, langue, context))
    .territoire;
}

interface Suivies {
  readonly par: 'ACHAT' | 'REMISE';
  readonly k: number;
  readonly langue: Langue;
}

function colonnesDe(noms: readonly string[], { par, k, langue }: Suivies): readonly Colonne[] {
  const dits = MOTS[langue];
  return [
    {
      code: 'delai',
      libelle: dits.delai,
      genre: 'TEXTE',
      unite: null,
      definition: dits.definitionDuDelai[par],
    },
    ...noms.flatMap((nom, rang): Colonne[] => [
      {
        code: `courbe.${rang + 1}`,
        libelle: nom,
        genre: 'TAUX',
        unite: 'part',
        definition: dits.definitionDeLaCourbe(k),
      },
      {
        code: `courbe.${rang + 1}.ic`,
        libelle: `${nom}, ${dits.ic}`,
        genre: 'INTERVALLE',
        unite: '%',
        definition: dits.definitionDeGreenwood,
      },
    ]),
  ];
}

function cellulesDe({ points }: CourbeLue, rang: number): readonly Cellule[] {
  const { part = null, bas = null, haut = null } = points[rang] ?? {};
  return [part, bas === null || haut === null ? null : { bas, haut }];
}

function medianeEnMots(
  nom: string,
  { carnets, faits, mediane, medianeBas, medianeHaut }: CourbeLue,
  langue: Langue,
): string {
  const dits = MOTS[langue];
  const compte = dits.suivis(nombre(carnets, langue), nombre(faits, langue));
  if (mediane === null) return dits.sansMediane(nom, compte);
  const bornes = [medianeBas ?? 0, medianeHaut].map((une) => (une === null ? '…' : nombre(une, langue)));
  return dits.mediane(nom, nombre(mediane, langue), bornes.join('\u00a0–\u00a0'), compte);
}
