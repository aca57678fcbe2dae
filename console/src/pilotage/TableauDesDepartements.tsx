import { useState } from 'react';
import type { Departements_StatistiquesFragment } from '../graphql/graphql.ts';
import { donneesDe } from '../shared/Bloc.tsx';
import { FigureDeLecture } from '../shared/FigureDeLecture.tsx';
import { compte, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { PiedDeFigure } from '../shared/PiedDeFigure.tsx';
import { Defile, trier, Trieur } from '../shared/Tableau.tsx';
import { useTri } from '../shared/useTri.ts';
import { PRUDENCE } from '../shared/wilson.ts';
import { type FigureDesDepartements, type LigneDeDepartement, lignesDe } from './departements.ts';
import { constatDuTableau, echelleEnMots, finDeLEchelle, tauxNational } from './echelle.ts';
import { RangDeDepartement } from './RangDeDepartement.tsx';
import { TotalDesDepartements } from './TotalDesDepartements.tsx';

const COLONNES = ['departement', 'achetes', 'distribues', 'utilises', 'taux'] as const;
const PAR_DEFAUT = { colonne: 'taux', sens: 'ascending' } as const;

const TEXTES = {
  fr: {
    titre: 'Départements, chiffres et taux',
    region: 'Tableau des départements, à faire défiler',
    legende: (total: string) =>
      `${total} ayant acheté. Intervalle de Wilson à 95\u00a0%\u00a0; le tiret vertical marque le taux national. Sous ${PRUDENCE} pass, le taux ne dit presque rien.`,
    departements: nom('département', 'départements'),
    departement: 'Département',
    achetes: 'Achetés',
    distribues: 'Distribués',
    utilises: 'Utilisés',
    taux: 'Taux d’usage',
    ic: 'IC 95\u00a0%',
    enPourcent: 'en\u00a0%',
    suite: (total: number) => `Afficher les ${total} autres départements`,
  },
  en: {
    titre: 'Départements, counts and rates',
    region: 'Table of départements, scrollable',
    legende: (total: string) =>
      `${total} that bought. Wilson interval at 95%; the vertical dash marks the national rate. Under ${PRUDENCE} passes, the rate says almost nothing.`,
    departements: nom('département', 'départements'),
    departement: 'Département',
    achetes: 'Bought',
    distribues: 'Handed out',
    utilises: 'Used',
    taux: 'Use rate',
    ic: '95% CI',
    enPourcent: 'in\u00a0%',
    suite: (total: number) => `Show the other ${total} départements`,
  },
};

const VUS = 20;

/** Fig. 4: the truth of the map, in the order asked, the cautious ones flagged and never dropped. */
export function TableauDesDepartements(props: FigureDesDepartements) {
  const { numero, lecture } = props;
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const lue = donneesDe(lecture)?.statistiques;
  return (
    <FigureDeLecture
      numero={numero}
      titre={textes.titre}
      classe="paysage"
      lecture={lecture}
      lignes={VUS}
      constat={lue && constatDuTableau(lignesDe(lue), langue)}
      pied={lue && <PiedDeFigure base={lue.base} fraicheur={lue.fraicheur} />}
    >
      {({ statistiques }) => <Tableau {...props} statistiques={statistiques} />}
    </FigureDeLecture>
  );
}

type TableauProps = Pick<FigureDesDepartements, 'vise' | 'cheminDeLaVue'> & {
  readonly statistiques: Departements_StatistiquesFragment;
};

function Tableau(props: TableauProps) {
  const { statistiques } = props;
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const lignes = lignesDe(statistiques);
  const [tous, setTous] = useState(false);
  const hidden = tous ? 0 : Math.max(0, lignes.length - VUS);
  const fin = finDeLEchelle(lignes);
  return (
    <>
      <Defile nom={textes.region}>
        <table className="t">
          <caption>{textes.legende(compte(lignes.length, textes.departements, langue))}</caption>
          <Tete fin={fin} />
          <Corps {...props} lignes={lignes} fin={fin} vus={lignes.length - hidden} />
          <TotalDesDepartements statistiques={statistiques} />
        </table>
      </Defile>
      {hidden > 0 && (
        <div className="pages">
          <button type="button" className="b" onClick={() => setTous(true)}>
            {textes.suite(hidden)}
          </button>
        </div>
      )}
    </>
  );
}

function Tete({ fin }: { readonly fin: number }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { tri, changerTri } = useTri(COLONNES, PAR_DEFAUT);
  return (
    <thead>
      <tr>
        {COLONNES.map((colonne) => (
          <Trieur key={colonne} colonne={colonne} tri={tri} onTri={changerTri} classe={CLASSES[colonne]}>
            {textes[colonne]}
          </Trieur>
        ))}
        <th scope="col" className="d">
          {textes.ic}
          <span className="sous">{textes.enPourcent}</span>
        </th>
        <th scope="col">{echelleEnMots(fin, langue)}</th>
      </tr>
    </thead>
  );
}

const CLASSES = { departement: '', achetes: 'd', distribues: 'd', utilises: 'd', taux: 'd col' };

type CorpsProps = TableauProps & {
  readonly lignes: readonly LigneDeDepartement[];
  readonly fin: number;
  readonly vus: number;
};

/** Every row is in the page, so that paper has them all; the screen shows the first ones. */
function Corps({ statistiques, lignes, vise, cheminDeLaVue, fin, vus }: CorpsProps) {
  const { tri } = useTri(COLONNES, PAR_DEFAUT);
  const ordered = trier(lignes, tri, (ligne, colonne) =>
    colonne === 'departement' ? ligne.nom : ligne[colonne],
  );
  const national = tauxNational(statistiques);
  return (
    <tbody>
      {ordered.map((ligne, rang) => (
        <RangDeDepartement
          key={ligne.code}
          ligne={ligne}
          echelle={{ fin, national }}
          vise={ligne.code === vise}
          papier={rang >= vus && ligne.code !== vise}
          chemin={cheminDeLaVue(ligne.code)}
        />
      ))}
    </tbody>
  );
}
