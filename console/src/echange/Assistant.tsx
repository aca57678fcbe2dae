import { useId, useState } from 'react';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { useTextes } from '../shared/langue.ts';
import { Avancement } from './Avancement.tsx';
import { CompteRendu } from './CompteRendu.tsx';
import { Etapes } from './Etapes.tsx';
import { FormulaireDeFichier } from './FormulaireDeFichier.tsx';
import { type FichierChoisi, type Import, type Travail, useAssistant } from './useAssistant.ts';

const TEXTES = {
  fr: {
    titre: 'Importer un fichier',
    chapo:
      'Un fichier est d’abord simulé : rien ne change tant que vous n’avez pas lu ce qu’il ferait. Le même fichier deux fois ne change rien.',
  },
  en: {
    titre: 'Import a file',
    chapo:
      'A file is first tried in a dry run: nothing changes until you have read what it would do. The same file twice changes nothing.',
  },
};

/** From a file to its result in three steps, on one page: choose, read what it would do, import. */
export function Assistant() {
  const textes = useTextes(TEXTES);
  const id = useId();
  const { travail, reponse, erreur, executer, recommencer } = useAssistant();
  const [choix, setChoix] = useState<FichierChoisi | null>(null);
  const [tour, setTour] = useState(0);

  function simuler(choisi: FichierChoisi) {
    setChoix(choisi);
    recommencer();
    void executer(choisi, true);
  }

  function autre() {
    recommencer();
    setTour(tour + 1);
  }

  return (
    <section className="fig pile" aria-labelledby={id}>
      <h2 id={id}>{textes.titre}</h2>
      <p className="constat">{textes.chapo}</p>
      <Etapes courante={etapeDe(travail, reponse)} />
      <FormulaireDeFichier
        key={tour}
        enCours={travail !== null}
        changer={recommencer}
        simuler={simuler}
        revenu={tour > 0}
      />
      <Avancement travail={travail} />
      <Reponse erreur={erreur} />
      {reponse && choix && (
        <CompteRendu
          key={reponse.id}
          import={reponse}
          enCours={travail !== null}
          importer={() => void executer(choix, false)}
          autre={autre}
        />
      )}
    </section>
  );
}

const etapeDe = (travail: Travail | null, reponse: Import | null): number => {
  if (travail === 'IMPORT') return 2;
  if (travail === 'SIMULATION') return 1;
  if (!reponse) return 0;
  return reponse.simule ? 1 : 2;
};
