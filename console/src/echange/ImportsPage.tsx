import { useQuery } from '@apollo/client/react';
import { Bloc } from '../shared/Bloc.tsx';
import { AccesRefuse } from '../shared/etats/AccesRefuse.tsx';
import { useTextes } from '../shared/langue.ts';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';
import { DroitsQuery } from '../shared/useDroit.ts';
import { FormulaireDeFichier } from './FormulaireDeFichier.tsx';
import { ListeDesImports } from './ListeDesImports.tsx';

const TEXTES = {
  fr: { titre: 'Imports de fichiers' },
  en: { titre: 'File imports' },
};

/** Files come into the register here; who may only read sees what came. */
export function ImportsPage() {
  const textes = useTextes(TEXTES);
  const lecture = useQuery(DroitsQuery);
  return (
    <>
      <div className="titre">
        <h1>{textes.titre}</h1>
      </div>
      <Bloc lecture={lecture} lignes={10}>
        {({ registre: { droits } }) => {
          const importe = droits.includes('IMPORTER');
          const lit = droits.includes('LIRE_IMPORTS');
          if (!importe && !lit) return <AccesRefuse droit="LIRE_IMPORTS" />;
          return (
            <div className="figs">
              {importe ? (
                <SaufLectureSeule>
                  <FormulaireDeFichier />
                </SaufLectureSeule>
              ) : (
                <div className="fig">
                  <AccesRefuse droit="IMPORTER" />
                </div>
              )}
              {lit && <ListeDesImports />}
            </div>
          );
        }}
      </Bloc>
    </>
  );
}
