import { Champ } from '../shared/champs.tsx';
import { useTextes } from '../shared/langue.ts';

const TEXTES = { fr: { jour: 'À partir du' }, en: { jour: 'From' } };

interface Props {
  readonly valeur: string;
  readonly onChange: (jour: string) => void;
  readonly min: string;
  readonly max: string;
}

/** The first day that the new operator answers for. */
export function JourDeReprise({ valeur, onChange, min, max }: Props) {
  const textes = useTextes(TEXTES);
  return (
    <Champ nom={textes.jour}>
      {(attributs) => (
        <input
          {...attributs}
          type="date"
          value={valeur}
          min={min}
          max={max}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </Champ>
  );
}
