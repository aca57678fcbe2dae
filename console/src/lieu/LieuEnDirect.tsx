import { graphql } from '../graphql/index.ts';
import { EnDirect } from '../shared/direct/EnDirect.tsx';
import { vientDeMoi } from '../shared/direct/etat.ts';
import { phraseDe, phraseDePlusieurs } from '../shared/direct/phrase.ts';
import { useAnnonceEspacee } from '../shared/direct/useAnnonceEspacee.ts';
import { usePresence } from '../shared/direct/usePresence.ts';
import { useSuivi } from '../shared/direct/useSuivi.ts';
import { useLangue } from '../shared/langue.ts';
import { Collegues } from './Collegues.tsx';

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

/** Keeps the page of a place as the register is, and says what just changed and who else is there. */
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
  const presents = usePresence(id, null);
  return (
    <>
      <EnDirect phrase={phrase} />
      <Collegues presents={presents} />
    </>
  );
}
