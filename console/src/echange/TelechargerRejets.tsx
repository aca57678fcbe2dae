import { Download } from 'lucide-react';
import { useState } from 'react';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { enregistrer } from '../shared/fichier.ts';
import { lireRejets, nomDesRejets } from './depot.ts';

const TEXTES = {
  fr: {
    telecharger: (rejetees: string) => `Télécharger les rejets (${rejetees}, CSV)`,
    enCours: 'Préparation du fichier…',
  },
  en: {
    telecharger: (rejetees: string) => `Download the rejects (${rejetees}, CSV)`,
    enCours: 'Preparing the file…',
  },
};

interface Props {
  readonly id: string;
  /** The name of the imported file, which names that of its rejects. */
  readonly fichier: string;
  readonly rejetees: number;
}

/** Every rejected row with what was wrong, to correct and send again: read with the rights of the account. */
export function TelechargerRejets({ id, fichier, rejetees }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const [enCours, setEnCours] = useState(false);
  const [erreur, setErreur] = useState<unknown>(null);

  async function telecharger() {
    if (enCours) return;
    setEnCours(true);
    setErreur(null);
    try {
      enregistrer(await lireRejets(id), nomDesRejets(fichier));
    } catch (error) {
      setErreur(error);
    } finally {
      setEnCours(false);
    }
  }

  return (
    <div className="pile">
      <button type="button" className="b" aria-disabled={enCours} onClick={() => void telecharger()}>
        <Download className="ico" aria-hidden />
        {enCours ? textes.enCours : textes.telecharger(nombre(rejetees, langue))}
      </button>
      <Reponse erreur={erreur} />
    </div>
  );
}
