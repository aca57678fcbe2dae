import type { ClientBase } from 'pg';
import { copyInto, copyLine } from '../shared/copy.ts';
import { type ContexteDeLecture, type DefinitionDImport, LigneLue, tableauSql } from '../shared/import.ts';
import { type Corrections, corriger } from './correction.rules.ts';
import { type FormatReconnu, type Liaison, reconnaitre } from './format.rules.ts';
import { DonneesPersonnelles, FichierRefuse, type Sonde, vide } from './lecture.ts';
import { estUneAnnonce } from './lecture.rules.ts';
import { type Enregistrement, lireEnregistrements } from './lignes.ts';
import { celluleDUnePersonne, enteteDUnePersonne, porteUnCourriel } from './personnes.rules.ts';

/** A file whose lines are staged in `pg_temp.lecture`. */
export interface LotPrepare extends FormatReconnu {
  readonly entetes: readonly string[];
}

export interface Demande {
  readonly definition: DefinitionDImport;
  readonly sonde: Sonde;
  readonly jour: string;
  readonly progression?: ((lus: number, total: number) => void) | undefined;
  readonly cleDesNumeros?: string | undefined;
  /** Which header holds each column, when the sender said so. */
  readonly correspondance?: readonly Liaison[] | null | undefined;
  /** Cells put right before the file enters. */
  readonly corrections?: Corrections | undefined;
}

/** Reads a file from end to end into a staging table of the session, each line checked on its own, memory flat. */
export async function preparer(client: ClientBase, demande: Demande): Promise<LotPrepare> {
  const { definition, sonde, progression } = demande;
  const enregistrements = lireEnregistrements(sonde, (lus) => progression?.(lus, sonde.octets));
  const entetes = await lireLesEntetes(enregistrements, sonde);
  const personnelle = definition.sansPersonne ? enteteDUnePersonne(entetes) : null;
  if (personnelle !== null) throw new DonneesPersonnelles(sonde.fichier, personnelle);
  const reconnu = reconnaitre(entetes, definition.formats, sonde.separateur, demande.correspondance ?? null);
  if (typeof reconnu === 'string') throw new FichierRefuse(`« ${sonde.fichier} » : ${reconnu}`);

  await client.query('drop table if exists pg_temp.lecture, pg_temp.remarque');
  await client.query(`create temporary table lecture (ligne integer primary key, colonne text, valeur text, attendu text,
    cellules text[], effet text, remarques jsonb, ${definition.table.join(', ')}) with (fillfactor = 50)`);
  await client.query(
    'create temporary table remarque (ligne integer, colonne text, valeur text, remarque text)',
  );
  // Nothing is chosen by what these hold, and counting it takes longer than reading the file.
  const listes = definition.table
    .filter((colonne) => colonne.endsWith('text[]'))
    .map((une) => une.split(' ')[0]);
  const sansStatistique = ['cellules', 'remarques', ...listes].map((une) => `alter ${une} set statistics 0`);
  await client.query(`alter table pg_temp.lecture ${sansStatistique.join(', ')}`);
  const lot = { ...reconnu, entetes };
  await copyInto(client, 'pg_temp.lecture', lignesPreparees(enregistrements, lot, demande));
  await client.query(
    `insert into pg_temp.remarque
     select l.ligne, r.colonne, r.valeur, r.remarque
     from pg_temp.lecture l
     cross join lateral jsonb_to_recordset(l.remarques) as r (colonne text, valeur text, remarque text)
     where l.remarques is not null`,
  );
  await client.query('analyze pg_temp.lecture');
  return lot;
}

/** The headers of a file, past the line by which some spreadsheets say their separator. */
export async function lireLesEntetes(
  enregistrements: AsyncGenerator<Enregistrement>,
  { fichier, separateur }: Sonde,
): Promise<readonly string[]> {
  let entete = await enregistrements.next();
  if (entete.done !== true && estUneAnnonce(entete.value.cellules.join(separateur)))
    entete = await enregistrements.next();
  if (entete.done === true) throw new FichierRefuse(vide(fichier));
  return entete.value.cellules.map((cellule) => cellule.trim());
}

async function* lignesPreparees(
  enregistrements: AsyncIterable<Enregistrement>,
  lot: LotPrepare,
  { definition, sonde, jour, cleDesNumeros, corrections }: Demande,
): AsyncGenerator<string> {
  const rien = definition.table.map(() => null);
  const colonnes = Object.entries(lot.format.colonnes);
  const personnelles = new Set(
    colonnes.map(([cle, { personnelle }]) => (personnelle ? lot.rangs.get(cle) : undefined)),
  );
  let vues = 0;
  for await (const { ligne, cellules: lues } of enregistrements) {
    vues += 1;
    const cellules = corriger(lues, ligne, lot.entetes, corrections);
    const personnelle = definition.sansPersonne ? celluleDUnePersonne(cellules) : -1;
    if (personnelle !== -1)
      throw new DonneesPersonnelles(sonde.fichier, lot.entetes[personnelle] ?? `${personnelle + 1}`);
    const contexte = { fichier: sonde.fichier, jour, entetes: lot.entetes, ligne, cleDesNumeros };
    const lue = lireLigne(cellules, lot, contexte);
    const gardees = tableauSql(
      cellules.map((cellule, rang) => (personnelles.has(rang) || porteUnCourriel(cellule) ? '' : cellule)),
    );
    yield lue.rejet === null
      ? copyLine([ligne, null, lue.unique, null, gardees, 'INCHANGEE', lue.remarques, ...lue.valeurs])
      : copyLine([ligne, ...lue.rejet, gardees, null, null, ...rien]);
  }
  if (vues === 0)
    throw new FichierRefuse(
      `« ${sonde.fichier} » n’a que ses en-têtes : au moins une ligne d’enregistrement est attendue.`,
    );
}

type Lue =
  | {
      readonly rejet: null;
      readonly unique: string;
      /** As JSON; null when there are none. */
      readonly remarques: string | null;
      readonly valeurs: ReturnType<LotPrepare['format']['lire']>;
    }
  | { readonly rejet: readonly [colonne: string | null, valeur: string | null, attendu: string] };

function lireLigne(cellules: readonly string[], lot: LotPrepare, contexte: ContexteDeLecture): Lue {
  const { entetes, format, rangs } = lot;
  const surplus = cellules.slice(entetes.length).some((cellule) => cellule.trim() !== '');
  if (cellules.length < entetes.length || surplus)
    return {
      rejet: [null, `${cellules.length} cellules`, `${entetes.length} cellules, autant que d’en-têtes`],
    };

  const ligne = new LigneLue(cellules, rangs, entetes);
  const valeurs = format.lire(ligne, contexte);
  const [premiere, ...autres] = ligne.fautes;
  if (!premiere) {
    const remarques = ligne.remarques.length > 0 ? JSON.stringify(ligne.remarques) : null;
    return { rejet: null, unique: ligne.brut(format.unique), remarques, valeurs };
  }
  const suite = autres.map(
    ({ colonne, valeur, attendu }) =>
      ` ; ${colonne} : ${attendu} ${valeur === '' ? '(cellule vide)' : `(lu : « ${valeur.slice(0, 80)} »)`}`,
  );
  return { rejet: [premiere.colonne, premiere.valeur.slice(0, 1000), premiere.attendu + suite.join('')] };
}
