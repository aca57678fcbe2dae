import type { ClientBase } from 'pg';
import { lireNumeroDeCarnet, mauvaisCarnet, type NumeroMalSaisi } from '../carnet/carnet.module.ts';
import { CarnetInconnu, DistributeurInconnu } from '../remise/remise.module.ts';
import type { Context } from '../shared/context.ts';
import type { Refus } from '../shared/errors.ts';
import { operer, type Operee, Refusee, RegleNonTenue } from '../shared/operation.ts';
import {
  type DeplacementDemande,
  destinationDe,
  type Interroger,
  JUGER,
  type Jugement,
  juger,
  valeurs,
} from './jugement.ts';
import { type Plage, refusDesPlages } from './plages.rules.ts';
import type { DeplacerCarnetsInput } from './stock.inputs.ts';
import type { ObstacleAuDeplacement, PlageJugee } from './stock.results.ts';

const SOURCE =
  'Règle du registre : un carnet se déplace tant qu’il n’est ni remis ni arrêté, et après sa livraison';

/** Reads the numbers of the runs; the first that is mistyped is refused. */
export function lirePlages(
  input: DeplacerCarnetsInput['plages'],
): readonly Plage[] | NumeroMalSaisi | RegleNonTenue {
  const plages: Plage[] = [];
  for (const { premier, dernier } of input) {
    const de = lireNumeroDeCarnet(premier);
    const a = dernier == null ? de : lireNumeroDeCarnet(dernier);
    if (!de) return mauvaisCarnet(premier);
    if (!a) return mauvaisCarnet(dernier ?? premier);
    if (de.lot !== a.lot)
      return new RegleNonTenue(
        'STOCK_PLAGES',
        'Une plage commence et finit dans un seul lot : deux numéros qui commencent par les mêmes quatre chiffres sont attendus.',
        SOURCE,
      );
    plages.push({ lot: de.lot, de: de.serie, a: a.serie });
  }
  const manque = refusDesPlages(plages);
  return manque ? new RegleNonTenue(manque.regle, manque.phrase, SOURCE) : plages;
}

const RETENIR = `select pass.retenir(array_agg(j.lot), array_agg(j.id)) from (${JUGER}) j`;

const DEPLACER = `
  insert into pass.deplacement (lot, carnet_id, ordre, collectivite_id, bordereau, jour, vers, distributeur_id, evenement, enregistre_le)
  select j.lot, j.id, j.ordre + 1, j.collectivite_id, $9, $7, $4, $5::uuid, $10, $11 from (${JUGER}) j`;

/** Says what would be done, and writes nothing. */
export async function simulerLeDeplacement(
  { pool, read }: Context,
  demande: DeplacementDemande,
): Promise<Jugement | Refus> {
  const interroger: Interroger = async (text, values) => (await pool.query(text, [...values])).rows;
  const destination = await destinationDe(interroger, demande, read.lecteur);
  if (destination === null) return new DistributeurInconnu();
  return (await juger(interroger, demande, destination, read.lecteur)) ?? new CarnetInconnu();
}

/** Moves every carnet of the runs under one bordereau and one event, or none of them; a day left unsaid is asked again the day after as the same request. */
export async function deplacer(
  context: Context,
  demande: DeplacementDemande,
  asked: { readonly cle: string; readonly jour: string | null },
): Promise<(Operee & { readonly jugement: Jugement | null }) | Refus> {
  const { lecteur } = context.read;
  let jugement: Jugement | null = null;
  const faite = await operer(
    context,
    { owner: 'pass', action: 'carnets.deplacer', cle: asked.cle, entree: { ...demande, jour: asked.jour } },
    async (client, noter) => {
      const interroger: Interroger = async (text, values) => (await client.query(text, [...values])).rows;
      const destination = await destinationDe(interroger, demande, lecteur);
      if (destination === null) throw new Refusee(new DistributeurInconnu());
      const values = valeurs(demande, destination, lecteur);
      await client.query(RETENIR, values);
      const vu = await juger(interroger, demande, destination, lecteur);
      if (vu === null) throw new Refusee(new CarnetInconnu());
      const retenue = vu.plages.find(({ retenus }) => retenus.length > 0);
      if (retenue) throw new Refusee(refusDe(retenue));
      jugement = vu;
      const bordereau = await nouveauBordereau(client);
      const { vers, distributeur, jour, plages } = demande;
      const position = await noter({
        type: 'carnets.deplaces',
        objet: `bordereau:${bordereau}`,
        collectiviteId: vu.acheteur,
        contenu: { vers, distributeur, jour, plages, carnets: vu.carnets, pass: vu.pass },
      });
      await client.query(DEPLACER, [...values, bordereau, position, context.today]);
    },
  );
  return 'objet' in faite ? { ...faite, jugement } : faite;
}

async function nouveauBordereau(client: ClientBase): Promise<string> {
  const { rows } = await client.query<{ id: string }>('select uuidv7() as id');
  const [ligne] = rows;
  if (!ligne) throw new Error('No identifier');
  return ligne.id;
}

const OBSTACLES: Readonly<Record<ObstacleAuDeplacement, string>> = {
  INCONNU: 'inconnus de votre périmètre',
  REMIS: 'déjà remis',
  ARRETE: 'bloqués, perdus, annulés ou remplacés',
  NON_LIVRE: 'pas encore livrés ce jour-là',
  AUTRE_COLLECTIVITE: 'd’une autre collectivité',
  DEJA_LA: 'déjà chez ce détenteur',
  POSTERIEUR: 'livrés ou déplacés après ce jour',
};

function refusDe({ premier, dernier, retenus }: PlageJugee): RegleNonTenue {
  const phrases = retenus.map(
    ({ obstacle, carnets, exemple }) =>
      `${OBSTACLES[obstacle]} : ${carnets.toLocaleString('fr-FR')}${exemple === null ? '' : ` (dont ${exemple})`}`,
  );
  return new RegleNonTenue(
    'STOCK_DEPLACEMENT',
    `De ${premier} à ${dernier}, ${phrases.join(' ; ')}. Rien n’est déplacé : des carnets en stock ailleurs, livrés, d’une seule collectivité, sont attendus.`,
    SOURCE,
  );
}
