import { DES_REMISES, DES_USAGES } from './admission.ts';
import { compte, type IndicateurCalcule, rapport } from './indicateur-calcule.ts';
import type { MesureAdditive } from '../faits/mesures.ts';

/** Carnets, from their hand-over to their last pass. */
export const DES_CARNETS: readonly IndicateurCalcule[] = [
  compte(
    {
      code: 'carnets.distribues',
      nom: 'Carnets distribués',
      definition: 'Carnets remis à une cohorte de bénéficiaires.',
      formule: 'nombre de remises',
      unite: 'carnets',
      lignes: 'Carnets distribués (le premier pass de chacun)',
    },
    DES_REMISES,
  ),
  compte(
    {
      code: 'carnets.entames',
      nom: 'Carnets entamés',
      definition:
        'Carnets dont un pass au moins a été utilisé, comptés à leur première utilisation, dans l’ordre des jours puis des rangs.',
      formule: 'nombre de premières utilisations de carnet',
      unite: 'carnets',
      lignes: 'Carnets entamés (leur première utilisation)',
    },
    DES_USAGES,
  ),
  compte(
    {
      code: 'carnets.epuises',
      nom: 'Carnets épuisés',
      definition: 'Carnets dont tous les pass ont été utilisés, comptés à leur dernière utilisation.',
      formule: 'nombre de dernières utilisations de carnet',
      unite: 'carnets',
      lignes: 'Carnets épuisés (leur dernière utilisation)',
    },
    DES_USAGES,
  ),
];

const REMIS = { de: 'carnets.distribues', mots: 'carnets distribués', admission: DES_REMISES };

export const TAUX_DES_CARNETS: readonly IndicateurCalcule[] = [
  rapport(
    {
      code: 'taux.entame',
      nom: 'Taux d’entame',
      definition: 'Carnets distribués dont un pass au moins a été utilisé.',
      formule: 'carnets entamés ÷ carnets distribués',
      unite: 'part',
      lignes: 'Carnets entamés (leur première utilisation)',
    },
    { de: 'carnets.entames', mots: 'carnets entamés', admission: DES_USAGES },
    REMIS,
  ),
  rapport(
    {
      code: 'taux.epuisement',
      nom: 'Taux d’épuisement',
      definition: 'Carnets distribués dont tous les pass ont été utilisés.',
      formule: 'carnets épuisés ÷ carnets distribués',
      unite: 'part',
      lignes: 'Carnets épuisés (leur dernière utilisation)',
    },
    { de: 'carnets.epuises', mots: 'carnets épuisés', admission: DES_USAGES },
    REMIS,
  ),
];

const utilises = (rang: Rang): MesureAdditive => `carnets.utilises.${rang}`;
const RANGS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
type Rang = (typeof RANGS)[number];

/** How many carnets get to their k-th use: a carnet of five never gets to the sixth, and is not counted for it. */
export const RETENTION: readonly IndicateurCalcule[] = RANGS.map((rang) => {
  const mots = rang === 1 ? 'carnets utilisés une fois au moins' : `carnets utilisés ${rang} fois au moins`;
  const ieme = rang === 1 ? '1re' : `${rang}e`;
  const deDix = rang > 5;
  return rapport(
    {
      code: `retention.${rang}`,
      nom: `Rétention, ${ieme} utilisation`,
      definition: `Carnets distribués qui ont servi ${rang === 1 ? 'une fois' : `${rang} fois`} au moins, comptés à leur ${ieme} utilisation.`,
      formule: `${mots} ÷ carnets distribués${deDix ? ' de dix pass' : ''}`,
      unite: 'part',
      lignes: `Carnets à leur ${ieme} utilisation`,
      ...(deDix ? { exclusions: 'Les carnets de cinq pass, qui n’y parviennent jamais.' } : {}),
    },
    { de: utilises(rang), mots, admission: DES_USAGES },
    deDix ? { ...REMIS, de: 'carnets.distribues.de_10', mots: 'carnets distribués de dix pass' } : REMIS,
  );
});
