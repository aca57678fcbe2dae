import { request } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Pool } from 'pg';
import { afterEach } from 'vitest';
import { WebSocket } from 'ws';

interface Recu {
  readonly errors?: readonly { readonly extensions: Readonly<Record<string, string>> }[];
  readonly data?: { readonly lieuModifie: { readonly evenement: string; readonly curseur: string } };
}

/** A reader that reads when it is told to: what it was told, and how it ended. */
export interface Lent {
  readonly recus: readonly Recu[];
  reprendre(): void;
  cesser(): void;
  /** The code and the reason of a socket, nothing of a stream. */
  readonly fini: Promise<readonly unknown[]>;
}

type Ouvrir = (serveur: string, query: string) => Promise<Lent>;

/** How each reader that is open leaves, with all that it was told. */
const departs: (() => void)[] = [];
afterEach(() => {
  for (const partir of departs.splice(0)) partir();
});

const lireLesEvenements = (texte: string): Recu[] =>
  [...texte.matchAll(/^event: next\ndata: (.+)$/gmu)].map(([, json = '']) => JSON.parse(json) as Recu);

const parSse: Ouvrir = (serveur, query) =>
  new Promise((resolve, reject) => {
    const headers = { accept: 'text/event-stream', 'content-type': 'application/json' };
    const demande = request(
      `${serveur}/graphql/stream`,
      { method: 'POST', headers, agent: false },
      (reponse) => {
        const recus: Recu[] = [];
        let texte = '';
        reponse.setEncoding('utf8').on('data', (morceau: string) => {
          const fin = (texte += morceau).lastIndexOf('\n\n');
          recus.push(...lireLesEvenements(texte.slice(0, fin)));
          texte = texte.slice(fin);
        });
        reponse.once('data', () => {
          reponse.pause();
          resolve({
            recus,
            reprendre: () => void reponse.resume(),
            cesser: () => void reponse.pause(),
            fini: new Promise((finir) => reponse.once('close', () => finir([]))),
          });
        });
      },
    );
    departs.push(() => demande.destroy());
    demande.once('error', reject).end(JSON.stringify({ query }));
  });

const parSocket: Ouvrir = async (serveur, query) => {
  const socket = new WebSocket(`${serveur.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  departs.push(() => socket.terminate());
  const recus: Recu[] = [];
  const fini = new Promise<readonly unknown[]>((finir) => {
    socket.once('close', (code, raison) => finir([code, String(raison)]));
  });
  await new Promise((resolve) => socket.once('open', resolve));
  socket.send(JSON.stringify({ type: 'connection_init' }));
  await new Promise((resolve) => socket.once('message', resolve));
  socket.on('message', (donnees: Buffer) => {
    const { type, payload } = JSON.parse(donnees.toString()) as { type: string; payload: Recu };
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the errors of the protocol are its payload
    if (type === 'error') recus.push({ errors: payload as Recu['errors'] & object });
    if (type === 'next') recus.push(payload);
  });
  socket.send(JSON.stringify({ id: 'lent', type: 'subscribe', payload: { query } }));
  // What is refused is said at once, and what is let in is heard before a ping is answered.
  await new Promise((resolve) => {
    socket.once('pong', resolve);
    socket.ping();
  });
  socket.pause();
  return { recus, reprendre: () => socket.resume(), cesser: () => socket.pause(), fini };
};

export const LENTS: readonly (readonly [string, Ouvrir])[] = [
  ['a stream', parSse],
  ['a socket', parSocket],
];

/** Bytes that this process really holds. */
export function tenu(): number {
  setFlagsFromString('--expose-gc');
  const nettoyer = runInNewContext('gc') as () => void;
  nettoyer();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

export const SUIVRE = 'subscription { lieuModifie { evenement } }';
export const SUIVRE_LES_LONGS =
  'subscription { lieuModifie { evenement curseur lieux { lieu { id presentationDetail nom adresse } } } }';

/** Fifty places of five kilobytes each. */
export const preparerLesLongs = (lot: Pool, source: string) =>
  lot.query(
    `insert into labels.lieu (cle_source, source, nom, presentation_detail, commune_code, commune_nom, departement_code, region_code, modifie_le)
     select $1::text || n, 'essai', 'Lieu ' || n, repeat(md5(n::text), 156), '23096', 'Guéret', '23', '75', '2026-09-15' from generate_series(1, 50) n`,
    [source],
  );

interface Faits {
  readonly source: string;
  readonly nombre: number;
  readonly lieux: number;
  readonly version: number;
}

/** As many facts as said in one transaction, each of so many of these places. */
export const ecrireLesLongs = (lot: Pool, { source, nombre, lieux, version }: Faits) =>
  lot.query(
    `with e as (insert into labels.evenement (type, acteur, enregistre_le) select 'essai', 'essai', '2026-09-15' from generate_series(1, $1) returning position)
     insert into labels.modification (lieu_id, version, champs, evenement, enregistre_le)
     select l.id, $3 + row_number() over (order by position), '{}', position, '2026-09-15'
     from e, lateral (select id from labels.lieu where cle_source like $4 || '%' order by id limit $2) l`,
    [nombre, lieux, version, source],
  );
