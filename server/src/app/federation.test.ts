import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { printSubgraph } from './schema.ts';

const register = {
  name: 'pass-numerique',
  typeDefs: parse(printSubgraph()),
  url: 'http://127.0.0.1:4000/graphql',
};

/** Another institution's subgraph, which adds to our types by their keys. */
const AIDANTS = /* GraphQL */ `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key"])
  type Query {
    habilitations: [Habilitation!]!
  }
  type Habilitation @key(fields: "id") {
    id: ID!
    lieu: LieuLabellise!
  }
  type LieuLabellise @key(fields: "id") {
    id: ID!
    nombreDAidants: Int!
  }
`;

describe('the subgraph', () => {
  it('composes alone', () => {
    const { errors, supergraphSdl } = composeServices([register]);

    expect(errors).toBeUndefined();
    expect(supergraphSdl).toContain('type LieuLabellise');
  });

  it('composes with the subgraph of another institution, which extends its types', () => {
    const aidants = {
      name: 'aidants-connect',
      typeDefs: parse(AIDANTS),
      url: 'http://127.0.0.1:4001/graphql',
    };

    const { errors, supergraphSdl } = composeServices([register, aidants]);

    expect(errors).toBeUndefined();
    expect(supergraphSdl).toMatch(/nombreDAidants: Int! @join__field\(graph: AIDANTS_CONNECT\)/);
  });

  it('gives a key to every type that has an identifier of its own', () => {
    const keyed = new Set(
      Array.from(printSubgraph().matchAll(/^type (\w+) @key\(fields: "id"\)/gm), ([, name]) => name),
    );

    for (const name of [
      'Territoire',
      'Collectivite',
      'LieuLabellise',
      'Structure',
      'Cohorte',
      'Commande',
      'Carnet',
      'Pass',
    ])
      expect(keyed).toContain(name);
  });
});
