import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import type { GenreDImport } from '../graphql/graphql.ts';
import { Champ, Liste } from '../shared/champs.tsx';
import { useLangue, useTextes } from '../shared/langue.ts';
import { AIDES_DE_GENRE, GENRES, MOTS_DE_GENRE } from './mots.ts';
import { Modele } from './Modele.tsx';
import type { FichierChoisi } from './useAssistant.ts';

const TEXTES = {
  fr: {
    genre: 'Contenu du fichier',
    fichier: 'Fichier CSV',
    aide: 'Choisissez-le ou déposez-le ici. Encodage et séparateur sont reconnus.',
    attendu: 'Un fichier CSV est attendu.',
    simuler: 'Simuler',
  },
  en: {
    genre: 'What the file holds',
    fichier: 'CSV file',
    aide: 'Choose it or drop it here. Encoding and separator are recognised.',
    attendu: 'A CSV file is expected.',
    simuler: 'Dry run',
  },
};

interface Props {
  readonly enCours: boolean;
  /** Whether the form comes back after an import: its first field then takes the focus. */
  readonly revenu: boolean;
  /** Another choice makes the last report one of something else. */
  readonly changer: () => void;
  readonly simuler: (choix: FichierChoisi) => void;
}

/** What the file holds, and the file; the native field also takes a file dropped on it. */
export function FormulaireDeFichier({ enCours, revenu, changer, simuler }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const [genre, setGenre] = useState<GenreDImport>('LIEUX');
  const [fichier, setFichier] = useState<File | null>(null);
  const [essaye, setEssaye] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (revenu) form.current?.querySelector('select')?.focus();
  }, [revenu]);

  function soumettre(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (enCours) return;
    setEssaye(true);
    if (fichier) simuler({ genre, fichier });
    else event.currentTarget.querySelector<HTMLInputElement>('input')?.focus();
  }

  return (
    <form ref={form} className="champs depot" onSubmit={soumettre} noValidate>
      <Liste
        nom={textes.genre}
        aide={AIDES_DE_GENRE[langue][genre]}
        valeur={genre}
        options={GENRES.map((one) => [one, MOTS_DE_GENRE[langue][one]] as const)}
        onChange={(choice) => {
          setGenre(GENRES.find((one) => one === choice) ?? 'LIEUX');
          changer();
        }}
      />
      <Champ nom={textes.fichier} aide={textes.aide} refus={essaye && !fichier ? textes.attendu : null}>
        {(attributs) => (
          <input
            {...attributs}
            type="file"
            accept=".csv,.txt,text/csv"
            required
            onChange={({ currentTarget }) => {
              setFichier(currentTarget.files?.[0] ?? null);
              changer();
            }}
          />
        )}
      </Champ>
      <Modele genre={genre} />
      <div className="actions">
        <button type="submit" className="b plein" aria-disabled={enCours}>
          {textes.simuler}
        </button>
      </div>
    </form>
  );
}
