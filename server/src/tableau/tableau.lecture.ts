import { parse } from 'graphql';
import {
  type Adresse,
  type Demande,
  estDuTemps,
  lireBornes,
  mailleDe,
  sansSaPropreCoupe,
  selectionDe,
} from '../page/page.module.ts';

export interface MesureLue {
  readonly valeur: number | null;
  readonly denominateur: number | null;
  readonly intervalleBas: number | null;
  readonly intervalleHaut: number | null;
  readonly prudence: boolean;
  readonly masque: 'SECRET' | 'COMPLEMENT' | null;
  readonly part: number | null;
}
export interface LigneLue {
  readonly cles: readonly {
    readonly dimension: string;
    readonly code: string | null;
    readonly libelle: string;
  }[];
  readonly mesures: readonly MesureLue[];
}
export interface IndicateurLu {
  readonly code: string;
  readonly nom: string;
  readonly definition: string;
  readonly formule: string;
  readonly denominateur: string | null;
  readonly unite: string;
  readonly nature: string;
  readonly exclusions: string | null;
  readonly version: number;
}
export interface TableauLu {
  readonly indicateurs: readonly IndicateurLu[];
  readonly nombreDeLignes: number;
  readonly masquees: number;
  readonly lignes: readonly LigneLue[];
  readonly total: LigneLue;
  readonly reste: LigneLue | null;
}
interface Reponse {
  readonly statistiques: {
    readonly au: string;
    readonly provisoire: boolean;
    readonly fraicheur: string;
    readonly tableau: TableauLu;
  };
}

const LIGNE = `cles { dimension code libelle }
  mesures { valeur denominateur intervalleBas intervalleHaut prudence masque part }`;
const TABLEAU = parse(`
  query TableauAExporter($base: Base, $attribution: Attribution, $filtre: FiltreStatistiques, $au: LocalDate,
    $indicateurs: [String!]!, $par: [Dimension!]!, $tri: String, $limite: Int) {
    statistiques(base: $base, attribution: $attribution, filtre: $filtre, au: $au) {
      au provisoire fraicheur
      tableau(indicateurs: $indicateurs, par: $par, tri: $tri, limite: $limite) {
        indicateurs { code nom definition formule denominateur unite nature exclusions version }
        nombreDeLignes masquees
        lignes { ${LIGNE} }
        total { ${LIGNE} }
        reste { ${LIGNE} }
      }
    }
  }
`);

/** A column of an address: an indicator, or what is said beside it. */
export interface ColonneDemandee {
  readonly code: string;
  readonly indicateur: string;
  readonly quoi: 'valeur' | 'ic' | 'part' | 'delta';
}

const TAUX = 'taux.usage';
const PAR_DEFAUT = 'pass.achetes,pass.distribues,pass.utilises,taux.usage,taux.usage.ic';

/** Rows that only uses have: what is bought has no place. The console shows the same columns. */
const DES_UTILISATIONS: ReadonlySet<string> = new Set(['commune', 'lieu', 'service']);

function parDefaut({ attr, maille = '' }: Adresse['parametres']): string {
  if (attr === 'lieu' || DES_UTILISATIONS.has(maille)) return 'pass.utilises,pass.rembourses,heures.atelier';
  return maille === 'distributeur' ? 'pass.distribues,pass.utilises' : PAR_DEFAUT;
}

/** The indicator that a view is about. */
export const indicateurDemande = ({ parametres }: Adresse): string =>
  parametres['ind'] ?? (parDefaut(parametres) === PAR_DEFAUT ? TAUX : 'pass.utilises');

/** The columns that an address asks for, in its order. */
export function colonnesDemandees({ parametres }: Adresse): readonly ColonneDemandee[] {
  const codes = [...new Set((parametres['col'] ?? parDefaut(parametres)).split(','))];
  return codes.map((code) => {
    const [, indicateur = code, quoi] = /^(.+)\.(ic|part|delta)$/u.exec(code) ?? [];
    return {
      code,
      indicateur,
      quoi: quoi === 'ic' || quoi === 'part' || quoi === 'delta' ? quoi : 'valeur',
    };
  });
}

/** The order as the API takes it: by an indicator of the table, or by what its rows are; the console reads it so. */
function triDe(adresse: Adresse): string {
  const maille = mailleDe(adresse);
  const colonnes = colonnesDemandees(adresse);
  const ordinaire = !estDuTemps(maille) && colonnes.some(({ code }) => code === TAUX) ? TAUX : maille;
  const tri = adresse.parametres['tri'] ?? ordinaire;
  const sens = tri.startsWith('-') ? '-' : '';
  const par = tri.slice(sens.length);
  if (colonnes.some(({ indicateur }) => indicateur === par)) return tri;
  return `${par === maille ? sens : ''}${maille.toUpperCase()}`;
}

async function lire(
  { context, executer }: Demande,
  adresse: Adresse,
  ordre: { readonly tri: string | null; readonly limite: number | null },
): Promise<Reponse['statistiques']> {
  const { statistiques } = await executer<Reponse>(context, TABLEAU, {
    ...selectionDe(adresse),
    ...ordre,
    indicateurs: [...new Set(colonnesDemandees(adresse).map(({ indicateur }) => indicateur))],
    par: [mailleDe(adresse).toUpperCase()],
  });
  return statistiques;
}

/** Asks the API for the table of an address. */
export const lireLeTableau = (demande: Demande): Promise<Reponse['statistiques']> => {
  const { n } = demande.adresse.parametres;
  const limite = n === undefined ? null : Number(n);
  return lire(demande, sansSaPropreCoupe(demande.adresse), { tri: triDe(demande.adresse), limite });
};

/** The same at the other period or in the other territory, every row; `null` when no column compares with it. */
export async function lireLeCompare(demande: Demande): Promise<TableauLu | null> {
  const { adresse } = demande;
  const { vs } = adresse.parametres;
  if (vs === undefined || colonnesDemandees(adresse).every(({ quoi }) => quoi !== 'delta')) return null;
  const { chemin, parametres } = sansSaPropreCoupe(adresse);
  const autre = { chemin, parametres: { ...parametres, [lireBornes(vs) ? 'p' : 't']: vs } };
  return (await lire(demande, autre, { tri: null, limite: null })).tableau;
}

/** The row that another one is compared with: the same one then, or the whole of the other territory. */
export function comparer(
  { parametres }: Adresse,
  autre: TableauLu | null,
): (ligne: LigneLue) => LigneLue | undefined {
  if (autre === null) return () => undefined;
  if (!lireBornes(parametres['vs'] ?? '') && !estDuTemps(mailleDe({ parametres }))) return () => autre.total;
  const parCode = new Map(autre.lignes.map((ligne) => [ligne.cles[0]?.code, ligne]));
  return ({ cles: [cle] }) => (cle ? parCode.get(cle.code) : autre.total);
}
