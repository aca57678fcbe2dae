import { useQuery } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import { Bloc } from '../shared/Bloc.tsx';
import { Cachet } from '../shared/Cachet.tsx';
import { Exporter } from '../shared/export/Exporter.tsx';
import { useLangue } from '../shared/langue.ts';
import { cheminDesLignes } from '../shared/lignes.ts';
import { periodeEnPhrase } from '../shared/periode.ts';
import { useVue } from '../shared/vue.ts';
import { CarteDesDepartements } from './CarteDesDepartements.tsx';
import { Chapeau } from './Chapeau.tsx';
import { ChiffresPublies } from './ChiffresPublies.tsx';
import { Entonnoir } from '../shared/statistiques/Entonnoir.tsx';
import { FigureMensuelle } from '../shared/statistiques/FigureMensuelle.tsx';
import { fenetreDe, filtreDe, jourDuRegistre, porteeDe, titreDe } from '../shared/statistiques/portee.ts';
import { PorteeDeLaVue } from '../shared/statistiques/PorteeDeLaVue.tsx';
import { TableauDesDepartements } from './TableauDesDepartements.tsx';

const PilotageVueQuery = graphql(`
  query PilotageVue($base: Base, $filtre: FiltreStatistiques, $au: LocalDate) {
    statistiques(base: $base, filtre: $filtre, au: $au) {
      base
      au
      provisoire
      fraicheur
      ...Chapeau_Statistiques @unmask
      ...Entonnoir_Statistiques @unmask
    }
  }
`);

const PilotageMoisQuery = graphql(`
  query PilotageMois($filtre: FiltreStatistiques, $au: LocalDate) {
    statistiques(base: FLUX, filtre: $filtre, au: $au) {
      ...FigureMensuelle_Statistiques @unmask
    }
  }
`);

const PilotageDepartementsQuery = graphql(`
  query PilotageDepartements($base: Base, $filtre: FiltreStatistiques, $au: LocalDate) {
    statistiques(base: $base, filtre: $filtre, au: $au) {
      ...Departements_Statistiques @unmask
    }
  }
`);

/** Purchased against used: one view, which is the URL, read by four figures that live and fail apart. */
export function PilotagePage() {
  const langue = useLangue();
  const { vue } = useVue();
  const portee = porteeDe(vue);
  const { base, au } = portee;
  const lecture = useQuery(PilotageVueQuery, {
    variables: { base, au, filtre: filtreDe(portee) },
    errorPolicy: 'all',
  });
  const statistiques = (lecture.data ?? lecture.previousData)?.statistiques;
  return (
    <>
      <PorteeDeLaVue jour={jourDuRegistre(statistiques)} />
      <div className="titre">
        <h1>{titreDe(vue, langue)}</h1>
        <Exporter />
      </div>
      <Bloc lecture={lecture} lignes={3}>
        {(donnees) => (
          <Chapeau statistiques={donnees.statistiques} periode={periodeEnPhrase(vue['p'], langue)} />
        )}
      </Bloc>
      <div className="figs">
        <div className="c7 colonne">
          <Entonnoir numero={1} lecture={lecture} />
          <Mensuelle />
        </div>
        <div className="c5 colonne">
          <Departements figure="carte" />
          {statistiques && <Cachet {...statistiques} />}
        </div>
        <Departements figure="tableau" />
        <ChiffresPublies numero={5} />
      </div>
    </>
  );
}

/** The months of the view, asked apart so that one slow figure holds back no other. */
function Mensuelle() {
  const { vue } = useVue();
  const portee = porteeDe(vue);
  const fenetre = fenetreDe(portee.periode);
  const lecture = useQuery(PilotageMoisQuery, {
    variables: { au: portee.au, filtre: filtreDe({ ...portee, periode: fenetre }) },
    errorPolicy: 'all',
  });
  return (
    <FigureMensuelle
      numero={2}
      lecture={lecture}
      fenetre={fenetre}
      periode={portee.periode}
      chemin={(etape, p) => cheminDesLignes({ etape, base: 'FLUX', t: vue['t'] ?? null, p, au: portee.au })}
    />
  );
}

/** Every département whatever the territory of the view, so that one is read among the others. */
function Departements({ figure }: { readonly figure: 'carte' | 'tableau' }) {
  const { vue, href } = useVue();
  const portee = porteeDe(vue);
  const { base, au, departement: vise } = portee;
  const lecture = useQuery(PilotageDepartementsQuery, {
    variables: { base, au, filtre: filtreDe(portee, true) },
    errorPolicy: 'all',
  });
  const cheminDeLaVue = (code: string) => href({ t: `dep:${code}` });
  const Montre = figure === 'carte' ? CarteDesDepartements : TableauDesDepartements;
  return <Montre numero={figure === 'carte' ? 3 : 4} {...{ lecture, vise, cheminDeLaVue }} />;
}
