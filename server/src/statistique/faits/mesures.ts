import type { NomDeSource } from './sources.ts';

/** What the facts of a source bring to a figure. */
export interface Mesure {
  readonly source: NomDeSource;
  /** What each fact brings: SQL over the aliases of its source. */
  readonly apport: string;
  /** Which facts count; all of them when it is absent. */
  readonly si?: string;
  /** What the sum is divided by, from what facts carry to the unit of the indicator. */
  readonly diviseur?: number;
  /** Which pass of a carnet stand for it among the rows; all of them when it is absent. */
  readonly pass?: 'PREMIER' | 'NON_UTILISES';
}

const etape = (nom: string): Mesure => ({
  source: 'ETAPES',
  apport: 'e.nombre_de_pass',
  si: `e.etape = '${nom}'`,
});
const remise = (apport: string, si?: string): Mesure => ({
  source: 'REMISES',
  apport,
  ...(si === undefined ? {} : { si }),
});
const usage = (apport: string, si?: string): Mesure => ({
  source: 'USAGES',
  apport,
  ...(si === undefined ? {} : { si }),
});
const kieme = (rang: number): Mesure => ({ source: 'USAGES_RANGES', apport: '1', si: `u.k = ${rang}` });

/** Those whom a return to employment is the aim of, as the settlement of funders counts them. */
const PIC = `h.public = 'DEMANDEURS_EMPLOI'`;

/** Pass not used of carnets in a state. */
const etat = (si: string): Mesure => ({ source: 'ETATS', apport: 'k.reste', si, pass: 'NON_UTILISES' });
const EN_STOCK =
  'not k.arrete and k.tolere_jusqu_au >= @au::date and k.remis_le is null and k.active_le is not null';
const enStock = (ages: string): Mesure => etat(`${EN_STOCK} and @au::date - k.active_le ${ages}`);

const DE_DIX = 'r.nombre_de_pass >= 10';

/** Everything that adds up, under the code of its indicator, or under the name that rates know it by. */
export const MESURES = {
  'pass.achetes': etape('SIGNEE'),
  'pass.livres': etape('LIVREE'),
  'pass.actives': etape('ACTIVEE'),
  'pass.emis': { source: 'CARNETS', apport: 'k.nombre_de_pass' },
  'pass.distribues': remise('r.nombre_de_pass'),
  'pass.distribues.pic': remise('r.nombre_de_pass', PIC),
  'pass.utilises': usage('1'),
  'pass.rembourses': { source: 'PAIEMENTS', apport: '1' },
  'pass.expires': etat('not k.arrete and k.tolere_jusqu_au < @au::date'),
  'pass.bloques': etat(`k.incident = 'BLOCAGE'`),
  'pass.perdus': etat(`k.incident in ('PERTE', 'VOL')`),
  'pass.avoirs': { source: 'AVOIRS', apport: 'v.nombre_de_pass', pass: 'NON_UTILISES' },
  'carnets.distribues': { ...remise('1'), pass: 'PREMIER' },
  'carnets.distribues.de_10': { ...remise('1', DE_DIX), pass: 'PREMIER' },
  'carnets.entames': kieme(1),
  'carnets.epuises': { source: 'USAGES_RANGES', apport: '1', si: 'u.k = u.nombre_de_pass' },
  'carnets.utilises.1': kieme(1),
  'carnets.utilises.2': kieme(2),
  'carnets.utilises.3': kieme(3),
  'carnets.utilises.4': kieme(4),
  'carnets.utilises.5': kieme(5),
  'carnets.utilises.6': kieme(6),
  'carnets.utilises.7': kieme(7),
  'carnets.utilises.8': kieme(8),
  'carnets.utilises.9': kieme(9),
  'carnets.utilises.10': kieme(10),
  'stock.non_distribues': etat(EN_STOCK),
  'stock.moins_de_30_jours': enStock('<= 30'),
  'stock.de_31_a_90_jours': enStock('between 31 and 90'),
  'stock.de_91_a_180_jours': enStock('between 91 and 180'),
  'stock.plus_de_180_jours': enStock('> 180'),
  'montant.utilise': usage('u.part_pass_centimes'),
  'montant.utilise.pic': usage('u.part_pass_centimes', PIC),
  'reste.a.charge': usage('u.prix_centimes - u.part_pass_centimes'),
  'heures.atelier': { ...usage('u.minutes', 'u.minutes is not null'), diviseur: 60 },
  'heures.sans_duree': usage('1', 'u.minutes is null'),
  'distance.sans_position': usage('1', '(l.latitude is null or m.latitude is null)'),
} as const satisfies Readonly<Record<string, Mesure>>;
export type MesureAdditive = keyof typeof MESURES;

/** Whether rows of it may be put together by a sum. */
export const estAdditive = (code: string): code is MesureAdditive => code in MESURES;

/** What an indicator counts different ones of. */
export const DISTINCTS = {
  'lieux.actifs': usage('u.lieu_id'),
} as const satisfies Readonly<Record<string, Mesure>>;

/** A measure whose median is asked: `apport` is how many rows a fact stands for, `valeur` what is measured. */
export interface Mesuree extends Mesure {
  readonly valeur: string;
}

const terre = `2 * 6371.0088 * asin(least(1, sqrt(power(sin(radians(l.latitude - m.latitude) / 2), 2)
  + cos(radians(m.latitude)) * cos(radians(l.latitude)) * power(sin(radians(l.longitude - m.longitude) / 2), 2))))`;

/** What is measured on the rows of facts, and ranked. */
export const QUANTILES = {
  'achat.livraison': { ...etape('LIVREE'), valeur: 'e.jour - c0.achetee_le' },
  'livraison.activation': {
    source: 'ETAPES',
    apport: 'e.nombre_de_pass',
    si: `e.etape = 'ACTIVEE' and n.jour is not null`,
    valeur: 'e.jour - n.jour',
  },
  'activation.remise': {
    ...remise('r.nombre_de_pass', 'a.jour is not null'),
    valeur: 'r.jour - a.jour',
  },
  'remise.premiere_utilisation': { ...kieme(1), valeur: 'u.jour - u.remis_le' },
  'remise.utilisation': { ...usage('1'), valeur: 'u.jour - u.remis_le' },
  'utilisation.paiement': { source: 'PAIEMENTS', apport: '1', valeur: 'x.jour - u.jour' },
  'stock.age': { ...etat(EN_STOCK), valeur: '@au::date - k.active_le' },
  distance: {
    ...usage('1', 'l.latitude is not null and m.latitude is not null'),
    valeur: `round((${terre})::numeric, 3)`,
  },
} as const satisfies Readonly<Record<string, Mesuree>>;
export type MesureDeQuantile = keyof typeof QUANTILES;
