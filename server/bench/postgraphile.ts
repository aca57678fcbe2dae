import { addressFor } from '../src/db/pool.ts';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { annoncer, ecouter, reglage } from './enfant.ts';
import { CONNEXIONS_PG } from './question.ts';

/** As its documentation advises for production; prepared statements are its default, and lists cost it less than connections. */
const server = postgraphile({
  extends: [PostGraphileAmberPreset],
  disablePlugins: ['PgIndexBehaviorsPlugin', 'NodePlugin'],
  schema: { defaultBehavior: '+list -connection', pgForbidSetofFunctionsToReturnNull: true },
  pgServices: [
    makePgService({
      connectionString: addressFor(reglage('BENCH_BASE'), 'app'),
      schemas: ['mesure', 'labels', 'pass', 'territoires'],
      poolConfig: { max: CONNEXIONS_PG },
    }),
  ],
  grafserv: { watch: false, graphiql: false, websockets: false },
  grafast: { explain: false },
}).createServ(grafserv);

await server.ready();
annoncer({ url: await ecouter(server.createHandler()) });
