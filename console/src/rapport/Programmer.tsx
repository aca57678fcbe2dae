import { useQuery } from '@apollo/client/react';
import { type SubmitEvent, useId, useState } from 'react';
import { graphql } from '../graphql/index.ts';
import { useAnnonce } from '../shared/annonce.tsx';
import { Bloc } from '../shared/Bloc.tsx';
import { Liste } from '../shared/champs.tsx';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { useTextes } from '../shared/langue.ts';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';
import { useVue } from '../shared/vue.ts';
import { ChampsDEnvoi } from './ChampsDEnvoi.tsx';
import type { Regle } from './mots.ts';
import { useEnvois } from './useEnvois.ts';

const VuesAEnvoyerQuery = graphql(`
  query VuesAEnvoyer {
    vuesEnregistrees(first: 100) {
      edges {
        node {
          id
          code
          nom
        }
      }
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Programmer un envoi',
    chapo:
      'La vue arrive par courriel à votre adresse, avec vos droits à chaque envoi. Un collègue se l’envoie depuis la vue partagée.',
    vue: 'Vue',
    aucune: 'Enregistrez d’abord une vue, depuis le menu « Vue » d’une page.',
    programmer: 'Programmer',
    enCours: 'Envoi en cours…',
    fait: 'Envoi programmé.',
  },
  en: {
    titre: 'Schedule a sending',
    chapo:
      'The view comes by mail to your address, with your rights at each sending. A colleague has it sent from the shared view.',
    vue: 'View',
    aucune: 'Save a view first, from the “View” menu of a page.',
    programmer: 'Schedule',
    enCours: 'Sending…',
    fait: 'Sending scheduled.',
  },
};

const DEPART: Regle = { format: 'XLSX', rythme: 'SEMAINE', jour: 1, heure: '08:00' };

/** Has a saved view sent to oneself at fixed times. */
export function Programmer() {
  const textes = useTextes(TEXTES);
  const id = useId();
  const lecture = useQuery(VuesAEnvoyerQuery, { fetchPolicy: 'cache-and-network' });
  return (
    <section className="fig pile" aria-labelledby={id}>
      <h2 id={id}>{textes.titre}</h2>
      <p className="constat">{textes.chapo}</p>
      <Bloc lecture={lecture} lignes={3}>
        {({ vuesEnregistrees: { edges } }) =>
          edges.length === 0 ? (
            <p>{textes.aucune}</p>
          ) : (
            <SaufLectureSeule>
              <Formulaire titre={id} vues={edges.map(({ node: { code, nom } }) => [code, nom])} />
            </SaufLectureSeule>
          )
        }
      </Bloc>
    </section>
  );
}

interface FormulaireProps {
  /** Id of its heading. */
  readonly titre: string;
  readonly vues: readonly (readonly [code: string, nom: string])[];
}

function Formulaire({ titre, vues }: FormulaireProps) {
  const textes = useTextes(TEXTES);
  const annoncer = useAnnonce();
  const { vue: adresse, changer } = useVue();
  const demandee = vues.find(([code]) => code === adresse['vue'])?.[0];
  const [choisie, choisir] = useState(demandee ?? vues[0]?.[0] ?? '');
  const [regle, setRegle] = useState(DEPART);
  const { programmer, refus, erreur, enCours } = useEnvois();

  async function soumettre(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!(await programmer({ vue: choisie, ...regle }))) return;
    changer({ vue: null });
    annoncer(textes.fait);
  }

  return (
    <form className="pile" aria-labelledby={titre} onSubmit={(event) => void soumettre(event)}>
      <Reponse refus={refus} erreur={erreur} />
      <div className="champs">
        <Liste nom={textes.vue} valeur={choisie} options={vues} onChange={choisir} />
        <ChampsDEnvoi regle={regle} changer={setRegle} />
        <button type="submit" className="b plein" disabled={enCours}>
          {enCours ? textes.enCours : textes.programmer}
        </button>
      </div>
    </form>
  );
}
