import { useQuery } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import { Bloc } from '../shared/Bloc.tsx';
import { AccesRefuse } from '../shared/etats/AccesRefuse.tsx';
import { useTextes } from '../shared/langue.ts';
import { useRegistre } from '../shared/registre.ts';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';
import { useVue } from '../shared/vue.ts';
import { FormulaireDeDevis } from './FormulaireDeDevis.tsx';

const NouveauDevisQuery = graphql(`
  query NouveauDevis {
    moi {
      habilitationActive
      compte {
        id
        habilitations {
          id
          perimetreType
          perimetreCode
        }
      }
    }
    collectivites(first: 100) {
      edges {
        node {
          id
          siren
          nom
          conventions {
            id
            vague
            signeeLe
            totalCentimes
          }
        }
      }
    }
    operateurs(first: 100) {
      edges {
        node {
          id
          code
          nom
          defaillantLe
          tarifs {
            id
            aCompterDu
            fraisAmontDixMilliemes
            fraisAvalDixMilliemes
            tvaDixMilliemes
            carnetsDe5APartirDe
          }
        }
      }
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Établir un devis',
    chapo: 'Rien n’est acheté avant la signature : le devis fixe les termes, les frais et le prix.',
  },
  en: {
    titre: 'Make a quote',
    chapo: 'Nothing is bought before the signature: the quote sets the terms, the fees and the price.',
  },
};

/** The form of a quote, for those who buy and those who produce. */
export function NouveauDevisPage() {
  const textes = useTextes(TEXTES);
  const { vue } = useVue();
  const registre = useRegistre();
  const lecture = useQuery(NouveauDevisQuery);
  if (!registre) return null;
  const permis = ['COMMANDER', 'PRODUIRE'].some((droit) => registre.droits.includes(droit));
  return (
    <>
      <div className="titre">
        <h1>{textes.titre}</h1>
      </div>
      <p className="chapo">{textes.chapo}</p>
      {permis ? (
        <Bloc lecture={lecture} lignes={12}>
          {({ moi, collectivites, operateurs }) => {
            const active = moi?.compte.habilitations.find(({ id }) => id === moi.habilitationActive);
            const mienne = active?.perimetreType === 'COLLECTIVITE' ? active.perimetreCode : null;
            const acheteurs = collectivites.edges
              .map(({ node }) => node)
              .filter(({ siren }) => mienne === null || siren === mienne);
            return (
              <SaufLectureSeule>
                <FormulaireDeDevis
                  acheteurs={acheteurs}
                  operateurs={operateurs.edges
                    .map(({ node }) => node)
                    .filter(({ defaillantLe }) => defaillantLe === null)}
                  choisi={vue['f.collectivite'] ?? mienne ?? ''}
                  aujourdhui={registre.jour}
                />
              </SaufLectureSeule>
            );
          }}
        </Bloc>
      ) : (
        <AccesRefuse droit="COMMANDER" />
      )}
    </>
  );
}
