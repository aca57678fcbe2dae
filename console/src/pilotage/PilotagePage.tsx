import { useQuery } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import { Bloc } from '../shared/Bloc.tsx';
import { Cachet } from '../shared/Cachet.tsx';
import { Exporter } from '../shared/export/Exporter.tsx';
import { Etiquettes } from '../shared/Etiquettes.tsx';
import { Integrer } from '../shared/Integrer.tsx';
import { useLangue } from '../shared/langue.ts';
import { periodeEnPhrase } from '../shared/periode.ts';
import { nomDIndicateur, useCatalogue } from '../shared/statistiques/catalogue.ts';
import { FigureDePrevision } from '../shared/prevision/FigureDePrevision.tsx';
import { demandeDe, filtreDeLaVue } from '../shared/statistiques/demande.ts';
import { Entonnoir } from '../shared/statistiques/Entonnoir.tsx';
import { LES_COUPES } from '../shared/statistiques/mailles.ts';
import { jourDuRegistre } from '../shared/statistiques/portee.ts';
import { PorteeDeLaVue } from '../shared/statistiques/PorteeDeLaVue.tsx';
import { useNomsDesCoupes } from '../shared/statistiques/useNomsDesCoupes.ts';
import { useDroit } from '../shared/useDroit.ts';
import { useVue } from '../shared/vue.ts';
import { MenuDesVues } from '../shared/vues/MenuDesVues.tsx';
import { Chapeau } from './Chapeau.tsx';
import { ChiffresPublies } from './ChiffresPublies.tsx';
import { FigureDeCarte } from './FigureDeCarte.tsx';
import { FigureDesCohortes } from './FigureDesCohortes.tsx';
import { FigureDuTableau } from './FigureDuTableau.tsx';
import { FigureDuTemps } from './FigureDuTemps.tsx';
import { ReglagesDeLaVue } from './ReglagesDeLaVue.tsx';
import { ChiffresVivants } from '../shared/direct/ChiffresVivants.tsx';
import { SurvolProvider, useLien } from './survol.ts';
import { coupeEnMots, titreDe } from './titre.ts';
import { useComplements } from './useComplements.ts';

const PilotageVueQuery = graphql(`
  query PilotageVue($base: Base, $attribution: Attribution, $filtre: FiltreStatistiques, $au: LocalDate) {
    statistiques(base: $base, attribution: $attribution, filtre: $filtre, au: $au) {
      base
      au
      provisoire
      fraicheur
      ...Chapeau_Statistiques @unmask
      ...Entonnoir_Statistiques @unmask
    }
  }
`);

/** What the page shows of the figures of its view. */
const OPERATIONS = ['PilotageVue', 'PilotageTableau', 'Complements', 'FigureDePrevision', 'CohortesEnBref'];

/** Purchased against used: one view, which is the URL, read by figures that live and fail apart. */
export function PilotagePage() {
  const langue = useLangue();
  const { vue } = useVue();
  const catalogue = useCatalogue();
  const noms = useNomsDesCoupes();
  const lien = useLien();
  const cohortes = useDroit('LIRE_COHORTES');
  const demande = demandeDe(vue);
  const { base, attribution, au } = demande.portee;
  const filtre = filtreDeLaVue(vue, demande);
  const complements = useComplements(demande, filtre);
  const lecture = useQuery(PilotageVueQuery, {
    variables: { base, attribution, au, filtre },
    errorPolicy: 'all',
  });
  const statistiques = (lecture.data ?? lecture.previousData)?.statistiques;
  const indicateur = nomDIndicateur(catalogue, demande.indicateur, langue);
  const fines = LES_COUPES.flatMap((coupe) => {
    const code = demande.coupes[coupe];
    return code && coupe !== 'collectivite'
      ? [{ parametre: `f.${coupe}`, mot: coupeEnMots(coupe, code, noms, langue) }]
      : [];
  });
  return (
    <SurvolProvider value={lien}>
      <PorteeDeLaVue jour={jourDuRegistre(statistiques)} />
      <ReglagesDeLaVue demande={demande} />
      <Etiquettes actives={fines} />
      <div className="titre">
        <h1>{titreDe(vue, demande, { indicateur, noms }, langue)}</h1>
        <div className="actions">
          <MenuDesVues />
          <Exporter />
          <Integrer />
        </div>
      </div>
      <ChiffresVivants chiffres={[{ base, attribution, filtre }]} operations={OPERATIONS} />
      <Bloc lecture={lecture} lignes={3}>
        {(donnees) => (
          <Chapeau statistiques={donnees.statistiques} periode={periodeEnPhrase(vue['p'], langue)} />
        )}
      </Bloc>
      <div className="figs">
        <div className="c7 colonne">
          <Entonnoir numero={1} {...{ lecture, complements }} />
          <FigureDuTemps numero={3} demande={demande} />
        </div>
        <div className="c5 colonne">
          <FigureDePrevision numero={2} {...{ filtre, au }} />
          <FigureDeCarte numero={4} demande={demande} />
        </div>
        <FigureDuTableau numero={5} demande={demande} />
        {cohortes && <FigureDesCohortes numero={6} {...{ filtre, au }} />}
        <div className="c5 colonne">{statistiques && <Cachet {...statistiques} />}</div>
        <ChiffresPublies numero={cohortes ? 7 : 6} />
      </div>
    </SurvolProvider>
  );
}
