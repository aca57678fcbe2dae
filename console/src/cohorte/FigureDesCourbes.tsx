import { useQuery } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import { Bloc, donneesDe } from '../shared/Bloc.tsx';
import { Courbe } from '../shared/courbe/Courbe.tsx';
import { Figure } from '../shared/Figure.tsx';
import { delaiEnMots } from '../shared/cohorte/suivi.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { PiedDeFigure } from '../shared/PiedDeFigure.tsx';
import { useVue } from '../shared/vue.ts';
import { AjoutDeCourbe } from './AjoutDeCourbe.tsx';
import { ChoixDeForme } from './ChoixDeForme.tsx';
import { demandeDe } from './demande.ts';
import { Medianes } from './Medianes.tsx';
import { seriesDe } from './series.ts';

const CourbesQuery = graphql(`
  query Courbes($par: OrigineDuSuivi!, $series: [SerieDeSuiviInput!]!, $k: Int!, $au: LocalDate) {
    courbes(par: $par, series: $series, k: $k, pas: 30, jusqua: 720, au: $au) {
      ...CourbeDeSuivi @unmask
    }
  }
`);

graphql(`
  fragment CourbeDeSuivi on CourbeDeSuivi {
    libelle
    carnets
    faits
    mediane
    medianeBas
    medianeHaut
    chemin
    points {
      jour
      suivis
      part
      bas
      haut
    }
  }
`);

const TEXTES = {
  fr: {
    titre: (par: string, quoi: string) => `Temps écoulé depuis ${par} jusqu’${quoi}`,
    REMISE: 'la remise',
    ACHAT: 'l’achat',
    premier: 'au premier pass utilisé',
    k: (k: number) => `au ${k}ᵉ pass utilisé`,
    unite: '%',
    legende:
      'Part des carnets dont le pass attendu est utilisé, selon le délai, avec un intervalle à 95\u00a0%. Hachuré\u00a0: aucun carnet n’est encore suivi aussi longtemps.',
    axe: 'Délai',
    nom: 'Courbe',
    definition:
      'Estimation de Kaplan-Meier\u00a0: un carnet sans utilisation est suivi jusqu’au jour de connaissance, ou jusqu’à la fin de sa tolérance, et ne compte plus ensuite. Intervalle de Greenwood à 95\u00a0% (échelle log-log). Le délai médian est le plus court où la moitié des carnets ont servi.',
  },
  en: {
    titre: (par: string, quoi: string) => `Time from ${par} to ${quoi}`,
    REMISE: 'hand-over',
    ACHAT: 'purchase',
    premier: 'the first pass used',
    k: (k: number) => `pass number ${k} used`,
    unite: '%',
    legende:
      'Share of booklets whose awaited pass is used, by delay, with a 95% interval. Hatched: no booklet has been followed for that long yet.',
    axe: 'Delay',
    nom: 'Curve',
    definition:
      'Kaplan-Meier estimate: a booklet without use is followed until the day of knowledge, or the end of its tolerance, and no longer counts after. Greenwood’s interval at 95% (log-log scale). The median delay is the shortest by which half of the booklets have been used.',
  },
};

/** Fig. 1 as curves: up to four, whatever the time each could be followed. */
export function FigureDesCourbes({ numero }: { readonly numero: number }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { vue } = useVue();
  const { par, k, au } = demandeDe(vue);
  const series = seriesDe(vue, langue);
  const lecture = useQuery(CourbesQuery, {
    variables: { par, k, au, series: series.map(({ demande }) => demande) },
  });
  const titre = textes.titre(textes[par], k === 1 ? textes.premier : textes.k(k));
  const courbes = donneesDe(lecture)?.courbes;
  if (!courbes || courbes.length !== series.length)
    return (
      <Figure numero={numero} titre={titre} classe="paysage" actions={<ChoixDeForme />}>
        <Bloc lecture={lecture} lignes={12}>
          {() => null}
        </Bloc>
      </Figure>
    );
  const nommees = courbes.map((courbe, rang) => ({
    ...courbe,
    code: series[rang]?.code ?? null,
    nom: courbe.libelle ?? series[rang]?.nom ?? '',
  }));
  return (
    <Courbe
      numero={numero}
      titre={titre}
      unite={textes.unite}
      mesure="part"
      legende={textes.legende}
      axe={textes.axe}
      totaux={false}
      classe="paysage"
      attenue={lecture.loading}
      points={(courbes[0]?.points ?? []).map(({ jour }) => ({
        mois: '',
        nom: delaiEnMots(jour, 'JOURS', langue),
      }))}
      series={nommees.map(({ nom, points, chemin, code }) => ({
        cle: code ?? 'ensemble',
        nom,
        valeurs: points.map(({ part }) => part ?? null),
        bas: points.map(({ bas }) => bas ?? null),
        haut: points.map(({ haut }) => haut ?? null),
        chemin: (rang) => (chemin ? `${chemin}&j=${points[rang]?.jour ?? 0}${k > 1 ? `&k=${k}` : ''}` : null),
      }))}
      actions={<ChoixDeForme />}
      pied={
        <>
          <div className="comparees">
            <AjoutDeCourbe />
            <Medianes courbes={nommees} />
          </div>
          <PiedDeFigure definitions={[{ nom: textes.nom, texte: textes.definition }]} />
        </>
      }
    />
  );
}
