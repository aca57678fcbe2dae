import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { importateurDe, type OptionsDImport, type ResultatDImport } from '../src/echange/echange.module.ts';
import type { GenreDImport, Rejet } from '../src/shared/import.ts';
import { sirenFictif } from '../src/demo/siren.rules.ts';
import { verifier } from '../src/verification/verification.module.ts';
import { tenirLeGrandLivre } from './grand-livre.ts';
import { type Harness, SETTINGS, setupHarness } from './harness.ts';
import { COLLECTIVITES, peupler, uuid } from './monde.ts';

/** What became of a file that was read to its end. */
export type Lu = Extract<ResultatDImport, { etat: 'TERMINE' }>;

export interface GrandLivre {
  readonly harness: Harness;
  /** Imports a text as the command line would. */
  readonly importer: (
    genre: GenreDImport,
    texte: string | Buffer,
    options?: Partial<OptionsDImport>,
  ) => Promise<ResultatDImport>;
  /** The same of a file that is not refused whole: created, changed, unchanged, refused. */
  readonly lus: (
    genre: GenreDImport,
    texte: string | Buffer,
    options?: Partial<OptionsDImport>,
  ) => Promise<number[]>;
  /** The only refused row of a file. */
  readonly refus: (genre: GenreDImport, texte: string, options?: Partial<OptionsDImport>) => Promise<Rejet>;
  readonly lire: <T extends object>(sql: string, valeurs?: unknown[]) => Promise<T[]>;
  /** Brings in what a test rests on: none of its rows may be refused. */
  readonly entrer: (genre: GenreDImport, texte: string) => Promise<void>;
  /** Codes of the invariants that some row breaks. */
  readonly rompus: () => Promise<string[]>;
}

export { COLLECTIVITES, uuid };

/** Gives a test file the small world of test/monde.ts, and files to bring into it. */
export function setupGrandLivre(): GrandLivre {
  const harness = setupHarness();
  const dossier = mkdtempSync(join(tmpdir(), 'grand-livre-'));
  let fichiers = 0;
  beforeAll(async () => {
    await peupler(harness.url, harness.lot);
    await tenirLeGrandLivre(harness.url);
    await harness.lot.query(EN_PLUS);
  });
  afterAll(() => rmSync(dossier, { recursive: true }));

  const importer: GrandLivre['importer'] = async (genre, texte, options) => {
    const chemin = join(dossier, `${fichiers++}.csv`);
    writeFileSync(chemin, texte);
    const client = await harness.lot.connect();
    try {
      return await importateurDe(genre)(client, chemin, {
        simuler: false,
        acteur: 'essai',
        jour: '2026-09-15',
        cleDesNumeros: SETTINGS.cleDesNumeros,
        ...options,
      });
    } finally {
      client.release();
    }
  };
  const termine = async (...args: Parameters<GrandLivre['importer']>): Promise<Lu> => {
    const resultat = await importer(...args);
    if (resultat.etat === 'REFUSE') throw new Error(resultat.motif);
    const { lignes, creees, modifiees, inchangees, rejetees } = resultat;
    expect(lignes).toBe(creees + modifiees + inchangees + rejetees);
    return resultat;
  };
  return {
    harness,
    importer,
    lus: async (...args) => {
      const { creees, modifiees, inchangees, rejetees } = await termine(...args);
      return [creees, modifiees, inchangees, rejetees];
    },
    refus: async (...args) => {
      const { rapport } = await termine(...args);
      expect(rapport).toHaveLength(1);
      return rapport[0] as Rejet;
    },
    entrer: async (genre, texte) => {
      const { rapport } = await termine(genre, texte);
      if (rapport.length > 0) throw new Error(JSON.stringify(rapport));
    },
    lire: async <T extends object>(sql: string, valeurs: unknown[] = []) =>
      (await harness.lot.query<T>(sql, valeurs)).rows,
    rompus: async () =>
      (await verifier(harness.lot)).filter(({ lignes }) => lignes.length > 0).map(({ code }) => code),
  };
}

/** The buyers of the small world, with a SIREN whose key is right. */
export const SIRENS = [sirenFictif(1), sirenFictif(2)] as const;

/** A second place of one structure, labelled since 2020. */
const EN_PLUS = `
  update territoires.collectivite set siren = case id when '${COLLECTIVITES[0]}' then '${SIRENS[0]}' else '${SIRENS[1]}' end;
  insert into labels.structure (id, siret, nom) values ('${uuid(3, 90)}', '39860733300059', 'Maison du numérique');
  insert into labels.lieu (id, cle_source, source, structure_id, nom, commune_code, commune_nom, departement_code, region_code, modifie_le) values
    ('${uuid(3, 91)}', 'essai:91', 'essai', '${uuid(3, 90)}', 'Médiathèque Élie', '33063', 'Bordeaux', '33', '75', '2026-06-01'),
    ('${uuid(3, 92)}', 'essai:92', 'essai', '${uuid(3, 90)}', 'Annexe', '23096', 'Guéret', '23', '75', '2026-06-01');
  insert into labels.label_assertion (lieu_id, genre, acte, emetteur, du, evenement, enregistre_le)
    select id, 'PASS_NUMERIQUE', 'LABELLISATION', 'essai', '2020-01-01', 1, '2020-01-01' from labels.lieu where structure_id = '${uuid(3, 90)}';
  insert into pass.periode_label (lieu_id, periode, departement_code)
    select id, '[2020-01-01,)', departement_code from labels.lieu where structure_id = '${uuid(3, 90)}'`;
