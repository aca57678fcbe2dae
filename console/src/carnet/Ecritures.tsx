import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useId } from 'react';
import { graphql } from '../graphql/index.ts';
import { useTextes } from '../shared/langue.ts';
import { Ecriture } from './Ecriture.tsx';
import { ecrituresDe } from './ecritures.ts';

const EcrituresFragment = graphql(`
  fragment Ecritures_Carnet on Carnet {
    id
    valideJusquAu
    tolereJusquAu
    collectivite {
      id
      nom
    }
    commande {
      id
      numero
      operateur {
        id
        nom
      }
      etapes {
        id
        etape
        jour
        reference
        enregistreLe
      }
    }
    deplacements {
      id
      jour
      enregistreLe
      vers
      distributeur {
        id
        nom
      }
    }
    incidents {
      id
      genre
      jour
      enregistreLe
      motif
      remplacant {
        id
        numero
      }
    }
    remise {
      id
      jour
      enregistreLe
      distributeur {
        id
        nom
      }
    }
    pass {
      id
      rang
      utilisation {
        id
        jour
        enregistreLe
        service
        minutes
        prixCentimes
        partPassCentimes
        resteAChargeCentimes
        lieu {
          id
          nom
          communeNom
          labels {
            id
            genre
            acte
            du
            jusquAu
          }
        }
      }
      reglement {
        jour
        centimes
        fraisCentimes
        enregistreLe
      }
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Écritures',
    note: 'À gauche la date d’effet. La date de saisie est donnée quand elle diffère.',
  },
  en: {
    titre: 'Entries',
    note: 'On the left, the day of effect. The day of record is given when it differs.',
  },
};

interface Props {
  readonly carnet: FragmentType<typeof EcrituresFragment>;
  /** The pass whose life is told; none for the whole carnet. */
  readonly rang: number | null;
  readonly aujourdhui: string;
}

/** Everything that happened, the last first, each fact with the day it took effect. */
export function Ecritures(props: Props) {
  const textes = useTextes(TEXTES);
  const id = useId();
  const { data: carnet } = useSuspenseFragment({ fragment: EcrituresFragment, from: props.carnet });
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{textes.titre}</h2>
      <ol className="ecritures">
        {ecrituresDe(carnet, props.rang, props.aujourdhui).map((ecriture) => (
          <Ecriture key={ecriture.cle} ecriture={ecriture} carnet={carnet} seul={props.rang !== null} />
        ))}
      </ol>
      <p className="note">{textes.note}</p>
    </section>
  );
}
