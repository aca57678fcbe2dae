import { type DragEvent, useId, useState } from 'react';
import { useLocation } from 'wouter';
import type { GenreDImport } from '../graphql/graphql.ts';
import { Champ, Liste } from '../shared/champs.tsx';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { useLangue, useTextes } from '../shared/langue.ts';
import { useLectureSeule } from '../shared/registre.ts';
import { Avancement } from './Avancement.tsx';
import { deposer } from './depot.ts';
import { Etapes } from './Etapes.tsx';
import { Modele } from './Modele.tsx';
import { AIDES_DE_GENRE, GENRES, MOTS_DE_GENRE } from './mots.ts';

const TEXTES = {
  fr: {
    titre: 'Importer un fichier',
    chapo:
      'Rien ne change tant que vous n’avez pas lu ce que le fichier ferait. Le même fichier deux fois ne change rien, et un import de lieux s’annule.',
    genre: 'Contenu du fichier',
    reconnu: 'Reconnu à ses en-têtes',
    aideReconnu: 'Le genre se devine aux en-têtes du fichier ; vous pourrez en changer.',
    fichier: 'Fichier CSV',
    aide: 'Choisissez-le ou déposez-le ici : il est envoyé aussitôt. Encodage et séparateur sont reconnus.',
  },
  en: {
    titre: 'Import a file',
    chapo:
      'Nothing changes until you have read what the file would do. The same file twice changes nothing, and an import of places can be undone.',
    genre: 'What the file holds',
    reconnu: 'Recognised by its headers',
    aideReconnu: 'The kind is guessed from the headers of the file; you can change it.',
    fichier: 'CSV file',
    aide: 'Choose it or drop it here: it is sent at once. Encoding and separator are recognised.',
  },
};

/** The first step: what the file holds, and the file, which goes up as soon as it is chosen or dropped. */
export function FormulaireDeFichier() {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const id = useId();
  const [genre, setGenre] = useState<GenreDImport | null>(null);
  const lectureSeule = useLectureSeule();
  const { envoyer, enCours, erreur } = useEnvoi(genre);

  function lacher(event: DragEvent<HTMLElement>) {
    event.preventDefault();
    // A fieldset that is disabled still lets a file be dropped.
    if (!lectureSeule) void envoyer(event.dataTransfer.files[0]);
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dropping is a second way, the field is the first
    <section
      className="fig pile"
      aria-labelledby={id}
      onDragOver={(event) => event.preventDefault()}
      onDrop={lacher}
    >
      <h2 id={id}>{textes.titre}</h2>
      <p className="constat">{textes.chapo}</p>
      <Etapes />
      <div className="champs depot">
        <Liste
          nom={textes.genre}
          aide={genre ? AIDES_DE_GENRE[langue][genre] : textes.aideReconnu}
          valeur={genre ?? ''}
          options={[
            ['', textes.reconnu] as const,
            ...GENRES.map((one) => [one, MOTS_DE_GENRE[langue][one]] as const),
          ]}
          onChange={(choice) => setGenre(GENRES.find((one) => one === choice) ?? null)}
        />
        <Champ nom={textes.fichier} aide={textes.aide}>
          {(attributs) => (
            <input
              {...attributs}
              type="file"
              accept=".csv,.txt,text/csv"
              disabled={enCours}
              onChange={({ currentTarget }) => {
                void envoyer(currentTarget.files?.[0]);
                // The same file, corrected, may be chosen again.
                currentTarget.value = '';
              }}
            />
          )}
        </Champ>
        {genre && <Modele genre={genre} />}
      </div>
      <Avancement travail={enCours ? 'ENVOI' : null} />
      <Reponse erreur={erreur} />
    </section>
  );
}

/** Sends a file and goes on to what it holds. */
function useEnvoi(genre: GenreDImport | null) {
  const [, aller] = useLocation();
  const [enCours, setEnCours] = useState(false);
  const [erreur, setErreur] = useState<unknown>(null);

  async function envoyer(fichier: File | undefined) {
    if (!fichier || enCours) return;
    setEnCours(true);
    setErreur(null);
    try {
      const depot = await deposer(fichier);
      aller(`/imports/nouveau?depot=${depot.id}${genre ? `&genre=${genre}` : ''}`);
    } catch (error) {
      setErreur(error);
      setEnCours(false);
    }
  }

  return { envoyer, enCours, erreur };
}
