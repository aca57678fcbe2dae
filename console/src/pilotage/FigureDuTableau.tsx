import { donneesDe } from '../shared/Bloc.tsx';
import { FigureDeLecture } from '../shared/FigureDeLecture.tsx';
import { majuscule } from '../shared/format.ts';
import { motsDe } from '../shared/indicateurs.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { PiedDeFigure } from '../shared/PiedDeFigure.tsx';
import { type Demande, filtreParMaille, SANS_COUPE, triDemande } from '../shared/statistiques/demande.ts';
import { MAILLES_EN_MOTS } from '../shared/statistiques/mailles.ts';
import { useVue } from '../shared/vue.ts';
import { ChoixDesColonnes } from './ChoixDesColonnes.tsx';
import { constatDuTableau } from './constats.ts';
import { useTableau } from './lecture.ts';
import { PAR_PAGE } from './colonnes.ts';
import { TableauDeVue } from './TableauDeVue.tsx';
import { TableauVide } from './TableauVide.tsx';

const TEXTES = {
  fr: {
    titre: (par: string) => `Le tableau ${par}`,
    rattachement: 'Rattachement\u00a0: commanditaire',
    lieu: 'Rattachement\u00a0: lieu d’utilisation',
    siege: 'Un EPCI ou un syndicat compte dans le département de son siège\u00a0; une région n’en a pas',
  },
  en: {
    titre: (par: string) => `The table ${par}`,
    rattachement: 'Attached to the buyer',
    lieu: 'Attached to the place of use',
    siege: 'An EPCI or a joint authority counts in the département of its seat; a region has none',
  },
};

/** All its rows are asked, up to that many, so that paper has them; beyond, the pages read so far. */
const LUES = 200;

/** The truth of the other figures: the rows and columns that the address asks, in its order. */
export function FigureDuTableau({ numero, demande }: { readonly numero: number; readonly demande: Demande }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { vue, changer } = useVue();
  const { maille, colonnes, n, portee } = demande;
  const page = Number(vue['page'] ?? 1);
  const lecture = useTableau({
    demande,
    filtre: filtreParMaille(vue, demande, maille),
    indicateurs: [...new Set(colonnes.map(({ indicateur }) => indicateur))],
    maille,
    tri: triDemande(demande),
    limite: n ?? Math.max(LUES, page * PAR_PAGE),
    compare: colonnes.some(({ quoi }) => quoi === 'delta'),
  });
  const lue = donneesDe(lecture)?.statistiques;
  const definitions = lue?.tableau.indicateurs.map((one) => {
    const { nom, definition } = motsDe(one, langue);
    return { nom, texte: definition };
  });
  return (
    <FigureDeLecture
      numero={numero}
      titre={textes.titre(MAILLES_EN_MOTS[langue][maille].par)}
      classe="paysage"
      lecture={lecture}
      lignes={12}
      actions={<ChoixDesColonnes demande={demande} />}
      constat={lue && majuscule(constatDuTableau(lue.tableau, demande, langue))}
      onEchap={() => changer({ ...SANS_COUPE, page: null })}
      pied={
        lue && (
          <PiedDeFigure base={lue.base} fraicheur={lue.fraicheur} {...(definitions ? { definitions } : {})}>
            <span>{portee.attribution === 'LIEU' ? textes.lieu : textes.rattachement}</span>
            {maille === 'departement' && portee.attribution !== 'LIEU' && <span>{textes.siege}</span>}
          </PiedDeFigure>
        )
      }
    >
      {(donnees) =>
        donnees.statistiques.tableau.nombreDeLignes === 0 ? (
          <TableauVide />
        ) : (
          <TableauDeVue {...{ demande, donnees, page }} />
        )
      }
    </FigureDeLecture>
  );
}
