import { ChampMotif } from '../../shared/ChampMotif.tsx';
import { Reponse } from '../../shared/etats/Reponse.tsx';
import { useTextes } from '../../shared/langue.ts';
import { Resume } from './Resume.tsx';
import type { useEdition } from './useEdition.ts';

const TEXTES = {
  fr: {
    enregistrer: 'Enregistrer',
    fusion: 'Enregistrer la fusion',
    enCours: 'Enregistrement…',
    quitter: 'Quitter en gardant le brouillon',
    raccourcis: 'Ctrl + Entrée enregistre, Échap quitte sans rien perdre.',
  },
  en: {
    enregistrer: 'Save',
    fusion: 'Save the merge',
    enCours: 'Saving…',
    quitter: 'Leave and keep the draft',
    raccourcis: 'Ctrl + Enter saves, Escape leaves without losing anything.',
  },
};

interface Props {
  readonly edition: ReturnType<typeof useEdition>;
  readonly quitter: () => void;
}

/** Why it changes, and what is done with what was written; what was answered is said where one presses. */
export function Barre({ edition, quitter }: Props) {
  const textes = useTextes(TEXTES);
  const { fautes, rien, refus, erreur, motif, setMotif, sansMotif, enCours, conflit } = edition;
  const nom = conflit ? textes.fusion : textes.enregistrer;
  return (
    <div className="barre">
      <Resume fautes={fautes} rien={rien} />
      <Reponse refus={refus} erreur={erreur} />
      <ChampMotif valeur={motif} onChange={setMotif} manque={sansMotif} />
      <p className="actions">
        <button type="submit" className="b plein" disabled={enCours}>
          {enCours ? textes.enCours : nom}
        </button>
        <button type="button" className="b nu" onClick={quitter}>
          {textes.quitter}
        </button>
        <span className="note">{textes.raccourcis}</span>
      </p>
    </div>
  );
}
