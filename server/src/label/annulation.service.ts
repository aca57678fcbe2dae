import type { ClientBase } from 'pg';
import { affirmer, type AssertionADire, type GenreDeLabel } from '../lieu/lieu.module.ts';
import { type Annulation, declarerAnnulable } from '../shared/annulation.ts';
import { enFrancais } from '../shared/jour.rules.ts';
import { idDe } from '../shared/operation.ts';
import { type Dite, labelRefuse, lireLesDites, tenirLeLieu, tenues } from './label.lecture.ts';

export interface Label {
  readonly lieu: string;
  readonly genre: GenreDeLabel;
  readonly libelle: string | null;
}

export const DIT_EN_MOTS: Readonly<Record<string, string>> = {
  LABELLISATION: 'labellisé ou renouvelé',
  SUSPENSION: 'suspendu',
  RETRAIT: 'retiré',
  CANDIDATURE: 'demandé',
  REFUS: 'refusé',
  ANNULATION: 'corrigé',
};

/** The labels of which an event said something: all are held before any is read. */
const LABELS = `
  select distinct lieu_id as lieu, genre, libelle from labels.label_assertion where evenement = $1 order by 1, 2, 3`;

/** Events that undo each other: those undone for good, and what undid them; nothing rests on them. */
export async function sansEffet(
  client: ClientBase,
  positions: readonly number[],
): Promise<ReadonlySet<number>> {
  const { rows } = await client.query<{ position: number; id: string; annule: string | null }>(
    `select position, id, contenu ->> 'annule' as annule from labels.evenement where position = any($1::bigint[])
     order by position desc`,
    [positions],
  );
  const sautes = new Set<number>();
  for (const { position, annule } of rows) {
    const annulee = rows.find(({ id }) => id === annule);
    if (!annulee || sautes.has(position)) continue;
    sautes.add(position).add(annulee.position);
  }
  return sautes;
}

/** Takes back what an event said of labels and says again what it had taken back, by new facts; uses made meanwhile stay. */
export async function reprendreLesDires({
  client,
  context,
  evenement,
  motif,
}: Annulation): Promise<(position: number) => Promise<void>> {
  const { rows: labels } = await client.query<Label>(LABELS, [evenement.position]);
  const dires: AssertionADire[] = [];
  for (const label of labels) await tenirLeLieu(client, label);
  for (const label of labels) {
    const dites = await lireLesDites(client, label);
    const suivants = dites.map((dite) => dite.evenement).filter((autre) => autre > evenement.position);
    const sautes = await sansEffet(client, suivants);
    const depuis = dites.find((dite) => dite.evenement > evenement.position && !sautes.has(dite.evenement));
    if (depuis)
      throw labelRefuse(
        'LABEL_DEPUIS',
        `Le label a été ${DIT_EN_MOTS[depuis.acte] ?? 'modifié'} depuis, le ${enFrancais(depuis.enregistreLe)} : annulez d’abord ce changement.`,
      );
    dires.push(...contraire(label, dites, evenement.position, motif));
  }
  return async (position) => {
    await affirmer(client, position, context.today, dires);
  };
}

const quoi = ({ acte, du, jusquAu, emetteur, preuve, piece, motif }: Omit<Dite, 'acte'> & { acte: string }) =>
  JSON.stringify([acte, du, jusquAu, emetteur, preuve, piece, motif]);

/** What was said, or what says it again since: taken back then put back, it holds under another identifier. */
function tenueDe(dite: Dite, dites: readonly Dite[]): Dite {
  const tenue = tenues(dites).findLast(
    (autre) =>
      autre.id === dite.id ||
      (autre.evenement > dite.evenement && quoi({ ...dite, ...autre }) === quoi(dite)),
  );
  return dites.find(({ id }) => id === tenue?.id) ?? dite;
}

/** What undoes what an event said of a label. */
export function contraire(
  label: Label,
  dites: readonly Dite[],
  position: number,
  motif: string,
): AssertionADire[] {
  const siennes = dites.filter(({ evenement }) => evenement === position);
  const reprises = new Set(siennes.map(({ annule }) => annule));
  return [
    ...siennes
      .filter(({ acte }) => acte !== 'ANNULATION')
      .map((dite) => tenueDe(dite, dites))
      .map(({ id, du, emetteur }): AssertionADire => ({
        ...label,
        acte: 'ANNULATION',
        du,
        emetteur,
        annule: id,
        motif,
      })),
    ...dites
      .filter(({ id }) => reprises.has(id))
      .map(({ acte, emetteur, du, jusquAu, preuve, piece, motif: dit }): AssertionADire => ({
        ...label,
        acte,
        emetteur,
        du,
        jusquAu,
        preuve,
        piece,
        motif: dit,
      })),
  ];
}

/** Says how what was said of one label is undone. */
export function declarerLesReprises(): void {
  declarerAnnulable('label.modifie', {
    owner: 'labels',
    droit: 'LABELLISER',
    async defaire(annulation) {
      const { evenement, noter } = annulation;
      const redire = await reprendreLesDires(annulation);
      const lieu = idDe(evenement.objet ?? '');
      await redire(await noter({ type: 'label.repris', objet: `lieu:${lieu}`, contenu: {} }));
    },
  });

  // What was undone may be done again in the same way.
  declarerAnnulable('label.repris', {
    owner: 'labels',
    droit: 'LABELLISER',
    async defaire(annulation) {
      const { evenement, noter } = annulation;
      const redire = await reprendreLesDires(annulation);
      await redire(await noter({ type: 'label.modifie', objet: evenement.objet ?? '', contenu: {} }));
    },
  });
}
