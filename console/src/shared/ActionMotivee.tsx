import { type SubmitEvent, useState } from 'react';
import { ChampMotif } from './ChampMotif.tsx';
import { Reponse } from './etats/Reponse.tsx';
import { useTextes } from './langue.ts';
import { useAnnonce } from './annonce.tsx';
import { useFormulaire } from './useFormulaire.ts';
import type { Repondu } from './useModification.ts';
import { useOuverture } from './useSaisieGardee.ts';

const TEXTES = {
  fr: { renoncer: 'Renoncer', enCours: 'Envoi en cours…', attendue: 'Cochez la case pour continuer.' },
  en: { renoncer: 'Give up', enCours: 'Sending…', attendue: 'Tick the box to go on.' },
};

interface Demande {
  readonly motif: string;
  readonly cleIdempotence: string;
}

const VIDE = { motif: '' };

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
  const [ouvert, setOuvert] = useOuverture(`${nom} ${de}`);
  if (ouvert) return <Formulaire {...props} fermer={() => setOuvert(false)} />;
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
  const { saisie, dire, quitter, envoyer, enCours, reponse } = useFormulaire(`${nom} ${de}`, VIDE, fermer);
  const { motif } = saisie;
  const [coche, setCoche] = useState(false);
  const [essaye, setEssaye] = useState(false);
  const certain = confirmation === undefined || coche;
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
      <Reponse {...reponse} />
      <ChampMotif valeur={motif} onChange={dire('motif')} manque={essaye && !motif.trim()} />
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
