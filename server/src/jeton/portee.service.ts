import type { ClientBase, Pool } from 'pg';
import { CATALOGUE } from '../statistique/statistique.module.ts';
import type { Actor, Context } from '../shared/context.ts';
import { lecturesPubliees } from '../shared/operations-publiees.ts';
import { Refusee, RegleNonTenue } from '../shared/operation.ts';
import { TerritoireDeJetonInconnu } from './jeton.results.ts';
import type { GenreDeJeton, TerritoireDeJeton } from './jeton.types.ts';
import { lireOuvertures } from './ouverture.queries.ts';
import { CHIFFRES_HORS_CATALOGUE, contenuDans, lireOrigine } from './portee.rules.ts';

/** What a token may ask, as it is kept. */
export interface Portee {
  readonly nom: string;
  readonly territoire: TerritoireDeJeton;
  readonly code: string | null;
  readonly operations: readonly string[] | null;
  readonly champs: readonly string[] | null;
  readonly indicateurs: readonly string[] | null;
  readonly origines: readonly string[];
  readonly quota: number | null;
  readonly expireLe: string;
}

/** A token that is there to be changed, as it is. */
export interface JetonLu extends Portee {
  readonly id: string;
  readonly public: string;
  readonly genre: GenreDeJeton;
  readonly version: number;
}

/** The same as someone says it. */
export type PorteeDemandee = Pick<Portee, 'nom' | 'territoire' | 'expireLe'> & {
  readonly [champ in Exclude<keyof Portee, 'nom' | 'territoire' | 'expireLe'>]?:
    | Portee[champ]
    | null
    | undefined;
};

const SOURCE = 'issue 7, jetons d’intégration : une portée n’est jamais plus large que qui l’a écrite';

/** Says no, in words to show as they are. */
export const refuser = (phrase: string): never => {
  throw new Refusee(new RegleNonTenue('JETON', phrase, SOURCE));
};

const choix = (donnes: readonly string[] | null | undefined): readonly string[] | null => {
  const nets = [...new Set((donnes ?? []).map((un) => un.trim()).filter((un) => un !== ''))].toSorted();
  return nets.length === 0 ? null : nets;
};

/** The scope as it may be written for this token, or a refusal that says what was expected. */
export async function verifierLaPortee(
  client: ClientBase,
  { actor, today }: Pick<Context, 'actor' | 'today'>,
  genre: GenreDeJeton,
  demandee: PorteeDemandee,
  champsConnus: ReadonlySet<string> = champsPublies(),
): Promise<Portee> {
  const nom = demandee.nom.trim();
  if (nom === '') refuser('Le jeton n’a pas de nom : un nom de 1 à 80 caractères est attendu.');
  const { territoire, expireLe, quota = null } = demandee;
  const code = demandee.code?.trim() || null;
  await exigerLeTerritoire(client, actor, territoire, code);
  const fin = unAnApres(today);
  if (expireLe <= today || expireLe > fin)
    refuser(
      `Le jeton finit le ${enFrancais(expireLe)} : un jour après ce jour, et au plus tard le ${enFrancais(fin)}, est attendu.`,
    );
  const portee = {
    nom,
    territoire,
    code,
    operations: choix(demandee.operations),
    champs: choix(demandee.champs),
    indicateurs: choix(demandee.indicateurs),
    origines: originesDe(demandee.origines),
    quota,
    expireLe,
  };
  exigerDesChoix(portee, champsConnus);
  if (genre === 'ENCART') exigerUnEncart(portee);
  return portee;
}

/** The root fields of the operations that the project publishes. */
const champsPublies = (): ReadonlySet<string> => new Set(lecturesPubliees().flatMap(({ champs }) => champs));

/** A page that anyone reads says which pages those are, and what it shows. */
function exigerUnEncart({ origines, operations, champs, indicateurs }: Portee): void {
  if (origines.length === 0)
    refuser(
      'Un encart est affiché par un site : au moins une origine, comme https://exemple.fr, est attendue.',
    );
  if (operations === null && champs === null && indicateurs === null)
    refuser('Un encart n’ouvre pas tout : des indicateurs, des opérations ou des champs sont attendus.');
}

