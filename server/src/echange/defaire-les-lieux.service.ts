import type { ClientBase, Pool } from 'pg';
import {
  compterLaRemise,
  type LieuTouche,
  lieuxTouches,
  nommerLesEvenements,
  remettreLesLieux,
  type Remise,
  type Retenue,
} from '../lieu/lieu.module.ts';
import { declarerAnnulable } from '../shared/annulation.ts';
import type { Context } from '../shared/context.ts';
import { exigerLaFrance } from '../shared/france.ts';
import { auNomDe } from '../shared/mur.ts';
import { Refusee, RegleNonTenue } from '../shared/operation.ts';

/** What undoing an import of places would do: said before it is done, in the same words as after. */
export interface ADefaire extends Remise {
  readonly laissees: readonly {
    readonly lieu: string;
    readonly nom: string;
    readonly commune: string;
    readonly raison: Retenue;
  }[];
}

/** Places that a pass was used in since the import gave them its label: the use rests on it. */
const UTILISES = `
  select distinct u.lieu_id as lieu
  from labels.label_assertion a
  join labels.evenement i on i.position = a.evenement
  join pass.utilisation u on u.lieu_id = a.lieu_id and u.jour >= a.du
  join pass.evenement e on e.position = u.evenement
  where ${auNomDe('$2')} and a.evenement = $1 and a.label = 'PASS_NUMERIQUE' and e.enregistre_a > i.enregistre_a`;

async function trier(
  client: ClientBase | Pool,
  evenement: number,
  lecteur: string,
  verrou = false,
): Promise<{ readonly libres: readonly LieuTouche[]; readonly dit: ADefaire }> {
  const touches = await lieuxTouches(client, evenement, lecteur, verrou);
  const { rows } = await client.query<{ lieu: string }>(UTILISES, [evenement, lecteur]);
  const utilises = new Set(rows.map(({ lieu }) => lieu));
  const libres: LieuTouche[] = [];
  const laissees: ADefaire['laissees'][number][] = [];
  for (const touche of touches) {
    const raison = touche.retenue ?? (utilises.has(touche.lieu) ? 'UTILISE' : null);
    const { lieu, nom, commune } = touche;
    if (raison === null) libres.push(touche);
    else laissees.push({ lieu, nom, commune, raison });
  }
  return { libres, dit: { ...compterLaRemise(libres), laissees } };
}

/** What undoing this import would do; `null` when it changed no place, or is undone already. */
export async function aDefaire({ pool, read }: Context, id: string): Promise<ADefaire | null> {
  const { rows } = await pool.query<{ position: number }>(
    `select e.position from plateforme.import i join labels.evenement e on e.id = i.evenement_id
     where ${auNomDe('$2')} and i.id = $1 and e.type = 'lieux.importes'
       and not exists (select from labels.evenement a where a.contenu ->> 'annule' = e.id::text)`,
    [id, read.lecteur],
  );
  const [evenement] = rows;
  return evenement ? (await trier(pool, evenement.position, read.lecteur)).dit : null;
}

nommerLesEvenements({ 'lieux.import_annule': 'Import annulé' });

/** An import of places is undone by one event: places put back or taken out, labels taken back, what changed since left and named. */
declarerAnnulable('lieux.importes', {
  owner: 'labels',
  droit: 'IMPORTER',
  async defaire({ context, client, noter, evenement, motif }) {
    exigerLaFrance(context.actor);
    const { libres, dit } = await trier(client, evenement.position, context.read.lecteur, true);
    if (libres.length === 0)
      throw new Refusee(
        new RegleNonTenue(
          'ANNULATION',
          `Chacun des lieux de cet import a été modifié, labellisé ou utilisé depuis : ${citer(dit)}.`,
          'règles de correction du registre',
        ),
      );
    const { laissees, ...comptes } = dit;
    const position = await noter({
      type: 'lieux.import_annule',
      objet: `evenement:${evenement.id}`,
      contenu: { ...comptes, laissees: laissees.map(({ lieu, raison }) => ({ lieu, raison })) },
    });
    await remettreLesLieux(client, position, context.today, libres, motif);
  },
});

const citer = ({ laissees }: ADefaire): string =>
  laissees
    .slice(0, 3)
    .map(({ nom, commune }) => `« ${nom} » (${commune})`)
    .join(', ') + (laissees.length > 3 ? '…' : '');
