import { randomUUID } from 'node:crypto';
import { chargerLot } from '../src/chargement/lot.service.ts';
import type { CarnetACharger, UtilisationACharger } from '../src/chargement/lot.types.ts';
import { numeroterLot } from '../src/chargement/partition.ts';
import { openOwner } from '../src/chargement/versement.ts';
import { RANGS, type Source } from './commandes.ts';
import { JOUR, type Question, REMIS_LE, USAGE } from './question.ts';

/** Pass that wait to be used, each one once. */
export interface Stock {
  readonly lot: number;
  /** Takes the next ones. */
  prendre(nombre: number): readonly Pick<Question, 'lot' | 'serie' | 'rang' | 'cle'>[];
}

/** The first pass of each carnet is used already: statements planned on an empty lot would read it whole ever after. */
const LIBRES = RANGS - 1;

/** Hands out a lot of carnets of active orders, in turn: the demonstration has too few for a measurement. */
export async function mettreEnStock(
  url: string,
  nombreDePass: number,
  sources: readonly Source[],
): Promise<Stock> {
  const lot = await numeroter(url);
  const carnets = Math.ceil(nombreDePass / LIBRES);
  await chargerLot(url, lot, carnetsRemis(sources, carnets), { acteur: 'mesure', jour: JOUR, repris: true });
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
        return { lot, serie: n % carnets, rang: Math.floor(n / carnets) + 2, cle: `mesure-${lot}-${n}` };
      });
    },
  };
}

/** Opens a lot. */
export async function numeroter(url: string): Promise<number> {
  const client = await openOwner(url);
  try {
    await client.query('begin');
    const lot = await numeroterLot(client, 'Mesure');
    await client.query('commit');
    return lot;
  } finally {
    await client.end();
  }
}

function* carnetsRemis(sources: readonly Source[], nombre: number): Generator<CarnetACharger> {
  for (let serie = 0; serie < nombre; serie++) {
    const source = sources[serie % sources.length];
    if (!source) throw new Error('No order to hand out');
    const { cohorteId, distributeurId, lieuId, ...commande } = source;
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
