import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../shared/context.ts';
import {
  chiffreDe,
  type ChiffreOuvrable,
  type Definition,
  indicateurDe,
  type Selection,
  tableauDe,
  totauxDe,
  VALEUR_FACIALE,
  compterDerriere,
  lignesDemandees,
} from '../statistique/statistique.module.ts';
import { Constat } from './chiffre-publie.types.ts';
import { compterLesDossiers, dossiersConnus } from './dossiers.queries.ts';
import { type Mesure, MESURES } from './mesures.ts';
import { type Bornes, type Ecart, ecartDe, type Rapprochement } from './rapprochement.rules.ts';

/** A claim as its comparison needs it. */
export interface ChiffreLu {
  readonly rapprochementBrut: Rapprochement | null;
  readonly valeurMin: number | null;
  readonly valeurMax: number | null;
  readonly unite: string;
  readonly retire: boolean;
  readonly sansRapprochement: string | null;
}

export interface Comparaison {
  readonly constat: Constat;
  readonly compte: ChiffreOuvrable | null;
  readonly ecart: Ecart | null;
}

const RIEN = { compte: null, ecart: null } as const;

/** What the register counts with the definition of a claim, at its date, and how far from it. */
export async function comparer(
  chiffre: ChiffreLu,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Comparaison> {
  const { rapprochementBrut: rapprochement, sansRapprochement } = chiffre;
  if (rapprochement === null)
    return { ...RIEN, constat: sansRapprochement === null ? Constat.A_RAPPROCHER : Constat.SANS_DEFINITION };
  const selection = selectionDe(rapprochement, context.today);
  const mesure = MESURES.get(rapprochement.code);
  if (!(await faitsConnus(selection, mesure, context))) return { ...RIEN, constat: Constat.AVANT_LES_FAITS };
  const compte = mesure
    ? await mesurer(mesure, selection, context, info)
    : await compter(rapprochement.code, selection, context, info);
  if (compte.masque) return { constat: Constat.MASQUE, compte, ecart: null };
  const ecart = compte.valeur === null ? null : ecartDe(bornesDe(chiffre, compte.unite), compte.valeur);
  return { constat: Constat.COMPARE, compte, ecart };
}

const selectionDe = ({ base, attribution, filtre, au }: Rapprochement, today: string): Selection => ({
  base,
  attribution,
  filtre,
  au,
  passe: au < today,
});

/** The bounds of a claim in the unit of its count: what is said in euros is kept in cents, and in percent as a share. */
function bornesDe({ valeurMin, valeurMax, unite }: ChiffreLu, duCompte: string): Bornes {
  const fois =
    unite === 'EUR' && duCompte === 'centimes' ? 100 : unite === '%' && duCompte === 'part' ? 0.01 : 1;
  const dans = (borne: number | null): number | null => (borne === null ? null : borne * fois);
  return { min: dans(valeurMin), max: dans(valeurMax) };
}

/** Whether the register knew anything of the kind by that day: before, a zero would say nothing. */
async function faitsConnus(
  selection: Selection,
  mesure: Mesure | undefined,
  { read }: Context,
): Promise<boolean> {
  if (mesure && 'colonne' in mesure.lue) return dossiersConnus(selection.au, read);
  const { achetes } = await totauxDe(
    { ...selection, base: 'ACHAT', attribution: 'COMMANDITAIRE', filtre: {} },
    read,
  );
  return achetes > 0;
}

/** A count of the catalogue, masked and opened as in any table. */
async function compter(
  code: string,
  selection: Selection,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<ChiffreOuvrable> {
  const demande = { selection, indicateurs: [code], par: [], auImpose: true };
  const { total } = await tableauDe(demande, context, info);
  const [mesure] = total.mesures;
  const indicateur = indicateurDe(code);
  return {
    ...chiffreOuvert(indicateur, selection, mesure?.valeur ?? null),
    numerateur: mesure?.numerateur ?? null,
    denominateur: mesure?.denominateur ?? null,
    masque: mesure?.masque != null,
    raisonDuMasque: mesure?.masque ?? null,
    ...(mesure?.chemin == null
      ? {}
      : {
          ouverture: {
            chemin: mesure.chemin,
            nombre: (lecteur) =>
              compterDerriere(selection, lignesDemandees(selection, { indicateur: code }), lecteur),
          },
        }),
  };
}

async function mesurer(
  mesure: Mesure,
  selection: Selection,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<ChiffreOuvrable> {
  if ('valeurDe' in mesure.lue) {
    const compte = await compter(mesure.lue.valeurDe, selection, context, info);
    const valeur = compte.valeur === null ? null : compte.valeur * VALEUR_FACIALE;
    const { masque, raisonDuMasque } = compte;
    return { ...compte, ...chiffreOuvert(mesure, selection, valeur), masque, raisonDuMasque };
  }
  const { colonne } = mesure.lue;
  const valeur = (await compterLesDossiers(selection, context.read))[colonne];
  return {
    ...chiffreOuvert(mesure, selection, valeur === null || valeur === undefined ? null : Number(valeur)),
    ouverture: {
      chemin: cheminDesDossiers(selection),
      nombre: async (read) => Number((await compterLesDossiers(selection, read))['dossiers'] ?? 0),
    },
  };
}

const chiffreOuvert = (mesure: Definition, selection: Selection, valeur: number | null): ChiffreOuvrable =>
  chiffreDe(mesure, { masque: null, valeur }, selection, new Date().toISOString());

/** The files behind a measure, in the page of funding. */
function cheminDesDossiers({ filtre: { vague, region, departement } }: Selection): string {
  const parametres = [
    ['t', region ? `reg:${region}` : departement ? `dep:${departement}` : null],
    ['f.vague', vague],
  ].flatMap(([nom, valeur]) => (valeur == null ? [] : [`${nom}=${valeur}`]));
  return ['/financement', ...(parametres.length > 0 ? [parametres.join('&')] : [])].join('?');
}
