import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { annoncer, ecouter, reglage } from './enfant.ts';
import { CONNEXIONS_PG } from './question.ts';

// Sessions of the application's role that see every row once and for all, otherwise as PostgreSQL and its documentation set them for production.
const base = new URL(reglage('BENCH_BASE'));
base.searchParams.set('options', '-c role=app -c app.lecteur=*');

/** Prepared statements are its default; lists are plain where the product's are, which costs it less than connections. */
const server = postgraphile({
  extends: [PostGraphileAmberPreset],
  disablePlugins: ['PgIndexBehaviorsPlugin', 'NodePlugin'],
  schema: { defaultBehavior: '+list -connection', pgForbidSetofFunctionsToReturnNull: true },
  pgServices: [
    makePgService({
      connectionString: base.href,
      schemas: ['mesure', 'labels', 'pass', 'territoires'],
      poolConfig: { max: CONNEXIONS_PG },
    }),
  ],
  grafserv: { watch: false, graphiql: false, websockets: false },
  grafast: { explain: false },
}).createServ(grafserv);

await server.ready();
annoncer({ url: await ecouter(server.createHandler()) });
