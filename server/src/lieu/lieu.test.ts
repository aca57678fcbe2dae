import * as fc from 'fast-check';
import {
  buildSchema,
  getNamedType,
  type GraphQLNamedType,
  graphql,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { setupHarness } from '../../test/harness.ts';
import { peupler } from '../../test/monde.ts';
import { printSubgraph } from '../app/schema.ts';
import { type Assertion, etatDuLabel } from '../shared/label.rules.ts';

const TODAY = '2026-09-15';
const harness = setupHarness();
const schema = buildSchema(printSubgraph(), { assumeValidSDL: true });

type Line = Record<string, unknown> & {
  id: string;
  nom: string;
  departementCode: string;
  labels: AssertionRow[];
};
type AssertionRow = Assertion & { id: string; genre: string };
let all: Line[];

const MORE = `
  insert into labels.structure (id, siret, nom) values ('0000000a-0000-7000-8000-000000000001', '99900000700015', 'Structure d’essai');
  insert into labels.lieu (id, cle_source, source, structure_id, nom, commune_code, commune_nom, departement_code, region_code, site, itinerant, services, latitude, longitude, modifie_le)
    select ('0000000b-0000-7000-8000-' || lpad(i::text, 12, '0'))::uuid, 'essai:plus:' || i, 'essai', case when i % 2 = 0 then '0000000a-0000-7000-8000-000000000001'::uuid end,
      case i when 1 then 'École des écrans' when 2 then 'ecole du clic' when 3 then '100%_numérique' else 'Lieu ' || i end, '23096', 'Guéret', '23', '75',
      case when i % 3 = 0 then 'ANTENNE' else 'PRINCIPAL' end, i % 4 = 0, case when i % 2 = 0 then array['Acquisition de matériel'] else '{}' end, 46.1 + i, 1.8, '2026-06-01'
    from generate_series(1, 6) i;
  insert into labels.label_assertion (lieu_id, genre, acte, emetteur, du, jusqu_au, motif, evenement, enregistre_le)
    select ('0000000b-0000-7000-8000-' || lpad(i::text, 12, '0'))::uuid, genre, 'LABELLISATION', 'essai', du::date, fin::date, null, 1, '2026-01-01'
    from generate_series(1, 6) i, (values ('PASS_NUMERIQUE', '2026-01-01', '2026-10-01'), ('FRANCE_SERVICES', '2027-01-01', null)) l (genre, du, fin) where i < 5;`;

beforeAll(async () => {
  await peupler(harness.url, harness.lot);
  const client = new pg.Client({ connectionString: harness.url });
  await client.connect();
  await client.query(MORE);
  await client.end();
  all = await everything();
});

/** All places in memory, their states told by the pure rule. */
async function everything(): Promise<Line[]> {
  const camel = (row: Record<string, unknown>) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [
        name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
        value,
      ]),
    );
  const read = async (sql: string) =>
    (await harness.pool.query<Record<string, unknown>>(sql)).rows.map(camel);
  const places = await read('select * from labels.lieu order by nom collate "fr-x-icu", id');
  const structures = await read('select * from labels.structure');
  const assertions = (await read(
    'select * from labels.label_assertion order by evenement desc, du desc',
  )) as unknown as (AssertionRow & { lieuId: string })[];
  return places.map((place) => {
    const labels = assertions.filter(({ lieuId }) => lieuId === place['id']);
    const state = (genre: string) =>
      etatDuLabel(
        labels.filter((label) => label.genre === genre),
        TODAY,
      );
    return {
      ...place,
      structure: structures.find(({ id }) => id === place['structureId']) ?? null,
      labels,
      etatPassNumerique: state('PASS_NUMERIQUE'),
      etatFranceServices: state('FRANCE_SERVICES'),
      nombreDUtilisations: 0,
    } as unknown as Line;
  });
}

const cursor = ({ nom, id }: Line) => Buffer.from(JSON.stringify([nom, id])).toString('base64url');

interface Variables {
  first: number;
  after: Line | null;
  departement: string | null;
  etat: string | null;
}

