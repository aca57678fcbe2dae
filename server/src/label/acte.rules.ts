import { etatDuLabel } from '../shared/label.rules.ts';
import { enFrancais, plusJours } from '../shared/jour.rules.ts';
import type { ActeSurLabel } from './acte.types.ts';
import {
  type Acte,
  type ActeDemande,
  ActeRefuse,
  type AssertionConnue,
  type CadreDActe,
  dansLOrdre,
  dejaPaye,
  dire,
  type Dires,
  EN_MOTS,
  labellisationDe,
  sansLabel,
} from './dires.rules.ts';
import { corriger, lever } from './reprise.rules.ts';

/** What is to be said so that an act takes effect, or why it cannot. Pure: the same for one place and for a thousand. */
export function assertionsDe(
  connues: readonly AssertionConnue[],
  demande: ActeDemande,
  cadre: CadreDActe,
): Dires {
  const sansMotif = !demande.motif?.trim();
  if (sansMotif && ['SUSPENSION', 'RETRAIT', 'LEVEE', 'CORRECTION'].includes(demande.acte))
    return new ActeRefuse('LABEL_MOTIF', 'Un motif est attendu : il restera dans l’historique du lieu.');
  if (demande.jusquAu != null && demande.du != null && demande.jusquAu < demande.du)
    return new ActeRefuse(
      'LABEL_DATES',
      `La fin, le ${enFrancais(demande.jusquAu)}, précède le début, le ${enFrancais(demande.du)} : une fin ce jour-là ou plus tard est attendue.`,
    );
  return ACTES[demande.acte](connues, demande, cadre);
}

const labelliser: Acte = (connues, demande, { aujourdhui }) => {
  const du = demande.du ?? aujourdhui;
  const etat = etatDuLabel(connues, du);
  if (etat === 'RETIRE' && !demande.candidature)
    return new ActeRefuse(
      'LABEL_RETIRE',
      'Ce label a été retiré : une candidature acceptée est attendue pour le rendre.',
    );
  if (etat === 'LABELLISE' || etat === 'A_RENOUVELER' || (etat === 'SUSPENDU' && !demande.candidature))
    return new ActeRefuse(
      'LABEL_DEJA',
      `Le ${enFrancais(du)}, ce lieu ${EN_MOTS[etat]} : ${etat === 'SUSPENDU' ? 'levez la suspension' : 'renouvelez le label ou corrigez-le'}.`,
    );
  if (!demande.emetteur?.trim())
    return new ActeRefuse('LABEL_EMETTEUR', 'Qui donne le label n’est pas dit : un émetteur est attendu.');
  return [dire(demande, 'LABELLISATION', { du, emetteur: demande.emetteur })];
};

const renouveler: Acte = (connues, demande, { aujourdhui }) => {
  const dernier = dansLOrdre(connues)
    .filter(({ acte }) => acte === 'LABELLISATION')
    .toSorted((a, b) => (a.jusquAu ?? '9999').localeCompare(b.jusquAu ?? '9999'))
    .at(-1);
  const etat = etatDuLabel(connues, aujourdhui);
  if (etat === 'RETIRE')
    return new ActeRefuse(
      'LABEL_RETIRE',
      'Ce label a été retiré : une candidature acceptée est attendue pour le rendre.',
    );
  if (dernier === undefined || (dernier.du > aujourdhui && etat === 'CANDIDAT'))
    return new ActeRefuse(
      'LABEL_ABSENT',
      'Ce lieu n’est pas encore labellisé : un label en cours ou fini est attendu.',
    );
  if (dernier.jusquAu === null)
    return new ActeRefuse('LABEL_SANS_FIN', 'Ce label vaut sans fin : il n’est pas à renouveler.');
  const fini = dernier.jusquAu < aujourdhui;
  const suite = plusJours(dernier.jusquAu, 1);
  const du = demande.du ?? (fini ? aujourdhui : suite);
  if (!fini && du > suite)
    return new ActeRefuse(
      'LABEL_TROU',
      `Le label finit le ${enFrancais(dernier.jusquAu)} : un renouvellement dès le ${enFrancais(suite)} est attendu, sans jour perdu.`,
    );
  if (du <= dernier.du)
    return new ActeRefuse(
      'LABEL_DATES',
      `Un renouvellement après le ${enFrancais(dernier.du)}, début du label, est attendu.`,
    );
  const alors = etatDuLabel(connues, du);
  if (!fini && (alors === 'SUSPENDU' || alors === 'RETIRE'))
    return new ActeRefuse(
      alors === 'RETIRE' ? 'LABEL_RETIRE' : 'LABEL_SUSPENDU',
      `Le ${enFrancais(du)}, ce lieu ${EN_MOTS[alors]} : ${alors === 'RETIRE' ? 'il ne se renouvelle pas' : 'levez d’abord la suspension'}.`,
    );
  if (demande.jusquAu != null && (demande.jusquAu <= dernier.jusquAu || demande.jusquAu < du))
    return new ActeRefuse(
      'LABEL_DATES',
      `Le label court déjà jusqu’au ${enFrancais(dernier.jusquAu)} : une fin plus tardive est attendue.`,
    );
  return [dire(demande, 'LABELLISATION', { du, emetteur: demande.emetteur ?? dernier.emetteur })];
};

const suspendre: Acte = (connues, demande, cadre) => {
  const du = demande.du ?? cadre.aujourdhui;
  const etat = etatDuLabel(connues, du);
  const label = labellisationDe(connues, du);
  if (!label || (etat !== 'LABELLISE' && etat !== 'A_RENOUVELER'))
    return sansLabel(etat, du, 'un label en cours');
  const paye = dejaPaye(demande, du, cadre);
  return paye ?? [dire(demande, 'SUSPENSION', { du, emetteur: demande.emetteur ?? label.emetteur })];
};

const retirer: Acte = (connues, demande, cadre) => {
  const du = demande.du ?? cadre.aujourdhui;
  const etat = etatDuLabel(connues, du);
  const label = labellisationDe(connues, du);
  if (!label || (etat !== 'LABELLISE' && etat !== 'A_RENOUVELER' && etat !== 'SUSPENDU'))
    return sansLabel(etat, du, 'un label en cours ou suspendu');
  if (demande.jusquAu != null)
    return new ActeRefuse('LABEL_DATES', 'Un retrait n’a pas de fin : pour un temps, suspendez le label.');
  const paye = etat === 'SUSPENDU' ? null : dejaPaye(demande, du, cadre);
  return paye ?? [dire(demande, 'RETRAIT', { du, emetteur: demande.emetteur ?? label.emetteur })];
};

const ACTES: Readonly<Record<ActeSurLabel, Acte>> = {
  LABELLISATION: labelliser,
  RENOUVELLEMENT: renouveler,
  SUSPENSION: suspendre,
  LEVEE: lever,
  RETRAIT: retirer,
  CORRECTION: corriger,
};
