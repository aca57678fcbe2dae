import { Champ } from '../shared/champs.tsx';

interface Props {
  readonly nom: string;
  readonly valeur: string;
  readonly onChange: (valeur: string) => void;
  readonly type?: 'text' | 'date' | 'montant';
  readonly aide?: string | undefined;
  readonly refus?: string | null;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
}

/** A field of one line: a text, a day, or an amount that phones type with digits. */
export const ChampSaisi = ({ nom, valeur, onChange, type = 'text', aide, refus = null, min, max }: Props) => (
  <Champ nom={nom} aide={aide} refus={refus}>
    {(attributs) => (
      <input
        {...attributs}
        type={type === 'date' ? 'date' : 'text'}
        inputMode={type === 'montant' ? 'decimal' : undefined}
        min={min}
        max={max}
        maxLength={100}
        autoComplete="off"
        value={valeur}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    )}
  </Champ>
);
