import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { chargerLot } from '../src/chargement/lot.service.ts';
import type { CarnetACharger, CommandeDuCarnet, UtilisationACharger } from '../src/chargement/lot.types.ts';
import { numeroterLot } from '../src/chargement/partition.ts';
import { openOwner } from '../src/chargement/versement.ts';
import { JOUR, type Question, USAGE } from './question.ts';

/** Pass that wait to be used, each one once. */
export interface Stock {
  readonly lot: number;
  /** Takes the next ones. */
  prendre(nombre: number): readonly Pick<Question, 'lot' | 'serie' | 'rang' | 'cle'>[];
}

interface Source extends CommandeDuCarnet {
  readonly cohorteId: string;
  readonly distributeurId: string;
  readonly lieuId: string;
}

const RANGS = 10;
/** The first pass of each carnet is used already: statements planned on an empty lot would read it whole ever after. */
const LIBRES = RANGS - 1;
const REMIS_LE = '2026-09-01';

/** Hands out a lot of carnets of an active order: the demonstration has too few for a measurement. */
export async function mettreEnStock(url: string, nombreDePass: number): Promise<Stock> {
  const { lot, source } = await ouvrir(url);
  const carnets = Math.ceil(nombreDePass / LIBRES);
  await chargerLot(url, lot, carnetsRemis(source, carnets), { acteur: 'mesure', jour: JOUR, repris: true });
  let pris = 0;
  return {
    lot,
    // By rank first: two uses in flight are never of the same carnet.
    prendre(nombre) {
      if (pris + nombre > carnets * LIBRES) throw new Error('No pass is left to use');
      const debut = pris;
      pris += nombre;
      return Array.from({ length: nombre }, (_, i) => {
        const n = debut + i;
        return { lot, serie: n % carnets, rang: Math.floor(n / carnets) + 2, cle: `mesure-${n}` };
      });
    },
  };
}

async function ouvrir(url: string): Promise<{ lot: number; source: Source }> {
  const client = await openOwner(url);
  try {
    await client.query('begin');
    const lot = await numeroterLot(client, 'Mesure');
    await client.query('commit');
    return { lot, source: await commandeActive(client) };
  } finally {
    await client.end();
  }
}

async function commandeActive(client: pg.Client): Promise<Source> {
  const { rows } = await client.query<Source>(
    `select o.id, o.collectivite_id as "collectiviteId", o.taille_de_carnet as "tailleDeCarnet",
       o.achetee_le::text as "acheteeLe", o.toleree_jusqu_au::text as "tolereeJusquAu",
       h.id as "cohorteId", d.id as "distributeurId",
       (select l.lieu_id from pass.periode_label l where l.periode @> $1::date order by l.lieu_id limit 1) as "lieuId"
     from pass.commande o
     join pass.commande_etape a on a.commande_id = o.id and a.etape = 'ACTIVEE' and a.jour <= $1
     join pass.cohorte h on h.collectivite_id = o.collectivite_id
     join pass.distributeur d on d.collectivite_id = o.collectivite_id
     where o.toleree_jusqu_au >= $2 and o.taille_de_carnet = $3 order by o.achetee_le desc, h.id, d.id limit 1`,
    [REMIS_LE, JOUR, RANGS],
  );
  const [source] = rows;
  if (!source) throw new Error('The demonstration has no order whose pass may be used');
  return source;
}

function* carnetsRemis(
  { cohorteId, distributeurId, lieuId, ...commande }: Source,
  nombre: number,
): Generator<CarnetACharger> {
  for (let serie = 0; serie < nombre; serie++)
    yield {
      id: randomUUID(),
      serie,
      commande,
      enregistreLe: REMIS_LE,
      remise: {
        id: randomUUID(),
        jour: REMIS_LE,
        cohorteId,
        distributeurId,
        enregistreLe: REMIS_LE,
        utilisations: [dejaFaite(lieuId)],
      },
    };
}

const dejaFaite = (lieuId: string): UtilisationACharger => ({
  id: randomUUID(),
  rang: 1,
  lieuId,
  jour: REMIS_LE,
  service: USAGE.service,
  minutes: USAGE.minutes,
  prixCentimes: USAGE.prixCentimes,
  partPassCentimes: 1000,
  enregistreLe: REMIS_LE,
});
