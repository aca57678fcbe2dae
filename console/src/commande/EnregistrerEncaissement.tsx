import { useMutation } from '@apollo/client/react';
import { type SubmitEvent, useState } from 'react';
import { graphql } from '../graphql/index.ts';
import { useAnnonce } from '../shared/annonce.tsx';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { euros } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { avecLaRegle } from '../shared/regle.ts';
import { useRegistre } from '../shared/registre.ts';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';
import { useFormulaire } from '../shared/useFormulaire.ts';
import { useOuverture } from '../shared/useSaisieGardee.ts';
import { ChampSaisi } from './ChampSaisi.tsx';
import { Envoi } from './Envoi.tsx';
import { centimesDe } from './montant.ts';

const EnregistrerEncaissementMutation = graphql(`
  mutation EnregistrerEncaissement($input: EnregistrerEncaissementInput!) {
    enregistrerEncaissement(input: $input) {
      __typename
      ... on EncaissementEnregistre {
        commande {
          id
          encaisseCentimes
        }
      }
      ... on Refus {
        message
      }
      ... on RegleNonTenue {
        regle
        source
      }
    }
  }
`);

const TEXTES = {
  fr: {
    ouvrir: 'Enregistrer des fonds reçus',
    montant: 'Montant en euros',
    montantAttendu: (reste: string) => `Un montant de ${reste} au plus est attendu.`,
    payeur: 'Payeur',
    reference: 'Référence du versement',
    attendu: 'À remplir.',
    jour: 'Jour de réception',
    effet: (montant: string, reste: string) => `${montant} entrent en fonds ; ${reste} resteront dus.`,
    envoyer: 'Enregistrer',
    fait: 'Fonds reçus enregistrés.',
  },
  en: {
    ouvrir: 'Record funds received',
    montant: 'Amount in euros',
    montantAttendu: (reste: string) => `An amount of at most ${reste} is expected.`,
    payeur: 'Payer',
    reference: 'Reference of the payment',
    attendu: 'To fill in.',
    jour: 'Day received',
    effet: (montant: string, reste: string) => `${montant} come in; ${reste} will still be due.`,
    envoyer: 'Record',
    fait: 'Funds received recorded.',
  },
};

interface Props {
  readonly commande: string;
  readonly reste: number;
}

const FORME = 'encaissement';
const VIDE = { montant: '', payeur: '', reference: '', jour: '' };

/** Records funds: what they change is said before they are sent. */
export function EnregistrerEncaissement(props: Props) {
  const textes = useTextes(TEXTES);
  const [ouvert, setOuvert] = useOuverture(FORME);
  return (
    <SaufLectureSeule>
      {ouvert ? (
        <Formulaire {...props} fermer={() => setOuvert(false)} />
      ) : (
        <button type="button" className="b" aria-expanded={false} onClick={() => setOuvert(true)}>
          {textes.ouvrir}
        </button>
      )}
    </SaufLectureSeule>
  );
}

function Formulaire({ commande, reste, fermer }: Props & { readonly fermer: () => void }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const annoncer = useAnnonce();
  const [enregistrer] = useMutation(EnregistrerEncaissementMutation);
  const { saisie, dire, quitter, envoyer, enCours, reponse } = useFormulaire(FORME, VIDE, fermer);
  const [essaye, setEssaye] = useState(false);
  const centimes = centimesDe(saisie.montant);
  const juste = centimes !== null && centimes > 0 && centimes <= reste;

  async function soumettre(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setEssaye(true);
    const [payeur, reference] = [saisie.payeur.trim(), saisie.reference.trim()];
    if (!juste || !payeur || !reference) return;
    const demande = { commande, centimes, payeur, reference, ...(saisie.jour ? { jour: saisie.jour } : {}) };
    const fait = await envoyer(demande, async (input) => {
      const { data, error } = await enregistrer({ variables: { input } });
      return { reponse: avecLaRegle(data?.enregistrerEncaissement), error };
    });
    if (!fait) return;
    quitter();
    annoncer(textes.fait);
  }

  return (
    <form className="pile" aria-label={textes.ouvrir} noValidate onSubmit={(event) => void soumettre(event)}>
      <Reponse {...reponse} />
      <Champs saisie={saisie} reste={reste} essaye={essaye} dire={dire} />
      {juste && (
        <p className="fort">{textes.effet(euros(centimes, langue), euros(reste - centimes, langue))}</p>
      )}
      <Envoi nom={textes.envoyer} enCours={enCours} renoncer={quitter} />
    </form>
  );
}

interface ChampsProps {
  readonly saisie: typeof VIDE;
  readonly reste: number;
  readonly essaye: boolean;
  readonly dire: (champ: keyof typeof VIDE) => (valeur: string) => void;
}

function Champs({ saisie, reste, essaye, dire }: ChampsProps) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const aujourdhui = useRegistre()?.jour;
  const centimes = centimesDe(saisie.montant) ?? 0;
  const juste = centimes > 0 && centimes <= reste;
  const texte = (nom: 'payeur' | 'reference') => (
    <ChampSaisi
      nom={textes[nom]}
      valeur={saisie[nom]}
      onChange={dire(nom)}
      refus={essaye && !saisie[nom].trim() ? textes.attendu : null}
    />
  );
  return (
    <>
      <ChampSaisi
        nom={textes.montant}
        type="montant"
        valeur={saisie.montant}
        onChange={dire('montant')}
        refus={essaye && !juste ? textes.montantAttendu(euros(reste, langue)) : null}
      />
      {texte('payeur')}
      {texte('reference')}
      <ChampSaisi
        nom={textes.jour}
        type="date"
        max={aujourdhui}
        valeur={saisie.jour || (aujourdhui ?? '')}
        onChange={dire('jour')}
      />
    </>
  );
}
