import { useTextes } from '../shared/langue.ts';
import { Annonces } from '../shared/annonce.tsx';
import { Etiquettes } from '../shared/Etiquettes.tsx';
import { AccesRefuse } from '../shared/etats/AccesRefuse.tsx';
import { Exporter } from '../shared/export/Exporter.tsx';
import { useDroit } from '../shared/useDroit.ts';
import { useVue } from '../shared/vue.ts';
import { MenuDesVues } from '../shared/vues/MenuDesVues.tsx';
import { formeDe } from './ChoixDeForme.tsx';
import { FigureDesCourbes } from './FigureDesCourbes.tsx';
import { FigureDuTriangle } from './FigureDuTriangle.tsx';
import { ListeDesCohortes } from './ListeDesCohortes.tsx';
import { PorteeDuSuivi } from './PorteeDuSuivi.tsx';
import { useEtiquettes } from './useEtiquettes.ts';
import { PageVivante } from '../shared/direct/PageVivante.tsx';
import { territoireSuivi } from '../shared/direct/territoire.ts';
import { MOTS_DES_COHORTES, TYPES_DES_COHORTES } from './en-direct.ts';

const TEXTES = {
  fr: {
    titre: 'Cohortes',
    chapo:
      'Ce que deviennent les carnets, mois par mois\u00a0: combien servent, au bout de combien de temps. Un délai qui n’est pas encore passé pour tous n’est pas dit.',
  },
  en: {
    titre: 'Cohorts',
    chapo:
      'What becomes of booklets, month by month: how many get used, and how soon. A delay that has not passed for all of them is not told.',
  },
};

/** Booklets followed from a month on, as a triangle or as curves, and the groups they were handed to. */
export function CohortesPage() {
  const textes = useTextes(TEXTES);
  const lire = useDroit('LIRE_COHORTES');
  const actives = useEtiquettes();
  return (
    <Annonces>
      {lire && <PorteeDuSuivi />}
      <div className="titre">
        <h1>{[textes.titre, ...actives.map(({ mot }) => mot)].join(', ')}</h1>
        {lire && (
          <div className="actions">
            <MenuDesVues />
            <Exporter />
          </div>
        )}
      </div>
      <p className="chapo">{textes.chapo}</p>
      {lire ? <Suivi /> : <AccesRefuse droit="LIRE_COHORTES" />}
    </Annonces>
  );
}

function Suivi() {
  const { vue } = useVue();
  const actives = useEtiquettes();
  const forme = formeDe(vue);
  return (
    <>
      <div className="filtrage">
        <Etiquettes actives={actives} />
      </div>
      <PageVivante
        types={TYPES_DES_COHORTES}
        territoire={territoireSuivi(vue)}
        operations={['Triangle', 'Courbes', 'ListeDesCohortes']}
        mots={MOTS_DES_COHORTES}
      />
      <div className="figs">
        {forme === 'triangle' && <FigureDuTriangle numero={1} />}
        {forme === 'courbes' && <FigureDesCourbes numero={1} />}
        <ListeDesCohortes numero={forme === 'liste' ? 1 : 2} />
      </div>
    </>
  );
}
