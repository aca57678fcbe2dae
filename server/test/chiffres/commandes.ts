import { plusJours } from '../../src/shared/jour.rules.ts';
import { uuid } from '../monde.ts';
import { tirerUnCarnet } from './carnets.ts';
import type { Acheteur } from './territoires.ts';
import { FIN, type Tirage } from './tirage.ts';

/** An order as far as it went, with its carnets. */
export function tirerUneCommande(
  tirage: Tirage,
  { id: collectivite_id, distributeurs, cohortes }: Acheteur,
  rang: number,
): void {
  const id = uuid(6, 900 + rang);
  const taille = tirage.hasard.choisir([5, 10]);
  const carnets = tirage.hasard.entier(3, 8);
  const achat = tirage.jour('2026-01-05', 120);
  const toleree = plusJours(achat, tirage.hasard.choisir([60, 400, 400]));
  const nombre_de_pass = taille * carnets;
  tirage.noter('pass.commande', {
    id,
    numero: `2026-8${String(rang).padStart(2, '0')}`,
    collectivite_id,
    operateur_id: uuid(5, tirage.hasard.choisir([1, 2])),
    vague: tirage.hasard.choisir([2019, 2020]),
    nombre_de_pass,
    taille_de_carnet: taille,
    valeur_faciale_centimes: 1000,
    achetee_le: achat,
    valide_jusqu_au: plusJours(toleree, -30),
    toleree_jusqu_au: toleree,
    fictive: true,
    frais_amont_dix_milliemes: 400,
    frais_aval_dix_milliemes: 400,
    tva_dix_milliemes: 2000,
    prestations_centimes: 0,
    evenement: 1,
    enregistre_le: achat,
  });
  const etat = tirage.hasard.entier(0, nombre_de_pass - 1) * 1000 + tirage.hasard.entier(1, 999);
  for (const [i, centimes] of [etat, nombre_de_pass * 1000 - etat].entries())
    tirage.noter('pass.commande_part', {
      commande_id: id,
      rang: i + 1,
      collectivite_id,
      genre: ['ETAT', 'COMMANDITAIRE'][i],
      financeur: ['État', 'Acheteur'][i],
      centimes,
      evenement: 1,
      enregistre_le: achat,
    });
  const livraison = tirage.jour(achat, 40);
  const activation = tirage.jour(livraison, 20);
  const arret = tirage.hasard.fraction();
  const etapes = [
    ['SIGNEE', achat],
    ...(arret < 0.1
      ? []
      : [
          ['LIVREE', livraison],
          ['MANDATEE', livraison],
        ]),
    ...(arret < 0.2 ? [] : [['ACTIVEE', activation]]),
  ] as const;
  for (const [i, [etape = '', jour = '']] of etapes.entries())
    tirage.noter('pass.commande_etape', {
      id: uuid(7, 9000 + 10 * rang + i),
      commande_id: id,
      collectivite_id,
      etape,
      reference: etape === 'MANDATEE' ? 'mandat' : null,
      couverte_par: etape === 'ACTIVEE' ? uuid(7, 9000 + 10 * rang + 2) : null,
      nombre_de_pass,
      ...tirage.fait(jour),
    });
  for (let i = 0; i < carnets; i++)
    tirerUnCarnet(
      tirage,
      { id, collectivite_id, taille, achat, toleree, activation, distributeurs, cohortes },
      arret >= 0.2,
    );
  if (arret > 0.8)
    tirage.noter('pass.avoir', {
      id: uuid(0, 900 + rang),
      numero: `A2026-8${String(rang).padStart(2, '0')}`,
      etat_id: uuid(0, 700 + rang),
      commande_id: id,
      collectivite_id,
      nombre_de_pass: nombre_de_pass - utilisesDe(tirage, id),
      centimes: 1000,
      ...tirage.fait(FIN),
    });
}

/** Pass of an order of which a use is in force on the last day. */
function utilisesDe({ tables }: Tirage, commande: string): number {
  const carnets = new Set(
    (tables.get('pass.carnet') ?? []).flatMap((k) => (k['commande_id'] === commande ? [k['id']] : [])),
  );
  const nombre = (table: string): number =>
    (tables.get(table) ?? []).filter((x) => carnets.has(x['carnet_id'])).length;
  return nombre('pass.utilisation') - nombre('pass.annulation');
}
