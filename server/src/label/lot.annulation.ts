import { affirmer, type AssertionADire, type GenreDeLabel } from '../lieu/lieu.module.ts';
import { type Annulation, declarerAnnulable } from '../shared/annulation.ts';
import { enFrancais } from '../shared/jour.rules.ts';
import { Refusee, RegleNonTenue } from '../shared/operation.ts';
import { SOURCE } from './lot.service.ts';

/** All the places of the lot are held before anything is read of them. */
const TENIR = `
  select from labels.lieu l
  where l.id in (select a.lieu_id from labels.label_assertion a where a.evenement = $1) order by l.id for no key update`;

const SIENS = `(select distinct lieu_id, label from labels.label_assertion where evenement = $1)`;

const DEPUIS = `
  select l.nom, a.acte, a.enregistre_le as "enregistreLe", count(*) over ()::int as total
  from ${SIENS} s
  join labels.lieu l on l.id = s.lieu_id
  cross join lateral (
    select a.acte, a.enregistre_le from labels.label_assertion a
    where a.lieu_id = s.lieu_id and a.label = s.label and a.evenement > $1 order by a.evenement, a.id limit 1) a
  order by l.nom collate "fr-x-icu", l.id limit 5`;

/** What the event said, to be taken back; and what it had taken back, to be said again. */
const CONTRAIRES = `
  select a.lieu_id as lieu, a.genre, a.libelle, 'ANNULATION' as acte, a.emetteur, a.du, null::date as "jusquAu", null as preuve,
    null::uuid as piece, $2::text as motif, a.id as annule, 0 as rang, a.evenement, a.id
  from labels.label_assertion a where a.evenement = $1 and a.acte <> 'ANNULATION'
  union all
  select r.lieu_id, r.genre, r.libelle, r.acte, r.emetteur, r.du, r.jusqu_au, r.preuve, r.piece_id, r.motif, null, 1, r.evenement, r.id
  from labels.label_assertion a join labels.label_assertion r on r.id = a.annule where a.evenement = $1
  order by rang, evenement, id`;

const EN_MOTS: Readonly<Record<string, string>> = {
  LABELLISATION: 'labellisé ou renouvelé',
  SUSPENSION: 'suspendu',
  RETRAIT: 'retiré',
  CANDIDATURE: 'demandé',
  REFUS: 'refusé',
  ANNULATION: 'corrigé',
};

interface Depuis {
  readonly nom: string;
  readonly acte: string;
  readonly enregistreLe: string;
  readonly total: number;
}

/** A lot is undone as it was done: all its places under one event, unless one of them was spoken of since. */
async function defaireLeLot({ client, context, evenement, motif, noter }: Annulation, type: string): Promise<void> {
  const { position, objet, contenu } = evenement;
  await client.query(TENIR, [position]);
  const { rows: depuis } = await client.query<Depuis>(DEPUIS, [position]);
  if (depuis[0]) throw depuisRefuse(depuis, depuis[0].total);
  const { rows } = await client.query<AssertionADire & { genre: GenreDeLabel }>(CONTRAIRES, [position, motif]);
  const { genre, libelle, changes } = contenu;
  const nouveau = await noter({ type, objet: objet ?? '', contenu: { genre, libelle, changes } });
  await affirmer(client, nouveau, context.today, rows);
}

function depuisRefuse(depuis: readonly Depuis[], total: number): Refusee {
  const nommes = depuis.map(
    ({ nom, acte, enregistreLe }) => `« ${nom} » (${EN_MOTS[acte] ?? 'modifié'} le ${enFrancais(enregistreLe)})`,
  );
  const autres = total > nommes.length ? ` et ${total - nommes.length} autres` : '';
  return new Refusee(
    new RegleNonTenue(
      'LABEL_DEPUIS',
      `Le label a changé depuis pour ${nommes.join(', ')}${autres} : annulez d’abord ${total > 1 ? 'ces changements' : 'ce changement'}.`,
      SOURCE,
    ),
  );
}

declarerAnnulable('labels.modifies', {
  owner: 'labels',
  droit: 'LABELLISER',
  defaire: (annulation) => defaireLeLot(annulation, 'labels.repris-en-lot'),
});

// What was undone may be done again in the same way.
declarerAnnulable('labels.repris-en-lot', {
  owner: 'labels',
  droit: 'LABELLISER',
  defaire: (annulation) => defaireLeLot(annulation, 'labels.modifies'),
});
