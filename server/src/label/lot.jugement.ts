import { etatDuLabel } from '../shared/label.rules.ts';
import type { AssertionADire } from '../lieu/lieu.module.ts';
import { assertionsDe } from './acte.rules.ts';
import {
  type ActeDemande,
  ActeRefuse,
  type AssertionConnue,
  type CadreDActe,
  labellisationDe,
} from './dires.rules.ts';
import type { LigneDeLot } from './lot.types.ts';

/** A place of a lot: what was said of its label, and how far uses made there were paid. */
export interface LieuDuLot {
  readonly lieu: string;
  /** Whether it is out of the register; `null` when the register does not know it. */
  readonly retire: boolean | null;
  readonly connues: readonly AssertionConnue[];
  readonly payeJusquAu: string | null;
}

export type ActeDuLot = Omit<ActeDemande, 'lieu'>;

interface LieuJuge {
  readonly ligne: Omit<LigneDeLot, 'rang'>;
  readonly dires: readonly AssertionADire[];
}

/** What an act makes of one place of a lot: the same verdict as if it were asked of that place alone. */
export function jugerUnLieu(
  { lieu, retire, connues, payeJusquAu }: LieuDuLot,
  acte: ActeDuLot,
  aujourdhui: string,
): LieuJuge {
  const cadre: CadreDActe = { aujourdhui, payeJusquAu };
  const dires = horsRegistre(retire) ?? assertionsDe(connues, { ...acte, lieu }, cadre);
  const avant = {
    lieu,
    etat: etatDuLabel(connues, aujourdhui),
    fin: labellisationDe(connues, aujourdhui)?.jusquAu ?? null,
  };
  if (dires instanceof ActeRefuse) {
    const { regle, message } = dires;
    return { ligne: { ...avant, changee: false, regle, message, du: null, jusquAu: null }, dires: [] };
  }
  const dit = dires.findLast((dire) => dire.acte !== 'ANNULATION');
  const effet = { du: dit?.du ?? aujourdhui, jusquAu: dit?.jusquAu ?? null };
  return { ligne: { ...avant, changee: true, regle: null, message: null, ...effet }, dires };
}

const horsRegistre = (retire: boolean | null): ActeRefuse | null => {
  if (retire === false) return null;
  return new ActeRefuse(
    'LABEL_LIEU',
    retire === null
      ? 'Ce lieu n’est pas dans le registre : son identifiant est attendu.'
      : 'Ce lieu est retiré du registre, ou réuni à un autre : un lieu en place est attendu.',
  );
};
