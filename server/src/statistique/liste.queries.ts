import { lesPass } from '../carnet/carnet.module.ts';
import type { PageArgs } from '../shared/connection.ts';
import { BadInput } from '../shared/errors.ts';
import { auNomDe, LECTEUR } from '../shared/mur.ts';
import type { List, Reader } from '../shared/read.ts';
import type { Parameter } from '../shared/shape.ts';
import { type Filter, numbering } from '../shared/statement.ts';
import { indicateurDe } from './catalogue.ts';
import { compteDe, type Etape } from './etape.rules.ts';
import { branche } from './faits/branche.ts';
import { DISTINCTS, type Mesure, MESURES, QUANTILES } from './faits/mesures.ts';
import { nonUtilise, type Source, SOURCES } from './faits/sources.ts';
import type { Calcul } from './indicateurs/indicateur-calcule.ts';
import { type Selection, valeursDe, varianteDe } from './selection.ts';
import { exigerDuSolde } from './verification.ts';

/** Rows that are asked: a name that tells their statement apart, and the facts that bring them. */
interface Lignes {
  readonly nom: string;
  readonly mesure: Mesure;
}

export const compteDeLEtape = (etape: Etape): Lignes => mesureDe(`pass.${compteDe(etape)}`);

function mesureDe(code: string): Lignes {
  const mesure: Mesure | undefined = new Map<string, Mesure>(
    Object.entries({ ...MESURES, ...DISTINCTS }),
  ).get(code);
  if (mesure) return { nom: code, mesure };
  throw new BadInput('Cet indicateur ne s’ouvre pas à des lignes.');
}

/** The facts behind an indicator: those of its numerator, or those that are measured. */
function faitsDe(code: string, calcul: Calcul): Lignes {
  switch (calcul.de) {
    case 'RAPPORT':
      return mesureDe(calcul.numerateur);
    case 'QUANTILE':
      return { nom: calcul.mesure, mesure: QUANTILES[calcul.mesure] };
    case 'SOLDE':
      return mesureDe('montant.utilise');
    case 'PLIS':
    case 'FAITS':
    case 'DISTINCTS':
      return mesureDe(code);
  }
}

/** The rows of a stage, or of an indicator that may be asked so. */
export function lignesDemandees(
  selection: Selection,
  { etape, indicateur }: { readonly etape?: Etape | undefined; readonly indicateur?: string | undefined },
): Lignes {
  if ((etape == null) === (indicateur == null))
    throw new BadInput('Une étape ou un indicateur est attendu, et un seul des deux.');
  if (etape != null) return compteDeLEtape(etape);
  const trouve = indicateurDe(indicateur ?? '');
  exigerDuSolde(trouve, selection);
  return faitsDe(trouve.code, trouve.calcul);
}

/** The pass `p` of a selection that the facts bring: the same rule as the figures. */
function conditions(selection: Selection, { mesure }: Lignes, p: string, parameter: Parameter): string {
  const { source, si, pass } = mesure;
  const { cles }: Source = SOURCES[source];
  const colonnes = cles.map(([duPass, duFait]) => [duPass, duFait] as const);
  const faits = branche(source, selection, [], { colonnes, ...(si === undefined ? {} : { si }) }, parameter);
  const parmi = `(${cles.map(([duPass]) => `${p}.${duPass}`).join(', ')}) in (${faits})`;
  if (pass === 'PREMIER') return `${parmi} and ${p}.rang = 1`;
  return pass === 'NON_UTILISES' ? `${parmi} and ${nonUtilise(p, parameter('au'))}` : parmi;
}

type ListArgs = PageArgs & Record<string, unknown>;

/** The list of the pass behind a figure, and the values it takes. */
export function listeDerriere(
  selection: Selection,
  lignes: Lignes,
): { list: List<ListArgs>; values: Record<string, unknown> } {
  // The name of the filter tells its text apart, since one document serves several figures and filters.
  const name = `derriere ${lignes.nom} ${varianteDe(selection)}`;
  const filter: Filter = (p, nom, parameter) =>
    `${nom}::text is not null and ${conditions(selection, lignes, p, parameter)}`;
  const list: List<ListArgs> = {
    shape: lesPass,
    orderBy: [
      { field: 'lot', sql: (p) => `${p}.lot` },
      { field: 'serie', sql: (p) => `${p}.serie` },
      { field: 'rang', sql: (p) => `${p}.rang` },
    ],
    owner: (p) => `${p}.collectivite_id`,
    where: { [name]: filter },
    planned: 'EACH_TIME',
  };
  return { list, values: { ...valeursDe(selection), [name]: lignes.nom } };
}

/** How many rows of the reader a figure opens to, counted again in the facts. */
export async function compterDerriere(selection: Selection, lignes: Lignes, read: Reader): Promise<number> {
  const { sources, parameter } = numbering();
  const text = `select count(*)::int as n from pass.pass p
    where ${auNomDe(parameter(LECTEUR))} and ${conditions(selection, lignes, 'p', parameter)}`;
  const values: Record<string, unknown> = { ...valeursDe(selection), [LECTEUR]: read.lecteur };
  const name = `compter ${lignes.nom} ${varianteDe(selection)}`;
  const [row] = await read.query({
    name,
    text,
    values: sources.map((source) => values[source]),
    planned: 'EACH_TIME',
  });
  return Number(row?.['n'] ?? 0);
}
