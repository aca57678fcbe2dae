import type { ClientBase } from 'pg';
import type { Context } from '../shared/context.ts';
import type { Refus } from '../shared/errors.ts';
import { type Operee, operer, Refusee, RegleNonTenue } from '../shared/operation.ts';
import { type AppelLu, appelDe, motifsDe } from './appel.service.ts';
import { type DeposerDossierInput, PorteurInconnu } from './dossier.inputs.ts';
import { enVigueur } from './regle.rules.ts';
import type { RegleLue } from './regle.types.ts';
import { simuler, type Simulation } from './simulation.rules.ts';
import { criteresDe } from './simulation.types.ts';
import { enFrancais } from '../shared/jour.rules.ts';

const non = (regle: string, message: string, source: string): Refusee =>
  new Refusee(new RegleNonTenue(regle, message, source));

/** Files a project: judged by the rules of that day, numbered in its call, refused with the rule when it may not be. */
export async function deposer(context: Context, input: DeposerDossierInput): Promise<Operee | Refus> {
  const { cleIdempotence: cle, ...entree } = input;
  return operer(
    context,
    { owner: 'territoires', action: 'dossier.deposer', cle, entree },
    async (client, noter) => {
      const collectivite = await porteurDe(client, context, input.collectivite);
      const jour = jourDuDepot(context, input);
      const appel = await appelDe(client, input.vague);
      if (!appel) throw non('AAP_VAGUE', `Il n’y a pas eu d’appel à projets en ${input.vague}.`, 'Registre');
      const { regle, simulation } = juger(appel, input, jour);
      const numero = await numeroter(client, appel, collectivite, jour);
      const id = await identifier(client);
      const evenement = await noter({
        type: 'dossier.depose',
        objet: `dossier:${id}`,
        collectiviteId: collectivite,
        contenu: { numero, jour, taux: simulation.taux, aide: simulation.aideCentimes, regle: regle.version },
      });
      await client.query(ECRIRE, [
        id,
        numero,
        appel.id,
        regle.id,
        collectivite,
        input.intitule,
        JSON.stringify(input.criteres),
        simulation.porteurCentimes,
        simulation.taux,
        simulation.aideCentimes,
        jour,
        evenement,
        context.today,
      ]);
    },
  );
}

/** A filing of the past is told by who answers for the whole register. */
function jourDuDepot({ actor, today }: Context, { jour }: DeposerDossierInput): string {
  if (jour == null || jour === today) return today;
  if (jour > today)
    throw non('AAP_JOUR', 'Le jour du dépôt est à venir : un jour passé est attendu.', 'Registre');
  if (actor.role !== 'ADMINISTRATEUR')
    throw non(
      'AAP_JOUR',
      'Un dépôt passé ne peut être enregistré que par un administrateur du dispositif.',
      'Registre : droits des rôles',
    );
  return jour;
}

async function porteurDe(client: ClientBase, { actor }: Context, siren: string): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `select id from territoires.collectivite where siren = $1 and ($2::uuid[] is null or id = any($2))`,
    [siren, actor.perimeter],
  );
  const [porteur] = rows;
  if (!porteur) throw new Refusee(new PorteurInconnu());
  return porteur.id;
}

function juger(
  appel: AppelLu,
  input: DeposerDossierInput,
  jour: string,
): { readonly regle: RegleLue; readonly simulation: Simulation } {
  const regle = enVigueur(appel.regles, jour);
  if (jour < appel.ouvertLe || jour > appel.closLe || !regle)
    throw non(
      'AAP_OUVERTURE',
      `L’appel de ${appel.vague} est fermé le ${enFrancais(jour)} : il a été ouvert du ${enFrancais(appel.ouvertLe)} au ${enFrancais(appel.closLe)}.`,
      appel.source,
    );
  const simulation = simuler(regle.contenu, criteresDe(input.criteres));
  const [motif] = motifsDe(regle, simulation);
  if (motif) throw non(motif.regle, motif.message, motif.source);
  return { regle, simulation };
}

/** The next number of the call; one project at a time for each collectivité. */
async function numeroter(
  client: ClientBase,
  appel: AppelLu,
  collectivite: string,
  jour: string,
): Promise<string> {
  await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`appel ${appel.id}`]);
  const { rows } = await client.query<{ rang: number; en_cours: string | null }>(EN_COURS, [
    appel.id,
    collectivite,
  ]);
  const [suite] = rows;
  if (!suite) throw new Error('A call always has a next rank');
  if (suite.en_cours !== null)
    throw non(
      'AAP_UN_DOSSIER',
      `La collectivité a déjà le dossier ${suite.en_cours} dans cet appel : un seul dossier non refusé est attendu (dépôt du ${enFrancais(jour)}).`,
      appel.source,
    );
  return `AAP${appel.vague}-${String(suite.rang).padStart(3, '0')}`;
}

const EN_COURS = `
  select s.rang, (select d.numero from territoires.dossier d where d.appel_id = $1 and d.collectivite_id = $2
    and not exists (select from territoires.dossier_etape e where e.dossier_id = d.id and e.etape = 'REFUSE') limit 1) as en_cours
  from territoires.suite_de_l_appel($1) s`;

export async function identifier(client: ClientBase): Promise<string> {
  const { rows } = await client.query<{ id: string }>('select uuidv7() as id');
  return rows[0]?.id ?? '';
}

const ECRIRE = `
  with depose as (
    insert into territoires.dossier (id, numero, appel_id, regle_id, collectivite_id, intitule, criteres, budget_porteur_centimes,
      taux_dix_milliemes, aide_centimes, depose_le, evenement, enregistre_le)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13))
  insert into territoires.dossier_etape (dossier_id, collectivite_id, etape, jour, centimes, evenement, enregistre_le)
  values ($1, $5, 'DEPOSE', $11, $10, $12, $13)`;
