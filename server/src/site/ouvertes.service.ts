import type { FastifyInstance } from 'fastify';
import { jourDeLInstant } from '../shared/today.ts';

/** A file of open data that this server gives. */
export interface FichierOuvert {
  readonly nom: string;
  readonly adresse: string;
  /** `null` until someone has it made. */
  readonly octets: number | null;
  /** The day of what changed last in it. */
  readonly modifie: string | null;
}

/** The files that a reader may expect, by their names. */
const FICHIERS = [
  'lieux.csv',
  'lieux.json',
  'lieux.geojson',
  'lieux.parquet',
  'lieux.xlsx',
  'ecartes.csv',
  'datapackage.json',
  'catalogue.jsonld',
  'schema.json',
] as const;

/** Those that are given, and their sizes as their own routes say them: nothing is promised that is not there. */
export async function fichiersOuverts(app: FastifyInstance): Promise<FichierOuvert[]> {
  const donnes = FICHIERS.map((nom) => ({ nom, url: `/donnees/${nom}` })).filter(({ url }) =>
    app.hasRoute({ method: 'HEAD', url }),
  );
  return Promise.all(
    donnes.map(async ({ nom, url }) => {
      const { headers } = await app.inject({ method: 'HEAD', url });
      const octets = Number(headers['content-length'] ?? Number.NaN);
      const modifie = Date.parse(headers['last-modified'] ?? '');
      return {
        nom,
        adresse: url,
        octets: Number.isFinite(octets) && octets > 0 ? octets : null,
        modifie: Number.isNaN(modifie) ? null : jourDeLInstant(new Date(modifie)),
      };
    }),
  );
}

/** A question that anyone may send to the API as it is. */
export const EXEMPLE = `query {
  lieux(first: 50, filtre: { departement: "33", etat: LABELLISE }) {
    edges { node { nom adresse communeNom telephone horaires ouverture { etat minutes } } }
  }
}`;