/** The default resolvers of graphql-js, over what is in memory. */
const naive = ({ first, after, departement, etat }: Variables) => {
  const kept = all.filter(
    (line) =>
      (!departement || line.departementCode === departement) && (!etat || line['etatPassNumerique'] === etat),
  );
  const rest = after ? kept.filter((line) => all.indexOf(line) > all.indexOf(after)) : kept;
  const edges = rest.slice(0, first).map((node) => ({ node, cursor: cursor(node) }));
  const pageInfo = {
    hasNextPage: rest.length > first,
    hasPreviousPage: after !== null,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
  return { edges, pageInfo, totalCount: kept.length };
};

const DIRECTIVES = [
  '',
  '',
  '',
  '@include(if: $oui)',
  '@skip(if: $oui)',
  '@include(if: $non) @skip(if: $oui)',
];

/** Any selection of a type: aliases, nested fragments, conditions, the same field twice. */
function selectionOf(type: GraphQLNamedType, depth: number): fc.Arbitrary<string> {
  if (!isObjectType(type)) return fc.constant('');
  const fields = Object.values(type.getFields()).filter(
    ({ args, type: of }) => !args.some(isRequiredArgument) && (depth > 0 || !isObjectType(getNamedType(of))),
  );
  const field = fc
    .tuple(fc.constantFrom(...fields), fc.constantFrom('', '', 'un', 'deux'), fc.constantFrom(...DIRECTIVES))
    .chain(([{ name, type: of }, alias, directive]) =>
      selectionOf(getNamedType(of), depth - 1).map(
        (below) => `${alias && `${alias}_${name}: `}${name} ${directive} ${below}`,
      ),
    );
  const inline = fc
    .tuple(fc.constantFrom(...DIRECTIVES), fc.array(field, { minLength: 1, maxLength: 2 }))
    .map(([directive, some]) => `... on ${type.name} ${directive} { ${some.join(' ')} }`);
  return fc
    .array(fc.oneof({ weight: 5, arbitrary: field }, inline, fc.constant('__typename')), {
      minLength: 1,
      maxLength: 4,
    })
    .map((items) => `{ ${items.join(' ')} }`);
}

const connection = schema.getType('LieuLabelliseConnection');
if (!connection) throw new Error('The type has changed its name');

describe('lieux', () => {
  it('reads for any selection what naive resolvers over the same rows would', async () => {
    const variables = fc.record({
      first: fc.integer({ min: 0, max: 9 }),
      after: fc.constantFrom(null, ...all),
      departement: fc.constantFrom(null, '33', '23', '99'),
      etat: fc.constantFrom(null, 'LABELLISE', 'A_RENOUVELER', 'SUSPENDU', 'EXPIRE'),
    });
    await fc.assert(
      fc.asyncProperty(selectionOf(connection, 4), variables, fc.boolean(), async (selection, asked, oui) => {
        const source = `query ($oui: Boolean!, $non: Boolean!, $first: Int!, $after: String, $filtre: FiltreLieux) {
          oui: __typename @include(if: $oui) non: __typename @include(if: $non)
          lieux(first: $first, after: $after, filtre: $filtre) ${selection} }`;
        // More than the limits of one request allow is refused, elsewhere tested.
        fc.pre((source.match(/\w: /g) ?? []).length <= 15 && (source.match(/@/g) ?? []).length <= 20);
        const { first, after, departement, etat } = asked;
        const common = { oui, non: false, first, filtre: { departement, etat } };

        const read = await harness.execute(source, { ...common, after: after && cursor(after) });
        const expected = await graphql({
          schema,
          source,
          rootValue: { lieux: () => naive(asked) },
          variableValues: common,
        });

        expect(expected.errors).toBeUndefined();
        expect(read).toEqual(JSON.parse(JSON.stringify(expected.data)));
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('reads a page, its total, structures and labels in one statement, and only what is asked', async () => {
    const sent = harness.sql.length;

    await harness.execute(
      '{ lieux(first: 5) { totalCount edges { node { nom structure { siret } labels { du } } } } }',
    );
    await harness.execute('{ lieux(first: 5) { edges { node { nom } } } }');

    expect(harness.sql.slice(sent)).toHaveLength(2);
    expect(harness.sql.at(-1)).not.toMatch(/structure|assertion|count/);
  });

  it('sorts as French does, and finds without accents or case', async () => {
    const search = 'query ($q: String!) { lieux(filtre: { recherche: $q }) { edges { node { nom } } } }';
    const named = async (q: string) =>
      (
        await harness.execute<{ lieux: { edges: { node: { nom: string } }[] } }>(search, { q })
      ).lieux.edges.map(({ node }) => node.nom);

    expect(await named('ECOLE')).toEqual(['École des écrans', 'ecole du clic']);
    expect(await named('100%_')).toEqual(['100%_numérique']);
    expect(await named('%')).toEqual(['100%_numérique']);
  });

  it.each([
    { args: 'first: 101', code: 'SAISIE_INVALIDE' },
    { args: 'first: -1', code: 'SAISIE_INVALIDE' },
    { args: 'after: "n’importe quoi"', code: 'SAISIE_INVALIDE' },
    { args: 'first: "dix"', code: 'GRAPHQL_VALIDATION_FAILED' },
  ])('refuses $args', async ({ args, code }) => {
    await expect(harness.execute(`{ lieux(${args}) { totalCount } }`)).rejects.toMatchObject({ code });
  });

  it('knows no place by what is not an identifier', async () => {
    expect(await harness.execute('{ lieu(id: "1 or 1=1") { nom } }')).toEqual({ lieu: null });
  });
});
