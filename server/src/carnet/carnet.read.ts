import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../shared/context.ts';
import { auNomDe } from '../shared/mur.ts';
import { estUuid } from '../shared/texte.ts';
import { carnets, lesPass } from './carnet.queries.ts';
import { mauvaisCarnet, mauvaisPass } from './carnet.types.ts';
import { lireNumeroDeCarnet, lireNumeroDePass, type NumeroDeCarnet } from './numero.rules.ts';
import { estAuthentique } from './numero.service.ts';
import { noterLInconnu, peutEssayer } from './tentatives.service.ts';

const equals = (name: string) => (alias: string, value: string) => `${alias}.${name} = ${value}`;
const owner = (alias: string): string => `${alias}.collectivite_id`;

/** The carnet that a typed number designates, the refusal of a mistyped one, or nothing. */
export async function trouverCarnet(
  saisie: string,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<object | null> {
  const numero = await designerCarnet(context, saisie);
  if (!numero) return mauvaisCarnet(saisie);
  const { lot, serie } = numero;
  const where = { lot: equals('lot'), serie: equals('serie') };
  const type = info.schema.getType('Carnet');
  return named('Carnet', await context.read.where(carnets, where, { lot, serie }, info, { type, owner }));
}

const DESIGNER = `
  select c.lot, c.serie from pass.carnet c
  where ${auNomDe('$2')} and c.numero = $1 and c.lot in (select l.numero from pass.lot l where l.repris) limit 2`;

/** The carnet that a typed number designates: one of ours by its digits, else the only one that another operator so printed. */
export async function designerCarnet(
  { pool, read }: Context,
  saisie: string,
): Promise<NumeroDeCarnet | null> {
  const numero = lireNumeroDeCarnet(saisie);
  if (numero) return numero;
  const values = [saisie.trim(), read.lecteur];
  const { rows } = await pool.query<NumeroDeCarnet>({ name: 'designer-carnet', text: DESIGNER, values });
  const [seul, autre] = rows;
  return autre === undefined ? (seul ?? null) : null;
}

/** Says its type, which a union hides. */
const named = (__typename: string, object: object | null): object | null =>
  object && { ...object, __typename };

/** The pass that a typed number designates, the refusal of a mistyped one, or nothing. */
export async function trouverPass(
  saisie: string,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<object | null> {
  const numero = lireNumeroDePass(saisie);
  if (!numero) return mauvaisPass(saisie);
  peutEssayer(context);
  const authentique = estAuthentique(context.settings.cleDesNumeros, numero);
  const pass = authentique ? await lirePass(numero, context, info) : null;
  if (pass === null) await noterLInconnu(context);
  return named('Pass', pass);
}

interface Rang {
  readonly lot: number;
  readonly serie: number;
  readonly rang: number;
}

/** Where the pass stands in a mutation's result, and what is already known of it. */
interface InResult {
  readonly of: string;
  readonly under: string;
  readonly known: Readonly<Record<string, unknown>>;
}

/** The pass of a rank, read as the operation asks; `type` is found in the schema since a union hides it. */
async function lirePass(
  { lot, serie, rang }: Rang,
  { read }: Context,
  info: GraphQLResolveInfo,
): Promise<object | null> {
  const where = { lot: equals('lot'), serie: equals('serie'), rang: equals('rang') };
  return read.where(lesPass, where, { lot, serie, rang }, info, { type: info.schema.getType('Pass'), owner });
}

/** The pass of a mutation's result: read again only for what is not known yet. */
export async function lirePassDuResultat(
  { lot, serie, rang }: Rang,
  { of, under, known }: InResult,
  { read }: Context,
  info: GraphQLResolveInfo,
): Promise<object> {
  const type = info.schema.getType(of);
  if (read.asks(info, type, under).every((field) => field in known)) return known;
  const where = { lot: equals('lot'), serie: equals('serie'), rang: equals('rang') };
  return (await read.where(lesPass, where, { lot, serie, rang }, info, { type, under })) ?? known;
}

/** The pass of a federation key, `<carnet>-<rang>`. */
export async function passDeLaCle(
  id: string,
  { read }: Context,
  info: GraphQLResolveInfo,
): Promise<object | null> {
  const [, carnet, rang] = /^(.{36})-(\d{1,2})$/.exec(id) ?? [];
  if (!carnet || !rang || !estUuid(carnet)) return null;
  const where = { carnet: equals('carnet_id'), rang: equals('rang') };
  return read.where(lesPass, where, { carnet, rang: Number(rang) }, info, {
    type: info.schema.getType('Pass'),
    owner,
  });
}
