import { useApolloClient } from '@apollo/client/react';
import { type SubmitEvent, useId, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { graphql } from '../../graphql/index.ts';
import type { PorteeDeVue, Role } from '../../graphql/graphql.ts';
import { Champ } from '../champs.tsx';
import { Reponse } from '../etats/Reponse.tsx';
import { useTextes } from '../langue.ts';
import { ecrire } from '../url/grammaire.ts';
import { parametresDe } from '../url/vue-chargee.ts';
import { useModification } from '../useModification.ts';
import { ChoixDePortee } from './ChoixDePortee.tsx';
import { VueChargeeQuery } from './useVueChargee.ts';

const EnregistrerVueMutation = graphql(`
  mutation EnregistrerVue($input: EnregistrerVueInput!) {
    enregistrerVue(input: $input) {
      ... on VueGardee {
        vue {
          ...VueLue_VueEnregistree @unmask
        }
      }
      ... on Refus {
        message
      }
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Enregistrer la vue',
    nom: 'Nom',
    aide: 'Comme « Usage des pass en Gironde ».',
    attendu: 'Un nom est attendu.',
    description: 'Description (facultative)',
    enregistrer: 'Enregistrer',
    enCours: 'Envoi en cours…',
    renoncer: 'Renoncer',
    fait: 'Vue enregistrée.',
  },
  en: {
    titre: 'Save the view',
    nom: 'Name',
    aide: 'As “Use of passes in Gironde”.',
    attendu: 'A name is expected.',
    description: 'Description (optional)',
    enregistrer: 'Save',
    enCours: 'Sending…',
    renoncer: 'Give up',
    fait: 'View saved.',
  },
};

/** The query of a view, from the address it is seen at. */
export const requeteDe = (search: string): string => ecrire(new URLSearchParams([...parametresDe(search)]));

interface Props {
  readonly fermer: () => void;
  readonly dire: (fait: string) => void;
}

/** Saves the address of the page under a name, for oneself, one’s team or a role. */
export function EnregistrerSous({ fermer, dire }: Props) {
  const textes = useTextes(TEXTES);
  const id = useId();
  const client = useApolloClient();
  const search = useSearch();
  const [path, navigate] = useLocation();
  const { envoyer, refus, erreur, enCours } = useModification();
  const [nom, setNom] = useState('');
  const [description, setDescription] = useState('');
  const [portee, setPortee] = useState<PorteeDeVue>('PERSONNELLE');
  const [role, setRole] = useState<Role>('ANALYSTE');
  const [essaye, setEssaye] = useState(false);

  async function soumettre(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setEssaye(true);
    if (!nom.trim()) return;
    const requete = requeteDe(search);
    const vue = {
      ...{ nom: nom.trim(), description: description.trim() || null, chemin: path, requete, portee },
      ...(portee === 'PAR_ROLE' ? { role } : {}),
    };
    let code: string | undefined;
    const fait = await envoyer(vue, async (input) => {
      const { data, error } = await client.mutate({
        mutation: EnregistrerVueMutation,
        variables: { input },
        // The page is already as the view says: it is known at once, and nothing is read again.
        update: (cache, { data: lue }) => {
          const vue = lue?.enregistrerVue.__typename === 'VueGardee' ? lue.enregistrerVue.vue : null;
          if (vue)
            cache.writeQuery({
              query: VueChargeeQuery,
              variables: { code: vue.code },
              data: { vueEnregistree: vue },
            });
        },
      });
      const reponse = data?.enregistrerVue;
      if (reponse?.__typename === 'VueGardee') code = reponse.vue?.code;
      return { reponse, error };
    });
    if (!fait || code === undefined) return;
    navigate(`${path}?${requete ? `${requete}&` : ''}v=${code}`, { replace: true });
    fermer();
    dire(textes.fait);
  }

  return (
    <form className="pile" aria-labelledby={id} noValidate onSubmit={(event) => void soumettre(event)}>
      <h2 id={id}>{textes.titre}</h2>
      <Reponse refus={refus} erreur={erreur} />
      <Champ nom={textes.nom} aide={textes.aide} refus={essaye && !nom.trim() ? textes.attendu : null}>
        {(attributs) => (
          <input
            {...attributs}
            value={nom}
            maxLength={120}
            autoComplete="off"
            required
            onChange={({ currentTarget }) => setNom(currentTarget.value)}
          />
        )}
      </Champ>
      <Champ nom={textes.description}>
        {(attributs) => (
          <input
            {...attributs}
            value={description}
            maxLength={500}
            autoComplete="off"
            onChange={({ currentTarget }) => setDescription(currentTarget.value)}
          />
        )}
      </Champ>
      <ChoixDePortee portee={portee} choisir={setPortee} role={role} choisirRole={setRole} />
      <p className="actions">
        <button type="submit" className="b plein" disabled={enCours}>
          {enCours ? textes.enCours : textes.enregistrer}
        </button>
        <button type="button" className="b nu" onClick={fermer}>
          {textes.renoncer}
        </button>
      </p>
    </form>
  );
}
