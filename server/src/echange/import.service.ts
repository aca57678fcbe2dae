import { auditer } from '../shared/audit.ts';
import type { Context } from '../shared/context.ts';
import { BadInput, estUnDouble, Forbidden, KeyReused } from '../shared/errors.ts';
import type { GenreDImport } from '../shared/import.ts';
import { empreinteDe } from '../shared/operation.ts';
import { auNomDe } from '../shared/mur.ts';
import { estUuid } from '../shared/texte.ts';
import { suivre } from './avancement.service.ts';
import { corrigerLeDepot, correctionsDe } from './correction.service.ts';
import { retenirLaCorrespondance } from './correspondance.service.ts';
import { choisir, depotDe, oublier } from './depot.service.ts';
import { importateurDe } from './genres.ts';
import type { ImporterArgs } from './import.types.ts';
import type { ResultatDImport } from './import.options.ts';
import { genreDe } from './lecture-de-depot.service.ts';

/** Files of places, territories or buyers are of the whole country; the others are of the collectivités they name. */
const DE_TOUTE_LA_FRANCE: ReadonlySet<GenreDImport> = new Set([
  'lieux',
  'territoires',
  'chiffres-publies',
  'collectivites',
]);

/** Imports a deposited file once per key, and returns the identifier of the import: of the first one if asked again. */
export async function importerLeDepot(context: Context, args: ImporterArgs): Promise<string> {
  const { actor, lot, pool, read, today } = context;
  const { cleIdempotence: cle, depot: id, simuler } = args;
  const correspondance = args.correspondance ?? null;
  const demande = correspondance
    ? empreinteDe(args.genre, id, simuler, correspondance)
    : empreinteDe(args.genre, id, simuler);
  const dejaFait = await importDeLaCle(context, cle, demande);
  if (dejaFait !== null) return dejaFait;

  const depot = estUuid(id) ? await depotDe(context, id) : null;
  if (!depot)
    throw new BadInput(
      'Ce dépôt n’existe pas, n’existe plus (un jour) ou n’est pas le vôtre : envoyez le fichier de nouveau.',
    );
  const genre = genreDe(args.genre);
  if (genre === null) throw new BadInput(`Genre d’import inconnu : ${args.genre}.`);
  if (actor.perimeter !== null && DE_TOUTE_LA_FRANCE.has(genre))
    throw new Forbidden('Accès refusé : ce genre d’import demande le périmètre France entière.');
  if (args.corrections?.length) await corrigerLeDepot(context, depot, args.corrections);
  // Before its corrections are read: one that comes later makes this reading stale.
  const recuA = await choisir(context, id, genre, correspondance);
  const corrections = await correctionsDe(context, id);
  const { finir, ...avancement } = suivre(context, id);
  const client = await lot.connect();
  try {
    const resultat = await importateurDe(genre)(client, depot.chemin, {
      simuler,
      acteur: actor.id,
      perimetre: actor.perimeter,
      agent: actor.pseudonyme,
      jour: today,
      fichier: depot.fichier,
      cle,
      demande,
      cleDesNumeros: context.settings.cleDesNumeros,
      depot: id,
      recuA,
      correspondance,
      corrections,
      ...avancement,
    });
    await finir();
    if (resultat.etat === 'TERMINE' && !simuler && correspondance && resultat.entetes)
      await retenirLaCorrespondance(context, genre, resultat.entetes, correspondance);
    if (resultat.etat === 'REFUSE' ? resultat.personnel === true : !simuler)
      await oublier(pool, read.lecteur, depot);
    await noterLImport(context, resultat, simuler);
    return resultat.id;
  } catch (error) {
    // The same request came twice at once: the other one did it.
    const double = estUnDouble(error);
    const autre = double ? await importDeLaCle(context, cle, demande) : null;
    if (autre === null) throw error;
    return autre;
  } finally {
    client.release();
    await finir();
  }
}

/** What an import changed is in the journal; that a file was tried, refused or changed nothing is nowhere else. */
async function noterLImport(
  { actor, pool }: Context,
  resultat: ResultatDImport,
  simuler: boolean,
): Promise<void> {
  const { id, etat } = resultat;
  const comptes =
    resultat.etat === 'TERMINE'
      ? { creees: resultat.creees, modifiees: resultat.modifiees, rejetees: resultat.rejetees }
      : {};
  await auditer(pool, {
    acteur: actor,
    action: simuler ? 'fichier.simule' : 'fichier.importe',
    objet: `import:${id}`,
    refuse: etat === 'REFUSE',
    details: comptes,
  });
}

async function importDeLaCle(
  { actor, pool, read }: Context,
  cle: string,
  demande: string,
): Promise<string | null> {
  const { rows } = await pool.query<{ id: string; demande: string | null }>(
    `select id, demande from plateforme.import where ${auNomDe('$3')} and acteur = $1 and cle = $2`,
    [actor.id, cle, read.lecteur],
  );
  if (rows[0] && rows[0].demande !== demande) throw new KeyReused();
  return rows[0]?.id ?? null;
}
