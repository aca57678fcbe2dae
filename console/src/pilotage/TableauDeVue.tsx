import { compte, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Defile } from '../shared/Tableau.tsx';
import type { Demande } from '../shared/statistiques/demande.ts';
import { lignesComparees } from './ecarts.ts';
import { echelleDuTableau } from './echelle.ts';
import type { TableauLu } from './lecture.ts';
import { PagesDuTableau } from './PagesDuTableau.tsx';
import { PiedDuTableau } from './PiedDuTableau.tsx';
import { RangDuTableau } from './RangDuTableau.tsx';
import { TeteDuTableau } from './TeteDuTableau.tsx';
import { colonnesMontrees, PAR_PAGE } from './colonnes.ts';

const TEXTES = {
  fr: {
    region: 'Tableau de la vue, à faire défiler',
    lignes: nom('ligne', 'lignes'),
    ic: ' Intervalle de Wilson à 95\u00a0%\u00a0; le tiret vertical marque le taux d’ensemble.',
    vise: ' Un nom coupe les autres figures à sa ligne\u00a0; Échap les rend entières.',
    masquees: nom(' valeur est masquée.', ' valeurs sont masquées.'),
  },
  en: {
    region: 'Table of the view, scrollable',
    lignes: nom('row', 'rows'),
    ic: ' Wilson interval at 95%; the vertical dash marks the overall rate.',
    vise: ' A name cuts the other figures to its row; Escape makes them whole again.',
    masquees: nom(' value is hidden.', ' values are hidden.'),
  },
};

interface Props {
  readonly demande: Demande;
  readonly donnees: TableauLu;
  readonly page: number;
}

/** The rows of a page on screen, all those that were read on paper, then what the limit left out and the total. */
export function TableauDeVue({ demande, donnees, page }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { tableau } = donnees.statistiques;
  const montrees = colonnesMontrees(demande.colonnes, tableau.indicateurs);
  const echelle = echelleDuTableau(tableau, montrees);
  const comparee = lignesComparees(demande, donnees.autre);
  const first = (page - 1) * PAR_PAGE;
  const hidden = tableau.masquees;
  return (
    <>
      <Defile nom={textes.region}>
        <table className="t tableau-de-vue">
          <caption>
            {compte(tableau.nombreDeLignes, textes.lignes, langue)}.{echelle && textes.ic}
            {textes.vise}
            {hidden > 0 && ` ${compte(hidden, textes.masquees, langue).replace('\u00a0 ', ' ')}`}
          </caption>
          <TeteDuTableau {...{ demande, montrees, echelle }} />
          <tbody>
            {tableau.lignes.map((ligne, rang) => (
              <RangDuTableau
                key={ligne.cles[0]?.code ?? 'sans'}
                {...{ demande, ligne, montrees, echelle }}
                autre={comparee(ligne)}
                papier={rang < first || rang >= first + PAR_PAGE}
              />
            ))}
          </tbody>
          <PiedDuTableau {...{ demande, tableau, montrees, comparee }} />
        </table>
      </Defile>
      {demande.n === null && <PagesDuTableau page={page} total={tableau.nombreDeLignes} />}
    </>
  );
}
