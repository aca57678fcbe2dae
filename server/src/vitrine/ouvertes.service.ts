import type { FastifyInstance } from 'fastify';

/** A file of open data that this server gives. */
export interface FichierOuvert {
  readonly nom: string;
  readonly adresse: string;
  readonly octets: number | null;
}

/** The files that a reader may expect, by their names. */
export const FICHIERS = [
  'lieux.csv',
  'lieux.json',
  'lieux.geojson',
  'lieux.parquet',
  'lieux.xlsx',
  'datapackage.json',
  'catalogue.jsonld',
  'schema.json',
] as const;

/** Those that are given, and their sizes as their own routes say them: nothing is promised that is not there. */
export async function fichiersOuverts(app: FastifyInstance): Promise<FichierOuvert[]> {
  const donnes = FICHIERS.map((nom) => ({ nom, url: `/donnees/${nom}` })).filter(({ url }) =>
    app.hasRoute({ method: 'GET', url }),
  );
  return Promise.all(
    donnes.map(async ({ nom, url }) => {
      const method = app.hasRoute({ method: 'HEAD', url }) ? 'HEAD' : 'GET';
      const { headers, rawPayload } = await app.inject({ method, url });
      const dite = Number(headers['content-length'] ?? Number.NaN);
      const octets = Number.isFinite(dite) ? dite : method === 'GET' ? rawPayload.length : null;
      return { nom, adresse: url, octets };
    }),
  );
}
