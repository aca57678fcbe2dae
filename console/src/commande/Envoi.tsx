import { useTextes } from '../shared/langue.ts';

const TEXTES = {
  fr: { enCours: 'Envoi en cours…', renoncer: 'Renoncer' },
  en: { enCours: 'Sending…', renoncer: 'Give up' },
};

interface Props {
  readonly nom: string;
  readonly enCours: boolean;
  readonly renoncer: () => void;
}

/** The end of a form: done, or given up. */
export function Envoi({ nom, enCours, renoncer }: Props) {
  const textes = useTextes(TEXTES);
  return (
    <p className="actions">
      <button type="submit" className="b plein" disabled={enCours}>
        {enCours ? textes.enCours : nom}
      </button>
      <button type="button" className="b nu" onClick={renoncer}>
        {textes.renoncer}
      </button>
    </p>
  );
}
