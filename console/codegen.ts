import type { CodegenConfig } from '@graphql-codegen/cli';
import { identifiants, operations } from './operations.preset.ts';

const config: CodegenConfig = {
  schema: '../schema/pass-numerique.graphql',
  documents: ['src/**/*.{ts,tsx,graphql}', '!src/graphql/**', '!src/app/abonnements.test.ts'],
  generates: {
    'src/graphql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        inlineFragmentTypes: 'mask',
        customDirectives: { apolloUnmask: true },
        nonOptionalTypename: true,
        skipTypeNameForRoot: true,
        scalars: { ID: 'string', LocalDate: 'string', DateTime: 'string', Centimes: 'number' },
        defaultScalarType: 'unknown',
        useTypeImports: true,
      },
    },
    'src/graphql/possible-types.ts': {
      plugins: ['fragment-matcher'],
      config: { useExplicitTyping: true },
    },
    'src/graphql/identifiants.ts': { preset: identifiants },
    '../schema/operations.json': { preset: operations },
  },
};

export default config;
