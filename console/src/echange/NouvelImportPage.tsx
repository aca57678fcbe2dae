import { useQuery } from '@apollo/client/react';
import { Redirect } from 'wouter';
import { Bloc } from '../shared/Bloc.tsx';
import { AccesRefuse } from '../shared/etats/AccesRefuse.tsx';
import { useTextes } from '../shared/langue.ts';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';
import { DroitsQuery } from '../shared/useDroit.ts';
import { useVue } from '../shared/vue.ts';
import { Assistant } from './Assistant.tsx';

const TEXTES = { fr: { titre: 'Importer un fichier' }, en: { titre: 'Import a file' } };

/** A file on its way in: the address says which and at what step, so that nothing is lost by a reload. */
export function NouvelImportPage() {
  const textes = useTextes(TEXTES);
  const droits = useQuery(DroitsQuery);
  const { vue } = useVue();
  const { depot } = vue;
  if (!depot) return <Redirect to="/imports" replace />;
  return (
    <>
      <div className="titre">
        <h1>{textes.titre}</h1>
      </div>
      <Bloc lecture={droits} lignes={10}>
        {({ registre }) =>
          registre.droits.includes('IMPORTER') ? (
            <SaufLectureSeule>
              <Assistant id={depot} />
            </SaufLectureSeule>
          ) : (
            <AccesRefuse droit="IMPORTER" />
          )
        }
      </Bloc>
    </>
  );
}
