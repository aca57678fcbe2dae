import type { Compte } from './faits-connus.ts';
import { type FaitsBruts, texte } from './faits-bruts.ts';

/** What is asked of the register, and worked out again by hand. */
export interface Question {
  readonly base: 'ACHAT' | 'FLUX';
  readonly attribution: 'COMMANDITAIRE' | 'LIEU';
  readonly par: readonly string[];
  readonly filtre: Readonly<Record<string, string | number | boolean>>;
}

const trimestre = (mois: string): string => `${mois.slice(0, 4)}-T${Math.ceil(Number(mois.slice(5, 7)) / 3)}`;

/** What a count is worth in each dimension. */
export function clesDe(
  x: Compte,
  { base, attribution }: Question,
  faits: FaitsBruts,
): Record<string, string | null> {
  const mois = (base === 'FLUX' ? x.jour : x.achat).slice(0, 7);
  const lieu = attribution === 'LIEU';
  const dit = (valeur: unknown): string | null => (typeof valeur === 'string' ? valeur : null);
  const operateur = faits.operateurs.find((o) => o['id'] === x.commande['operateur_id']);
  return {
    MOIS: mois,
    TRIMESTRE: trimestre(mois),
    ANNEE: mois.slice(0, 4),
    COLLECTIVITE: texte(x.acheteur['siren']),
    EPCI: lieu
      ? dit(x.commune?.['epci_code'])
      : x.acheteur['type'] === 'EPCI'
        ? texte(x.acheteur['siren'])
        : null,
    DEPARTEMENT: lieu
      ? dit(x.commune?.['departement_code'] ?? x.lieu?.['departement_code'])
      : dit(x.acheteur['departement_code']),
    REGION: lieu
      ? dit(x.commune?.['region_code'] ?? x.lieu?.['region_code'])
      : dit(x.acheteur['region_code']),
    COMMUNE: lieu ? dit(x.lieu?.['commune_code']) : null,
    PUBLIC: x.public,
    VAGUE: texte(x.commande['vague']),
    OPERATEUR: dit(operateur?.['code']),
    DISTRIBUTEUR: dit(x.distributeur?.['code']),
    LIEU: dit(x.lieu?.['id']),
    SERVICE: x.service,
  };
}

const DIMENSION_DU_FILTRE: Readonly<Record<string, string>> = {
  collectivite: 'COLLECTIVITE',
  departement: 'DEPARTEMENT',
  region: 'REGION',
  epci: 'EPCI',
  public: 'PUBLIC',
  vague: 'VAGUE',
  operateur: 'OPERATEUR',
  distributeur: 'DISTRIBUTEUR',
  lieu: 'LIEU',
  service: 'SERVICE',
};

/** Whether a count is among those that a question is about. */
function retenu(x: Compte, cles: Record<string, string | null>, { attribution, filtre }: Question): boolean {
  if (attribution === 'LIEU' && x.lieu === null) return false;
  return Object.entries(filtre).every(([nom, valeur]) => {
    const dimension = DIMENSION_DU_FILTRE[nom];
    if (dimension !== undefined) return cles[dimension] === String(valeur);
    if (nom === 'type') return x.acheteur['type'] === valeur;
    if (nom === 'outreMer') return x.acheteur['outre_mer'] === valeur;
    if (nom === 'commune') return x.lieu?.['commune_code'] === valeur;
    const mois = cles['MOIS'] ?? '';
    return nom === 'depuis' ? mois >= String(valeur).slice(0, 7) : mois <= String(valeur).slice(0, 7);
  });
}

/** What is counted of a question, row by row; the key of the whole is `TOUT`. */
export function ranger(
  comptes: readonly Compte[],
  question: Question,
  faits: FaitsBruts,
): ReadonlyMap<string, readonly Compte[]> {
  const gardes = comptes.flatMap((x) => {
    const cles = clesDe(x, question, faits);
    return retenu(x, cles, question)
      ? [{ x, cle: question.par.map((un) => cles[un] ?? '∅').join(' | ') }]
      : [];
  });
  const rangees = new Map<string, readonly Compte[]>([['TOUT', gardes.map(({ x }) => x)]]);
  if (question.par.length > 0)
    for (const [cle, siens] of Map.groupBy(gardes, (un) => un.cle))
      rangees.set(
        cle,
        siens.map(({ x }) => x),
      );
  return rangees;
}

export const sommeDe = (comptes: readonly Compte[]): number =>
  comptes.reduce((somme, { poids }) => somme + poids, 0);

export const distinctsDe = (comptes: readonly Compte[]): number =>
  new Set(comptes.map(({ lieu }) => texte(lieu?.['id']))).size;

/** The smallest value that so many of the rows do not go beyond. */
export function quantileDe(comptes: readonly Compte[], part: number): number | null {
  const lignes = comptes
    .flatMap(({ valeur, poids }) => Array.from({ length: poids }, () => valeur))
    .toSorted((a, b) => a - b);
  return lignes[Math.ceil(part * lignes.length) - 1] ?? null;
}
