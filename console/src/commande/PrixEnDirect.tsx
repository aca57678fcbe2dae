import { useQuery } from '@apollo/client/react';
import { useDeferredValue } from 'react';
import { graphql } from '../graphql/index.ts';
import { Bloc } from '../shared/Bloc.tsx';
import { useTextes } from '../shared/langue.ts';
import { passDe, type Saisie } from './devis.ts';
import { centimesDe } from './montant.ts';
import { PrixDetaille } from './PrixDetaille.tsx';
import { TEXTES } from './textes-du-devis.ts';

const PrixEnDirectQuery = graphql(`
  query PrixEnDirect(
    $operateur: String!
    $nombreDePass: Int!
    $valeurFacialeCentimes: Centimes
    $prestationsCentimes: Centimes
  ) {
    prixDUnDevis(
      operateur: $operateur
      nombreDePass: $nombreDePass
      valeurFacialeCentimes: $valeurFacialeCentimes
      prestationsCentimes: $prestationsCentimes
    ) {
      ...PrixDetaille_Prix @unmask
    }
  }
`);

/** The price of what is typed, worked out by the register itself. */
export function PrixEnDirect({ saisie }: { readonly saisie: Saisie }) {
  const textes = useTextes(TEXTES);
  const { operateur, nombreDePass, faciale, prestations } = useDeferredValue(saisie);
  const pass = passDe(nombreDePass);
  const valeurFacialeCentimes = centimesDe(faciale);
  const calculable = operateur !== '' && pass !== null && valeurFacialeCentimes !== null;
  const lecture = useQuery(PrixEnDirectQuery, {
    variables: {
      operateur,
      nombreDePass: pass ?? 1,
      valeurFacialeCentimes,
      prestationsCentimes: centimesDe(prestations),
    },
    skip: !calculable,
  });
  if (!calculable) return <p className="note colle">{textes.prix}</p>;
  return (
    <div aria-live="polite" className="colle">
      <Bloc lecture={lecture} lignes={5}>
        {({ prixDUnDevis }) => <PrixDetaille prix={prixDUnDevis} numero={1} />}
      </Bloc>
    </div>
  );
}
