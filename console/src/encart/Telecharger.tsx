import { Download } from 'lucide-react';
import { useTextes } from '../shared/langue.ts';
import { enCsv, nomDeFichier } from './csv.ts';
import type { VueMontree } from './donnees.ts';

const TEXTES = { fr: { csv: 'Télécharger (CSV)' }, en: { csv: 'Download (CSV)' } };

/** The table that is shown, as a file: nothing is asked for it. */
export function Telecharger({ vue }: { readonly vue: VueMontree }) {
  const textes = useTextes(TEXTES);

  function telecharger() {
    const adresse = URL.createObjectURL(new Blob([enCsv(vue)], { type: 'text/csv;charset=utf-8' }));
    const lien = document.createElement('a');
    lien.href = adresse;
    lien.download = `${nomDeFichier(vue.titre)}.csv`;
    lien.click();
    // Once the browser has taken it.
    setTimeout(() => URL.revokeObjectURL(adresse), 10_000);
  }

  return (
    <button type="button" className="b" onClick={telecharger}>
      <Download className="ico" aria-hidden />
      {textes.csv}
    </button>
  );
}
