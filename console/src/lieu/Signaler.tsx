import type { FragmentType } from '@apollo/client';
import { useApolloClient, useSuspenseFragment } from '@apollo/client/react';
import { Megaphone } from 'lucide-react';
import { type SubmitEvent, useId, useState } from 'react';
import { graphql } from '../graphql/index.ts';
import { Annonces, useAnnonce } from '../shared/annonce.tsx';
import { Champ } from '../shared/champs.tsx';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { useTextes } from '../shared/langue.ts';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';
import { useDroit } from '../shared/useDroit.ts';
import { useFormulaire } from '../shared/useFormulaire.ts';
import { useOuverture } from '../shared/useSaisieGardee.ts';
import { ChampsSignales } from './ChampsSignales.tsx';
import { changements, type Saisie, saisieDe } from './signalement.ts';

const SignalerFragment = graphql(`
  fragment Signaler_LieuLabellise on LieuLabellise {
    id
    retire
    nom
    adresse
    telephone
    siteWeb
    horaires
    tarifCentimes
    accessible
  }
`);

const SignalerUnChangementMutation = graphql(`
  mutation SignalerUnChangement($input: SignalerUnChangementInput!) {
    signalerUnChangement(input: $input) {
      ... on ChangementSignale {
        reference
      }
      ... on Refus {
        message
      }
    }
  }
`);

const TEXTES = {
  fr: {
    signaler: 'Signaler un changement',
    titre: 'Signaler un changement de ce lieu',
    suites: 'Changez ce qui n’est plus juste : un agent du registre compare, puis accepte ou refuse.',
    message: 'Message',
    aide: 'Sans adresse électronique ni téléphone d’une personne.',
    rien: 'Changez un champ, ou écrivez un message.',
    envoyer: 'Envoyer',
    enCours: 'Envoi en cours…',
    renoncer: 'Renoncer',
    fait: 'Changement signalé : ce qu’il en advient se lit parmi vos signalements.',
  },
  en: {
    signaler: 'Report a change',
    titre: 'Report a change of this place',
    suites: 'Change what is no longer right: an agent of the register compares, then accepts or refuses.',
    message: 'Message',
    aide: 'Without the e-mail address or telephone of a person.',
    rien: 'Change a field, or write a message.',
    envoyer: 'Send',
    enCours: 'Sending…',
    renoncer: 'Give up',
    fait: 'Change reported: what becomes of it is read among your reports.',
  },
};

interface Props {
  readonly lieu: FragmentType<typeof SignalerFragment>;
}

/** For an organisation, which does not edit the register: what it says has changed, for an agent to decide. */
export function Signaler(props: Props) {
  const textes = useTextes(TEXTES);
  const { data: lieu } = useSuspenseFragment({ fragment: SignalerFragment, from: props.lieu });
  const edite = useDroit('MODIFIER_LIEUX');
  const structure = useDroit('CANDIDATER');
  const [ouvert, setOuvert] = useOuverture(FORME);
  if (edite || !structure || lieu.retire) return null;
  return (
    <Annonces>
      {ouvert ? (
        <Formulaire lieu={lieu.id} avant={saisieDe(lieu)} fermer={() => setOuvert(false)} />
      ) : (
        <SaufLectureSeule dit={false}>
          <button type="button" className="b" aria-expanded={false} onClick={() => setOuvert(true)}>
            <Megaphone className="ico" aria-hidden />
            {textes.signaler}
          </button>
        </SaufLectureSeule>
      )}
    </Annonces>
  );
}

/** The name under which it is kept. */
const FORME = 'signaler';

interface FormulaireProps {
  readonly lieu: string;
  readonly avant: Saisie;
  readonly fermer: () => void;
}

function Formulaire({ lieu, avant, fermer }: FormulaireProps) {
  const textes = useTextes(TEXTES);
  const titre = useId();
  const client = useApolloClient();
  const annoncer = useAnnonce();
  const formulaire = useFormulaire(FORME, { ...avant, message: '' }, fermer);
  const { changer, quitter, envoyer, enCours, reponse } = formulaire;
  const { message, ...saisie } = formulaire.saisie;
  const [vide, setVide] = useState(false);

  async function soumettre(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const champs = changements(avant, saisie);
    const rien = Object.keys(champs).length === 0 && !message.trim();
    setVide(rien);
    if (rien) return;
    const demande = { lieu, champs, ...(message.trim() ? { message: message.trim() } : {}) };
    const fait = await envoyer(demande, async (input) => {
      const { data, error } = await client.mutate({
        mutation: SignalerUnChangementMutation,
        variables: { input },
      });
      return { reponse: data?.signalerUnChangement, error };
    });
    if (!fait) return;
    quitter();
    annoncer(textes.fait);
  }

  return (
    <form className="pile" aria-labelledby={titre} noValidate onSubmit={(event) => void soumettre(event)}>
      <h2 id={titre}>{textes.titre}</h2>
      <p>{textes.suites}</p>
      <Reponse {...reponse} />
      <ChampsSignales saisie={saisie} changer={changer} />
      <Champ nom={textes.message} aide={textes.aide} refus={vide ? textes.rien : null}>
        {(attributs) => (
          <textarea
            {...attributs}
            value={message}
            rows={3}
            maxLength={2000}
            onChange={({ currentTarget }) => changer({ message: currentTarget.value })}
          />
        )}
      </Champ>
      <p className="actions">
        <button type="submit" className="b plein" disabled={enCours}>
          {enCours ? textes.enCours : textes.envoyer}
        </button>
        <button type="button" className="b nu" onClick={quitter}>
          {textes.renoncer}
        </button>
      </p>
    </form>
  );
}
