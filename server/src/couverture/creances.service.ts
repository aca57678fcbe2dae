import { ligneCsv } from '../shared/csv.rules.ts';
import type { Reader } from '../shared/read.ts';
import { lireLesOperateurs } from './couverture.queries.ts';
import { lireLaCouverture } from './couverture.service.ts';
import { type Creance, lireLesCreances } from './creances.queries.ts';
import { reemissionsDe } from './reemission.queries.ts';

const somme = (lignes: readonly Creance[], de: (une: Creance) => number): number =>
  lignes.reduce((cumul, une) => cumul + de(une), 0);

/** Everything an operator owes on a day; `null` for a code that nobody has. */
export async function creancesDe(read: Reader, code: string, au: string): Promise<object | null> {
  const operateurs = await lireLesOperateurs(read, au);
  const operateur = [...operateurs.values()].find((un) => un.code === code);
  if (!operateur) return null;
  const [lignes, couverture, reemissions] = await Promise.all([
    lireLesCreances(read, operateur.id, au),
    lireLaCouverture(read, { au, operateur: code }),
    reemissionsDe(read, au, { ancien: operateur.id }),
  ]);
  return {
    operateur,
    au,
    chiffres: couverture.total,
    nombre: somme(lignes, ({ nombre }) => nombre),
    brutCentimes: somme(lignes, ({ brutCentimes }) => brutCentimes),
    fraisCentimes: somme(lignes, ({ fraisCentimes }) => fraisCentimes),
    netCentimes: somme(lignes, ({ netCentimes }) => netCentimes),
    lignes,
    reemissions,
  };
}

const ENTETES = [
  'operateur',
  'au',
  'structure',
  'siret',
  'pass_non_regles',
  'brut_euros',
  'frais_euros',
  'ajustements_euros',
  'net_euros',
  'coordonnees_bancaires',
];

const euros = (centimes: number): string => (centimes / 100).toFixed(2).replace('.', ',');

/** The claims on an operator as a CSV, one line a structure; `null` for a code that nobody has. */
export async function csvDesCreances(read: Reader, code: string, au: string): Promise<string | null> {
  const operateurs = await lireLesOperateurs(read, au);
  const operateur = [...operateurs.values()].find((un) => un.code === code);
  if (!operateur) return null;
  const lignes = await lireLesCreances(read, operateur.id, au);
  const cellules = lignes.map((une) => [
    code,
    au,
    une.structure ?? '',
    une.siret ?? '',
    String(une.nombre),
    euros(une.brutCentimes),
    euros(une.fraisCentimes),
    euros(une.ajustementsCentimes),
    euros(une.netCentimes),
    une.banque,
  ]);
  return `\uFEFF${[ENTETES, ...cellules].map((ligne) => ligneCsv(ligne, ';')).join('')}`;
}
