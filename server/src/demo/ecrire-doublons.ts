import type { ClientBase } from 'pg';
import { appendEvent } from '../shared/journal.ts';
import { texteDe } from './calendrier.rules.ts';
import { ACTEUR } from './ecriture.ts';
import { Hasard } from './hasard.ts';
import { identifiant } from './identifiant.ts';
import type { LieuDeDemonstration } from './lieux.ts';
import type { Monde } from './monde.ts';

/** Places that came twice, by a second file: how their name and address were typed there, and who holds them. */
const JUMEAUX = [
  {
    departement: '59',
    source: 'Cartographie du département (fictive)',
    memeStructure: true,
    decalage: 0.0003,
  },
  { departement: '69', source: 'Annuaire des tiers-lieux (fictif)', memeStructure: true, decalage: 0.0008 },
  { departement: '13', source: 'Cartographie du département (fictive)', memeStructure: true, decalage: 0 },
  { departement: '29', source: 'Annuaire des tiers-lieux (fictif)', memeStructure: false, decalage: 0.0002 },
] as const;

const ABREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/\bavenue\b/iu, 'av.'],
  [/\bplace\b/iu, 'pl.'],
  [/\bchemin\b/iu, 'ch.'],
  [/\brue\b/iu, 'R.'],
];
const abrege = (adresse: string): string =>
  ABREVIATIONS.reduce((texte, [long, court]) => texte.replace(long, court), adresse);
/** As a file in capitals says it, one letter lost. */
const malTape = (nom: string): string => {
  const nu = nom.normalize('NFD').replaceAll(/\p{M}/gu, '').toUpperCase();
  return nu.slice(0, 9) + nu.slice(10);
};

const ECRIRE = `
  insert into labels.lieu (id, cle_source, source, structure_id, nom, adresse, code_postal, commune_code, commune_nom, departement_code, region_code,
    latitude, longitude, telephone, services, presentation_resume, fictif, modifie_le)
  select $2, l.cle_source || ':bis', $3, case when $4 then l.structure_id end, $5, $6, l.code_postal, l.commune_code, l.commune_nom, l.departement_code,
    l.region_code, l.latitude + $7, l.longitude, case when $4 then null else l.telephone end, l.services,
    'Accueil sur rendez-vous, postes en libre accès.', true, $8
  from labels.lieu l where l.id = $1`;

const SIGNALER = `
  insert into labels.signalement (lieu_id, origine, version, champs, message, evenement, enregistre_le) values ($1, $2, 1, $3, $4, $5, $6)`;

const LABELLISER = `
  insert into labels.label_assertion (lieu_id, genre, acte, emetteur, du, preuve, evenement, enregistre_le)
  values ($1, 'FRANCE_SERVICES', 'LABELLISATION', 'Annuaire France services (fictif)', $2, $3, $4, $5)`;

/** What people reported of places, and how many days ago; who reported is nowhere. */
const SIGNALEMENTS = [
  ['31', 'PUBLIC', 2, { horaires: 'Mo-Fr 09:00-12:30,13:30-17:00' }, 'Fermé le midi depuis la rentrée.'],
  ['44', 'PUBLIC', 9, { telephone: '+33535364900', accessible: true }, null],
  [
    '59',
    'STRUCTURE',
    4,
    { siteWeb: 'https://nouveau-site.exemple.fr', tarifCentimes: 1200 },
    'Notre site a changé d’adresse.',
  ],
  ['67', 'PUBLIC', 23, { retire: true }, 'Rideau baissé, une affiche annonce la fermeture définitive.'],
  ['06', 'PUBLIC', 1, {}, 'La rampe d’accès est en travaux jusqu’à Noël.'],
] as const;

/** The places that came twice and the changes people reported: what the administrators of the demonstration have to decide. */
export async function ecrireLesDoublons(client: ClientBase, { lieux, jour }: Monde): Promise<number> {
  const dire = (type: string, age: number, contenu: object): Promise<number> =>
    appendEvent(client, 'labels', {
      type,
      acteur: ACTEUR,
      contenu: { ...contenu },
      enregistreLe: texteDe(jour - age),
      repris: true,
    });
  const premier = (departement: string): LieuDeDemonstration | undefined =>
    lieux.parDepartement.get(departement)?.[1];
  const evenement = await dire('lieux.repris', 40, { nombre: JUMEAUX.length });
  let nombre = 0;
  for (const [rang, { departement, source, memeStructure, decalage }] of JUMEAUX.entries()) {
    const lieu = premier(departement);
    if (!lieu) continue;
    const id = identifiant(new Hasard('doublons', departement), jour - 40, rang);
    const [nom, adresse] = [malTape(lieu.nom), abrege(lieu.adresse)];
    await client.query(ECRIRE, [
      lieu.id,
      id,
      source,
      memeStructure,
      nom,
      adresse,
      decalage,
      texteDe(jour - 40),
    ]);
    // One of them has a label that its twin lacks: a merge gives it over.
    if (departement === '13')
      await client.query(LABELLISER, [id, texteDe(jour - 400), source, evenement, texteDe(jour - 40)]);
    nombre++;
  }
  for (const [departement, origine, age, champs, message] of SIGNALEMENTS) {
    const lieu = premier(departement);
    if (!lieu) continue;
    const signale = await dire('lieux.signales', age, { origine, champs: Object.keys(champs) });
    await client.query(SIGNALER, [
      lieu.id,
      origine,
      JSON.stringify(champs),
      message,
      signale,
      texteDe(jour - age),
    ]);
  }
  return nombre;
}
