import { useQuery } from '@apollo/client/react';
import { Annonces } from '../shared/annonce.tsx';
import { Bloc } from '../shared/Bloc.tsx';
import { AccesRefuse } from '../shared/etats/AccesRefuse.tsx';
import { useTextes } from '../shared/langue.ts';
import { RegistreQuery } from '../shared/registre.ts';
import { PageVivante } from '../shared/direct/PageVivante.tsx';
import { MOTS_DES_REGLEMENTS, TYPES_DES_REGLEMENTS } from './en-direct.ts';
import { AClore } from './AClore.tsx';
import { AVerifier } from './AVerifier.tsx';
import { Clotures } from './Clotures.tsx';
import { Releve } from './Releve.tsx';

const TEXTES = {
  fr: {
    titre: 'Règlements des structures',
    chapo:
      'Chaque mois clos règle une fois chaque pass utilisé, par un virement à chaque structure. Ce qui est clos ne change plus\u00a0: une correction est une ligne nouvelle.',
  },
  en: {
    titre: 'Payments to organisations',
    chapo:
      'Each month that is closed pays each used pass once, by one transfer to each organisation. What is closed never changes: a correction is a new line.',
  },
};

/** What was paid, what a closing would pay, whose bank details wait; a structure reads its own statement instead. */
export function ReglementsPage() {
  const textes = useTextes(TEXTES);
  const lecture = useQuery(RegistreQuery);
  return (
    <Bloc lecture={lecture} lignes={20}>
      {({ registre: { droits, role } }) => {
        if (!droits.includes('LIRE_REGLEMENTS'))
          return (
            <>
              <h1>{textes.titre}</h1>
              <AccesRefuse droit="LIRE_REGLEMENTS" />
            </>
          );
        if (role === 'STRUCTURE') return <Releve structure={null} />;
        const regle = droits.includes('REGLER');
        return (
          <>
            <div className="titre">
              <h1>{textes.titre}</h1>
              <p className="chapo">{textes.chapo}</p>
            </div>
            <PageVivante
              types={TYPES_DES_REGLEMENTS}
              operations={['AClore', 'Prevision', 'Clotures', 'AVerifier']}
              mots={MOTS_DES_REGLEMENTS}
            />
            <Annonces>
              <div className="figs">
                {regle && <AClore numero={1} />}
                <Clotures numero={regle ? 2 : 1} />
                {regle && <AVerifier numero={3} />}
              </div>
            </Annonces>
          </>
        );
      }}
    </Bloc>
  );
}
