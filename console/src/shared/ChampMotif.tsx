import { Champ } from './champs.tsx';
import { useTextes } from './langue.ts';

const TEXTES = {
  fr: {
    motif: 'Motif',
    aide: 'En une phrase, sans nom de personne : il reste au journal.',
    attendu: 'Un motif est attendu.',
  },
  en: {
    motif: 'Reason',
    aide: 'In one sentence, naming nobody: it stays in the journal.',
    attendu: 'A reason is expected.',
  },
};

interface Props {
  readonly valeur: string;
  readonly onChange: (motif: string) => void;
  /** Whether it was sent without one. */
  readonly manque: boolean;
}

/** Why something of the rights changes: always asked, always kept. */
export function ChampMotif({ valeur, onChange, manque }: Props) {
  const textes = useTextes(TEXTES);
  return (
    <Champ nom={textes.motif} aide={textes.aide} refus={manque ? textes.attendu : null} classe="large">
      {(attributs) => (
        <input
          {...attributs}
          value={valeur}
          maxLength={500}
          autoComplete="off"
          required
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </Champ>
  );
}
