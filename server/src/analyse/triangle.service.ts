import { moisDe, wilson } from '../statistique/statistique.module.ts';
import type { Reader } from '../shared/read.ts';
import { cheminDeSuivi } from './chemin-de-suivi.ts';
import { observableLe } from './observation.rules.ts';
import { MesureDeSuivi, UniteDeDelai } from './suivi.enums.ts';
import {
  carnetsSuivis,
  lire,
  type Suivi,
  usagesSuivis,
  valeursDuSuivi,
  varianteDuSuivi,
} from './suivi.queries.ts';
import type { CelluleDeTriangle, LigneDeTriangle, Triangle } from './triangle.types.ts';

export interface DemandeDeTriangle {
  readonly suivi: Suivi;
  readonly jalons: readonly number[];
  readonly unite: UniteDeDelai;
  readonly mesure: MesureDeSuivi;
  readonly k: number;
}

/** One month as the facts tell it: what is followed, and what came within each delay. */
interface Mois {
  readonly mois: string;
  readonly carnets: number;
  readonly pass: number;
  /** Cumulated, in the order of the delays. */
  readonly faits: readonly number[];
}

/** What came is counted by the shortest delay that holds it: sums of it are then the same whatever is asked beside. */
async function lireLesMois(
  { suivi, jalons, unite, mesure, k }: DemandeDeTriangle,
  read: Reader,
): Promise<Mois[]> {
  const parPass = mesure === MesureDeSuivi.PART_DES_PASS;
  const rows = await lire(
    read,
    `triangle ${unite} ${parPass} ${varianteDuSuivi(suivi)}`,
    { ...valeursDuSuivi(suivi), jalons, ...(parPass ? {} : { k }) },
    (parameter, auNom) => `
      with f as materialized (${carnetsSuivis(suivi, parameter)} and ${auNom}),
      suivis as (
        select date_trunc('month', origine)::date as mois, count(*)::int as carnets, sum(nombre_de_pass)::int as pass from f group by 1),
      venus as (
        select date_trunc('month', u.origine)::date as mois, width_bucket(u.delai - 1, ${parameter('jalons')}::int[]) as rang, count(*)::int as faits
        from (${usagesSuivis('f', unite, parameter)}) u ${parPass ? '' : `where u.ordre = ${parameter('k')}::int`} group by 1, 2)
      select s.mois::text, s.carnets, s.pass, v.rang, v.faits from suivis s left join venus v using (mois) order by s.mois`,
  );
  return [...Map.groupBy(rows, (row) => String(row['mois']))].map(([mois, siennes]) => {
    const parRang = new Map(siennes.map((row) => [row['rang'], Number(row['faits'])]));
    let cumul = 0;
    const faits = jalons.map((_, rang) => (cumul += parRang.get(rang) ?? 0));
    const [premiere] = siennes;
    return { mois, carnets: Number(premiere?.['carnets']), pass: Number(premiere?.['pass']), faits };
  });
}

/** The triangle of followed carnets: a month a row, a delay a column, nothing where a month is not whole yet. */
export async function triangleDe(demande: DemandeDeTriangle, read: Reader): Promise<Triangle> {
  const jalons = [...new Set(demande.jalons)].toSorted((un, autre) => un - autre);
  const { suivi, unite, mesure, k } = demande;
  const { au, passe } = suivi.selection;
  const mois = await lireLesMois({ ...demande, jalons }, read);
  const lignes = mois.map((un) => ligneDe(un, { ...demande, jalons }));
  return {
    par: suivi.origine,
    unite,
    mesure,
    k,
    au,
    provisoire: !passe,
    definition: definitionDe(demande),
    lignes,
    ensemble: ensembleDe(lignes, jalons, suivi),
  };
}

function ligneDe(mois: Mois, { suivi, jalons, unite, mesure, k }: DemandeDeTriangle): LigneDeTriangle {
  const { carnets, pass } = mois;
  const { filtre, au } = suivi.selection;
  const duMois: Suivi = {
    ...suivi,
    selection: {
      ...suivi.selection,
      filtre: Object.assign({}, filtre, { depuis: mois.mois, jusquAu: mois.mois }),
    },
  };
  const denominateur = mesure === MesureDeSuivi.PART_DES_PASS ? pass : carnets;
  const cellules = jalons.map((jalon, rang): CelluleDeTriangle => {
    const le = observableLe(mois.mois, jalon, unite);
    return le > au
      ? { jalon, ...CENSUREE, observableLe: le }
      : {
          jalon,
          ...rapport(mois.faits[rang] ?? 0, denominateur),
          observableLe: le,
          chemin: cheminDeSuivi(duMois, { delai: jalon, unite, k }),
        };
  });
  return { mois: moisDe(mois.mois), carnets, pass, chemin: cheminDeSuivi(duMois, null), cellules };
}

const CENSUREE = {
  censure: true,
  numerateur: null,
  denominateur: null,
  part: null,
  intervalleBas: null,
  intervalleHaut: null,
  chemin: null,
} as const;

function rapport(numerateur: number, denominateur: number) {
  const [intervalleBas, intervalleHaut] = wilson(numerateur, denominateur) ?? [null, null];
  const part = denominateur > 0 ? numerateur / denominateur : null;
  return { censure: false, numerateur, denominateur, part, intervalleBas, intervalleHaut };
}

/** All the months: at each delay, those where it is observed, and no others. */
function ensembleDe(
  lignes: readonly LigneDeTriangle[],
  jalons: readonly number[],
  suivi: Suivi,
): LigneDeTriangle {
  const somme = (valeur: (ligne: LigneDeTriangle) => number): number =>
    lignes.reduce((total, ligne) => total + valeur(ligne), 0);
  const cellules = jalons.map((jalon, rang): CelluleDeTriangle => {
    const observees = lignes
      .flatMap(({ cellules: siennes }) => siennes[rang] ?? [])
      .filter((une) => !une.censure);
    // Where no month is observed yet, the first one to be says when.
    const le = lignes[0]?.cellules[rang]?.observableLe ?? suivi.selection.au;
    if (observees.length === 0) return { jalon, ...CENSUREE, observableLe: le };
    const total = (valeur: (une: CelluleDeTriangle) => number | null): number =>
      observees.reduce((cumul, une) => cumul + (valeur(une) ?? 0), 0);
    const faits = rapport(
      total((une) => une.numerateur),
      total((une) => une.denominateur),
    );
    return { jalon, ...faits, observableLe: observees.at(-1)?.observableLe ?? le, chemin: null };
  });
  return {
    mois: null,
    carnets: somme(({ carnets }) => carnets),
    pass: somme(({ pass }) => pass),
    chemin: cheminDeSuivi(suivi, null),
    cellules,
  };
}

function definitionDe({ suivi, mesure, unite, k }: DemandeDeTriangle): string {
  const origine =
    suivi.origine === 'ACHAT' ? 'la signature de la commande' : 'la remise du carnet à un bénéficiaire';
  const jour = unite === UniteDeDelai.JOURS ? 'dans les jours' : 'dans les mois civils';
  const quoi =
    mesure === MesureDeSuivi.PART_DES_PASS
      ? 'Pass utilisés ÷ pass des carnets suivis'
      : `Carnets dont ${k === 1 ? 'un pass' : `${k} pass`} au moins ${k === 1 ? 'est utilisé' : 'sont utilisés'} ÷ carnets suivis`;
  return `${quoi}, ${jour} qui suivent ${origine}. Une utilisation annulée au jour de connaissance ne compte pas ; un mois dont un carnet n’est pas observé aussi longtemps n’est pas dit.`;
}