function exigerDesChoix(
  { operations, champs, indicateurs }: Portee,
  champsConnus: ReadonlySet<string>,
): void {
  const publiees = new Set(lecturesPubliees().map((une) => une.nom));
  const inconnue = operations?.find((un) => !publiees.has(un));
  if (inconnue !== undefined)
    refuser(
      `« ${inconnue} » n’est pas une lecture publiée : un nom de schema/operations.json, hors mutations, est attendu.`,
    );
  const inconnu = champs?.find((un) => !champsConnus.has(un));
  if (inconnu !== undefined)
    refuser(
      `« ${inconnu} » n’est pas un champ de la racine : Query.lieux ou Subscription.labelModifie, par exemple, est attendu.`,
    );
  const codes = new Set(CATALOGUE.map((un) => un.code));
  const perdu = indicateurs?.find((un) => !codes.has(un));
  if (perdu !== undefined)
    refuser(`« ${perdu} » n’est pas un indicateur : un code du catalogue, comme pass.utilises, est attendu.`);
  const hors = indicateurs === null ? undefined : champs?.find((un) => CHIFFRES_HORS_CATALOGUE.has(un));
  if (hors !== undefined)
    refuser(
      `« ${hors} » lit des chiffres qu’aucun indicateur ne nomme : ôtez-le, ou n’en limitez pas les indicateurs.`,
    );
}

function originesDe(donnees: readonly string[] | null | undefined): readonly string[] {
  return (choix(donnees) ?? []).map(
    (texte) =>
      lireOrigine(texte) ??
      refuser(
        `« ${texte} » n’est pas l’origine d’un site : https://exemple.fr, sans chemin, est attendu (http sur la machine seulement).`,
      ),
  );
}

async function exigerLeTerritoire(
  client: ClientBase,
  { perimeter }: Actor,
  territoire: TerritoireDeJeton,
  code: string | null,
): Promise<void> {
  if ((territoire === 'FRANCE') !== (code === null))
    refuser('La France n’a pas de code, et tout autre territoire en a un.');
  const [ouverture] = await lireOuvertures(client, [{ type: territoire, code }]);
  const plusLarge = !contenuDans(ouverture?.collectivites ?? null, perimeter);
  // A place without any buyer opens no row of anyone's: only who sees all of France may name it.
  const sansLigne = perimeter !== null && ouverture?.collectivites?.length === 0;
  if (ouverture?.nom == null || plusLarge || sansLigne) throw new Refusee(new TerritoireDeJetonInconnu());
}

/** How many collectivités a territory opens that another does not; both cut to a maker's. */
export async function ecartDeTerritoires(
  pool: Pool,
  avant: Pick<Portee, 'territoire' | 'code'>,
  apres: Pick<Portee, 'territoire' | 'code'>,
): Promise<{ readonly enMoins: number; readonly enPlus: number }> {
  const { rows } = await pool.query<{ enMoins: number; enPlus: number }>(
    `with c as (select
        ${dedans('$1', '$2')} as avant, ${dedans('$3', '$4')} as apres from territoires.collectivite c)
     select count(*) filter (where avant and not apres)::int as "enMoins", count(*) filter (where apres and not avant)::int as "enPlus" from c`,
    [avant.territoire, avant.code, apres.territoire, apres.code],
  );
  return rows[0] ?? { enMoins: 0, enPlus: 0 };
}

const dedans = (type: string, code: string): string =>
  `case ${type}::text when 'FRANCE' then true when 'REGION' then c.region_code = ${code} when 'DEPARTEMENT' then coalesce(c.departement_code = ${code}, false) else c.siren = ${code} end`;

const enFrancais = (jour: string): string => jour.split('-').toReversed().join('/');

/** The same day a year later; the last of February for the 29th. */
function unAnApres(jour: string): string {
  const [annee = '', mois = '', quantieme = ''] = jour.split('-');
  return `${Number(annee) + 1}-${mois}-${mois === '02' && quantieme === '29' ? '28' : quantieme}`;
}
