import {
  type DocumentNode,
  type FieldNode,
  getArgumentValues,
  getNamedType,
  getVariableValues,
  type GraphQLSchema,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { aLeDroit } from '../acces/acces.module.ts';
import type { Actor } from '../shared/context.ts';
import type { Owner } from '../shared/journal.ts';
import type { Footing } from '../shared/versions.ts';

type Arguments = Readonly<Record<string, unknown>>;

/** What the arguments of a root field say of its answer. */
interface About {
  /** SIREN of the one collectivité whose facts it is made of. */
  readonly siren?: unknown;
  /** Whether it changes from one minute to the next. */
  readonly clock?: boolean;
}

const anything = (): About => ({});
const inside = (args: Arguments, name: string): unknown => {
  const filtre = args['filtre'];
  return typeof filtre === 'object' && filtre !== null
    ? Object.entries(filtre).find(([key]) => key === name)?.[1]
    : null;
};

/** The root fields whose answer changes only with the journals, the civil day and the reader: those left out are never kept. */
const CACHEABLE: Readonly<Record<string, (args: Arguments) => About>> = {
  registre: anything,
  statistiques: (args) => ({ siren: inside(args, 'collectivite') }),
  indicateurs: anything,
  chiffresPublies: anything,
  collectivites: anything,
  collectivite: ({ siren }) => ({ siren }),
  territoires: anything,
  territoire: anything,
  lieux: (args) => ({ clock: inside(args, 'ouvert') != null }),
  carteDesLieux: (args) => ({ clock: inside(args, 'ouvert') != null }),
  lieu: anything,
  operateurs: anything,
  appelsAProjets: anything,
  commandes: ({ collectivite }) => ({ siren: collectivite }),
  commande: anything,
  carnets: ({ collectivite }) => ({ siren: collectivite }),
  carnet: anything,
  cohorte: anything,
  listeDePass: (args) => ({ siren: inside(args, 'collectivite') }),
  comparaison: anything,
  triangle: anything,
  courbes: anything,
  carnetsSuivis: anything,
  mesuresComparables: anything,
  encart: anything,
  detailDEncart: anything,
  carteDEncart: anything,
};

/** What the clock answers, or what is read of people and their papers: an operation that asks for it is never kept. */
const NEVER = new Set([
  'OuvertureDeLieu',
  'ModificationDeLieu',
  'Candidature',
  'PieceDeposee',
  'CoordonneesBancaires',
  'Evenement',
  'Registre.compte',
  'Registre.lectureSeule',
]);

const EVERYTHING: readonly Owner[] = ['territoires', 'labels', 'pass', 'statistiques'];

/** The owners whose facts a type is made of, where they are not all: what is left out rests on everything. */
const OWNERS_OF: Readonly<Record<string, readonly Owner[]>> = {
  Query: [],
  PageInfo: [],
  Registre: [],
  Fournisseur: [],
  Indicateur: [],
  Territoire: ['territoires'],
  LieuLabellise: ['labels', 'territoires'],
  'LieuLabellise.nombreDUtilisations': ['labels', 'pass'],
  AssertionDeLabel: ['labels'],
  PeriodeDeLabel: ['labels'],
  Structure: ['labels'],
  'Structure.etatBancaire': ['labels', 'pass'],
  CarteDesLieux: ['labels', 'territoires'],
};

/** The collectivité of a SIREN, `null` when there is none. */
export type CollectiviteOf = (siren: string) => Promise<string | null>;

/** What is known of a document once and for all. */
export interface Cacheable {
  readonly operation: OperationDefinitionNode;
  readonly roots: readonly FieldNode[];
  readonly owners: readonly Owner[];
}

/** Reads whether the answers of a query may be kept, and what they rest on; `null` when they may not. */
export function readCacheable(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Cacheable | null {
  const roots: FieldNode[] = [];
  const owners = new Set<Owner>();
  let kept = true;
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      Field(node) {
        const name = node.name.value;
        const parent = info.getParentType()?.name ?? '';
        const type = getNamedType(info.getType() ?? undefined);
        if (name === '__typename') return;
        if (parent === 'Query') roots.push(node);
        if (parent === 'Query' && !(name in CACHEABLE)) kept = false;
        if ([parent, `${parent}.${name}`, type?.name ?? ''].some((un) => NEVER.has(un))) kept = false;
        for (const owner of ownersOf(parent, name)) owners.add(owner);
      },
    }),
  );
  return kept && roots.length > 0 ? { operation, roots, owners: [...owners] } : null;
}

const ownersOf = (parent: string, field: string): readonly Owner[] =>
  OWNERS_OF[`${parent}.${field}`] ??
  OWNERS_OF[parent] ??
  (/(?:Connection|Edge)$/u.test(parent) ? [] : EVERYTHING);

/** Whether a reader is answered from the rows of a collectivité alone: what is hidden from the others depends on every row. */
const opens = ({ role, perimeter }: Actor, collectivite: string | null): boolean =>
  collectivite !== null && aLeDroit(role, 'LIRE_DETAIL') && (perimeter?.includes(collectivite) ?? true);

/** The facts that an answer is made of. What `plateforme` records, rights or a demonstration erased, concerns every answer. */
export async function footingsOf(
  schema: GraphQLSchema,
  { operation, roots, owners }: Cacheable,
  { variables, actor }: { readonly variables: Arguments; readonly actor: Actor },
  collectiviteOf: CollectiviteOf,
): Promise<readonly Footing[] | null> {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], { ...variables });
  const about = coerced ? roots.map((root) => aboutOf(schema, root, coerced)) : [];
  if (about.length === 0 || about.some(({ clock }) => clock)) return null;
  const ids = new Set<string | null>();
  for (const { siren } of about) ids.add(typeof siren === 'string' ? await collectiviteOf(siren) : null);
  const whole = ![...ids].every((id) => opens(actor, id));
  return [
    { owner: 'plateforme' },
    ...owners.flatMap((owner): readonly Footing[] =>
      owner !== 'pass' || whole
        ? [{ owner }]
        : [...ids].flatMap((collectivite) => (collectivite === null ? [] : [{ owner, collectivite }])),
    ),
  ];
}

function aboutOf(schema: GraphQLSchema, root: FieldNode, variables: Arguments): About {
  const name = root.name.value;
  const field = schema.getQueryType()?.getFields()[name];
  return field
    ? (CACHEABLE[name]?.(getArgumentValues(field, root, { ...variables })) ?? { clock: true })
    : { clock: true };
}
