import type { ReactNode, SubmitEvent } from 'react';
import { Champ } from '../shared/champs.tsx';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { useTextes } from '../shared/langue.ts';
import { useRegistre } from '../shared/registre.ts';
import type { Acte as ActeOuvert } from './useActe.ts';

const TEXTES = {
  fr: {
    jour: 'Jour',
    aujourdHui: 'Vide : aujourd’hui.',
    piece: 'Numéro de la pièce',
    facultatif: 'Facultatif.',
    renoncer: 'Renoncer',
    enCours: 'Envoi en cours…',
  },
  en: {
    jour: 'Day',
    aujourdHui: 'Empty: today.',
    piece: 'Number of the document',
    facultatif: 'Optional.',
    renoncer: 'Give up',
    enCours: 'Sending…',
  },
};

interface Props {
  readonly acte: ActeOuvert;
  readonly nom: string;
  /** What will follow, said before it is done. */
  readonly suites: ReactNode;
  readonly grave?: boolean;
  readonly soumettre: () => Promise<void>;
  readonly children?: ReactNode;
}

/** A button, then its form: effects first, nothing done by one press. */
export function Acte({ acte, nom, suites, grave = false, soumettre, children }: Props) {
  const textes = useTextes(TEXTES);
  if (!acte.ouvert)
    return (
      <button
        type="button"
        className={grave ? 'b grave' : 'b plein'}
        aria-expanded={false}
        onClick={acte.ouvrir}
      >
        {nom}
      </button>
    );

  function envoyer(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    void soumettre();
  }

  return (
    <form className="pile motivee" aria-label={nom} noValidate onSubmit={envoyer}>
      <h3>{nom}</h3>
      <div className="pile">{suites}</div>
      <Reponse {...acte.reponse} />
      {children}
      <p className="actions">
        <button type="submit" className={grave ? 'b grave' : 'b plein'} disabled={acte.enCours}>
          {acte.enCours ? textes.enCours : nom}
        </button>
        <button type="button" className="b nu" onClick={acte.fermer}>
          {textes.renoncer}
        </button>
      </p>
    </form>
  );
}

interface ChampProps {
  readonly valeur: string;
  readonly onChange: (valeur: string) => void;
}

/** The day of an act, today when nothing is said. */
export function ChampJour({ valeur, onChange }: ChampProps) {
  const textes = useTextes(TEXTES);
  const jour = useRegistre()?.jour;
  return (
    <Champ nom={textes.jour} aide={textes.aujourdHui}>
      {(attributs) => (
        <input
          {...attributs}
          type="date"
          value={valeur}
          max={jour}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </Champ>
  );
}

/** The document that proves an act. */
export function ChampPiece({ valeur, onChange }: ChampProps) {
  const textes = useTextes(TEXTES);
  return (
    <Champ nom={textes.piece} aide={textes.facultatif}>
      {(attributs) => (
        <input
          {...attributs}
          value={valeur}
          maxLength={200}
          autoComplete="off"
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </Champ>
  );
}
