import { useTextes } from '../shared/langue.ts';
import { useDroit } from '../shared/useDroit.ts';
import { useVue } from '../shared/vue.ts';
import { LignesDuChiffre } from './LignesDuChiffre.tsx';
import { ListeDesCarnets } from './ListeDesCarnets.tsx';
import { etapeDe } from './lignes.ts';
import { RechercheDeNumero } from './RechercheDeNumero.tsx';
import { UtiliserPass } from './UtiliserPass.tsx';

const TEXTES = {
  fr: { titre: 'Carnets et pass' },
  en: { titre: 'Booklets and passes' },
};

/** A number to look for, or, when the address names a step, the rows behind a figure. */
export function CarnetsPage() {
  const { vue } = useVue();
  const etape = etapeDe(vue);
  return etape ? <LignesDuChiffre etape={etape} /> : <Accueil />;
}

function Accueil() {
  const textes = useTextes(TEXTES);
  const utiliser = useDroit('UTILISER');
  return (
    <>
      <h1>{textes.titre}</h1>
      <RechercheDeNumero />
      <div className="figs">
        {utiliser && (
          <div className="fig">
            <UtiliserPass />
          </div>
        )}
        <div className="fig">
          <ListeDesCarnets />
        </div>
      </div>
    </>
  );
}
