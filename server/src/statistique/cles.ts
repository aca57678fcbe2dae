import type { PublicCible } from '../cohorte/cohorte.module.ts';
import type { Row } from '../shared/statement.ts';
import type { Dimension } from './dimension.ts';
import type { CleDeLigne } from './tableau.types.ts';

/** How the key of a row is said: from the columns of its dimension in a statement whose rows are `t`. */
interface Lecture {
  /** Joined to name what the group only numbers; `k` is its alias. */
  readonly joint?: (k: string) => string;
  readonly code: (k: string) => string;
  readonly libelle: (k: string) => string;
  /** From the code and the label that PostgreSQL gives to those of the API. */
  readonly dire?: (code: string | null, libelle: string | null) => Pick<CleDeLigne, 'code' | 'libelle'>;
}

const MOIS = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const trimestreDe = (jour: string): number => Math.ceil(Number(jour.slice(5, 7)) / 3);

const temps = (nom: string, dire: (jour: string) => readonly [code: string, libelle: string]): Lecture => ({
  code: () => `t.${nom}::text`,
  libelle: () => 'null',
  dire(jour) {
    if (jour === null) return { code: null, libelle: 'sans date' };
    const [code, libelle] = dire(jour);
    return { code, libelle };
  },
});

const territoire = (type: string, nom: string, absent: string): Lecture => ({
  joint: (k) => `left join territoires.territoire ${k} on ${k}.type = '${type}' and ${k}.code = t.${nom}`,
  code: () => `t.${nom}`,
  libelle: (k) => `coalesce(${k}.nom, t.${nom})`,
  dire: (code, libelle) => ({ code, libelle: libelle ?? absent }),
});

const SERVICES: Readonly<Record<string, string>> = {
  DECOUVRIR: 'Découvrir le numérique',
  MAITRISER: 'Maîtriser les outils',
  AUGMENTER: 'Augmenter son pouvoir d’agir',
};

const PUBLICS: Readonly<Record<PublicCible, string>> = {
  JEUNES_NON_DIPLOMES: 'Jeunes non diplômés',
  PERSONNES_AGEES: 'Personnes âgées',
  PERSONNES_ISOLEES: 'Personnes isolées',
  ALLOPHONES: 'Personnes allophones',
  DEMANDEURS_EMPLOI: 'Demandeurs d’emploi',
  NON_COMMUNIQUE: 'Non communiqué',
};
const publicEnMots = (code: string): string =>
  Object.entries(PUBLICS).find(([connu]) => connu === code)?.[1] ?? code;

const LECTURES: Readonly<Record<Dimension, Lecture>> = {
  MOIS: temps('mois', (jour) => [jour.slice(0, 7), MOIS.format(new Date(jour))]),
  TRIMESTRE: temps('trimestre', (jour) => [
    `${jour.slice(0, 4)}-T${trimestreDe(jour)}`,
    `T${trimestreDe(jour)} ${jour.slice(0, 4)}`,
  ]),
  ANNEE: temps('annee', (jour) => [jour.slice(0, 4), jour.slice(0, 4)]),
  COLLECTIVITE: {
    joint: (k) => `left join territoires.collectivite ${k} on ${k}.id = t.collectivite_id`,
    code: (k) => `${k}.siren`,
    libelle: (k) => `${k}.nom`,
  },
  COMMUNE: territoire('COMMUNE', 'commune', 'commune inconnue'),
  EPCI: territoire('EPCI', 'epci', 'hors EPCI'),
  DEPARTEMENT: territoire('DEPARTEMENT', 'departement', 'sans département'),
  REGION: territoire('REGION', 'region', 'sans région'),
  PUBLIC: {
    code: () => 't.public',
    libelle: () => 't.public',
    dire: (code) => ({ code, libelle: code === null ? 'avant la remise' : publicEnMots(code) }),
  },
  VAGUE: {
    code: () => 't.vague::text',
    libelle: () => `'AAP ' || t.vague`,
  },
  OPERATEUR: {
    joint: (k) => `left join pass.operateur ${k} on ${k}.code = t.operateur`,
    code: () => 't.operateur',
    libelle: (k) => `${k}.nom`,
  },
  DISTRIBUTEUR: {
    joint: (k) => `left join pass.distributeur ${k} on ${k}.code = t.distributeur`,
    code: () => 't.distributeur',
    libelle: (k) => `${k}.nom`,
    dire: (code, libelle) => ({ code, libelle: libelle ?? 'avant la remise' }),
  },
  LIEU: {
    joint: (k) => `left join labels.lieu ${k} on ${k}.id = t.lieu`,
    code: () => 't.lieu::text',
    libelle: (k) => `${k}.nom || ', ' || ${k}.commune_nom`,
    dire: (code, libelle) => ({ code, libelle: libelle ?? 'avant l’utilisation' }),
  },
  SERVICE: {
    code: () => 't.service',
    libelle: () => 't.service',
    dire: (code) => ({ code, libelle: code === null ? 'avant l’utilisation' : (SERVICES[code] ?? code) }),
  },
};

/** Names the rows of `groupes`, whose columns are those of the dimensions and `valeurs`. */
export function nommer(groupes: string, par: readonly Dimension[], valeurs: readonly string[]): string {
  const lus = par.map((dimension, i) => ({ ...LECTURES[dimension], k: `k${i}` }));
  const colonnes = lus.flatMap(({ code, libelle, k }, i) => [
    `${code(k)} as code${i}`,
    `${libelle(k)} as libelle${i}`,
  ]);
  const joints = lus.flatMap(({ joint, k }) => joint?.(k) ?? []);
  const noms = valeurs.map((valeur) => `t.${valeur}`);
  return `select ${[...colonnes, ...noms].join(', ')} from (${groupes}) t ${joints.join(' ')}`;
}

/** The keys of a row that `nommer` named. */
export const clesDe = (row: Row, par: readonly Dimension[]): CleDeLigne[] =>
  par.map((dimension, i) => {
    const [code, libelle] = [texteOuNul(row[`code${i}`]), texteOuNul(row[`libelle${i}`])];
    const { dire } = LECTURES[dimension];
    return { dimension, ...(dire ? dire(code, libelle) : { code, libelle: libelle ?? 'non précisé' }) };
  });

const texteOuNul = (valeur: unknown): string | null => (typeof valeur === 'string' ? valeur : null);
