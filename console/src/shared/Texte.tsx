import { Champ } from './champs.tsx';

interface Props {
  readonly nom: string;
  readonly valeur: string;
  readonly onChange: (valeur: string) => void;
  readonly refus?: string | null;
  readonly aide?: string | undefined;
  readonly maximum?: number;
  /** A day, or a text of several lines; one line otherwise. */
  readonly genre?: 'jour' | 'lignes';
  /** Last day that may be chosen. */
  readonly fin?: string | undefined;
}

/** One field of a form: a text, several lines of it, or a day. */
export function Texte({ nom, valeur, onChange, refus, aide, maximum = 200, genre, fin }: Props) {
  return (
    <Champ nom={nom} aide={aide} refus={refus}>
      {(attributs) =>
        genre === 'lignes' ? (
          <textarea
            {...attributs}
            rows={3}
            value={valeur}
            spellCheck={false}
            onChange={({ currentTarget }) => onChange(currentTarget.value)}
          />
        ) : (
          <input
            {...attributs}
            type={genre === 'jour' ? 'date' : 'text'}
            value={valeur}
            maxLength={maximum}
            max={fin}
            autoComplete="off"
            onChange={({ currentTarget }) => onChange(currentTarget.value)}
          />
        )
      }
    </Champ>
  );
}
