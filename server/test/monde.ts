import pg from 'pg';
import { numeroDuPass, formatNumeroDeCarnet } from '../src/carnet/carnet.module.ts';
import { refaireLesPlis } from '../src/statistique/statistique.module.ts';
import { SETTINGS } from './harness.ts';

const LOT = 1;

/** An identifier of the small world. */
export const uuid = (kind: number, n: number): string =>
  `0000000${kind}-0000-7000-8000-${String(n).padStart(12, '0')}`;
export const COLLECTIVITES = [uuid(1, 1), uuid(1, 2)] as const;
export const COHORTES = [uuid(2, 1), uuid(2, 2)] as const;
export const LIEU = uuid(3, 1);
export const LIEU_SUSPENDU = uuid(3, 2);

export const numeroDeCarnet = (serie: number): string => formatNumeroDeCarnet({ lot: LOT, serie });
export const numeroDePass = (serie: number, rang: number): string =>
  numeroDuPass(SETTINGS.cleDesNumeros, { lot: LOT, serie }, rang);

/**
 * A small world around 15 September 2026: two buyers with an order each (the second is delivered, not active), carnets
 * 0 to 4 of the first (0 and 1 handed out on 1 September) and 5 of the second, a labelled place and a suspended one.
 */
export async function peupler(url: string, lot: pg.Pool): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(SCRIPT);
  } finally {
    await client.end();
  }
  await refaireLesPlis(lot);
}

const EVENT = `(type, acteur, enregistre_le) values ('essai', 'essai', '2026-08-01')`;
const numeros = [0, 1, 2, 3, 4, 5].map((serie) => `(${serie}, '${numeroDeCarnet(serie)}')`).join(', ');

