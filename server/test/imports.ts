import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PoolClient } from 'pg';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { importateurDe, type OptionsDImport, type ResultatDImport } from '../src/echange/echange.module.ts';
import type { GenreDImport } from '../src/shared/import.ts';
import { ROOT } from '../src/shared/paths.ts';
import { chargerTerritoires } from '../src/territoire/territoire.module.ts';
import { type Harness, setupHarness } from './harness.ts';

const essai = (nom: string): string => join(ROOT, 'server/src/echange/essais', nom);

/** Small files with one row for each thing that real files do. */
export const FRANCE_SERVICES = essai('france-services.csv');
export const STANDARD = essai('standard.csv');

type Termine = Extract<ResultatDImport, { etat: 'TERMINE' }> & { readonly comptes: readonly number[] };

export interface Imports {
  readonly harness: Harness;
  /** What the identifiers of this test start with: facts refuse to be removed, so each test brings places of its own. */
  readonly prefixe: string;
  /** Writes a file and returns its path. */
  readonly ecrire: (texte: string, nom?: string) => string;
  /** A copy of a file with identifiers of this test, its text changed. */
  readonly copie: (chemin: string, changer?: (texte: string) => string) => string;
  /** Imports a file as the command line would. */
  readonly importer: (
    genre: GenreDImport,
    chemin: string,
    options?: Partial<OptionsDImport>,
  ) => Promise<ResultatDImport>;
  /** The same for a file that is not refused whole, whose counts always add up. */
  readonly termine: (
    genre: GenreDImport,
    chemin: string,
    options?: Partial<OptionsDImport>,
  ) => Promise<Termine>;
  readonly surUneSession: <T>(faire: (client: PoolClient) => Promise<T>) => Promise<T>;
  readonly lire: <T extends object>(sql: string, valeurs?: unknown[]) => Promise<T[]>;
  /** A place of this test with its labels. */
  readonly lieu: (id: string) => Promise<Record<string, unknown> | undefined>;
}

/** Gives a test file a database with the territories of the COG, and a folder for its files. */
export function setupImports(): Imports {
  const harness = setupHarness();
  const dossier = mkdtempSync(join(tmpdir(), 'imports-'));
  let serie = 0;
  let fichiers = 0;

  const imports: Imports = {
    harness,
    get prefixe() {
      return `t${serie}-`;
    },
    ecrire(texte, nom = `${fichiers++}.csv`) {
      const chemin = join(dossier, nom);
      writeFileSync(chemin, texte);
      return chemin;
    },
    copie(chemin, changer = (texte) => texte) {
      return imports.ecrire(avecPrefixe(changer(readFileSync(chemin, 'utf8')), imports.prefixe));
    },
    importer: (genre, chemin, options) =>
      imports.surUneSession((client) =>
        importateurDe(genre)(client, chemin, {
          simuler: false,
          acteur: 'essai',
          jour: '2026-09-15',
          ...options,
        }),
      ),
    async termine(genre, chemin, options) {
      const resultat = await imports.importer(genre, chemin, options);
      if (resultat.etat === 'REFUSE') throw new Error(resultat.motif);
      const { lignes, creees, modifiees, inchangees, rejetees } = resultat;
      expect(lignes).toBe(creees + modifiees + inchangees + rejetees);
      return { ...resultat, comptes: [creees, modifiees, inchangees, rejetees] };
    },
    async surUneSession(faire) {
      const client = await harness.lot.connect();
      try {
        return await faire(client);
      } finally {
        client.release();
      }
    },
    lire: async <T extends object>(sql: string, valeurs: unknown[] = []) =>
      (await harness.lot.query<T>(sql, valeurs)).rows,
    lieu: async (id) => (await imports.lire<Record<string, unknown>>(LIEU, [imports.prefixe + id]))[0],
  };

  beforeAll(() => imports.surUneSession((client) => chargerTerritoires(client)));
  beforeEach(() => {
    serie += 1;
  });
  afterAll(() => rmSync(dossier, { recursive: true }));
  return imports;
}

const LIEU = `select l.*, (select json_agg(json_build_array(genre, du, emetteur, preuve) order by genre, du)
    from labels.label_assertion where lieu_id = l.id) as labels
  from labels.lieu l where cle_source like '%:' || $1`;

/** The text of one of the small files, its identifiers started with a prefix. */
export const avecPrefixe = (texte: string, prefixe: string): string =>
  texte.replaceAll(/^([a-z]?\d+)([;,])/gm, `${prefixe}$1$2`);
