import { useMutation } from '@apollo/client/react';
import { Smartphone } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import { graphql } from '../graphql/index.ts';
import { Champ } from '../shared/champs.tsx';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { useTextes } from '../shared/langue.ts';
import { useModification } from '../shared/useModification.ts';
import { garderLAppareil } from './magasin.ts';
import { nouvelleCle, peutSigner } from './signature.ts';

const EnregistrerAppareilMutation = graphql(`
  mutation EnregistrerAppareil($input: EnregistrerAppareilInput!) {
    enregistrerAppareil(input: $input) {
      __typename
      ... on AppareilEnregistre {
        appareil
      }
      ... on Refus {
        message
      }
    }
  }
`);

const TEXTES = {
  fr: {
    explique:
      'Préparé, cet appareil garde et signe ce que vous encaissez sans réseau, puis l’envoie à son retour.',
    nom: 'Nom de cet appareil',
    exemple: 'Comme « Téléphone de l’accueil ».',
    attendu: 'Un nom est attendu.',
    preparer: 'Préparer cet appareil',
    enCours: 'Préparation…',
    impossible: 'Ce navigateur ne peut pas signer à cette adresse : une adresse en https est attendue.',
    nonGarde: 'Cet appareil ne garde rien (navigation privée ?) : il ne peut pas encaisser hors connexion.',
  },
  en: {
    explique:
      'Once prepared, this device keeps and signs what you cash without a network, then sends it when it is back.',
    nom: 'Name of this device',
    exemple: 'Such as “Phone of the front desk”.',
    attendu: 'A name is expected.',
    preparer: 'Prepare this device',
    enCours: 'Preparing…',
    impossible: 'This browser cannot sign at this address: an https address is expected.',
    nonGarde: 'This device keeps nothing (private browsing?): it cannot cash offline.',
  },
};

/** Makes a key that stays in this device, and has its public half known. */
export function PreparerAppareil({ lecteur }: { readonly lecteur: string }) {
  const textes = useTextes(TEXTES);
  const [nom, setNom] = useState('');
  const [essaye, setEssaye] = useState(false);
  const [nonGarde, setNonGarde] = useState(false);
  const { envoyer, refus, erreur, enCours } = useModification();
  const [enregistrer] = useMutation(EnregistrerAppareilMutation);
  if (!peutSigner()) return <p className="note">{textes.impossible}</p>;

  async function preparer(choisi: string): Promise<void> {
    const { privee, publique } = await nouvelleCle();
    await envoyer({ nom: choisi, clePublique: publique }, async (input) => {
      const { data, error } = await enregistrer({ variables: { input } });
      const reponse = data?.enregistrerAppareil;
      if (reponse?.__typename === 'AppareilEnregistre')
        await garderLAppareil({ lecteur, id: reponse.appareil, nom: choisi, cle: privee });
      return { reponse, error };
    });
  }

  function soumettre(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    setEssaye(true);
    setNonGarde(false);
    if (nom.trim()) preparer(nom.trim()).catch(() => setNonGarde(true));
  }

  return (
    <form className="pile" noValidate onSubmit={soumettre}>
      <p className="note">{textes.explique}</p>
      <Reponse refus={nonGarde ? textes.nonGarde : refus} erreur={erreur} />
      <Champ nom={textes.nom} aide={textes.exemple} refus={essaye && !nom.trim() ? textes.attendu : null}>
        {(attributs) => (
          <input
            {...attributs}
            value={nom}
            maxLength={100}
            autoComplete="off"
            onChange={({ currentTarget }) => setNom(currentTarget.value)}
          />
        )}
      </Champ>
      <button type="submit" className="b" disabled={enCours}>
        <Smartphone className="ico" aria-hidden />
        {enCours ? textes.enCours : textes.preparer}
      </button>
    </form>
  );
}
