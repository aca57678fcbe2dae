import { ENREGISTRE_LE, enregistrementLu, libelle } from '../shared/import.lot.ts';
import { type ContexteDeLecture, type FormatDImport, type LigneLue, tableauSql } from '../shared/import.ts';
import { motNu, parmi, siren } from '../shared/montants.rules.ts';
import { entier, Illisible, jour, type Lecture } from '../shared/valeurs.rules.ts';
import { PublicCible } from './cohorte.types.ts';

type Cle = 'siren' | 'public' | 'libelle' | 'du' | 'jusquAu' | 'personnes' | 'enregistreLe';

/** How people name the publics of the call for projects. */
export const publicCible: Lecture<PublicCible> = parmi(Object.values(PublicCible), {
  Jeunes: 'JEUNES_NON_DIPLOMES',
  Seniors: 'PERSONNES_AGEES',
  'Personnes allophones': 'ALLOPHONES',
  'Public non communiqué': 'NON_COMMUNIQUE',
});

const PERSONNES_MAX = 10_000_000;
const effectif = entier(0, PERSONNES_MAX);

/** « age: 18 à 24 ans », « genre_feminin », « Statut - En emploi ». */
const DIMENSION = /^([aâ]ge|genre|statut)[\s_:-]+(.{1,60})$/iu;

const MODALITES = [
  'Moins de 18 ans',
  '18 à 24 ans',
  '25 à 39 ans',
  '40 à 59 ans',
  '60 à 69 ans',
  '70 ans et plus',
  'Féminin',
  'Masculin',
  'Scolarisé',
  'Sans emploi',
  'En emploi',
  'Retraité',
  'Non communiqué',
];

/** The name that the register gives to a count, or the one of the file. */
function modaliteDe(lue: string): string {
  const mot = motNu(lue);
  const connue = MODALITES.find((modalite) => motNu(modalite) === mot);
  const propre = lue.replaceAll(/[\s_]+/g, ' ').trim();
  return connue ?? propre.charAt(0).toUpperCase() + propre.slice(1);
}

interface Effectif {
  readonly dimension: string;
  readonly modalite: string;
  readonly personnes: number;
}

/** What a line counts by age, gender and status: each dimension it tells sums to its persons (C4), unknown being a value. */
function effectifsDe(ligne: LigneLue<Cle>, personnes: number | null): readonly Effectif[] {
  const parModalite = new Map<string, Effectif>();
  for (const { entete, groupes, brut } of ligne.famille(DIMENSION)) {
    const [dimension, modalite] = [motNu(groupes[0] ?? ''), modaliteDe(groupes[1] ?? '')];
    const lu = effectif(brut);
    const nombre = lu instanceof Illisible ? 0 : lu;
    if (lu instanceof Illisible) ligne.refuserLaColonne(entete, brut, lu.attendu);
    const cle = `${dimension} ${modalite}`;
    parModalite.set(cle, { dimension, modalite, personnes: (parModalite.get(cle)?.personnes ?? 0) + nombre });
  }
  const effectifs = [...parModalite.values()];
  for (const [dimension, siens] of Map.groupBy(effectifs, (un) => un.dimension)) {
    const somme = siens.reduce((total, un) => total + un.personnes, 0);
    if (personnes !== null && somme !== personnes)
      ligne.refuser(
        'personnes',
        `la somme de la dimension ${dimension}, qui fait ${somme} : comptez à part les personnes dont rien n’est connu (C4)`,
      );
  }
  return effectifs;
}

/** Counts of persons by public, and by age, gender and status as far as the source tells them. */
export const formatDesCohortes: FormatDImport<Cle> = {
  nom: 'les cohortes',
  unique: 'libelle',
  colonnes: {
    siren: {
      nom: 'siren',
      obligatoire: true,
      exemple: '243300316',
      explication: 'SIREN de la collectivité.',
    },
    public: {
      nom: 'public',
      obligatoire: true,
      exemple: 'Personnes âgées',
      explication: `${Object.values(PublicCible).join(', ')}.`,
    },
    libelle: {
      nom: 'libelle',
      obligatoire: true,
      exemple: 'Personnes âgées, 2021',
      explication: 'Nom de la cohorte, jamais celui d’une personne.',
    },
    du: { nom: 'du', obligatoire: true, exemple: '01/01/2021', explication: 'Premier jour de la période.' },
    jusquAu: {
      nom: /^jusqu_?_?(au|’au|'au)$/,
      modele: 'jusqu_au',
      exemple: '31/12/2021',
      explication: 'Dernier jour de la période.',
    },
    personnes: {
      nom: 'personnes',
      obligatoire: true,
      exemple: '40',
      explication: 'Nombre de personnes, déclaré : jamais déduit du nombre de pass.',
    },
    enregistreLe: ENREGISTRE_LE,
  },
  famille: {
    forme: DIMENSION,
    explication:
      'Une colonne par tranche d’âge, genre ou statut ; les personnes de chaque dimension font le total, « non communiqué » en est une valeur (C4).',
    exemples: [
      ['age 60 à 69 ans', '15'],
      ['age 70 ans et plus', '22'],
      ['age non communiqué', '3'],
      ['genre féminin', '25'],
      ['genre masculin', '12'],
      ['genre non communiqué', '3'],
    ],
  },
  lire(ligne, contexte: ContexteDeLecture) {
    const [lu, cible, nom] = [
      ligne.exiger('siren', siren),
      ligne.exiger('public', publicCible),
      ligne.exiger('libelle', libelle),
    ];
    const [du, jusquAu] = [ligne.exiger('du', jour), ligne.lire('jusquAu', jour)];
    if (du !== null && jusquAu !== null && jusquAu < du)
      ligne.refuser('jusquAu', 'un jour qui ne précède pas le début de la période');
    const personnes = ligne.exiger('personnes', effectif);
    const effectifs = effectifsDe(ligne, personnes);
    return [
      JSON.stringify([lu, cible, motNu(nom ?? ''), du]),
      lu,
      cible,
      nom,
      du,
      jusquAu,
      personnes,
      tableauSql(effectifs.map(({ dimension }) => dimension)),
      tableauSql(effectifs.map(({ modalite }) => modalite)),
      `{${effectifs.map((un) => un.personnes).join(',')}}`,
      enregistrementLu(ligne, 'enregistreLe', contexte, null),
      null,
      null,
    ];
  },
};
