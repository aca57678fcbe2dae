import { ScanLine } from 'lucide-react';
import type { Ref } from 'react';
import { Champ } from '../shared/champs.tsx';
import { useTextes } from '../shared/langue.ts';
import { Scanner } from '../shared/Scanner.tsx';

const TEXTES = {
  fr: {
    numero: 'Numéro du pass',
    aide: 'Scannez-le, passez la douchette, ou tapez ses 16 caractères.',
    tester: 'Tester',
    enCours: 'Test en cours…',
    incomplet: '16 chiffres et lettres sont attendus.',
    faux: 'Ce numéro est mal saisi : un caractère ne s’accorde pas avec les autres.',
  },
  en: {
    numero: 'Pass number',
    aide: 'Scan it, use the bar-code reader, or type its 16 characters.',
    tester: 'Test',
    enCours: 'Testing…',
    incomplet: '16 digits and letters are expected.',
    faux: 'This number is mistyped: one character does not agree with the others.',
  },
};

interface Props {
  readonly ref: Ref<HTMLInputElement>;
  readonly valeur: string;
  readonly faute: 'incomplet' | 'faux' | null;
  readonly enCours: boolean;
  readonly onChange: (texte: string) => void;
  readonly onLu: (texte: string) => void;
}

/** The number by camera, by reader or by hand: a reader types it and presses Enter, as anyone may. */
export function SaisieDuPass({ ref, valeur, faute, enCours, onChange, onLu }: Props) {
  const textes = useTextes(TEXTES);
  return (
    <form
      className="saisie-du-pass"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onLu(valeur);
      }}
    >
      <Champ nom={textes.numero} aide={textes.aide} refus={faute && textes[faute]}>
        {(attributs) => (
          <input
            {...attributs}
            ref={ref}
            value={valeur}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            enterKeyHint="go"
            maxLength={200}
            onChange={({ currentTarget }) => onChange(currentTarget.value)}
          />
        )}
      </Champ>
      <div className="actions">
        <button type="submit" className="b plein" disabled={enCours}>
          <ScanLine className="ico" aria-hidden />
          {enCours ? textes.enCours : textes.tester}
        </button>
        <Scanner onLu={onLu} />
      </div>
    </form>
  );
}