const SCRIPT = `
  insert into territoires.territoire (id, type, code, nom, annee_cog) values
    ('${uuid(4, 1)}', 'DEPARTEMENT', '33', 'Gironde', 2026), ('${uuid(4, 2)}', 'DEPARTEMENT', '23', 'Creuse', 2026);
  insert into territoires.collectivite (id, siren, nom, type, territoire_id, departement_code, region_code, fictive) values
    ('${COLLECTIVITES[0]}', '999000007', 'Département de la Gironde (fictif)', 'DEPARTEMENT', '${uuid(4, 1)}', '33', '75', true),
    ('${COLLECTIVITES[1]}', '999000015', 'Département de la Creuse (fictif)', 'DEPARTEMENT', '${uuid(4, 2)}', '23', '75', true);
  insert into territoires.evenement ${EVENT};
  insert into territoires.convention (collectivite_id, vague, signee_le, part_etat_centimes, part_locale_centimes, evenement, enregistre_le)
    values ('${COLLECTIVITES[0]}', 2019, '2026-06-01', 30000, 20000, 1, '2026-06-01');
  insert into labels.evenement ${EVENT};
  insert into labels.lieu (id, cle_source, source, nom, commune_code, commune_nom, departement_code, region_code, modifie_le) values
    ('${LIEU}', 'essai:1', 'essai', 'Médiathèque de l’Été', '33063', 'Bordeaux', '33', '75', '2026-06-01'),
    ('${LIEU_SUSPENDU}', 'essai:2', 'essai', 'Atelier du Vieux-Moulin', '33281', 'Mérignac', '33', '75', '2026-06-01');
  insert into labels.label_assertion (lieu_id, genre, acte, emetteur, du, jusqu_au, motif, evenement, enregistre_le) values
    ('${LIEU}', 'PASS_NUMERIQUE', 'LABELLISATION', 'essai', '2026-01-01', '2026-12-31', null, 1, '2026-01-01'),
    ('${LIEU_SUSPENDU}', 'PASS_NUMERIQUE', 'LABELLISATION', 'essai', '2026-01-01', '2026-12-31', null, 1, '2026-01-01'),
    ('${LIEU_SUSPENDU}', 'PASS_NUMERIQUE', 'SUSPENSION', 'essai', '2026-09-10', null, 'essai', 1, '2026-09-10');
  insert into pass.periode_label values ('${LIEU}', '[2026-01-01,2026-12-31]', '33'), ('${LIEU_SUSPENDU}', '[2026-01-01,2026-09-10)', '33');
  insert into pass.evenement ${EVENT};
  insert into pass.operateur (id, code, nom) values ('${uuid(5, 1)}', 'essai', 'Opérateur d’essai');
  insert into pass.operateur_tarif (operateur_id, a_compter_du, carnets_de_5_a_partir_de, source, evenement, enregistre_le)
    values ('${uuid(5, 1)}', '2026-01-01', 2000, 'essai', 1, '2026-01-01') on conflict do nothing;
  insert into pass.commande (id, numero, collectivite_id, operateur_id, vague, nombre_de_pass, taille_de_carnet, achetee_le, valide_jusqu_au, toleree_jusqu_au, evenement, enregistre_le) values
    ('${uuid(6, 1)}', '2026-001', '${COLLECTIVITES[0]}', '${uuid(5, 1)}', 2020, 25, 5, '2026-07-01', '2026-12-31', '2027-01-31', 1, '2026-07-01'),
    ('${uuid(6, 2)}', '2026-002', '${COLLECTIVITES[1]}', '${uuid(5, 1)}', 2020, 10, 10, '2026-08-01', '2026-12-31', '2027-01-31', 1, '2026-08-01');
  insert into pass.commande_etape (id, commande_id, collectivite_id, etape, jour, reference, couverte_par, nombre_de_pass, evenement, enregistre_le) values
    ('${uuid(7, 1)}', '${uuid(6, 1)}', '${COLLECTIVITES[0]}', 'SIGNEE', '2026-07-01', null, null, 25, 1, '2026-07-01'),
    ('${uuid(7, 2)}', '${uuid(6, 1)}', '${COLLECTIVITES[0]}', 'LIVREE', '2026-08-01', null, null, 25, 1, '2026-08-01'),
    ('${uuid(7, 3)}', '${uuid(6, 1)}', '${COLLECTIVITES[0]}', 'MANDATEE', '2026-08-10', 'mandat 1182', null, 25, 1, '2026-08-10'),
    ('${uuid(7, 4)}', '${uuid(6, 1)}', '${COLLECTIVITES[0]}', 'ACTIVEE', '2026-08-15', null, '${uuid(7, 3)}', 25, 1, '2026-08-15'),
    ('${uuid(7, 5)}', '${uuid(6, 2)}', '${COLLECTIVITES[1]}', 'SIGNEE', '2026-08-01', null, null, 10, 1, '2026-08-01'),
    ('${uuid(7, 6)}', '${uuid(6, 2)}', '${COLLECTIVITES[1]}', 'LIVREE', '2026-09-01', null, null, 10, 1, '2026-09-01');
  insert into pass.distributeur (id, collectivite_id, code, nom, genre, commune_code) values
    ('${uuid(8, 1)}', '${COLLECTIVITES[0]}', 'CCAS-33', 'CCAS de Bordeaux', 'CCAS', '33063'),
    ('${uuid(8, 2)}', '${COLLECTIVITES[1]}', 'CCAS-23', 'CCAS de Guéret', 'CCAS', '23096');
  insert into pass.cohorte (id, collectivite_id, public, libelle, du, personnes, evenement, enregistre_le) values
    ('${COHORTES[0]}', '${COLLECTIVITES[0]}', 'PERSONNES_AGEES', 'Personnes âgées', '2026-08-01', 40, 1, '2026-08-01'),
    ('${COHORTES[1]}', '${COLLECTIVITES[1]}', 'ALLOPHONES', 'Allophones', '2026-08-01', 10, 1, '2026-08-01');
  insert into pass.lot values (${LOT}, 'essai');
  create table pass.carnet_essai partition of pass.carnet for values in (${LOT});
  create table pass.remise_essai partition of pass.remise for values in (${LOT});
  create table pass.utilisation_essai partition of pass.utilisation for values in (${LOT});
  create table pass.reglement_ligne_essai partition of pass.reglement_ligne for values in (${LOT});
  insert into pass.carnet (lot, id, serie, numero, commande_id, collectivite_id, nombre_de_pass, achete_le, tolere_jusqu_au, evenement, enregistre_le)
    select ${LOT}, ('00000009-0000-7000-8000-' || lpad(n.serie::text, 12, '0'))::uuid, n.serie, n.numero, c.id, c.collectivite_id, c.taille_de_carnet,
      c.achetee_le, c.toleree_jusqu_au, 1, '2026-08-01'
    from (values ${numeros}) n (serie, numero)
    join pass.commande c on c.numero = case when n.serie < 5 then '2026-001' else '2026-002' end;
  insert into pass.remise (lot, carnet_id, collectivite_id, nombre_de_pass, tolere_jusqu_au, jour, cohorte_id, distributeur_id, evenement, enregistre_le)
    select lot, id, collectivite_id, nombre_de_pass, tolere_jusqu_au, '2026-09-01', '${COHORTES[0]}', '${uuid(8, 1)}', 1, '2026-09-01'
    from pass.carnet where serie < 2;
`;
