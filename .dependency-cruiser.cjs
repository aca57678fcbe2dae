/** The direction of imports on the server: a folder knows those before it, never those after it. */
const ORDER = [
  'shared',
  'exploitation',
  'journal',
  'territoire',
  'acces',
  'identite',
  'administration',
  'collectivite',
  'financement',
  'convention',
  'ouverture',
  'lieu',
  'label',
  'candidature',
  'edition',
  'standard',
  'doublon',
  'signalement',
  'cohorte',
  'commande',
  'carnet',
  'remise',
  'utilisation',
  'stock',
  'guichet',
  'banque',
  'reglement',
  'echeance',
  'couverture',
  'solde',
  'secret',
  'statistique',
  'publie',
  'analyse',
  'prevision',
  'verification',
  'echange',
  'fil',
  'evenement',
  'flux',
  'direct',
  'veille',
  'jeton',
  'webhook',
  'feuille',
  'diffusion',
  'vue',
  'page',
  'liste',
  'tableau',
  'comparaison',
  'suivi',
  'exportation',
  'figure',
  'lecture',
  'encart',
  'cadre',
  'contrat',
  'rapport',
  'annuaire',
  'gabarit',
  'carte',
  'fiche',
  'site',
  'vitrine',
  'chargement',
  'fabrication',
  'demo',
  'app',
  'cli',
];

/** Folders that are not rooms: they have no door. `db` opens the database and stands beside `shared`. */
const WITHOUT_DOOR = new Set(['shared', 'db', 'app', 'cli', 'demo', 'chargement']);
const TESTS = '[.]test[.]ts$';

const server = (folders) => `^server/src/(${folders.join('|')})/`;
const known = [...ORDER, 'db'];
const rooms = known.filter((folder) => !WITHOUT_DOOR.has(folder));

const direction = ORDER.slice(0, -1).map((folder, i) => ({
  name: `${folder}-knows-only-what-comes-before`,
  severity: 'error',
  from: { path: server([folder]), pathNot: TESTS },
  to: { path: server(ORDER.slice(i + 1)) },
}));

/** Folders of the console that are not pages. */
const COMMON = 'app|shared|style|graphql';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolved-import',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    ...direction,
    {
      name: 'every-folder-has-its-place',
      comment: 'A new room is added to ORDER above.',
      severity: 'error',
      from: { path: '^server/src/[^/]+/', pathNot: server(known) },
      to: {},
    },
    {
      name: 'rooms-are-entered-by-the-door',
      comment: 'A room is reached from outside only through `<room>.module.ts`.',
      severity: 'error',
      from: { path: '^server/src/([^/]+)/' },
      to: { path: server(rooms), pathNot: ['^server/src/$1/', '^server/src/([^/]+)/\\1[.]module[.]ts$'] },
    },
    {
      name: 'rooms-are-given-the-database',
      comment: 'A room works on the pool or client it is handed; only the edges open one.',
      severity: 'error',
      from: { path: server(['shared', ...rooms]), pathNot: TESTS },
      to: { path: server(['db']) },
    },
    {
      name: 'db-knows-the-entities-only',
      severity: 'error',
      from: { path: server(['db']), pathNot: TESTS },
      to: { path: '^server/src/', pathNot: [server(['db', 'shared']), '^server/src/app/modules[.]ts$'] },
    },
    {
      name: 'rules-are-pure',
      comment: 'A rule touches neither the database, nor the network, nor the system.',
      severity: 'error',
      from: { path: '[.]rules[.]ts$' },
      to: {
        path: [
          '/(@mikro-orm|@apollo|fastify|pg|dataloader)/',
          '^node:',
          '[.](service|queries|resolver|entity|module)[.]ts$',
        ],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'rules-use-no-core-module',
      severity: 'error',
      from: { path: '[.]rules[.]ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'tests-are-not-used-by-the-product',
      severity: 'error',
      from: { path: '^(server|console)/src/', pathNot: '[.]test[.]tsx?$' },
      to: { path: ['^server/(test|scripts|bench)/', '[.]test[.]tsx?$', '^console/e2e/'] },
    },
    {
      name: 'pages-do-not-know-one-another',
      severity: 'error',
      from: { path: `^console/src/(?!(?:${COMMON})/)([^/]+)/` },
      to: { path: `^console/src/(?!(?:${COMMON})/)[^/]+/`, pathNot: '^console/src/$1/' },
    },
    {
      name: 'console-shared-knows-no-page',
      severity: 'error',
      from: { path: '^console/src/(shared|style|graphql)/' },
      to: { path: '^console/src/', pathNot: '^console/src/(shared|style|graphql)/' },
    },
    {
      name: 'console-and-server-meet-in-the-schema',
      severity: 'error',
      from: { path: '^(console|server)/src/' },
      to: { path: '^(console|server)/', pathNot: '^$1/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(server|console|migrations)/dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      conditionNames: ['source', 'types', 'import', 'node', 'default'],
      exportsFields: ['exports'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
