import { type Depot, deposerLot } from '../chargement/depot.ts';
import type { BilanDuLot } from '../chargement/lot.types.ts';
import { numeroterLot } from '../chargement/partition.ts';
import { publierLot } from '../chargement/publication.ts';
import { openOwner } from '../chargement/versement.ts';
import { imaginerCarnets } from './carnets.ts';
import { ACTEUR, enFrancais } from './ecriture.ts';
import type { LotDeDemonstration } from './lots.ts';
import type { Monde } from './monde.ts';

interface Options {
  readonly jour: string;
  readonly progression: (phrase: string) => void;
}

/** Loads the lots one after the other: while one is published, the next one is imagined and deposited. */
export async function chargerLesLots(
  url: string,
  monde: Monde,
  { jour, progression }: Options,
): Promise<BilanDuLot> {
  const proprietaire = await openOwner(url);
  const bilan = { carnet: 0, remise: 0, utilisation: 0, reglement_ligne: 0 };
  const publier = async (depot: Depot, libelle: string): Promise<void> => {
    const lot = await publierLot(proprietaire, depot, { acteur: ACTEUR, jour, repris: true });
    ajouter(bilan, lot);
    progression(
      `Lot ${depot.lot}, ${libelle.toLowerCase()} : ${enFrancais(lot.carnet)} carnets, ${enFrancais(lot.utilisation)} pass utilisés`,
    );
  };
  let publication = Promise.resolve();
  try {
    for (const lot of monde.lots) {
      const numero = await numeroter(url, lot);
      const depot = await deposerLot(url, numero, imaginerCarnets(lot.commandes, monde));
      await publication;
      publication = publier(depot, lot.libelle);
      // Awaited at the next turn: a failure in the meantime is not left unheard.
      publication.catch(() => undefined);
    }
    await publication;
    await proprietaire.query(`analyze only ${REGISTRE.join(', only ')}`);
    await proprietaire.query(`analyze ${REFERENCES.join(', ')}`);
    return bilan;
  } finally {
    await proprietaire.end();
  }
}

/** Partitioned tables, which no one analyses of itself; their partitions already are. */
const REGISTRE = ['pass.carnet', 'pass.remise', 'pass.utilisation', 'pass.reglement_ligne'];
const REFERENCES = [
  'labels.structure',
  'labels.lieu',
  'labels.label_assertion',
  'pass.periode_label',
  'pass.commande',
  'pass.commande_etape',
  'pass.cohorte',
  'pass.distributeur',
  'pass.mouvement',
];

async function numeroter(url: string, { libelle }: LotDeDemonstration): Promise<number> {
  const client = await openOwner(url);
  try {
    await client.query('begin');
    const numero = await numeroterLot(client, libelle);
    await client.query('commit');
    return numero;
  } finally {
    await client.end();
  }
}

function ajouter(bilan: Record<keyof BilanDuLot, number>, lot: BilanDuLot): void {
  bilan.carnet += lot.carnet;
  bilan.remise += lot.remise;
  bilan.utilisation += lot.utilisation;
  bilan.reglement_ligne += lot.reglement_ligne;
}
