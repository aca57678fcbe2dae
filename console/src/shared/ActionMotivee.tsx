import { type SubmitEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { ChampMotif } from './ChampMotif.tsx';
import { Reponse } from './etats/Reponse.tsx';
import { useTextes } from './langue.ts';
import { useAnnonce } from './annonce.tsx';
import { useEstGardee, useSaisieGardee } from './useSaisieGardee.ts';
import { type Repondu, useModification } from './useModification.ts';

const TEXTES = {
  fr: { renoncer: 'Renoncer', enCours: 'Envoi en cours…', attendue: 'Cochez la case pour continuer.' },
  en: { renoncer: 'Give up', enCours: 'Sending…', attendue: 'Tick the box to go on.' },
};

interface Demande {
  readonly motif: string;
  readonly cleIdempotence: string;
}

interface Props {
  readonly nom: string;
  /** What it is done to, for who hears the buttons of a list one after the other. */
  readonly de: string;
  readonly grave?: boolean;
  /** Said above the reason: what will follow. */
  readonly suites: string;
  /** What must be ticked before it is done. */
  readonly confirmation?: string;
  /** Said once it is done. */
  readonly fait: string;
  readonly faire: (demande: Demande) => Promise<Repondu>;
}

/** A button that asks why before it acts: what will follow is said, and nothing is done by one press. */
export function ActionMotivee(props: Props) {
  const { nom, de, grave = false } = props;
  const [ouvert, setOuvert] = useState(false);
  const garde = useEstGardee(`${nom} ${de}`);
  if (ouvert || garde) return <Formulaire {...props} fermer={() => setOuvert(false)} />;
  return (
    <button
      type="button"
      className={grave ? 'b grave' : 'b'}
      aria-expanded={false}
      onClick={() => setOuvert(true)}
    >
      {nom} <span className="vh">{de}</span>
    </button>
  );
}

function Formulaire({
  nom,
  de,
  grave,
  suites,
  confirmation,
  fait,
  faire,
  fermer,
}: Props & { fermer: () => void }) {
  const textes = useTextes(TEXTES);
  const annoncer = useAnnonce();
  const { envoyer, refus, erreur, enCours } = useModification(`${useLocation()[0]} ${nom} ${de}`);
  const [{ motif }, setSaisie, oublier] = useSaisieGardee(`${nom} ${de}`, { motif: '' });
  const [coche, setCoche] = useState(false);
  const [essaye, setEssaye] = useState(false);
  const certain = confirmation === undefined || coche;
  const quitter = () => {
    oublier();
    fermer();
  };

  async function soumettre(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setEssaye(true);
    if (!motif.trim() || !certain) return;
    if (!(await envoyer({ motif: motif.trim() }, faire))) return;
    quitter();
    annoncer(fait);
  }

  return (
    <form
      className="pile motivee"
      aria-label={`${nom} ${de}`}
      noValidate
      onSubmit={(event) => void soumettre(event)}
    >
      <p>{suites}</p>
      <Reponse refus={refus} erreur={erreur} />
      <ChampMotif
        valeur={motif}
        onChange={(dit) => setSaisie({ motif: dit })}
        manque={essaye && !motif.trim()}
      />
      {confirmation !== undefined && (
        <Confirmation texte={confirmation} coche={coche} cocher={setCoche} manque={essaye && !coche} />
      )}
      <p className="actions">
        <button type="submit" className={grave ? 'b grave' : 'b plein'} disabled={enCours}>
          {enCours ? textes.enCours : nom}
        </button>
        <button type="button" className="b nu" onClick={quitter}>
          {textes.renoncer}
        </button>
      </p>
    </form>
  );
}

interface ConfirmationProps {
  readonly texte: string;
  readonly coche: boolean;
  readonly cocher: (coche: boolean) => void;
  readonly manque: boolean;
}

function Confirmation({ texte, coche, cocher, manque }: ConfirmationProps) {
  const textes = useTextes(TEXTES);
  return (
    <p>
      <label className="case">
        <input
          type="checkbox"
          checked={coche}
          aria-invalid={manque}
          onChange={({ currentTarget }) => cocher(currentTarget.checked)}
        />
        <span>
          {texte} {manque && <strong>{textes.attendue}</strong>}
        </span>
      </label>
    </p>
  );
}
