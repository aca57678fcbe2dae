import { ServerError } from '@apollo/client/errors';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { enregistrer } from '../shared/fichier.ts';
import { useTextes } from '../shared/langue.ts';
import { useVue } from '../shared/vue.ts';
import { adresseDeLExport, type Cahier } from './filtres.ts';

const TEXTES = {
  fr: {
    exporter: 'Exporter ces lignes (CSV)',
    enCours: 'Préparation du fichier…',
    note: 'Mêmes filtres, même ordre ; l’export laisse lui-même une ligne d’audit.',
  },
  en: {
    exporter: 'Export these lines (CSV)',
    enCours: 'Preparing the file…',
    note: 'Same filters, same order; the export itself leaves a line of audit.',
  },
};

/** The lines seen, as a file: read with the rights of the account. */
export function Exporter({ cahier }: { readonly cahier: Cahier }) {
  const textes = useTextes(TEXTES);
  const { vue } = useVue();
  const [enCours, setEnCours] = useState(false);
  const [erreur, setErreur] = useState<unknown>(null);

  async function exporter() {
    if (enCours) return;
    setEnCours(true);
    setErreur(null);
    try {
      const response = await fetch(adresseDeLExport(vue, cahier));
      if (!response.ok)
        throw new ServerError(`HTTP ${response.status}`, { response, bodyText: await response.text() });
      enregistrer(await response.blob(), `${cahier === 'audit' ? 'audit' : 'journal'}.csv`);
    } catch (error) {
      setErreur(error);
    } finally {
      setEnCours(false);
    }
  }

  return (
    <div className="pile exporter">
      <div className="actions">
        <button type="button" className="b" aria-disabled={enCours} onClick={() => void exporter()}>
          <Download className="ico" aria-hidden />
          {enCours ? textes.enCours : textes.exporter}
        </button>
        <span className="note">{textes.note}</span>
      </div>
      <Reponse erreur={erreur} />
    </div>
  );
}
