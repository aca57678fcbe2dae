import pg from 'pg';
import type { BilanDuLot } from '../chargement/lot.types.ts';
import { addressFor, openPool } from '../db/pool.ts';
import { preparerLesComptes } from '../identite/identite.module.ts';
import { chargerTerritoires, lireLeCog } from '../territoire/territoire.module.ts';
import { lireLesAuteurs } from './auteurs.ts';
import { jourDe } from './calendrier.rules.ts';
import { chargerLesLots } from './charger-lots.ts';
import { ecrireBanques } from './ecrire-banques.ts';
import { ecrireCommandes } from './ecrire-commandes.ts';
import { ecrireConventions } from './ecrire-conventions.ts';
import { ecrireLesCandidatures } from './ecrire-candidatures.ts';
import { ecrireLesDoublons } from './ecrire-doublons.ts';
import { ecrireLesEcheances } from './ecrire-les-echeances.ts';
import { ecrireLesJetons } from './ecrire-les-jetons.ts';
import { ecrireLesWebhooks } from './ecrire-les-webhooks.ts';
import { ecrireLesStocks } from './ecrire-les-stocks.ts';
import { ecrireLieux } from './ecrire-lieux.ts';
import { ecrireReglements } from './ecrire-reglements.ts';
import { ecrireTerritoires } from './ecrire-territoires.ts';
import { effacerDemonstration } from './effacement.ts';
import { DemonstrationRefusee, enFrancais } from './ecriture.ts';
import { imaginerMonde, type Monde } from './monde.ts';

export interface Demande {
  /** Pass bought in all, by the live order too. */
  readonly pass: number;
  /** Day that the live order runs around, YYYY-MM-DD. */
  readonly jour: string;
  /** Whether to erase the demonstration that is there. */
  readonly remplacer?: boolean;
  /** Whether its invented people have accounts: only where a provider lets anyone enter as them. */
  readonly comptes?: boolean;
  readonly progression?: (phrase: string) => void;
}

export interface BilanDeDemonstration extends BilanDuLot {
  /** Whether it was there before: nothing was written. */
  readonly deja: boolean;
  readonly pass: number;
  readonly lieux: number;
}

const VERROU = 20190621;

/**
 * Fills a migrated base with the demonstration; does nothing when it is there already. One that was interrupted is
 * erased and begun again. What is written depends on the number of pass and on the day only.
 */
export async function genererDemonstration(url: string, demande: Demande): Promise<BilanDeDemonstration> {
  const client = new pg.Client({ connectionString: addressFor(url, 'lot') });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [VERROU]);
    const presente = await lireEtat(client);
    const aRefaire = demande.remplacer === true || presente.enCours;
    if (presente.taille !== null && !aRefaire) return dejaLa(presente.taille, demande.pass);
    // Imagined before anything is erased: what cannot be told is refused first.
    const monde = imaginerMonde(await lireLeCog(), demande.pass, jourDe(demande.jour));
    if (aRefaire) await effacerDemonstration(url, demande.jour);
    else if (presente.occupee)
      throw new DemonstrationRefusee(
        'La base contient déjà des collectivités : la démonstration ne s’y ajoute pas.',
      );
    return await remplir(url, client, monde, demande);
  } finally {
    await client.end();
  }
}

function dejaLa(taille: number, demandes: number): BilanDeDemonstration {
  if (taille === demandes)
    return { deja: true, pass: taille, lieux: 0, carnet: 0, remise: 0, utilisation: 0, reglement_ligne: 0 };
  throw new DemonstrationRefusee(
    `La base contient déjà une démonstration de ${enFrancais(taille)} pass : « pnpm demo --pass ${demandes} --remplacer » l’efface et la refait.`,
  );
}

interface Etat {
  readonly taille: number | null;
  /** Begun and not ended. */
  readonly enCours: boolean;
  readonly occupee: boolean;
}

async function lireEtat(client: pg.Client): Promise<Etat> {
  const { rows } = await client.query<Etat>(
    `select case when d.valeur = 'true' then (t.valeur->>'pass')::int end as taille,
       coalesce(d.valeur = 'false', false) as "enCours",
       exists (select from territoires.collectivite) or exists (select from pass.lot) as occupee
     from (select) une
     left join plateforme.parametre d on d.cle = 'demonstration'
     left join plateforme.parametre t on t.cle = 'demonstration_taille'`,
  );
  return rows[0] ?? { taille: null, enCours: false, occupee: true };
}

async function remplir(
  url: string,
  client: pg.Client,
  monde: Monde,
  { pass, jour, comptes = false, progression = () => undefined }: Demande,
): Promise<BilanDeDemonstration> {
  await client.query(
    `insert into plateforme.parametre (cle, valeur) values ('demonstration', 'false'), ('demonstration_taille', $1)`,
    [JSON.stringify({ pass, jour })],
  );
  await chargerTerritoires(client, jour);
  progression('Territoires chargés');

  await client.query('begin');
  await ecrireTerritoires(client, monde);
  await ecrireConventions(client, monde);
  const lieux = (await ecrireLieux(client, monde)) + (await ecrireLesDoublons(client, monde));
  await ecrireLesCandidatures(client, monde);
  await ecrireCommandes(client, monde);
  await ecrireBanques(client, monde);
  await client.query('commit');
  progression(
    `${monde.collectivites.length} lauréates fictives, ${enFrancais(lieux)} lieux, ${monde.commandes.length} commandes`,
  );
  const bilan = await chargerLesLots(url, monde, { jour, progression });
  await client.query('begin');
  await ecrireReglements(client, monde);
  await client.query('commit');
  await ecrireLesStocks(client, monde);
  progression('Carnets déplacés chez leurs distributeurs');
  await ecrireLesEcheances(client, monde);
  progression('Fins de validité menées jusqu’à leurs avoirs');
  if (comptes) await faireEntrer(url, jour);
  const auteurs = await lireLesAuteurs(client);
  await ecrireLesJetons(client, monde, auteurs);
  await ecrireLesWebhooks(client, monde, auteurs);
  await client.query(`update plateforme.parametre set valeur = 'true' where cle = 'demonstration'`);
  return { ...bilan, deja: false, pass, lieux };
}

/** What belongs to someone can be given to them only once they are there. */
async function faireEntrer(url: string, jour: string): Promise<void> {
  const pool = openPool(url, 'app', 1);
  try {
    await preparerLesComptes(pool, jour);
  } finally {
    await pool.end();
  }
}
