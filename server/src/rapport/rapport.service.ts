import { randomUUID } from 'node:crypto';
import type { ClientBase } from 'pg';
import { demanderUneTache } from '../exploitation/exploitation.module.ts';
import { habilitationDe } from '../identite/identite.module.ts';
import type { Context } from '../shared/context.ts';
import type { Refus } from '../shared/errors.ts';
import { type Noter, operer, type Operee, Refusee } from '../shared/operation.ts';
import { estUuid } from '../shared/texte.ts';
import { instantDuRegistre } from '../shared/today.ts';
import { ecrire, type Etat, refuser, verifie, vueAEnvoyer } from './programmation.etat.ts';
import type {
  EnvoyerMaintenantInput,
  ModifierProgrammationInput,
  ProgrammerEnvoiInput,
} from './rapport.inputs.ts';
import { CompteInconnu, ProgrammationChangeeDepuis, ProgrammationInconnue } from './rapport.results.ts';

/** More would be a feed: the API has one. */
const PAR_COMPTE = 20;
/** Between two sendings asked for by hand. */
const REPOS = 60_000;

interface Lue extends Etat {
  readonly id: string;
  readonly version: number;
}

/** Has a view sent to whoever asks, at fixed times, with the rights they ask it with. */
export async function programmerEnvoi(
  context: Context,
  input: ProgrammerEnvoiInput,
): Promise<Operee | Refus> {
  const { compteId } = context.actor;
  if (compteId === null) return new CompteInconnu();
  const { cleIdempotence: cle, ...entree } = input;
  return operer(
    context,
    { owner: 'plateforme', action: 'envoi.programmer', cle, entree },
    async (client, noter) => {
      const habilitation = await habilitationDe(client, context);
      if (habilitation === null) throw new Refusee(new CompteInconnu());
      const vue = await vueAEnvoyer(client, entree.vue);
      await client.query('select pg_advisory_xact_lock(hashtextextended($1, 14))', [compteId]);
      const { rowCount } = await client.query(
        'select from plateforme.programmation_lue where compte_id = $1 and not supprimee',
        [compteId],
      );
      if ((rowCount ?? 0) >= PAR_COMPTE)
        refuser(`Un compte a ${PAR_COMPTE} envois programmés au plus : supprimez-en un d’abord.`);
      const { format, rythme, heure } = entree;
      const etat = verifie({
        format,
        rythme,
        heure,
        jour: entree.jour ?? null,
        suspendue: false,
        supprimee: false,
      });
      const id = randomUUID();
      const evenement = await noter({
        type: 'envoi.programme',
        objet: `programmation:${id}`,
        contenu: { vue: entree.vue, ...etat },
      });
      await client.query(
        `insert into plateforme.programmation (id, compte_id, habilitation_id, vue_id, evenement, enregistre_le)
       values ($1, $2, $3, $4, $5, $6)`,
        [id, compteId, habilitation, vue, evenement, context.today],
      );
      await ecrire(client, context, { id, version: 1, etat, evenement });
    },
  );
}

/** Changes, suspends, resumes, removes or puts back a report. */
export const modifierProgrammation = (
  context: Context,
  input: ModifierProgrammationInput,
): Promise<Operee | Refus> =>
  surUneProgrammation(context, 'envoi.modifie', input, async (client, lue, noter) => {
    const { programmation: id, versionAttendue, cleIdempotence: _, ...donnes } = input;
    if (lue.version !== versionAttendue) throw new Refusee(new ProgrammationChangeeDepuis(lue.version));
    const rythme = donnes.rythme ?? lue.rythme;
    const jour = donnes.jour ?? (rythme === lue.rythme ? lue.jour : null);
    const etat = verifie({
      rythme,
      jour,
      heure: donnes.heure ?? lue.heure,
      format: donnes.format ?? lue.format,
      suspendue: donnes.suspendue ?? lue.suspendue,
      supprimee: donnes.supprimee ?? lue.supprimee,
    });
    const evenement = await noter({
      type: 'envoi.modifie',
      objet: `programmation:${id}`,
      contenu: { ...etat },
    });
    await ecrire(client, context, { id, version: lue.version + 1, etat, evenement });
  });

/** Sends a report at once, besides its times. */
export const envoyerMaintenant = (context: Context, input: EnvoyerMaintenantInput): Promise<Operee | Refus> =>
  surUneProgrammation(context, 'envoi.demande', input, async (client, lue, noter) => {
    if (lue.supprimee) throw new Refusee(new ProgrammationInconnue());
    const maintenant = instantDuRegistre();
    const { rowCount } = await client.query(
      'select from plateforme.envoi where programmation_id = $1 and demande and echeance > $2',
      [lue.id, new Date(maintenant.getTime() - REPOS)],
    );
    if (rowCount !== 0) refuser('Un envoi vient d’être demandé : une minute entre deux est attendue.');
    await noter({ type: 'envoi.demande', objet: `programmation:${lue.id}`, contenu: {} });
    const { rows } = await client.query<{ id: string }>(
      'insert into plateforme.envoi (programmation_id, echeance, demande) values ($1, $2, true) returning id',
      [lue.id, maintenant],
    );
    await demanderUneTache(context.lot, 'rapport.envoyer', { envoi: rows[0]?.id ?? '' }, { client });
  });

async function surUneProgrammation(
  context: Context,
  action: string,
  { cleIdempotence: cle, ...entree }: EnvoyerMaintenantInput,
  faire: (client: ClientBase, lue: Lue, noter: Noter) => Promise<void>,
): Promise<Operee | Refus> {
  const { compteId } = context.actor;
  if (compteId === null) return new CompteInconnu();
  return operer(context, { owner: 'plateforme', action, cle, entree }, async (client, noter) => {
    const { programmation: id } = entree;
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 15))', [id]);
    const { rows } = estUuid(id)
      ? await client.query<Lue>(
          'select * from plateforme.programmation_lue where id = $1 and compte_id = $2',
          [id, compteId],
        )
      : { rows: [] };
    const [lue] = rows;
    if (!lue) throw new Refusee(new ProgrammationInconnue());
    await faire(client, lue, noter);
  });
}
