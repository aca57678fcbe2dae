import { basename } from 'node:path';
import type { ClientBase } from 'pg';
import {
  consigner,
  consignerLeRefus,
  FichierRefuse,
  type Importateur,
  lireRejets,
  type OptionsDImport,
  PREMIERS_REJETS,
  type ResultatDImport,
  type Sonde,
  sonder,
  traceDe,
} from '../echange/echange.module.ts';
import { sonner } from '../shared/reveil.ts';
import { effacerDepot } from './depot.ts';
import type { CarnetLu } from './pass.collecte.ts';
import { deposerCarnets, type LotDepose } from './pass.depot.ts';
import { Tri } from './pass.tri.ts';
import { nettoyer, publier } from './publication.ts';

type Trace = Parameters<typeof consigner>[1];

/**
 * Brings the operator's fabrication file into the register, one line a pass: whole carnets enter, in the lot of their
 * number, the others are refused line by line. The session must be allowed to act as the owner of the tables.
 */
export const importerPass: Importateur = async (client, chemin, options) => {
  const { fichier = basename(chemin), cleDesNumeros } = options;
  if (cleDesNumeros === undefined) throw new Error('The key of the numbers is missing');
  const trace = traceDe('pass', fichier, options);
  let sonde: Sonde | null = null;
  // Two files enter one after the other: the second is judged on what the first left.
  await client.query('select pg_advisory_lock($1)', [VERROU]);
  try {
    sonde = await sonder(chemin, fichier);
    const tri = await Tri.ouvrir(client, options.perimetre ?? null);
    await tri.lire(sonde, options.progression ?? (() => undefined));
    return await fabriquer(client, tri, { ...options, fichier, cleDesNumeros }, trace(sonde)).finally(() =>
      ranger(client, tri),
    );
  } catch (error) {
    if (!(error instanceof FichierRefuse)) throw error;
    const id = await consignerLeRefus(client, trace(sonde), error.message);
    return { etat: 'REFUSE', id, motif: error.message };
  } finally {
    await client.query('drop table if exists pg_temp.lecture').catch(() => undefined);
    await client.query('select pg_advisory_unlock($1)', [VERROU]).catch(() => undefined);
  }
};

const VERROU = 20190326;

type Options = OptionsDImport & { readonly fichier: string; readonly cleDesNumeros: string };

async function fabriquer(
  client: ClientBase,
  tri: Tri,
  options: Options,
  trace: Trace,
): Promise<ResultatDImport> {
  const { simuler, acteur, agent, jour, fichier } = options;
  const lots = await deposer(client, tri, options);
  await tri.rejets.ecrire(true);
  const somme = (compte: (lot: LotDepose) => number): number =>
    lots.reduce((total, lot) => total + compte(lot), 0);
  const comptes = {
    lignes: tri.lignes,
    creees: somme(({ creees }) => creees),
    modifiees: 0,
    inchangees: somme(({ inchangees }) => inchangees),
    rejetees: tri.rejets.nombre,
  };
  const aPublier = lots.filter(({ creees }) => creees > 0 && !simuler);
  const id = await enProprietaire(client, async () => {
    for (const { depot: attente } of aPublier) {
      await client.query('insert into pass.lot (numero, libelle) values ($1, $2) on conflict do nothing', [
        attente.lot,
        `Fabrication, ${fichier}`.slice(0, 200),
      ]);
      await publier(client, attente, { acteur, agent, jour, fichier, repris: false, ajout: true });
    }
    await client.query('reset role');
    return consigner(client, trace, comptes, ['commande', 'numero']);
  });
  for (const { depot: attente } of aPublier) await nettoyer(client, attente.lot);
  const rapport = await lireRejets(client, id, PREMIERS_REJETS);
  return { etat: 'TERMINE', id, ...comptes, rapport, remarques: [] };
}

async function deposer(
  client: ClientBase,
  tri: Tri,
  { cleDesNumeros, jour }: Options,
): Promise<readonly LotDepose[]> {
  const { commandes } = tri;
  const manquants = commandes.map((commande) => commande.manquants);
  const lots: LotDepose[] = [];
  for (const [lot, carnets] of tri.parLot()) {
    const demande = { lot, paquets: parPaquets(tri, carnets, cleDesNumeros), commandes, manquants, jour };
    const depose = await enProprietaire(client, () => deposerCarnets(client, demande));
    await tri.refuser(
      lot,
      depose.ailleurs,
      'commande',
      'la commande pour laquelle ce carnet a déjà été fabriqué',
    );
    await tri.refuser(
      lot,
      depose.enTrop,
      'commande',
      'une commande dont tous les carnets ne sont pas déjà fabriqués',
    );
    await tri.refuser(lot, depose.reserves, 'commande', 'la commande à laquelle ce numéro est réservé');
    lots.push(depose);
  }
  return lots;
}

/** Whatever became of the file, no deposit is left. */
async function ranger(client: ClientBase, tri: Tri): Promise<void> {
  await enProprietaire(client, async () => {
    for (const lot of tri.parLot().keys()) await effacerDepot(client, lot);
  }).catch(() => undefined);
}

const PAQUET = 25_000;

/** Carnets to check and to copy, a packet at a time: what one refuses is written before the next. */
async function* parPaquets(
  tri: Tri,
  carnets: readonly CarnetLu[],
  cleDesNumeros: string,
): AsyncGenerator<Iterable<CarnetLu>> {
  for (let debut = 0; debut < carnets.length; debut += PAQUET) {
    yield tri.verifier(carnets.slice(debut, debut + PAQUET), cleDesNumeros);
    await tri.rejets.ecrire();
  }
}

/** A short transaction of the owner of the tables: only it may create and attach those of a lot. */
async function enProprietaire<T>(client: ClientBase, travail: () => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    await client.query('set local role migr');
    const resultat = await travail();
    await client.query('commit');
    sonner();
    return resultat;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}
