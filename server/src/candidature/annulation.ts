import { labelRefuse, reprendreLesDires } from '../label/label.module.ts';
import { type Annulation, declarerAnnulable } from '../shared/annulation.ts';
import { idDe } from '../shared/operation.ts';

const SIEN = `
  select a.id, a.acte, a.annule,
    exists (select from labels.candidature_acte s where s.candidature_id = a.candidature_id and s.evenement > a.evenement
      and s.acte <> 'REPRISE' and not exists (select from labels.candidature_acte x where x.annule = s.id)) as suivi
  from labels.candidature_acte a where a.evenement = $1`;

const SUIVIE = `
  select from labels.candidature_acte s where s.candidature_id = $1 and s.acte <> 'REPRISE'
    and not exists (select from labels.candidature_acte x where x.annule = s.id) limit 1`;

const REPRENDRE = `
  insert into labels.candidature_acte (candidature_id, acte, jour, motif, annule, evenement, enregistre_le)
  select candidature_id, 'REPRISE', $2, $3, id, $4, $2 from labels.candidature_acte where id = $1`;

const REDIRE = `
  insert into labels.candidature_acte (candidature_id, acte, jour, motif, nature, piece_id, assertion_id, evenement, enregistre_le)
  select candidature_id, acte, jour, motif, nature, piece_id, assertion_id, $2, $3 from labels.candidature_acte where id = $1`;

const ABANDONNER = `
  insert into labels.candidature_acte (candidature_id, acte, jour, motif, evenement, enregistre_le)
  values ($1, 'ABANDONNEE', $2, $3, $4, $2)`;

interface Sien {
  readonly id: string;
  readonly acte: string;
  readonly annule: string | null;
  readonly suivi: boolean;
}

/** The last act of a candidature is taken back, and what it said of the label with it; one taken back is done again. */
async function defaire(annulation: Annulation): Promise<void> {
  const { client, context, evenement, motif, noter } = annulation;
  const objet = evenement.objet ?? '';
  const { rows } = await client.query<Sien>(SIEN, [evenement.position]);
  const [sien] = rows;
  const suivie = sien ? sien.suivi : (await client.query(SUIVIE, [idDe(objet)])).rowCount === 1;
  if (suivie)
    throw labelRefuse(
      'CANDIDATURE_SUIVIE',
      'Un acte a suivi sur cette candidature : annulez d’abord le dernier de son fil.',
    );
  const redire = await reprendreLesDires(annulation);
  const position = await noter({ type: 'candidature.reprise', objet, contenu: {} });
  if (!sien) await client.query(ABANDONNER, [idDe(objet), context.today, motif, position]);
  else if (sien.annule !== null) await client.query(REDIRE, [sien.annule, position, context.today]);
  else await client.query(REPRENDRE, [sien.id, context.today, motif, position]);
  await redire(position);
}

/** Says how each step of a candidature is undone. */
export function declarerLesAnnulations(): void {
  for (const fait of [
    'deposee',
    'pieces_demandees',
    'piece_versee',
    'instruite',
    'acceptee',
    'refusee',
    'abandonnee',
    'reprise',
  ])
    declarerAnnulable(`candidature.${fait}`, { owner: 'labels', droit: 'LABELLISER', defaire });
}
