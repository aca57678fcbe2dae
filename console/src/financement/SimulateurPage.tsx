import { useQuery } from '@apollo/client/react';
import { Calculator } from 'lucide-react';
import { graphql } from '../graphql/index.ts';
import { Bloc } from '../shared/Bloc.tsx';
import { Vide } from '../shared/etats/Vide.tsx';
import { Figure } from '../shared/Figure.tsx';
import { useTextes } from '../shared/langue.ts';
import { useDroit } from '../shared/useDroit.ts';
import { useVue } from '../shared/vue.ts';
import { criteresDe, vagueDe } from './criteres.ts';
import { Deposer } from './Deposer.tsx';
import { FormulaireDeSimulation } from './FormulaireDeSimulation.tsx';
import { Resultat } from './Resultat.tsx';

const SimulationQuery = graphql(`
  query Simulation($vague: Int!, $criteres: CriteresInput!) {
    simulerCofinancement(vague: $vague, criteres: $criteres) {
      eligible
      ...Resultat_SimulationDeCofinancement @unmask
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Simulateur de cofinancement',
    chapo:
      'Les critères d’un projet, et ce que l’État apporterait. Les règles de 2019 donnent les mêmes résultats que le simulateur publié par l’État.',
    projet: 'Votre projet',
    resultat: 'Ce que l’État apporterait',
    attente: 'Dites le montant du projet',
    suite: 'Le résultat apparaît ici dès qu’un montant est saisi.',
    partager: 'L’adresse de cette page garde votre simulation : elle se partage telle quelle.',
  },
  en: {
    titre: 'Co-financing simulator',
    chapo:
      'The criteria of a project, and what the State would bring. The rules of 2019 give the same results as the simulator published by the State.',
    projet: 'Your project',
    resultat: 'What the State would bring',
    attente: 'Give the amount of the project',
    suite: 'The result appears here as soon as an amount is typed.',
    partager: 'The address of this page keeps your simulation: share it as it is.',
  },
};

/** Criteria in; rate, amounts, pass and persons out, each bonus explained. Open to anyone, kept by its address alone. */
export function SimulateurPage() {
  const textes = useTextes(TEXTES);
  const { vue } = useVue();
  const vague = vagueDe(vue);
  const criteres = criteresDe(vue);
  const saisi = (vague === 2020 ? criteres.achatCentimes : criteres.budgetPorteurCentimes) ?? null;
  const depose = useDroit('DEPOSER');
  const lecture = useQuery(SimulationQuery, {
    variables: { vague, criteres },
    skip: saisi === null,
    errorPolicy: 'all',
  });
  return (
    <>
      <div className="titre">
        <h1>{textes.titre}</h1>
        <p className="chapo">{textes.chapo}</p>
      </div>
      <div className="figs">
        <div className="c5 colonne">
          <Figure numero={1} titre={textes.projet}>
            <FormulaireDeSimulation key={vague} />
          </Figure>
        </div>
        <div className="c7 colonne">
          <Figure numero={2} titre={textes.resultat} pied={<span>{textes.partager}</span>}>
            {saisi === null ? (
              <Vide icone={Calculator} titre={textes.attente}>
                <p>{textes.suite}</p>
              </Vide>
            ) : (
              <div aria-live="polite">
                <Bloc lecture={lecture} lignes={10}>
                  {({ simulerCofinancement }) => (
                    <>
                      <Resultat simulation={simulerCofinancement} />
                      {depose && simulerCofinancement.eligible && (
                        <Deposer vague={vague} criteres={criteres} />
                      )}
                    </>
                  )}
                </Bloc>
              </div>
            )}
          </Figure>
        </div>
      </div>
    </>
  );
}
