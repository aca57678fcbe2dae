import pg from 'pg';
import { createServer } from '../src/app/server.ts';
import type { Actor } from '../src/shared/context.ts';
import { lecteurDe } from '../src/shared/mur.ts';
import { Reader } from '../src/shared/read.ts';
import { acteur, type Harness } from './harness.ts';
import { COHORTES, COLLECTIVITES, LIEU, LIEU_SUSPENDU, peupler, uuid } from './monde.ts';

export const [GIRONDE, CREUSE] = COLLECTIVITES;
export const STRUCTURE = uuid(0, 1);
export const IMPORTS = [uuid(0, 2), uuid(0, 3)] as const;
const DEPOTS = [uuid(0, 4), uuid(0, 5)] as const;

export const gestionnaire = (collectivite: string): Actor => ({
  ...acteur('GESTIONNAIRE', [collectivite]),
  id: `gestionnaire de ${collectivite}`,
});

/** Fills the small world so that each of the two buyers has rows of every kind, down to the payment. */
export async function peuplerLesDeux(harness: Harness): Promise<void> {
  await peupler(harness.url, harness.lot);
  await completerLesDeux(harness);
}

/** The same on a world that is there already. */
export async function completerLesDeux(harness: Harness): Promise<void> {
  const client = new pg.Client({ connectionString: harness.url });
  await client.connect();
  await client.query(SCRIPT);
  await client.end();
}

const evenements = ['plateforme', 'territoires', 'labels', 'pass', 'statistiques'].map(
  (owner) => `insert into ${owner}.evenement (type, objet, collectivite_id, acteur, enregistre_le)
    select 'essai.deux', 'collectivite:' || siren, id, 'gestionnaire de ' || id, '2026-09-12' from territoires.collectivite;`,
);

const SCRIPT = `
  insert into labels.structure (id, nom) values ('${STRUCTURE}', 'Association de l’Été');
  update labels.lieu set structure_id = '${STRUCTURE}' where id = '${LIEU}';
  insert into pass.commande_etape (id, commande_id, collectivite_id, etape, jour, reference, couverte_par, nombre_de_pass, evenement, enregistre_le) values
    ('${uuid(7, 7)}', '${uuid(6, 2)}', '${CREUSE}', 'MANDATEE', '2026-09-02', 'mandat 7', null, 10, 1, '2026-09-02'),
    ('${uuid(7, 8)}', '${uuid(6, 2)}', '${CREUSE}', 'ACTIVEE', '2026-09-03', null, '${uuid(7, 7)}', 10, 1, '2026-09-03');
  insert into pass.remise (lot, carnet_id, collectivite_id, nombre_de_pass, tolere_jusqu_au, jour, cohorte_id, distributeur_id, evenement, enregistre_le)
    select lot, id, collectivite_id, nombre_de_pass, tolere_jusqu_au, '2026-09-05', '${COHORTES[1]}', '${uuid(8, 2)}', 1, '2026-09-05'
    from pass.carnet where serie = 5;
  insert into pass.utilisation (lot, carnet_id, rang, collectivite_id, nombre_de_pass, remis_le, tolere_jusqu_au, lieu_id, jour, service, prix_centimes, part_pass_centimes, evenement, enregistre_le)
    select r.lot, r.carnet_id, 1, r.collectivite_id, r.nombre_de_pass, r.jour, r.tolere_jusqu_au,
      case when c.serie = 0 then '${LIEU_SUSPENDU}'::uuid else '${LIEU}' end, '2026-09-06', 'DECOUVRIR', 1000, 1000, 1, '2026-09-06'
    from pass.remise r join pass.carnet c on c.lot = r.lot and c.id = r.carnet_id;
  insert into pass.reglement_ligne (lot, carnet_id, rang, usage, collectivite_id, jour, centimes, evenement, enregistre_le)
    select lot, carnet_id, rang, usage, collectivite_id, '2026-09-12', 1000, 1, '2026-09-12' from pass.utilisation;
  insert into pass.cohorte_effectif select id, 'AGE', '65 ans et plus', personnes from pass.cohorte;
  insert into pass.mouvement (collectivite_id, mois_achat, mois, public, utilises)
    select collectivite_id, '2026-08-01', '2026-09-01', 'ALLOPHONES', 1 from pass.utilisation;
  ${evenements.join('\n')}
  insert into plateforme.import (id, genre, fichier, empreinte, acteur, simule, etat) values
    ('${IMPORTS[0]}', 'pass', 'a.csv', 'a', '${gestionnaire(GIRONDE).id}', true, 'TERMINE'),
    ('${IMPORTS[1]}', 'pass', 'b.csv', 'b', '${gestionnaire(CREUSE).id}', true, 'TERMINE');
  insert into plateforme.import_rejet (import_id, rang, ligne, valeur, attendu) select id, 1, 2, fichier, 'autre chose' from plateforme.import;
  insert into plateforme.depot (id, fichier, octets, acteur, chemin) values
    ('${DEPOTS[0]}', 'a.csv', 1, '${gestionnaire(GIRONDE).id}', '/absent'), ('${DEPOTS[1]}', 'b.csv', 1, '${gestionnaire(CREUSE).id}', '/absent');
`;

/**
 * Asks with every right and no filter of our own, behind the wall of one reader: what a resolver that forgot the
 * perimeter would answer.
 */
export async function demanderSansFiltre(
  harness: Harness,
  derriere: Actor,
  query: string,
  variables: Record<string, unknown> = {},
  role: 'ADMINISTRATEUR' | 'ROUTEUR' = 'ADMINISTRATEUR',
): Promise<Record<string, unknown>> {
  const contexte = harness.context(acteur(role));
  const read = new Reader(harness.query, contexte.today, null, lecteurDe(derriere));
  const server = createServer();
  const { body } = await server.executeOperation(
    { query, variables },
    { contextValue: { ...contexte, read } },
  );
  await server.stop();
  if (body.kind !== 'single' || body.singleResult.errors) throw new Error(JSON.stringify(body));
  return { ...body.singleResult.data };
}
