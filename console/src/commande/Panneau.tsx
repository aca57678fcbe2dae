import { useTextes } from '../shared/langue.ts';
import { ORDRE_DES_ETAPES } from '../shared/mots.ts';
import { Defile } from '../shared/Tableau.tsx';
import { Colonne } from './Colonne.tsx';
import { ColonneDeDevis } from './ColonneDeDevis.tsx';
import type { FiltreDeCommandes } from './filtres.ts';

const TEXTES = {
  fr: { region: 'Commandes par étape, à faire défiler' },
  en: { region: 'Orders by step, scrollable' },
};

/** The board: a column a step, in the order of the procedure; it scrolls in its own region. */
export function Panneau({ filtre }: { readonly filtre: FiltreDeCommandes }) {
  const textes = useTextes(TEXTES);
  const etapes = ORDRE_DES_ETAPES.filter(
    (etape) => etape !== 'DEVIS' && (filtre.etape === null || filtre.etape === etape),
  );
  return (
    <Defile nom={textes.region}>
      <div className="panneau">
        {filtre.etape === null && filtre.au === null && <ColonneDeDevis filtre={filtre} />}
        {etapes.map((etape) => (
          <Colonne key={etape} etape={etape} filtre={filtre} />
        ))}
      </div>
    </Defile>
  );
}
