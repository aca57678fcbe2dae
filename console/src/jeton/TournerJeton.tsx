import { KeyRound } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import { Liste } from '../shared/champs.tsx';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { Extraits } from '../shared/extraits/Extraits.tsx';
import { useTextes } from '../shared/langue.ts';
import { UneSeuleFois } from '../shared/UneSeuleFois.tsx';
import { useModification } from '../shared/useModification.ts';
import { useJetons } from './useJetons.ts';

const TEXTES = {
  fr: {
    nom: (jeton: string) => `Nouveau secret de « ${jeton} »`,
    suites:
      'Un nouveau secret est fait. L’ancien peut ouvrir encore quelques jours, le temps de le remplacer partout.',
    delai: 'L’ancien secret',
    jours: ['n’ouvre plus rien, tout de suite', 'ouvre encore un jour'],
    encore: (jours: number) => `ouvre encore ${jours} jours`,
    tourner: 'Faire le nouveau secret',
    fermer: 'Fermer',
    renoncer: 'Renoncer',
    fait: 'Le nouveau secret est fait',
    secret: 'Nouveau secret',
    une: 'Il ne sera plus jamais montré : gardez-le maintenant.',
    deja: 'Ce secret était déjà fait, et n’a été montré qu’une fois : faites-en un autre.',
  },
  en: {
    nom: (token: string) => `New secret of “${token}”`,
    suites:
      'A new secret is made. The former one may open for some days more, while it is replaced everywhere.',
    delai: 'The former secret',
    jours: ['opens nothing any more, at once', 'opens for one day more'],
    encore: (days: number) => `opens for ${days} days more`,
    tourner: 'Make the new secret',
    fermer: 'Close',
    renoncer: 'Give up',
    fait: 'The new secret is made',
    secret: 'New secret',
    une: 'It will never be shown again: keep it now.',
    deja: 'This secret was already made, and was shown once: make another.',
  },
};

interface Props {
  readonly jeton: string;
  readonly nom: string;
  /** The view that its embed shows; `null` of a token that is not one's. */
  readonly montre: string | null;
  readonly fermer: () => void;
}

/** Makes a new secret for a token, and says how long the former one still opens; no draft is kept of what makes a secret. */
export function TournerJeton({ jeton, nom, montre, fermer }: Props) {
  const textes = useTextes(TEXTES);
  const { envoyer, refus, erreur, enCours } = useModification();
  const { tourner } = useJetons(envoyer);
  const [delai, setDelai] = useState(1);
  const [fait, setFait] = useState<{ readonly secret: string | null } | null>(null);

  async function soumettre(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    await tourner({ jeton, delai }, (secret) => setFait({ secret }));
  }

  if (fait)
    return (
      <div className="pile motivee">
        {fait.secret === null ? (
          <Reponse refus={textes.deja} />
        ) : (
          <UneSeuleFois
            icone={KeyRound}
            titre={textes.fait}
            avertissement={textes.une}
            nom={textes.secret}
            valeur={fait.secret}
          />
        )}
        {fait.secret !== null && montre !== null && (
          <Extraits id={jeton} secret={fait.secret} titre={nom} adresse={montre} />
        )}
        <p className="actions">
          <button type="button" className="b" onClick={fermer}>
            {textes.fermer}
          </button>
        </p>
      </div>
    );
  return (
    <form className="pile motivee" aria-label={textes.nom(nom)} onSubmit={(event) => void soumettre(event)}>
      <p>{textes.suites}</p>
      <Reponse refus={refus} erreur={erreur} />
      <Liste
        nom={textes.delai}
        valeur={String(delai)}
        options={Array.from(
          { length: 8 },
          (_, jours) => [String(jours), textes.jours[jours] ?? textes.encore(jours)] as const,
        )}
        onChange={(choix) => setDelai(Number(choix))}
      />
      <p className="actions">
        <button type="submit" className="b plein" disabled={enCours}>
          {textes.tourner}
        </button>
        <button type="button" className="b nu" onClick={fermer}>
          {textes.renoncer}
        </button>
      </p>
    </form>
  );
}
