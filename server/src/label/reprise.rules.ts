import { etatDuLabel } from '../shared/label.rules.ts';
import { enFrancais, plusJours } from '../shared/jour.rules.ts';
import {
  type Acte,
  ActeRefuse,
  annuler,
  base,
  CORRIGEABLES,
  dansLOrdre,
  dejaPaye,
  dire,
  labellisationDe,
  vaut,
} from './dires.rules.ts';

/** A suspension that has begun ends where the label is said again; one that is due is taken back. */
export const lever: Acte = (connues, demande, { aujourdhui }) => {
  const du = demande.du ?? aujourdhui;
  const suspension = dansLOrdre(connues).findLast(
    (dite) =>
      dite.acte === 'SUSPENSION' &&
      (dite.du >= du || (vaut(dite, du) && etatDuLabel(connues, du) === 'SUSPENDU')),
  );
  if (!suspension)
    return new ActeRefuse(
      'LABEL_NON_SUSPENDU',
      `Aucune suspension ne court le ${enFrancais(du)} ni n’est à venir : rien n’est à lever.`,
    );
  if (suspension.du >= du) return [annuler(demande, suspension)];
  const label = labellisationDe(connues, du);
  if (!label || !vaut(label, du))
    return new ActeRefuse(
      'LABEL_FINI',
      `Le label a fini le ${enFrancais(label?.jusquAu ?? du)} pendant sa suspension : renouvelez-le, ce qui la lève.`,
    );
  return [
    {
      ...dire(demande, 'LABELLISATION', { du, emetteur: demande.emetteur ?? label.emetteur }),
      jusquAu: label.jusquAu,
      preuve: demande.preuve ?? label.preuve,
      piece: demande.piece ?? label.piece,
    },
  ];
};

/** Takes back the labellisation and says it again, then what was said after it, which still counts after it. */
export const corriger: Acte = (connues, demande, cadre) => {
  const label = labellisationDe(connues, cadre.aujourdhui);
  if (!label)
    return new ActeRefuse('LABEL_ABSENT', 'Ce lieu n’a jamais eu ce label : il n’y a rien à corriger.');
  const apres = {
    du: label.du,
    jusquAu: demande.jusquAu === undefined ? label.jusquAu : demande.jusquAu,
    emetteur: demande.emetteur ?? label.emetteur,
    preuve: demande.preuve === undefined ? label.preuve : demande.preuve,
    piece: demande.piece === undefined ? label.piece : demande.piece,
  };
  if (CORRIGEABLES.every((champ) => apres[champ] === label[champ]))
    return new ActeRefuse(
      'LABEL_INCHANGE',
      'Rien ne change : une autre fin, un autre émetteur ou une autre preuve est attendu.',
    );
  if (apres.jusquAu !== null && apres.jusquAu < label.du)
    return new ActeRefuse(
      'LABEL_DATES',
      `La fin précède le début, le ${enFrancais(label.du)} : une fin ce jour-là ou plus tard est attendue.`,
    );
  const fin =
    apres.jusquAu !== null && (label.jusquAu === null || apres.jusquAu < label.jusquAu)
      ? apres.jusquAu
      : null;
  const paye = fin === null ? null : dejaPaye(demande, plusJours(fin, 1), cadre);
  if (paye) return paye;
  const suivantes = dansLOrdre(connues).filter(
    (dite) => (dite.acte === 'SUSPENSION' || dite.acte === 'RETRAIT') && dite.evenement > label.evenement,
  );
  return [
    annuler(demande, label),
    ...suivantes.map((dite) => annuler(demande, dite)),
    { ...base(demande), acte: 'LABELLISATION', motif: label.motif, ...apres },
    ...suivantes.map(({ acte, emetteur, du, jusquAu, preuve, piece, motif }) => ({
      ...base(demande),
      acte,
      emetteur,
      du,
      jusquAu,
      preuve,
      piece,
      motif,
    })),
  ];
};
