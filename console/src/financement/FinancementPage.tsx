import { useQuery } from '@apollo/client/react';
import { Calculator } from 'lucide-react';
import { Link } from 'wouter';
import { Bloc } from '../shared/Bloc.tsx';
import { AccesRefuse } from '../shared/etats/AccesRefuse.tsx';
import { useTextes } from '../shared/langue.ts';
import { DroitsQuery } from '../shared/useDroit.ts';
import { useVue } from '../shared/vue.ts';
import { PageVivante } from '../shared/direct/PageVivante.tsx';
import { MOTS_DE_L_ARGENT, TYPES_DE_L_ARGENT } from '../shared/direct/argent.ts';
import { TYPES_DES_DOSSIERS } from './en-direct.ts';
import { Appels } from './Appels.tsx';
import { Dossiers } from './Dossiers.tsx';
import { Vagues } from './Vagues.tsx';

const TEXTES = {
  fr: {
    titre: 'Financement',
    chapo: 'Chaque euro de l’État et des territoires, de l’appel à projets au solde.',
    simuler: 'Simuler un cofinancement',
  },
  en: {
    titre: 'Funding',
    chapo: 'Each euro of the State and the territories, from the call for projects to the settlement.',
    simuler: 'Simulate a co-financing',
  },
};

/** The money of the scheme: both waves, every file, and the rules that judged them. */
export function FinancementPage() {
  const textes = useTextes(TEXTES);
  const { vue } = useVue();
  const lecture = useQuery(DroitsQuery);
  return (
    <>
      <div className="titre">
        <h1>{textes.titre}</h1>
        <div className="actions">
          <Link className="b plein" href="/financement/simulateur">
            <Calculator className="ico" aria-hidden />
            {textes.simuler}
          </Link>
        </div>
        <p className="chapo">{textes.chapo}</p>
      </div>
      <Bloc lecture={lecture} lignes={20}>
        {({ registre: { droits } }) => (
          <div className="figs">
            {droits.includes('LIRE_DETAIL') ? (
              <>
                <PageVivante
                  types={[...TYPES_DE_L_ARGENT, ...TYPES_DES_DOSSIERS]}
                  operations={['Vagues', 'Dossiers']}
                  mots={MOTS_DE_L_ARGENT}
                />
                <Vagues numero={1} au={vue['au'] ?? null} />
                <Dossiers numero={2} />
              </>
            ) : (
              <div className="fig">
                <AccesRefuse droit="LIRE_DETAIL" />
              </div>
            )}
            <Appels numero={droits.includes('LIRE_DETAIL') ? 3 : 1} />
          </div>
        )}
      </Bloc>
    </>
  );
}
