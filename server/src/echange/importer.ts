import { basename } from 'node:path';
import type { ClientBase } from 'pg';
import type { Comptes, ContexteDeLot, DefinitionDImport, Remarque } from '../shared/import.ts';
import { estUnDouble } from '../shared/errors.ts';
import { appendEvent } from '../shared/journal.ts';
import { sonner } from '../shared/reveil.ts';
import { parLigne } from './correction.rules.ts';
import { effetsDe } from './ecarts.ts';
import { type OptionsDImport, PREMIERS_REJETS, type ResultatDImport, traceDe } from './import.options.ts';
import { DonneesPersonnelles, FichierRefuse, type Sonde, sonder } from './lecture.ts';
import { type LotPrepare, preparer } from './preparation.ts';
import { consigner, consignerLeRefus, lireRejets, type Trace } from './rapport.ts';

/** Imports a file on a session that may create temporary tables; the same file twice changes nothing. */
export async function importerFichier(
  client: ClientBase,
  definition: DefinitionDImport,
  chemin: string,
  options: OptionsDImport,
): Promise<ResultatDImport> {
  const { acteur, agent, jour, fichier = basename(chemin), perimetre = null } = options;
  const trace = traceDe(definition.genre, fichier, options);
  let sonde: Sonde | null = null;
  try {
    sonde = await sonder(chemin, fichier);
    const { progression, cleDesNumeros, correspondance, corrections = [], etape } = options;
    const lot = await preparer(client, {
      definition,
      sonde,
      jour,
      progression,
      cleDesNumeros,
      correspondance,
      corrections: parLigne(corrections),
    });
    etape?.('CONTROLE');
    const presente = (cle: string): boolean => lot.rangs.has(cle);
    const contexte = { fichier, jour, acteur, agent, perimetre, entete: enteteDe(lot), presente };
    await definition.valider(client, contexte);
    await refuserLesDoublons(client, contexte.entete(lot.format.unique));
    etape?.('ECRITURE');
    return await malgreLesAutres(() => fusionner(client, definition, lot, contexte, trace(sonde)));
  } catch (error) {
    if (!(error instanceof FichierRefuse)) throw error;
    const id = await consignerLeRefus(client, trace(sonde), error.message);
    const personnel = error instanceof DonneesPersonnelles ? ({ personnel: true } as const) : {};
    return { etat: 'REFUSE', id, motif: error.message, ...personnel };
  } finally {
    await client.query('drop table if exists pg_temp.lecture, pg_temp.remarque').catch(() => undefined);
  }
}

const enteteDe =
  ({ entetes, rangs }: LotPrepare) =>
  (cle: string): string =>
    entetes[rangs.get(cle) ?? -1] ?? cle;

/** The first of the lines that share a key is kept, the others name it. */
async function refuserLesDoublons(client: ClientBase, entete: string): Promise<void> {
  await client.query(
    `update pg_temp.lecture l set colonne = $1,
       attendu = format('une valeur qui ne vient qu’une fois dans le fichier : la ligne %s la porte déjà', d.premiere)
     from (select ligne, first_value(ligne) over (partition by cle order by ligne) as premiere
           from pg_temp.lecture where attendu is null) d
     where d.ligne = l.ligne and d.premiere < l.ligne`,
    [entete],
  );
}

const ESSAIS = 3;
const PREMIERS_ECARTS = 500;

/** A fact that someone wrote meanwhile undoes the transaction, staging included: lines are judged again with it in sight. */
async function malgreLesAutres<T>(faire: () => Promise<T>, essais = ESSAIS): Promise<T> {
  try {
    return await faire();
  } catch (error) {
    const double = estUnDouble(error);
    const cle = error instanceof Error && 'constraint' in error && error.constraint === 'import_cle';
    if (!double || cle || essais === 1) throw error;
    return malgreLesAutres(faire, essais - 1);
  }
}

/** One short transaction: what changes, its one event, and the trace of the import. */
async function fusionner(
  client: ClientBase,
  definition: DefinitionDImport,
  lot: LotPrepare,
  contexte: ContexteDeLot,
  trace: Trace,
): Promise<ResultatDImport> {
  await client.query('begin');
  try {
    // Two files of one kind enter one after the other: the second is judged on what the first left.
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `import ${definition.genre}`,
    ]);
    await definition.juger?.(client, contexte);
    if (trace.simuler) await client.query('savepoint effets');
    const details = await definition.fusionner(client, contexte);
    const comptes = await compter(client);
    const change = comptes.creees + comptes.modifiees > 0;
    const ecarts = (await definition.ecarts?.(client, PREMIERS_ECARTS)) ?? [];
    let evenement: string | null = null;
    if (trace.simuler) {
      await client.query('rollback to savepoint effets');
    } else if (change && definition.evenement !== null) {
      const contenu = { fichier: contexte.fichier, format: lot.format.nom, ...comptes, ...details };
      const { owner, evenement: type } = definition;
      const position = await appendEvent(client, owner, {
        type,
        acteur: contexte.acteur,
        agent: contexte.agent,
        contenu,
        enregistreLe: contexte.jour,
      });
      await definition.constater?.(client, contexte, position);
      evenement = await idDeLEvenement(client, owner, position);
    }
    const suites = { evenement, effets: effetsDe(details), ecarts };
    const id = await consigner(client, trace, comptes, lot.entetes, suites);
    await client.query('commit');
    sonner();
    const rapport = await lireRejets(client, id, PREMIERS_REJETS);
    const { rows } = await client.query<Remarque>(
      'select ligne, colonne, valeur, remarque from pg_temp.remarque order by ligne limit $1',
      [PREMIERS_REJETS],
    );
    return { etat: 'TERMINE', id, ...comptes, rapport, remarques: rows, entetes: lot.entetes };
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

async function idDeLEvenement(client: ClientBase, owner: string, position: number): Promise<string | null> {
  const { rows } = await client.query<{ id: string }>(
    `select id from ${owner}.evenement where position = $1`,
    [position],
  );
  return rows[0]?.id ?? null;
}

async function compter(client: ClientBase): Promise<Comptes> {
  const { rows } = await client.query<Comptes>(
    `select count(*)::int as lignes,
       count(*) filter (where attendu is null and effet = 'CREEE')::int as creees,
       count(*) filter (where attendu is null and effet = 'MODIFIEE')::int as modifiees,
       count(*) filter (where attendu is null and effet = 'INCHANGEE')::int as inchangees,
       count(*) filter (where attendu is not null)::int as rejetees
     from pg_temp.lecture`,
  );
  return rows[0] ?? { lignes: 0, creees: 0, modifiees: 0, inchangees: 0, rejetees: 0 };
}
