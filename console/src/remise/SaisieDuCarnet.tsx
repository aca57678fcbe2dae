import { Check, CircleAlert, Hand } from 'lucide-react';
import type { Ref } from 'react';
import { Champ } from '../shared/champs.tsx';
import { useTextes } from '../shared/langue.ts';
import { reconnaitre } from '../shared/numero.ts';
import { Scanner } from '../shared/Scanner.tsx';

const TEXTES = {
  fr: {
    numero: 'Numéro du carnet',
    aide: 'Scannez-le, passez la douchette, ou tapez ses 13 chiffres.',
    remettre: 'Remettre',
    enCours: 'Envoi en cours…',
    attendu: '13 chiffres sont attendus : ceux d’un carnet, pas d’un pass.',
    juste: (numero: string) => `Carnet ${numero}`,
    faux: 'Un chiffre est mal saisi : la clé de contrôle ne s’accorde pas.',
    pass: 'C’est un pass : le numéro de son carnet est attendu.',
  },
  en: {
    numero: 'Booklet number',
    aide: 'Scan it, use the bar-code reader, or type its 13 digits.',
    remettre: 'Hand out',
    enCours: 'Sending…',
    attendu: '13 digits are expected: those of a booklet, not of a pass.',
    juste: (numero: string) => `Booklet ${numero}`,
    faux: 'A digit is mistyped: the check digits do not agree.',
    pass: 'This is a pass: the number of its booklet is expected.',
  },
};

interface Props {
  readonly ref: Ref<HTMLInputElement>;
  readonly valeur: string;
  readonly essaye: boolean;
  readonly enCours: boolean;
  readonly onChange: (texte: string) => void;
  readonly onLu: (texte: string) => void;
}

/** The number by camera, by reader or by hand: recognised while it is typed; a reader types it and presses Enter. */
export function SaisieDuCarnet({ ref, valeur, essaye, enCours, onChange, onLu }: Props) {
  const textes = useTextes(TEXTES);
  const reconnu = reconnaitre(valeur);
  const juste = reconnu?.genre === 'carnet' && reconnu.juste ? reconnu.numero : null;
  const faute =
    reconnu?.genre === 'carnet' && !reconnu.juste
      ? textes.faux
      : reconnu?.genre === 'pass'
        ? textes.pass
        : essaye && !juste
          ? textes.attendu
          : null;
  return (
    <form
      className="saisie-du-pass"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onLu(valeur);
      }}
    >
      <Champ nom={textes.numero} aide={textes.aide} refus={faute}>
        {(attributs) => (
          <input
            {...attributs}
            ref={ref}
            value={valeur}
            inputMode="numeric"
            autoComplete="off"
            spellCheck={false}
            enterKeyHint="go"
            maxLength={200}
            onChange={({ currentTarget }) => onChange(currentTarget.value)}
          />
        )}
      </Champ>
      <p className="note reconnu" role="status">
        {juste && (
          <>
            <Check className="ico" aria-hidden /> {textes.juste(juste)}
          </>
        )}
        {faute && <CircleAlert className="ico" aria-hidden />}
      </p>
      <div className="actions">
        <button type="submit" className="b plein" disabled={enCours}>
          <Hand className="ico" aria-hidden />
          {enCours ? textes.enCours : textes.remettre}
        </button>
        <Scanner onLu={onChange} />
      </div>
    </form>
  );
}
