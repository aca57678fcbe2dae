import { GitMerge } from 'lucide-react';
import type { ActeSurLabelMutation } from '../graphql/graphql.ts';
import { jour } from '../shared/dates.ts';
import { useLangue, useTextes } from '../shared/langue.ts';

type Conflit = Extract<ActeSurLabelMutation['modifierLabel'], { __typename: 'ConflitDeLabel' }>;

const TEXTES = {
  fr: {
    titre: 'Ce label a changé pendant votre saisie : rien n’est enregistré.',
    depuis: 'Dit depuis que vous l’avez ouvert',
    LABELLISATION: 'labellisé',
    SUSPENSION: 'suspendu',
    RETRAIT: 'retiré',
    CANDIDATURE: 'demandé',
    REFUS: 'refusé',
    ANNULATION: 'assertion reprise',
    dates: (du: string, au: string | null) => (au ? `du ${du} au ${au}` : `à compter du ${du}`),
    par: (qui: string, le: string) => `${qui}, saisi le ${le}`,
    maintenir: 'Maintenir mon acte sur la version d’aujourd’hui',
  },
  en: {
    titre: 'This label changed while you were typing: nothing is saved.',
    depuis: 'Said since you opened it',
    LABELLISATION: 'labelled',
    SUSPENSION: 'suspended',
    RETRAIT: 'withdrawn',
    CANDIDATURE: 'asked for',
    REFUS: 'refused',
    ANNULATION: 'taken back',
    dates: (du: string, au: string | null) => (au ? `from ${du} to ${au}` : `from ${du}`),
    par: (qui: string, le: string) => `${qui}, recorded on ${le}`,
    maintenir: 'Keep my act, on the version of today',
  },
};

interface Props {
  readonly conflit: Conflit;
  readonly maintenir: (version: number) => void;
  readonly enCours: boolean;
}

/** What a colleague said meanwhile, and why; what was typed stays, to be confirmed or given up. */
export function ConflitDuLabel({ conflit, maintenir, enCours }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  return (
    <div className="msg attention" role="alert">
      <GitMerge className="ico" aria-hidden />
      <div className="pile">
        <p className="fort">{textes.titre}</p>
        <p>{textes.depuis}</p>
        <ul>
          {conflit.depuis.map((dit) => (
            <li key={`${dit.acte} ${dit.du} ${dit.motif ?? ''}`}>
              <strong>{textes[dit.acte]}</strong>{' '}
              {textes.dates(jour(dit.du, langue), dit.jusquAu && jour(dit.jusquAu, langue))}
              {dit.motif && ` « ${dit.motif} »`}{' '}
              <span className="note">
                {textes.par(dit.par ?? dit.emetteur, jour(dit.enregistreLe, langue))}
              </span>
            </li>
          ))}
        </ul>
        <p>
          <button type="button" className="b" disabled={enCours} onClick={() => maintenir(conflit.version)}>
            {textes.maintenir}
          </button>
        </p>
      </div>
    </div>
  );
}
