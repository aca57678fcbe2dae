import { affirmer } from '../lieu/lieu.module.ts';
import { type Annulation, declarerAnnulable } from '../shared/annulation.ts';
import { enFrancais } from '../shared/jour.rules.ts';
import type { Refusee } from '../shared/operation.ts';
import { contraire, DIT_EN_MOTS, type Label, sansEffet } from './annulation.service.ts';
import { type Dite, labelRefuse } from './label.lecture.ts';

/** All the places of the lot are held, in one order, before anything is read of them. */
const TENIR = `
  select from labels.lieu l
  where l.id in (select a.lieu_id from labels.label_assertion a where a.evenement = $1) order by l.id for no key update`;

/** Everything said of each label of the lot, annulled or not, in its order. */
const DITES = `
  select l.id as lieu, l.nom, s.genre, s.libelle, json_agg(json_build_object('id', a.id, 'acte', a.acte, 'emetteur', a.emetteur,
    'du', a.du, 'jusquAu', a.jusqu_au, 'preuve', a.preuve, 'piece', a.piece_id, 'motif', a.motif, 'evenement', a.evenement,
    'annule', a.annule, 'enregistreLe', a.enregistre_le, 'par', null) order by a.evenement, a.id) as dites
  from (select distinct lieu_id, label, genre, libelle from labels.label_assertion where evenement = $1) s
  join labels.lieu l on l.id = s.lieu_id
  join labels.label_assertion a on a.lieu_id = s.lieu_id and a.label = s.label
  group by l.id, l.nom, s.genre, s.libelle, s.label
  order by l.nom collate "fr-x-icu", l.id`;

interface LabelDuLot extends Label {
  readonly nom: string;
  readonly dites: readonly Dite[];
}

/** A lot is undone as it was done: all its places under one event, unless one of them was spoken of since. */
async function defaireLeLot(
  { client, context, evenement, motif, noter }: Annulation,
  type: string,
): Promise<void> {
  const { position, objet, contenu } = evenement;
  await client.query(TENIR, [position]);
  const { rows: labels } = await client.query<LabelDuLot>(DITES, [position]);
  const suivants = labels.flatMap(({ dites }) => dites.map((dite) => dite.evenement));
  const sautes = await sansEffet(
    client,
    [...new Set(suivants)].filter((autre) => autre > position),
  );
  const depuis = labels.flatMap(({ nom, dites }) => {
    const dite = dites.find((une) => une.evenement > position && !sautes.has(une.evenement));
    return dite ? [{ nom, dite }] : [];
  });
  if (depuis.length > 0) throw depuisRefuse(depuis);
  const dires = labels.flatMap(({ lieu, genre, libelle, dites }) =>
    contraire({ lieu, genre, libelle }, dites, position, motif),
  );
  const { acte, genre, libelle, changes } = contenu;
  const nouveau = await noter({ type, objet: objet ?? '', contenu: { acte, genre, libelle, changes } });
  await affirmer(client, nouveau, context.today, dires);
}

/** As many as one reads; the others are counted. */
const NOMMES = 5;

function depuisRefuse(depuis: readonly { readonly nom: string; readonly dite: Dite }[]): Refusee {
  const nommes = depuis
    .slice(0, NOMMES)
    .map(
      ({ nom, dite: { acte, enregistreLe } }) =>
        `« ${nom} » (${DIT_EN_MOTS[acte] ?? 'modifié'} le ${enFrancais(enregistreLe)})`,
    );
  const reste = depuis.length - nommes.length;
  const autres = reste > 0 ? ` et ${reste} autre${reste > 1 ? 's' : ''}` : '';
  const changements = depuis.length > 1 ? 'ces changements' : 'ce changement';
  return labelRefuse(
    'LABEL_DEPUIS',
    `Le label a changé depuis pour ${nommes.join(', ')}${autres} : annulez d’abord ${changements}.`,
  );
}

/** Says how a lot is undone. */
export function declarerLesReprisesDeLot(): void {
  declarerAnnulable('labels.modifies', {
    owner: 'labels',
    droit: 'LABELLISER',
    defaire: (annulation) => defaireLeLot(annulation, 'labels.rendus'),
  });

  // What was undone may be done again in the same way.
  declarerAnnulable('labels.rendus', {
    owner: 'labels',
    droit: 'LABELLISER',
    defaire: (annulation) => defaireLeLot(annulation, 'labels.modifies'),
  });
}
