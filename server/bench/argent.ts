import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { chargerLot } from '../src/chargement/lot.service.ts';
import type { CarnetACharger } from '../src/chargement/lot.types.ts';
import type { Base } from './base.ts';
import { commander, RANGS, type Source } from './commandes.ts';
import { enoncesDe } from './enonces.ts';
import { type Cas, mediane } from './mesure.ts';
import { JOUR, USAGE } from './question.ts';
import { numeroter } from './stock.ts';

export interface Argent {
  readonly tours: number;
  /** Uses of the month that is closed. */
  readonly usages: number;
}

const MOIS = '2026-08-01';
const REMIS_EN = '2026-07-15';
const USAGE_EN = '2026-08-10';
/** A day in the middle of what the demonstration tells. */
const PASSE = '2021-06-30';
const DEMANDES = 40;

const CLORE = `mutation ($input: CloreLeMoisInput!) { cloreLeMois(input: $input) { __typename ... on MoisRegle { deja } ... on Refus { message } } }`;
const COUVERTURE = `{ couverture(au: "${PASSE}") { total { circulationCentimes fondsDetenusCentimes duAuxStructuresCentimes engagementsCentimes ratio } } }`;

/** What the product takes for the month of an operator, and for the cover of a past day, in milliseconds. */
export async function mesurerLArgent(base: Base, produit: string, argent: Argent): Promise<readonly Cas[]> {
  return [await mesurerLaCouverture(base, produit), await mesurerLaCloture(base, produit, argent)];
}

async function demander(base: Base, produit: string, query: string, variables: object = {}): Promise<number> {
  const debut = performance.now();
  const reponse = await fetch(`${produit}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${base.jeton}` },
    body: JSON.stringify({ query, variables }),
  });
  const texte = await reponse.text();
  const ms = performance.now() - debut;
  if (!reponse.ok || texte.includes('"errors"') || texte.includes('"message"'))
    throw new Error(texte.slice(0, 500));
  return ms;
}

async function mesurerLaCouverture(base: Base, produit: string): Promise<Cas> {
  const enonces = await enoncesDe(base.pool, COUVERTURE);
  const [aLaMain, demandees]: [number[], number[]] = [[], []];
  for (let i = 0; i < DEMANDES; i++) {
    demandees.push(await demander(base, produit, COUVERTURE));
    const debut = performance.now();
    for (const { name, text, values } of enonces) await base.pool.query({ name, text, values });
    aLaMain.push(performance.now() - debut);
  }
  // The first ones warm up.
  const [a, b] = [demandees.slice(5), aLaMain.slice(5)];
  return {
    nom: 'couverture passée (ms)',
    produit: mediane(a),
    brut: mediane(b),
    postgraphile: null,
    unite: 'ms',
  };
}

async function mesurerLaCloture(base: Base, produit: string, { tours, usages }: Argent): Promise<Cas> {
  const [durees, nues]: [number[], number[]] = [[], []];
  for (let tour = 1; tour <= tours; tour++) {
    const operateur = `MESURE-${tour}`;
    const sources = await commander(base.url, 12, operateur);
    const lieux = await lieuxPayables(base);
    const lot = await numeroter(base.url);
    await chargerLot(base.url, lot, carnetsUtilises(sources, lieux, usages), {
      acteur: 'mesure',
      jour: JOUR,
      repris: true,
    });
    await base.pool.query('analyze pass.utilisation, pass.remise, pass.carnet');
    nues.push(await lignesNues(base.url, lot));
    const input = { cleIdempotence: `cloture-${operateur}`, operateur, mois: MOIS };
    durees.push(await demander(base, produit, CLORE, { input }));
    const { rows } = await base.pool.query<{ n: number }>(
      'select count(*)::int as n from pass.reglement_ligne where lot = $1',
      [lot],
    );
    if (rows[0]?.n !== usages) throw new Error(`${rows[0]?.n} usages réglés sur ${usages}`);
  }
  const nom = `clôture de ${usages.toLocaleString('fr-FR')} usages (ms)`;
  return { nom, produit: mediane(durees), brut: mediane(nues), postgraphile: null, unite: 'ms' };
}

/** The lines alone, in one statement that is then undone: what a closing cannot do without. */
async function lignesNues(url: string, lot: number): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin');
    const debut = performance.now();
    await client.query(
      `insert into pass.reglement_ligne (lot, carnet_id, rang, usage, collectivite_id, jour, centimes, frais_centimes, evenement, enregistre_le)
       select lot, carnet_id, rang, usage, collectivite_id, $2, part_pass_centimes, 48, evenement, $2 from pass.utilisation where lot = $1`,
      [lot, JOUR],
    );
    const ms = performance.now() - debut;
    await client.query('rollback');
    return ms;
  } finally {
    await client.end();
  }
}

/** Places labelled that summer, whose structure can be paid. */
async function lieuxPayables({ pool }: Base): Promise<readonly string[]> {
  const { rows } = await pool.query<{ id: string }>(
    `select l.id from labels.lieu l join pass.periode_label p on p.lieu_id = l.id and p.periode @> $1::date
     where pass.coordonnees_du_jour(l.structure_id, $2::date) is not null order by l.id limit 300`,
    [USAGE_EN, JOUR],
  );
  if (rows.length === 0) throw new Error('No place can be paid');
  return rows.map(({ id }) => id);
}

function* carnetsUtilises(
  sources: readonly Source[],
  lieux: readonly string[],
  usages: number,
): Generator<CarnetACharger> {
  for (let serie = 0; serie < usages / RANGS; serie++) {
    const source = sources[serie % sources.length];
    if (!source) throw new Error('No order to use');
    const { cohorteId, distributeurId, lieuId, ...commande } = source;
    yield {
      id: randomUUID(),
      serie,
      commande,
      enregistreLe: REMIS_EN,
      remise: {
        id: randomUUID(),
        jour: REMIS_EN,
        cohorteId,
        distributeurId,
        enregistreLe: REMIS_EN,
        utilisations: Array.from({ length: RANGS }, (_, i) => ({
          id: randomUUID(),
          rang: i + 1,
          lieuId: lieux[(serie * RANGS + i) % lieux.length] ?? lieuId,
          jour: USAGE_EN,
          service: USAGE.service,
          minutes: USAGE.minutes,
          prixCentimes: USAGE.prixCentimes,
          partPassCentimes: 1000,
          enregistreLe: USAGE_EN,
        })),
      },
    };
  }
}
