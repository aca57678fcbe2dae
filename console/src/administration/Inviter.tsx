import { useApolloClient } from '@apollo/client/react';
import { type SubmitEvent, useId, useState } from 'react';
import { graphql } from '../graphql/index.ts';
import { ChampMotif } from '../shared/ChampMotif.tsx';
import { Champ } from '../shared/champs.tsx';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { useTextes } from '../shared/langue.ts';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';
import { ChampsDOctroi } from './ChampsDOctroi.tsx';
import { LienDInvitation } from './LienDInvitation.tsx';
import { aDemander, estComplet, type Octroi } from './perimetres.ts';
import { type Formulaire as FormulaireGarde, useFormulaire } from '../shared/useFormulaire.ts';

const InviterCompteMutation = graphql(`
  mutation InviterCompte($input: InviterCompteInput!) {
    inviterCompte(input: $input) {
      ... on CompteInvite {
        lien
      }
      ... on Refus {
        message
      }
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Inviter quelqu’un',
    chapo:
      'La personne entre par un lien qui ne sert qu’une fois, pendant quatorze jours ; il lui donne ce rôle.',
    courriel: 'Courriel',
    aide: 'Celui de son travail : il n’est montré qu’à ceux qui administrent.',
    attendu: 'Un courriel est attendu, comme nom@exemple.fr.',
    envoyer: 'Envoyer le lien par courriel, au lieu de le montrer ici',
    envoye: (qui: string) => `${qui} recevra son lien par courriel.`,
    inviter: 'Inviter',
    enCours: 'Envoi en cours…',
    deja: 'Cette invitation était déjà faite : son lien n’a été montré qu’une fois. Annulez-la pour en faire une autre.',
  },
  en: {
    titre: 'Invite someone',
    chapo: 'The person enters by a link that works once, for fourteen days; it gives them this role.',
    courriel: 'E-mail',
    aide: 'Their work address: only those who administer see it.',
    attendu: 'An e-mail is expected, like name@example.org.',
    envoyer: 'Send the link by e-mail, instead of showing it here',
    envoye: (who: string) => `${who} will receive the link by e-mail.`,
    inviter: 'Invite',
    enCours: 'Sending…',
    deja: 'This invitation was already made: its link was shown once. Withdraw it to make another.',
  },
};

interface Fait {
  readonly courriel: string;
  readonly lien: string | null;
  /** Whether the register sends the link itself. */
  readonly envoye: boolean;
}

const DEPART: Octroi = { role: 'DISTRIBUTEUR', perimetreType: 'COLLECTIVITE', perimetreCode: '' };
const VIDE = { octroi: DEPART, courriel: '', motif: '', parCourriel: false };
const COURRIEL = /^\S+@\S+\.\S+$/u;

/** Invites someone to a role on a perimeter; the link is shown here once, or sent, and is nowhere else. */
export function Inviter() {
  const textes = useTextes(TEXTES);
  const id = useId();
  const [invite, setInvite] = useState<Fait | null>(null);
  const { reponse, ...formulaire } = useFormulaire('invitation', VIDE);
  const muet = invite !== null && !invite.envoye && invite.lien === null;
  return (
    <section className="fig pile" id="inviter" tabIndex={-1} aria-labelledby={id}>
      <h2 id={id}>{textes.titre}</h2>
      <p className="constat">{textes.chapo}</p>
      {invite?.lien && <LienDInvitation lien={invite.lien} courriel={invite.courriel} />}
      <Reponse
        fait={invite?.envoye ? textes.envoye(invite.courriel) : null}
        {...reponse}
        {...(muet ? { refus: textes.deja } : {})}
      />
      <SaufLectureSeule>
        <Formulaire titre={id} formulaire={formulaire} rendre={setInvite} />
      </SaufLectureSeule>
    </section>
  );
}

interface FormulaireProps {
  /** Id of its heading. */
  readonly titre: string;
  readonly formulaire: Omit<FormulaireGarde<typeof VIDE>, 'reponse'>;
  /** Says what came of it; `null` while it is asked. */
  readonly rendre: (fait: Fait | null) => void;
}

function Formulaire({ titre, formulaire, rendre }: FormulaireProps) {
  const textes = useTextes(TEXTES);
  const client = useApolloClient();
  const { saisie, changer, dire, envoyer, enCours } = formulaire;
  const { octroi, courriel, motif, parCourriel } = saisie;
  const [essaye, setEssaye] = useState(false);
  const valide = COURRIEL.test(courriel.trim());

  async function soumettre(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setEssaye(true);
    rendre(null);
    if (!valide || !motif.trim() || !estComplet(octroi)) return;
    const qui = { courriel: courriel.trim(), motif: motif.trim(), envoyer: parCourriel };
    await envoyer({ ...aDemander(octroi), ...qui }, async (input) => {
      const { data, error } = await client.mutate({ mutation: InviterCompteMutation, variables: { input } });
      const reponse = data?.inviterCompte;
      if (reponse?.__typename === 'CompteInvite') vider(reponse.lien, qui.courriel);
      return { reponse, error };
    });
  }

  function vider(lien: string | null, destinataire: string) {
    rendre({ lien, courriel: destinataire, envoye: parCourriel });
    changer({ courriel: '', motif: '' });
    setEssaye(false);
  }

  return (
    <form
      className="champs octroi"
      aria-labelledby={titre}
      noValidate
      onSubmit={(event) => void soumettre(event)}
    >
      <Courriel valeur={courriel} onChange={dire('courriel')} manque={essaye && !valide} />
      <ChampsDOctroi octroi={octroi} onChange={dire('octroi')} essaye={essaye} />
      <ChampMotif valeur={motif} onChange={dire('motif')} manque={essaye && !motif.trim()} />
      <ParCourriel coche={parCourriel} cocher={dire('parCourriel')} />
      <button type="submit" className="b plein" disabled={enCours}>
        {enCours ? textes.enCours : textes.inviter}
      </button>
    </form>
  );
}

interface ParCourrielProps {
  readonly coche: boolean;
  readonly cocher: (coche: boolean) => void;
}

function ParCourriel({ coche, cocher }: ParCourrielProps) {
  const textes = useTextes(TEXTES);
  return (
    <label className="case">
      <input
        type="checkbox"
        checked={coche}
        onChange={({ currentTarget }) => cocher(currentTarget.checked)}
      />
      <span>{textes.envoyer}</span>
    </label>
  );
}

interface CourrielProps {
  readonly valeur: string;
  readonly onChange: (courriel: string) => void;
  readonly manque: boolean;
}

function Courriel({ valeur, onChange, manque }: CourrielProps) {
  const textes = useTextes(TEXTES);
  return (
    <Champ nom={textes.courriel} aide={textes.aide} refus={manque ? textes.attendu : null} classe="large">
      {(attributs) => (
        <input
          {...attributs}
          type="email"
          value={valeur}
          maxLength={254}
          autoComplete="off"
          required
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </Champ>
  );
}
