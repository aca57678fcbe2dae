import { useQuery } from '@apollo/client/react';
import { graphql } from '../../graphql/index.ts';
import type { FiltreStatistiques, MailleDePrevision } from '../../graphql/graphql.ts';
import { Bloc, donneesDe } from '../Bloc.tsx';
import { jour } from '../dates.ts';
import { Figure } from '../Figure.tsx';
import { useLangue, useTextes } from '../langue.ts';
import { PiedDeFigure } from '../PiedDeFigure.tsx';
import { useDroit } from '../useDroit.ts';
import { constatDePrevision, dOuVientLIntervalle, erreurPassee } from './constat.ts';
import { RetroTests } from './RetroTests.tsx';
import { TableauDePrevision } from './TableauDePrevision.tsx';

const FigureDePrevisionQuery = graphql(`
  query FigureDePrevision($filtre: FiltreStatistiques, $par: MailleDePrevision!, $au: LocalDate) {
    prevision(filtre: $filtre, par: $par, au: $au) {
      au
      par
      definition
      total {
        ...LigneDePrevision @unmask
      }
      lignes {
        ...LigneDePrevision @unmask
      }
      calibrages {
        mois
        ecarts
        fenetres
        previsions
        plusCourtes
      }
      retroTest {
        moisAvant
        commandes
        couverture
        erreurMoyenne
        erreurMoyenneCentimes
        erreurRelative
      }
    }
  }
`);

graphql(`
  fragment LigneDePrevision on LigneDePrevision {
    code
    libelle
    finLe
    restants
    perdus
    perdusBas
    perdusHaut
    part
    partBasse
    partHaute
    centimes
    centimesBas
    centimesHaut
    chemin
  }
`);

const TEXTES = {
  fr: {
    titre: 'Échéances\u00a0: pass qui resteront inutilisés',
    nom: 'Prévision',
    reserve: 'Cette prévision s’ouvre aux rôles qui lisent les commandes de leur périmètre.',
    prevue: (dit: string) => `Prévu de ce qui était connu au ${dit}`,
    aucune: 'Aucune commande de cette sélection n’est encore valable\u00a0: il n’y a rien à prévoir.',
  },
  en: {
    titre: 'Deadlines: passes that will stay unused',
    nom: 'Forecast',
    reserve: 'This forecast opens to roles that read the orders of their perimeter.',
    prevue: (dit: string) => `Forecast from what was known on ${dit}`,
    aucune: 'No order of this selection is still valid: there is nothing to forecast.',
  },
};

interface Props {
  readonly numero: number;
  readonly filtre: FiltreStatistiques;
  readonly au: string | null;
  /** What the lines are; orders by default. */
  readonly par?: MailleDePrevision;
  readonly classe?: string;
}

/** What will be lost at the end of validity at the present pace, and how wrong such forecasts were in the past. */
export function FigureDePrevision({ numero, filtre, au, par = 'COMMANDE', classe = '' }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const lire = useDroit('LIRE_DETAIL');
  const lecture = useQuery(FigureDePrevisionQuery, {
    variables: { filtre, par, au },
    errorPolicy: 'all',
    skip: !lire,
  });
  const prevision = donneesDe(lecture)?.prevision;
  const vide = prevision?.lignes.length === 0;
  const constat = prevision && !vide ? constatDePrevision(prevision, langue) : undefined;
  return (
    <Figure
      numero={numero}
      titre={textes.titre}
      classe={classe}
      {...(constat ? { constat } : {})}
      {...(prevision
        ? {
            pied: (
              <PiedDeFigure definitions={[{ nom: textes.nom, texte: prevision.definition }]}>
                <span>{textes.prevue(jour(prevision.au, langue))}</span>
                {dOuVientLIntervalle(prevision.calibrages, langue).map((phrase) => (
                  <span key={phrase}>{phrase}</span>
                ))}
                <span>{erreurPassee(prevision.retroTest, langue)}</span>
              </PiedDeFigure>
            ),
          }
        : {})}
    >
      {lire ? (
        <Bloc lecture={lecture} lignes={5}>
          {(donnees) =>
            vide ? (
              <p className="note">{textes.aucune}</p>
            ) : (
              <>
                <TableauDePrevision prevision={donnees.prevision} />
                <RetroTests {...{ filtre, au }} />
              </>
            )
          }
        </Bloc>
      ) : (
        <p className="note">{textes.reserve}</p>
      )}
    </Figure>
  );
}
