import { parse } from 'graphql';
import { BadInput } from '../shared/errors.ts';
import { type Adresse, MAILLES, type Maille } from './adresse.rules.ts';
import { selectionDe } from './selection.ts';
import type { Demande } from './vue.ts';

interface Mesure {
  readonly valeur: number | null;
  readonly denominateur: number | null;
  readonly intervalleBas: number | null;
  readonly intervalleHaut: number | null;
  readonly prudence: boolean;
  readonly masque: 'SECRET' | 'COMPLEMENT' | null;
  readonly part: number | null;
}
export interface LigneLue {
  readonly cles: readonly { readonly code: string | null; readonly libelle: string }[];
  readonly mesures: readonly Mesure[];
}
export interface IndicateurLu {
  readonly code: string;
  readonly nom: string;
  readonly definition: string;
  readonly formule: string;
  readonly unite: string;
  readonly version: number;
}
export interface TableauLu {
  readonly indicateurs: readonly IndicateurLu[];
  readonly nombreDeLignes: number;
  readonly masquees: number;
  readonly lignes: readonly LigneLue[];
  readonly total: Pick<LigneLue, 'mesures'>;
  readonly reste: Pick<LigneLue, 'mesures'> | null;
}
interface Reponse {
  readonly statistiques: {
    readonly au: string;
    readonly provisoire: boolean;
    readonly fraicheur: string;
    readonly tableau: TableauLu;
  };
}

const MESURES = `mesures { valeur denominateur intervalleBas intervalleHaut prudence masque part }`;
const TABLEAU = parse(`
  query TableauAExporter($base: Base, $attribution: Attribution, $filtre: FiltreStatistiques, $au: LocalDate,
    $indicateurs: [String!]!, $par: [Dimension!]!, $tri: String, $limite: Int) {
    statistiques(base: $base, attribution: $attribution, filtre: $filtre, au: $au) {
      au provisoire fraicheur
      tableau(indicateurs: $indicateurs, par: $par, tri: $tri, limite: $limite) {
        indicateurs { code nom definition formule unite version }
        nombreDeLignes masquees
        lignes { cles { code libelle } ${MESURES} }
        total { ${MESURES} }
        reste { ${MESURES} }
      }
    }
  }
`);

/** What a column of an address shows of an indicator. */
export const FACETTES = ['ic', 'part', 'delta'] as const;
export interface ColonneDemandee {
  readonly code: string;
  readonly indicateur: string;
  readonly facette: (typeof FACETTES)[number] | null;
}

const PAR_DEFAUT = 'pass.achetes,pass.distribues,pass.utilises,taux.usage,taux.usage.ic';

/** The columns that an address asks for, in its order. */
export function colonnesDemandees({ parametres }: Adresse): readonly ColonneDemandee[] {
  const codes = [...new Set((parametres['col'] ?? PAR_DEFAUT).split(','))];
  return codes.map((code) => {
    const facette = FACETTES.find((une) => code.endsWith(`.${une}`)) ?? null;
    return { code, indicateur: facette ? code.slice(0, -facette.length - 1) : code, facette };
  });
}

export const mailleDe = ({ parametres }: Adresse): Maille =>
  MAILLES.find((une) => une === parametres['maille']) ?? 'departement';

/** The order of the rows as the API takes it: by a column, or by the name of the rows. */
function triDe({ parametres }: Adresse, colonnes: readonly ColonneDemandee[], maille: Maille): string {
  const demande = parametres['tri'];
  if (demande === undefined) {
    const taux = colonnes.find(({ indicateur, facette }) => indicateur.startsWith('taux.') && !facette);
    return taux?.indicateur ?? maille.toUpperCase();
  }
  const sens = demande.startsWith('-') ? '-' : '';
  const code = demande.slice(sens.length);
  if (code === maille) return `${sens}${maille.toUpperCase()}`;
  const colonne = colonnes.find((une) => une.code === code);
  if (colonne) return `${sens}${colonne.indicateur}`;
  throw new BadInput(
    `Le tri « ${demande} » ne porte sur aucune colonne de la vue : ${[maille, ...colonnes.map((une) => une.code)].join(', ')} sont possibles.`,
  );
}

/** Asks the API for the table of an address, or for the view it is compared with: the same columns, every row. */
export async function lireLeTableau(
  { adresse, context, executer }: Demande,
  { comparee = false }: { readonly comparee?: boolean } = {},
): Promise<Reponse['statistiques']> {
  const colonnes = colonnesDemandees(adresse);
  const maille = mailleDe(adresse);
  const { n } = adresse.parametres;
  const { statistiques } = await executer<Reponse>(context, TABLEAU, {
    ...selectionDe(adresse),
    indicateurs: [...new Set(colonnes.map(({ indicateur }) => indicateur))],
    par: [maille.toUpperCase()],
    tri: comparee ? null : triDe(adresse, colonnes, maille),
    limite: n === undefined || comparee ? null : Number(n),
  });
  return statistiques;
}
