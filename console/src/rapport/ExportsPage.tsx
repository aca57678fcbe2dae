import { useQuery } from '@apollo/client/react';
import { CalendarClock } from 'lucide-react';
import { useId, useState } from 'react';
import { graphql } from '../graphql/index.ts';
import type { UneProgrammation_ProgrammationFragment as Lue } from '../graphql/graphql.ts';
import { Annonces } from '../shared/annonce.tsx';
import { Bloc } from '../shared/Bloc.tsx';
import { AccesRefuse } from '../shared/etats/AccesRefuse.tsx';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { Vide } from '../shared/etats/Vide.tsx';
import { useTextes } from '../shared/langue.ts';
import { DroitsQuery } from '../shared/useDroit.ts';
import { PageRelue } from '../shared/direct/PageRelue.tsx';
import { Programmer } from './Programmer.tsx';
import { UneProgrammation } from './UneProgrammation.tsx';
import { useEnvois } from './useEnvois.ts';

const MesProgrammationsQuery = graphql(`
  query MesProgrammations {
    mesProgrammations {
      ...UneProgrammation_Programmation @unmask
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Exports',
    chapo:
      'Vos envois programmés. Un fichier s’exporte de sa page, par « Exporter » : mêmes lignes, mêmes colonnes qu’à l’écran.',
    programmes: 'Envois programmés',
    aucun: 'Aucun envoi programmé',
    conseil: 'Enregistrez une vue depuis le menu « Vue » d’une page, puis programmez son envoi ci-dessous.',
    supprime: (nom: string) => `L’envoi de « ${nom} » est supprimé.`,
    remettre: 'Annuler la suppression',
  },
  en: {
    titre: 'Exports',
    chapo:
      'Your scheduled sendings. A file is exported from its page, by “Export”: the same rows and columns as on screen.',
    programmes: 'Scheduled sendings',
    aucun: 'No scheduled sending',
    conseil: 'Save a view from the “View” menu of a page, then schedule its sending below.',
    supprime: (nom: string) => `The sending of “${nom}” is deleted.`,
    remettre: 'Undo the deletion',
  },
};

/** What leaves the register for oneself: views sent at fixed times, and how each went. */
export function ExportsPage() {
  const textes = useTextes(TEXTES);
  const lecture = useQuery(DroitsQuery);
  return (
    <>
      <div className="titre">
        <h1>{textes.titre}</h1>
        <p className="chapo">{textes.chapo}</p>
      </div>
      <Bloc lecture={lecture} lignes={10}>
        {({ registre: { droits } }) =>
          droits.includes('ENREGISTRER_VUES') ? (
            <Annonces>
              <div className="figs">
                <Programmes />
                <Programmer />
              </div>
            </Annonces>
          ) : (
            <AccesRefuse droit="ENREGISTRER_VUES" />
          )
        }
      </Bloc>
    </>
  );
}

function Programmes() {
  const textes = useTextes(TEXTES);
  const id = useId();
  const lecture = useQuery(MesProgrammationsQuery, { fetchPolicy: 'cache-and-network' });
  const [supprimee, setSupprimee] = useState<Lue | null>(null);
  return (
    <section className="fig pile" aria-labelledby={id}>
      <h2 id={id}>{textes.programmes}</h2>
      <PageRelue operations={['MesProgrammations']} secondes={10} />
      {supprimee && <Remettre programmation={supprimee} fermer={() => setSupprimee(null)} />}
      <Bloc lecture={lecture} lignes={6}>
        {({ mesProgrammations }) =>
          mesProgrammations.length === 0 ? (
            <Vide icone={CalendarClock} titre={textes.aucun}>
              <p>{textes.conseil}</p>
            </Vide>
          ) : (
            <ul className="rapports">
              {mesProgrammations.map((une) => (
                <UneProgrammation key={une.id} programmation={une} supprimee={setSupprimee} />
              ))}
            </ul>
          )
        }
      </Bloc>
    </section>
  );
}

/** Puts back the sending that was just removed. */
function Remettre({ programmation, fermer }: { readonly programmation: Lue; readonly fermer: () => void }) {
  const textes = useTextes(TEXTES);
  const { modifier, refus, erreur, enCours } = useEnvois();
  const { id, version, vue } = programmation;
  return (
    <div className="pile serree">
      <p role="status">{textes.supprime(vue.nom)}</p>
      <Reponse refus={refus} erreur={erreur} />
      <p className="actions">
        <button
          type="button"
          className="b"
          disabled={enCours}
          onClick={() =>
            void modifier({ programmation: id, versionAttendue: version + 1, supprimee: false }).then(
              (fait) => fait && fermer(),
            )
          }
        >
          {textes.remettre}
        </button>
      </p>
    </div>
  );
}
