import { useQuery } from '@apollo/client/react';
import { FileX } from 'lucide-react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import { Annonces } from '../shared/annonce.tsx';
import { Bloc } from '../shared/Bloc.tsx';
import { AccesRefuse } from '../shared/etats/AccesRefuse.tsx';
import { Vide } from '../shared/etats/Vide.tsx';
import { useTextes } from '../shared/langue.ts';
import { DroitsQuery, useDroit } from '../shared/useDroit.ts';
import { useVue } from '../shared/vue.ts';
import { PageVivante } from '../shared/direct/PageVivante.tsx';
import { nom } from '../shared/format.ts';
import { TYPES_D_IMPORT } from './en-direct.ts';
import { AnnulerImport } from './AnnulerImport.tsx';
import { CellulesCorrigees } from './CellulesCorrigees.tsx';
import { Ecarts } from './Ecarts.tsx';
import { Effets } from './Effets.tsx';
import { Etapes } from './Etapes.tsx';
import { EnTete } from './EnTete.tsx';
import { Rapport } from './Rapport.tsx';
import { Suites } from './Suites.tsx';

export const ImportPageQuery = graphql(`
  query ImportPage($id: ID!) {
    import(id: $id) {
      id
      genre
      simule
      etat
      ...EnTete_Import
      ...Rapport_Import
      ...Effets_Import
      ...Ecarts_Import
      ...CellulesCorrigees_Import
      ...AnnulerImport_Import
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Import',
    inconnu: 'Import inconnu',
    aucun: 'Aucun import du registre ne porte cet identifiant',
    retour: 'Voir les imports',
  },
  en: {
    titre: 'Import',
    inconnu: 'Unknown import',
    aucun: 'No import of the register has this identifier',
    retour: 'See the imports',
  },
};

/** What is said of what changes under the eyes of the reader. */
const MOTS = {
  fr: nom('changement de cet import', 'changements de cet import'),
  en: nom('change of this import', 'changes of this import'),
};

/** One import, as it was: what came, what became of each row. */
export function ImportPage({ id }: { readonly id: string }) {
  const textes = useTextes(TEXTES);
  const droits = useQuery(DroitsQuery);
  return (
    <Bloc lecture={droits} lignes={10}>
      {({ registre }) =>
        registre.droits.includes('LIRE_IMPORTS') ? (
          <Annonces>
            <Lecture id={id} />
          </Annonces>
        ) : (
          <>
            <div className="titre">
              <h1>{textes.titre}</h1>
            </div>
            <AccesRefuse droit="LIRE_IMPORTS" />
          </>
        )
      }
    </Bloc>
  );
}

function Lecture({ id }: { readonly id: string }) {
  const lecture = useQuery(ImportPageQuery, { variables: { id } });
  const importe = useDroit('IMPORTER');
  const { vue } = useVue();
  return (
    <Bloc lecture={lecture} lignes={10}>
      {({ import: recu }) =>
        recu ? (
          <>
            <PageVivante
              types={TYPES_D_IMPORT}
              operations={['ImportPage', 'AnnulationDImport']}
              mots={MOTS}
              fiche
            />
            {vue['pas'] === 'resultat' && <Etapes courante="resultat" />}
            <EnTete import={recu} />
            <div className="figs">
              <div className="fig pile">
                <Rapport import={recu} titre="h2">
                  <Effets import={recu} />
                  {recu.etat === 'TERMINE' && !recu.simule && <Suites genre={recu.genre} />}
                  {importe && recu.genre === 'LIEUX' && <AnnulerImport import={recu} />}
                </Rapport>
                <Ecarts import={recu} titre="h2" />
                <CellulesCorrigees import={recu} />
              </div>
            </div>
          </>
        ) : (
          <Inconnu />
        )
      }
    </Bloc>
  );
}

function Inconnu() {
  const textes = useTextes(TEXTES);
  return (
    <>
      <div className="titre">
        <h1>{textes.inconnu}</h1>
      </div>
      <Vide icone={FileX} titre={textes.aucun}>
        <p>
          <Link href="/imports">{textes.retour}</Link>
        </p>
      </Vide>
    </>
  );
}
