import { useQuery } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import type { PrevisionQuery as Lu } from '../graphql/graphql.ts';
import { Bloc } from '../shared/Bloc.tsx';
import { mois as moisDit } from '../shared/dates.ts';
import { compte, euros, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Attentes } from './Attentes.tsx';
import { Clore } from './Clore.tsx';
import { Sommes } from './Sommes.tsx';
import { VirementsPrevus } from './VirementsPrevus.tsx';

const PrevisionQuery = graphql(`
  query Prevision($operateur: String!, $mois: LocalDate!) {
    aRegler(operateur: $operateur, mois: $mois) {
      nombreDeLignes
      nombreDeVirements
      centimes
      fraisCentimes
      ajustementsCentimes
      netCentimes
      nombreEnAttente
      enAttenteCentimes
      nombreDAttentes
      virements(first: 100) {
        nombreDeLignes
        centimes
        fraisCentimes
        ajustementsCentimes
        netCentimes
        structure {
          id
          nom
        }
      }
      attentes(first: 100) {
        raison
        nombreDUsages
        centimes
        structure {
          id
          nom
        }
        lieu {
          id
          nom
        }
      }
    }
  }
`);

const TEXTES = {
  fr: {
    pass: nom('pass utilisé', 'pass utilisés'),
    virements: nom('virement', 'virements'),
    paierait: (mois: string, pass: string, virements: string, net: string) =>
      `La clôture de ${mois} réglerait ${pass} par ${virements}, ${net} en tout.`,
    rien: (mois: string) => `La clôture de ${mois} ne réglerait aucun pass.`,
  },
  en: {
    pass: nom('used pass', 'used passes'),
    virements: nom('transfer', 'transfers'),
    paierait: (mois: string, pass: string, virements: string, net: string) =>
      `Closing ${mois} would pay ${pass} by ${virements}, ${net} in all.`,
    rien: (mois: string) => `Closing ${mois} would pay no pass.`,
  },
};

interface Props {
  readonly operateur: string;
  readonly nom: string;
  readonly mois: string;
}

export function Prevision({ operateur, nom: nomDeLOperateur, mois }: Props) {
  const lecture = useQuery(PrevisionQuery, {
    variables: { operateur, mois },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <Bloc lecture={lecture} lignes={6}>
      {({ aRegler }) =>
        aRegler && <Prevu prevu={aRegler} operateur={operateur} nom={nomDeLOperateur} mois={mois} />
      }
    </Bloc>
  );
}

function Prevu({ prevu, operateur, nom: qui, mois }: Props & { readonly prevu: NonNullable<Lu['aRegler']> }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const dit = moisDit(mois, langue);
  return (
    <div className="pile">
      <p className="constat">
        {prevu.nombreDeLignes === 0 && prevu.nombreDeVirements === 0
          ? textes.rien(dit)
          : textes.paierait(
              dit,
              compte(prevu.nombreDeLignes, textes.pass, langue),
              compte(prevu.nombreDeVirements, textes.virements, langue),
              euros(prevu.netCentimes, langue, 2),
            )}
      </p>
      <Sommes {...prevu} />
      {prevu.virements.length > 0 && (
        <VirementsPrevus virements={prevu.virements} total={prevu.nombreDeVirements} />
      )}
      {prevu.attentes.length > 0 && (
        <Attentes
          attentes={prevu.attentes}
          nombre={prevu.nombreEnAttente}
          centimes={prevu.enAttenteCentimes}
          groupes={prevu.nombreDAttentes}
        />
      )}
      <Clore
        operateur={operateur}
        nom={qui}
        mois={mois}
        lignes={prevu.nombreDeLignes}
        net={prevu.netCentimes}
      />
    </div>
  );
}
