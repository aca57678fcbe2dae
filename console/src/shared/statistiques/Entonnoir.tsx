import { Fragment } from 'react';
import { donneesDe, type Lecture } from '../Bloc.tsx';
import { FigureDeLecture } from '../FigureDeLecture.tsx';
import type { Langue } from '../format.ts';
import { definitionDe } from '../indicateurs.ts';
import { useLangue, useTextes } from '../langue.ts';
import { PiedDeFigure } from '../PiedDeFigure.tsx';
import { Defile } from '../Tableau.tsx';
import { graphql } from '../../graphql/index.ts';
import type { Entonnoir_StatistiquesFragment } from '../../graphql/graphql.ts';
import { ETAPES } from './etapes.ts';
import { type Complement, LigneDeComplement } from './LigneDeComplement.tsx';
import { EtapesDeLEntonnoir } from './EtapesDeLEntonnoir.tsx';

// A figure has no identity of its own in the cache, so the fragment is unmasked where it is spread.
graphql(`
  fragment Entonnoir_Statistiques on Statistiques {
    base
    au
    fraicheur
    entonnoir {
      etape
      valeurCentimes
      chiffre {
        valeur
        unite
        indicateur
        definition
        numerateur
        denominateur
        masque
        raisonDuMasque
        lignes {
          chemin
          nombre
        }
      }
      partDesAchetes {
        valeur
        unite
        definition
        numerateur
        denominateur
        masque
        raisonDuMasque
      }
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Des pass achetés aux pass remboursés',
    region: 'Entonnoir, à faire défiler',
    achat:
      'Chaque ligne en retrait nomme les pass perdus ou en attente entre deux étapes. Un nombre ouvre ses lignes.',
    flux: 'Base flux\u00a0: ce qui s’est passé dans la période. Les étapes ne portent pas sur les mêmes pass, leur écart n’est pas une perte.',
    etape: 'Étape',
    pass: 'Pass',
    valeur: 'valeur faciale',
    part: 'Part des achetés',
  },
  en: {
    titre: 'From passes bought to passes paid',
    region: 'Funnel, scrollable',
    achat: 'Each indented line names the passes lost or waiting between two steps. A number opens its rows.',
    flux: 'Flow base: what happened in the period. The steps are not about the same passes, so their difference is not a loss.',
    etape: 'Step',
    pass: 'Passes',
    valeur: 'face value',
    part: 'Share of bought',
  },
};

interface Props {
  readonly numero: number;
  /** What stands beside the six steps, for who may read it. */
  readonly complements?: readonly Complement[];
  readonly lecture: Lecture<{ readonly statistiques: Entonnoir_StatistiquesFragment }>;
}

const AUCUN: readonly Complement[] = [];

/** Fig. 1: the six steps of a pass, and the name of what is lost between two of them. */
export function Entonnoir({ numero, lecture, complements = AUCUN }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const vue = donneesDe(lecture)?.statistiques;
  return (
    <FigureDeLecture
      numero={numero}
      titre={textes.titre}
      lecture={lecture}
      lignes={12}
      pied={vue && <PiedDeFigure {...vue} definitions={[...definitionsDe(vue, langue), ...complements]} />}
    >
      {({ statistiques }) => <Tableau {...{ statistiques, complements }} />}
    </FigureDeLecture>
  );
}

const definitionsDe = ({ entonnoir }: Entonnoir_StatistiquesFragment, langue: Langue) =>
  entonnoir.map(({ etape, chiffre }) => ({
    nom: ETAPES[langue][etape].nom,
    texte: definitionDe(chiffre.indicateur, chiffre.definition, langue),
  }));

interface TableauProps {
  readonly statistiques: Entonnoir_StatistiquesFragment;
  readonly complements: readonly Complement[];
}

function Tableau({ statistiques, complements }: TableauProps) {
  const textes = useTextes(TEXTES);
  const { base, entonnoir } = statistiques;
  return (
    <Defile nom={textes.region}>
      <table className="t entonnoir">
        <caption>{base === 'ACHAT' ? textes.achat : textes.flux}</caption>
        <thead>
          <tr>
            <th scope="col">{textes.etape}</th>
            <th scope="col" className="d">
              {textes.pass}
              <span className="sous">{textes.valeur}</span>
            </th>
            <th scope="col" className="d">
              {textes.part}
            </th>
          </tr>
        </thead>
        <tbody>
          {entonnoir.map((ligne, rang) => (
            <Fragment key={ligne.etape}>
              <EtapesDeLEntonnoir ligne={ligne} suivante={entonnoir[rang + 1]} base={base} />
              {complements
                .filter(({ apres }) => apres === ligne.etape)
                .map((complement) => (
                  <LigneDeComplement key={complement.nom} complement={complement} />
                ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </Defile>
  );
}
