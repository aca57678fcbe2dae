import pg from 'pg';
import { createServer } from '../src/app/server.ts';
import type { Actor } from '../src/shared/context.ts';
import { lecteurDe } from '../src/shared/mur.ts';
import { Reader } from '../src/shared/read.ts';
import { acteur, type Harness } from './harness.ts';
import { COHORTES, COLLECTIVITES, LIEU, LIEU_SUSPENDU, peupler, uuid } from './monde.ts';

export const [GIRONDE, CREUSE] = COLLECTIVITES;
export const STRUCTURE = uuid(0, 1);
export const COORDONNEES = uuid(0, 8);
export const SIGNALEMENTS = [uuid(0, 10), uuid(0, 11)] as const;
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

/** The credit notes that end both orders: nothing of them is used any more. */
export async function emettreLesAvoirs(harness: Harness): Promise<void> {
  await harness.lot.query(AVOIRS);
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

/** A row of each fact of the money, for each of the two orders. */
const GRAND_LIVRE = `
  insert into territoires.dossier (id, numero, appel_id, regle_id, collectivite_id, intitule, criteres, budget_porteur_centimes, taux_dix_milliemes, aide_centimes, depose_le, evenement, enregistre_le)
    select uuidv7(), 'AAP2020-00' || row_number() over (order by c.siren), a.id, r.id, c.id, 'Essai', '{}', 100000, 5000, 100000, '2026-05-01', 1, '2026-05-01'
    from territoires.collectivite c, territoires.appel_a_projets a join territoires.regle_d_appel r on r.appel_id = a.id where a.vague = 2020;
  insert into territoires.dossier_etape (dossier_id, collectivite_id, etape, jour, evenement, enregistre_le)
    select id, collectivite_id, 'DEPOSE', depose_le, 1, depose_le from territoires.dossier;
  insert into territoires.convention_part (convention_id, rang, collectivite_id, genre, financeur, centimes, evenement, enregistre_le)
    select id, 1, collectivite_id, 'ETAT', 'État', part_etat_centimes, 1, signee_le from territoires.convention
    union all select id, 2, collectivite_id, 'COMMANDITAIRE', 'Acheteur', part_locale_centimes, 1, signee_le from territoires.convention;
  insert into pass.devis (numero, collectivite_id, operateur_id, vague, nombre_de_pass, taille_de_carnet, valeur_faciale_centimes, etabli_le, valide_jusqu_au, toleree_jusqu_au, evenement, enregistre_le)
    select 'D' || numero, collectivite_id, operateur_id, vague, nombre_de_pass, taille_de_carnet, 1000, '2026-06-15', valide_jusqu_au, toleree_jusqu_au, 1, '2026-06-15' from pass.commande;
  insert into pass.devis_fin select id, collectivite_id, '2026-07-15', 'essai', 1, '2026-07-15' from pass.devis;
  insert into pass.commande_part select id, 1, collectivite_id, 'COMMANDITAIRE', 'Acheteur', valeur_centimes, 1, enregistre_le from pass.commande;
  insert into pass.encaissement (commande_id, collectivite_id, jour, centimes, payeur, reference, evenement, enregistre_le)
    select id, collectivite_id, '2026-08-10', valeur_centimes, 'Acheteur', 'recu 1', 1, '2026-08-10' from pass.commande;
  insert into pass.reservation (lot, series, commande_id, collectivite_id, evenement, enregistre_le)
    select 1, int4range(min(c.serie), max(c.serie) + 1), o.id, o.collectivite_id, 1, '2026-07-01' from pass.commande o join pass.carnet c on c.commande_id = o.id group by o.id;
  insert into pass.deplacement (lot, carnet_id, ordre, collectivite_id, bordereau, jour, vers, evenement, enregistre_le)
    select lot, id, 1, collectivite_id, uuidv7(), '2026-09-01', 'COLLECTIVITE', 1, '2026-09-01' from pass.carnet;
  insert into pass.incident (lot, carnet_id, ordre, collectivite_id, genre, jour, motif, evenement, enregistre_le)
    select lot, id, n, collectivite_id, case n when 1 then 'BLOCAGE' else 'DEBLOCAGE' end, '2026-09-02', 'essai', 1, '2026-09-02' from pass.carnet, generate_series(1, 2) n;
  insert into pass.utilisation (lot, carnet_id, rang, usage, collectivite_id, nombre_de_pass, remis_le, tolere_jusqu_au, lieu_id, jour, service, prix_centimes, part_pass_centimes, evenement, enregistre_le)
    select lot, carnet_id, rang, 2, collectivite_id, nombre_de_pass, remis_le, tolere_jusqu_au, lieu_id, jour, service, prix_centimes, part_pass_centimes, 1, jour from pass.utilisation;
  insert into pass.annulation (lot, carnet_id, rang, usage, collectivite_id, lieu_id, jour, motif, evenement, enregistre_le)
    select lot, carnet_id, rang, usage, collectivite_id, lieu_id, jour, 'essai', 1, '2026-09-07' from pass.utilisation where usage = 2;
  insert into pass.ajustement (structure_id, commande_id, collectivite_id, operateur_id, centimes, motif, jour, evenement, enregistre_le)
    select '${STRUCTURE}'::uuid, id, collectivite_id, operateur_id, -100, 'essai', '2026-09-13'::date, 1, '2026-09-13'::date from pass.commande
    union all (select '${uuid(0, 6)}', id, collectivite_id, operateur_id, -100, 'essai', '2026-09-13', 1, '2026-09-13' from pass.commande order by numero limit 1);
  insert into pass.echeance select id, 'J_MOINS_30', collectivite_id, '2026-09-13', '{}', null, 1, '2026-09-13' from pass.commande;
  insert into pass.etat_contradictoire (commande_id, version, collectivite_id, jour, contenu, empreinte, evenement, enregistre_le)
    select id, 1, collectivite_id, '2026-09-13', '{}', repeat('a', 64), 1, '2026-09-13' from pass.commande;
  insert into pass.etat_signature (etat_id, partie, collectivite_id, signataire, empreinte, evenement, enregistre_le)
    select id, 'OPERATEUR', collectivite_id, 'essai', empreinte, 1, '2026-09-13' from pass.etat_contradictoire;
  insert into pass.operateur (id, code, nom) values ('${uuid(5, 2)}', 'essai-2', 'Autre opérateur d’essai');
  insert into pass.reemission (commande_id, collectivite_id, ancien_operateur_id, operateur_id, jour, nombre_de_pass, centimes, motif, evenement, enregistre_le)
    select id, collectivite_id, operateur_id, '${uuid(5, 2)}', '2026-09-14', 1, 1000, 'essai', 1, '2026-09-14' from pass.commande;
  insert into pass.ecriture (operation, commande_id, collectivite_id, debit, credit, centimes, jour, evenement, enregistre_le)
    select 'COMMANDE', id, collectivite_id, 'CREANCE', 'COMMANDES', valeur_centimes, achetee_le, 1, enregistre_le from pass.commande;
  insert into pass.ecriture_pliee select 'JOUR', '2020-01-01', commande_id, operation, debit, credit, collectivite_id, 0 from pass.ecriture where operation = 'COMMANDE';
`;

const AVOIRS = `
  insert into pass.avoir (numero, etat_id, commande_id, collectivite_id, nombre_de_pass, centimes, jour, evenement, enregistre_le)
    select 'A' || c.numero, e.id, c.id, c.collectivite_id, 1, 1000, '2026-09-13', 1, '2026-09-13' from pass.etat_contradictoire e join pass.commande c on c.id = e.commande_id;
`;

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
  insert into pass.coordonnees_bancaires (id, structure_id, genre, titulaire, iban, bic, declarees_par, jour, evenement, enregistre_le)
    values ('${COORDONNEES}', '${STRUCTURE}', 'ASSOCIATION', 'Association de l’Été', 'FR7630006000011234567890189', 'AGRIFRPP', 'essai', '2026-06-01', 1, '2026-06-01');
  insert into pass.contre_paiement (id, numero, operateur_id, mois, jour, nombre_de_lignes, centimes, frais_centimes, empreinte, evenement, enregistre_le)
    values ('${uuid(0, 9)}', 'essai', '${uuid(5, 1)}', '2026-06-01', '2026-07-10', 0, 0, 0, repeat('a', 64), 1, '2026-07-10');
  insert into pass.virement (contre_paiement_id, structure_id, coordonnees_id, nombre_de_lignes, centimes, frais_centimes, ajustements_centimes, evenement, enregistre_le)
    values ('${uuid(0, 9)}', '${STRUCTURE}', '${COORDONNEES}', 0, 0, 0, 100, 1, '2026-07-10');
  insert into pass.cohorte_objectif (id, cohorte_id, collectivite_id, carnets, jour, evenement, enregistre_le)
    select id, id, collectivite_id, 10, du, 1, enregistre_le from pass.cohorte;
  insert into pass.cohorte_effectif select id, 'AGE', '65 ans et plus', personnes from pass.cohorte;
  insert into pass.mouvement (collectivite_id, commande_id, mois_achat, mois, connu_le, public, utilises)
    select collectivite_id, '${uuid(6, 1)}', '2026-08-01', '2026-09-01', greatest(jour, enregistre_le), 'ALLOPHONES', 1 from pass.utilisation;
  ${GRAND_LIVRE}
  ${evenements.join('\n')}
  insert into labels.signalement (id, lieu_id, origine, version, message, evenement, enregistre_le) values
    ('${SIGNALEMENTS[0]}', '${LIEU}', 'PUBLIC', 1, 'Fermé', 1, '2026-09-10'), ('${SIGNALEMENTS[1]}', '${LIEU_SUSPENDU}', 'PUBLIC', 1, 'Fermé', 1, '2026-09-10');
  insert into plateforme.import (id, genre, fichier, empreinte, acteur, simule, etat) values
    ('${IMPORTS[0]}', 'pass', 'a.csv', 'a', '${gestionnaire(GIRONDE).id}', true, 'TERMINE'),
    ('${IMPORTS[1]}', 'pass', 'b.csv', 'b', '${gestionnaire(CREUSE).id}', true, 'TERMINE');
  insert into plateforme.import_rejet (import_id, rang, ligne, valeur, attendu) select id, 1, 2, fichier, 'autre chose' from plateforme.import;
  insert into plateforme.import_ecart (import_id, rang, ligne, objet, nom, champs) select id, 1, 2, 'lieu:x', fichier, '{}' from plateforme.import;
  insert into plateforme.depot (id, fichier, octets, acteur, chemin) values
    ('${DEPOTS[0]}', 'a.csv', 1, '${gestionnaire(GIRONDE).id}', '/absent'), ('${DEPOTS[1]}', 'b.csv', 1, '${gestionnaire(CREUSE).id}', '/absent');
  insert into plateforme.depot_correction (depot_id, ligne, colonne, valeur) select id, 2, 'nom', fichier from plateforme.depot;
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
