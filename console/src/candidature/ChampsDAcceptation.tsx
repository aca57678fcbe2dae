import { Champ } from '../shared/champs.tsx';
import { useTextes } from '../shared/langue.ts';
import { useRegistre } from '../shared/registre.ts';

const TEXTES = {
  fr: {
    du: 'À compter du',
    jusquAu: 'Jusqu’au',
    sansFin: 'Vide si aucune fin n’est dite.',
    emetteur: 'Donné par',
    attendu: 'Qui donne le label est attendu.',
    preuve: 'Preuve',
    aide: 'La dernière pièce versée y est jointe.',
  },
  en: {
    du: 'From',
    jusquAu: 'Until',
    sansFin: 'Empty if no end is said.',
    emetteur: 'Given by',
    attendu: 'Who gives the label is expected.',
    preuve: 'Evidence',
    aide: 'The last document added goes with it.',
  },
};

/** What is typed to give the label that was asked for. */
export interface Saisie {
  readonly du: string;
  readonly jusquAu: string;
  readonly emetteur: string;
  readonly preuve: string;
}

interface Props {
  readonly saisie: Saisie;
  /** Whether it was sent without saying who gives the label. */
  readonly manque: boolean;
  readonly onChange: (change: Partial<Saisie>) => void;
}

/** From when, until when, given by whom, on what evidence. */
export function ChampsDAcceptation({ saisie, manque, onChange }: Props) {
  const textes = useTextes(TEXTES);
  const aujourdhui = useRegistre()?.jour ?? '';
  const champ = (cle: keyof Saisie, type: 'date' | 'text', aide?: string) => (
    <Champ nom={textes[cle]} aide={aide} refus={cle === 'emetteur' && manque ? textes.attendu : null}>
      {(attributs) => (
        <input
          {...attributs}
          type={type}
          value={saisie[cle] || (cle === 'du' ? aujourdhui : '')}
          maxLength={cle === 'preuve' ? 500 : 200}
          autoComplete="off"
          onChange={({ currentTarget }) => onChange({ [cle]: currentTarget.value })}
        />
      )}
    </Champ>
  );
  return (
    <div className="champs">
      {champ('du', 'date')}
      {champ('jusquAu', 'date', textes.sansFin)}
      {champ('emetteur', 'text')}
      {champ('preuve', 'text', textes.aide)}
    </div>
  );
}
