import { Champ } from '../shared/champs.tsx';
import { useTextes } from '../shared/langue.ts';

const TEXTES = {
  fr: { aide: 'Aujourd’hui si rien n’est dit, 30 jours en arrière au plus.' },
  en: { aide: 'Today if nothing is said, at most 30 days back.' },
};

interface Props {
  readonly nom: string;
  /** Today for the register, where the page knows it. */
  readonly aujourdhui?: string | undefined;
  /** Empty for today. */
  readonly valeur: string;
  readonly onChange: (jour: string) => void;
}

/** The day something was done: today for the register, unless one says another. */
export function JourDuFait({ nom, aujourdhui, valeur, onChange }: Props) {
  const textes = useTextes(TEXTES);
  return (
    <Champ nom={nom} aide={textes.aide}>
      {(attributs) => (
        <input
          {...attributs}
          type="date"
          value={valeur || (aujourdhui ?? '')}
          max={aujourdhui}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </Champ>
  );
}
