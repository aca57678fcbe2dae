import { graphql } from '../graphql/index.ts';
import { EnDirect } from '../shared/direct/EnDirect.tsx';
import { vientDeMoi } from '../shared/direct/etat.ts';
import { phraseDe, phraseDePlusieurs } from '../shared/direct/phrase.ts';
import { useAnnonceEspacee } from '../shared/direct/useAnnonceEspacee.ts';
import { useSuivi } from '../shared/direct/useSuivi.ts';
import { useLangue } from '../shared/langue.ts';

/** All that the page of a place shows of it comes with the change. */
const LieuEnDirectSubscription = graphql(`
  subscription LieuEnDirect($lieu: ID!, $depuis: String) {
    lieuModifie(lieu: $lieu, depuis: $depuis) {
      evenement
      curseur
      nombreDeLieux
      lieux {
        id
        champs
        assertions
        lieu {
          id
          nom
          labels {
            id
            genre
            libelle
            acte
            du
            jusquAu
          }
          ...EnTete_LieuLabellise
          ...LabelsDuLieu_LieuLabellise
          ...HistoireDesLabels_LieuLabellise
          ...Identite_LieuLabellise
          ...Services_LieuLabellise
        }
      }
    }
  }
`);

interface Props {
  readonly id: string;
  readonly relire: () => void;
}

/** Keeps the page of a place as the register is, and says what just changed. */
export function LieuEnDirect({ id, relire }: Props) {
  const langue = useLangue();
  const [phrase, annoncer] = useAnnonceEspacee((phrases) => phraseDePlusieurs(phrases, langue));
  useSuivi(LieuEnDirectSubscription, {
    variables: { lieu: id },
    relire,
    recevoir: ({ lieuModifie }) => {
      if (!vientDeMoi()) annoncer(phraseDe(lieuModifie, langue));
    },
  });
  return <EnDirect phrase={phrase} />;
}
