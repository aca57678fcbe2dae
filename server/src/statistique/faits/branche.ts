import type { Parameter } from '../../shared/shape.ts';
import { auNomDe, LECTEUR } from '../../shared/mur.ts';
import type { Dimension } from '../dimension.ts';
import type { Selection } from '../selection.ts';
import { nomDe, valeurDe } from './axes.ts';
import { conditionsDe, desAcheteurs } from './conditions.ts';
import { type NomDeSource, type Source, SOURCES } from './sources.ts';

/** A column by its name. */
type Lue = readonly [nom: string, sql: string];

const ecrire = (colonnes: readonly Lue[]): string =>
  colonnes.length > 0 ? colonnes.map(([nom, sql]) => `${sql} as ${nom}`).join(', ') : '1';
const groupes = (nombre: number): string =>
  nombre > 0 ? `group by ${Array.from({ length: nombre }, (_, i) => i + 1).join(', ')}` : '';

/** What a branch reads: of which source and selection, by which dimensions. */
interface Branche {
  readonly source: Source;
  readonly dites: readonly Lue[];
  readonly conditions: readonly string[];
  /** What opens the wall, and the buyers: said of the facts themselves. */
  readonly gardes: readonly string[];
}

function preparer(
  nom: NomDeSource,
  selection: Selection,
  par: readonly Dimension[],
  parameter: Parameter,
): Branche {
  const source: Source = SOURCES[nom];
  return {
    source,
    dites: par.map((dimension) => [nomDe(dimension), valeurDe(dimension, source, selection)]),
    conditions: conditionsDe(source, selection, parameter),
    gardes: [auNomDe(parameter(LECTEUR)), ...desAcheteurs(source, selection, parameter)],
  };
}

const dater = (texte: string, parameter: Parameter): string => texte.replaceAll('@au', parameter('au'));

/** Reads each fact of a source: its dimensions first, then what is asked, with what both need joined. */
export function branche(
  nom: NomDeSource,
  selection: Selection,
  par: readonly Dimension[],
  { colonnes, si }: { readonly colonnes: readonly Lue[]; readonly si?: string },
  parameter: Parameter,
): string {
  const { source, dites, conditions, gardes } = preparer(nom, selection, par, parameter);
  const toutes = si === undefined ? conditions : [...conditions, `(${si})`];
  const lues = ecrire([...dites, ...colonnes]);
  const joints = joindre(source, jointsDe(source, [lues, ...toutes].join(' ')));
  return dater(
    `select ${lues} from ${source.de} ${joints} where ${[...gardes, ...toutes].join(' and ')}`,
    parameter,
  );
}

/** What is added up of the facts of a source: a sum that is `null` is one that it brings nothing to. */
interface Sommees {
  readonly sommes: ReadonlyMap<string, string | null>;
  /** What they are added up by, after their dimensions. */
  readonly cles?: readonly Lue[];
  readonly si?: string;
}

/** Adds up the facts of a source by its dimensions. */
export function brancheSommee(
  nom: NomDeSource,
  selection: Selection,
  par: readonly Dimension[],
  { sommes, cles: autres = [], si }: Sommees,
  parameter: Parameter,
): string {
  const preparee = preparer(nom, selection, par, parameter);
  const { source, gardes } = preparee;
  const dites = [...preparee.dites, ...autres];
  const conditions = si === undefined ? preparee.conditions : [...preparee.conditions, `(${si})`];
  const brutes = [...sommes].flatMap(([un, sql]): Lue[] => (sql === null ? [] : [[un, sql]]));
  const finales = [...sommes].map(([un, sql]): Lue => [un, sql === null ? 'null::bigint' : `sum(g.${un})`]);
  // What many facts share is joined once they are added up by it, unless the sums themselves need it.
  const legers = (textes: readonly string[]): readonly string[] =>
    jointsDe(source, textes.join(' ')).filter((alias) => estLeger(source, alias));
  const avant = legers(brutes.map(([, sql]) => sql));
  const apres = avant.length > 0 ? [] : legers([...dites.map(([, sql]) => sql), ...conditions]);
  const tardif = (texte: string): boolean => jointsDe(source, texte).some((alias) => apres.includes(alias));
  const liens = apres.flatMap((alias): Lue[] => {
    const lien = source.joints[alias]?.lien;
    return lien === undefined ? [] : [[`g_${alias}`, lien]];
  });
  const tot = dites.filter(([, sql]) => !tardif(sql));
  const cles = [...liens, ...tot];
  const lues = ecrire([...cles, ...brutes]);
  const siennes = conditions.filter((une) => !tardif(une));
  const joints = joindre(source, jointsDe(source, [lues, ...siennes].join(' ')));
  const faits = `select ${lues} from ${source.de} ${joints}
    where ${[...gardes, ...siennes].join(' and ')} ${groupes(cles.length)}`;
  const nommees = dites.map(([un, sql]): Lue => [un, tardif(sql) ? sql : `g.${un}`]);
  return dater(
    `select ${ecrire([...nommees, ...finales])} from (${faits}) g ${joindre(source, apres, 'g.g_')}
      where ${[...gardes.slice(0, 1), ...conditions.filter(tardif)].join(' and ')} ${groupes(nommees.length)}`,
    parameter,
  );
}

/** Whether an alias hangs on what facts share, itself or by those that come before it. */
const estLeger = ({ joints }: Source, alias: string): boolean =>
  joints[alias]?.lien !== undefined || (joints[alias]?.apres ?? []).some((avant) => joints[avant]?.lien);

/** The aliases that a text names, each after those it needs. */
function jointsDe({ joints }: Source, texte: string): readonly string[] {
  const nommes = new Set([...texte.matchAll(/\b(\w+)[.]/g)].map(([, alias]) => alias ?? ''));
  const poses: string[] = [];
  const poser = (alias: string): void => {
    const joint = joints[alias];
    if (!joint || poses.includes(alias)) return;
    for (const avant of joint.apres ?? []) poser(avant);
    poses.push(alias);
  };
  for (const alias of Object.keys(joints)) if (nommes.has(alias)) poser(alias);
  return poses;
}

/** Their texts, linked to the facts, or to the column of what was added up. */
const joindre = ({ joints }: Source, aliases: readonly string[], groupe?: string): string =>
  aliases
    .map((alias) => {
      const { texte = '', lien = '' } = joints[alias] ?? {};
      return texte.replace('@lien', groupe === undefined ? lien : `${groupe}${alias}`);
    })
    .join(' ');
