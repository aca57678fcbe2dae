import { useQuery } from '@apollo/client/react';
import { Ban, FileX } from 'lucide-react';
import { useState } from 'react';
import { Link, Redirect } from 'wouter';
import type { GenreDImport, LiaisonInput, NouvelImportQuery as NouvelImport } from '../graphql/graphql.ts';
import { graphql } from '../graphql/index.ts';
import { Bloc } from '../shared/Bloc.tsx';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { Vide } from '../shared/etats/Vide.tsx';
import { useTextes } from '../shared/langue.ts';
import { useVue } from '../shared/vue.ts';
import { Avancement } from './Avancement.tsx';
import type { CorrectionDeCellule } from './correction.ts';
import { useDernierControle, useDerniereLecture } from './derniers.ts';
import { EtapeControle } from './EtapeControle.tsx';
import { EtapeCorrespondance } from './EtapeCorrespondance.tsx';
import { EtapeSimulation } from './EtapeSimulation.tsx';
import { Etapes, PAS, type Pas } from './Etapes.tsx';
import { Fichier } from './Fichier.tsx';
import { correspondanceDe, estComplete } from './liaisons.ts';
import { GENRES } from './mots.ts';
import { useCorrections } from './useCorrections.ts';
import { useImporter } from './useImporter.ts';

const NouvelImportQuery = graphql(`
  query NouvelImport($depot: ID!, $genre: GenreDImport) {
    depot(id: $depot, genre: $genre) {
      id
      genre
      refus
      correspondance {
        colonne
        entete
      }
      formats {
        nom
        reconnu
        manquantes
        colonnes {
          nom
          obligatoire
          explication
          entete
          moyen
          confiance
        }
      }
      controle {
        id
        ...EtapeControle_Import
        ...EtapeSimulation_Import
      }
      ...Fichier_DepotDeFichier
      ...EtapeCorrespondance_DepotDeFichier
      ...EtapeControle_DepotDeFichier
    }
  }
`);

const TEXTES = {
  fr: {
    oublie: 'Ce fichier n’est plus gardé',
    pourquoi:
      'Un fichier déposé est oublié une fois importé, ou après un jour ; il n’est vu que de qui l’a envoyé.',
    autre: 'Choisir un autre fichier',
    illisible: 'Ce fichier ne peut pas être lu',
  },
  en: {
    oublie: 'This file is no longer kept',
    pourquoi: 'A file is forgotten once imported, or after a day; only its sender sees it.',
    autre: 'Choose another file',
    illisible: 'This file cannot be read',
  },
};

/** From a file left to its result, step by step. */
export function Assistant({ id }: { readonly id: string }) {
  const textes = useTextes(TEXTES);
  const { vue, href } = useVue();
  const [refus, setRefus] = useState<string | null>(null);
  const genre = GENRES.find((one) => one === vue['genre']) ?? null;
  const lecture = useQuery(NouvelImportQuery, {
    variables: { depot: id, genre },
    fetchPolicy: 'cache-and-network',
  });
  const data = useDerniereLecture(lecture, id, genre);
  return (
    <Bloc lecture={{ ...lecture, data }} lignes={12}>
      {({ depot }) => {
        // A file that names persons is forgotten as it is refused: its report says why.
        if (!depot && refus !== null) return <Redirect to={`/imports/${refus}`} replace />;
        if (!depot)
          return (
            <Vide icone={FileX} titre={textes.oublie}>
              <p>{textes.pourquoi}</p>
              <p>
                <Link href="/imports">{textes.autre}</Link>
              </p>
            </Vide>
          );
        if (depot.refus)
          return (
            <div className="msg stop" role="alert">
              <Ban className="ico" aria-hidden />
              <div>
                <p className="fort">{textes.illisible}</p>
                <p lang="fr">{depot.refus}</p>
                <p>
                  <Link href="/imports">{textes.autre}</Link>
                </p>
              </div>
            </div>
          );
        // A file that nothing tells is taken for what comes most; the choice stays in sight.
        if (!depot.genre) return <Redirect to={href({ genre: 'LIEUX' })} replace />;
        return (
          <EtapesDuDepot
            key={depot.genre}
            depot={depot}
            genre={depot.genre}
            illisible={lecture.error}
            refuser={setRefus}
          />
        );
      }}
    </Bloc>
  );
}

interface EtapesProps {
  readonly depot: NonNullable<NouvelImport['depot']>;
  readonly genre: GenreDImport;
  /** Why the file could not be read again: what is shown of it is of before. */
  readonly illisible: unknown;
  /** Told of the import by which the file was refused whole. */
  readonly refuser: (id: string) => void;
}

function EtapesDuDepot({ depot, genre, illisible, refuser }: EtapesProps) {
  const { vue, changer } = useVue();
  const { travail, erreur: sansReponse, importer } = useImporter();
  const erreur = sansReponse ?? illisible ?? null;
  const [choisie, choisir] = useState<readonly LiaisonInput[] | null>(() => correspondanceDe(depot));
  const [pret, setPret] = useState(() => depot.controle !== null || estComplete(depot));
  const dernier = useDernierControle(depot.controle, choisie);
  const pas: Pas = PAS.find((un) => un === vue['pas']) ?? (pret ? 'controle' : 'correspondance');

  async function simuler(correspondance = choisie, corrections: readonly CorrectionDeCellule[] = []) {
    const fait = await importer({ genre, depot: depot.id, simuler: true, correspondance, corrections });
    if (fait?.etat === 'REFUSE') refuser(fait.id);
    return fait?.id ?? null;
  }

  // Kept above the steps: going back to the mapping loses none.
  const corrections = useCorrections({
    enCours: travail !== null,
    arrete: erreur !== null,
    controler: (cellules) => simuler(choisie, cellules),
  });

  async function faire() {
    const fait = await importer({ genre, depot: depot.id, simuler: false, correspondance: choisie });
    return fait?.id ?? null;
  }

  return (
    <section className="fig pile assistant">
      <Etapes courante={pas} />
      <Fichier depot={depot} genre={genre} />
      {pas === 'correspondance' ? (
        <EtapeCorrespondance
          depot={depot}
          choisie={choisie}
          suivre={(correspondance) => {
            choisir(correspondance);
            setPret(true);
            void simuler(correspondance);
            changer({ pas: 'controle' });
          }}
        />
      ) : pas === 'controle' ? (
        <EtapeControle
          depot={depot}
          import={dernier}
          perime={depot.controle === null || Boolean(illisible)}
          enCours={travail !== null}
          arrete={erreur !== null}
          corrections={corrections}
          suivre={() => changer({ pas: 'simulation' })}
        />
      ) : (
        <EtapeSimulation import={depot.controle} enCours={travail !== null} importer={faire} />
      )}
      <Avancement travail={travail} depot={depot.id} apres={depot.controle?.id ?? null} />
      <Reponse erreur={erreur} />
    </section>
  );
}
