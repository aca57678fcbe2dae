import { type SubmitEvent, useState } from 'react';
import { useAnnonce } from '../shared/annonce.tsx';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { useTextes } from '../shared/langue.ts';
import { useFormulaire } from '../shared/useFormulaire.ts';
import { ChampsDePortee } from './ChampsDePortee.tsx';
import { EcartDePortee } from './EcartDePortee.tsx';
import { aDemander, ecartsDe, manquesDe, type PorteeLue, saisieDe } from './portee.ts';
import { type Essai, useJetons } from './useJetons.ts';

const TEXTES = {
  fr: {
    nom: (jeton: string) => `Portée de « ${jeton} »`,
    ecart: 'Voir l’écart',
    enCours: 'Envoi en cours…',
    appliquer: 'Appliquer',
    revenir: 'Revenir à la saisie',
    renoncer: 'Renoncer',
    rien: 'Rien n’a changé : modifiez la portée, ou renoncez.',
    fait: 'Portée modifiée : elle vaut partout en cinq secondes.',
  },
  en: {
    nom: (token: string) => `Scope of “${token}”`,
    ecart: 'See the difference',
    enCours: 'Sending…',
    appliquer: 'Apply',
    revenir: 'Back to the form',
    renoncer: 'Give up',
    rien: 'Nothing has changed: change the scope, or give up.',
    fait: 'Scope changed: it holds everywhere within five seconds.',
  },
};

/** The name under which what is typed of a scope is kept. */
export const nomDeForme = (jeton: string): string => `portée ${jeton}`;

interface Props {
  readonly jeton: PorteeLue & { readonly id: string; readonly version: number };
  readonly fermer: () => void;
}

/** Changes a scope: the difference, and what of the last thirty days it would have refused, are read before it is applied. */
export function ModifierPortee({ jeton: lu, fermer }: Props) {
  const textes = useTextes(TEXTES);
  const annoncer = useAnnonce();
  // What it was when the form was opened: the page reads the list again meanwhile.
  const [jeton] = useState(lu);
  // The version goes with what is typed: a draft brought back after someone else's change is refused, not written over it.
  const { saisie, changer, quitter, envoyer, enCours, reponse } = useFormulaire(
    nomDeForme(jeton.id),
    () => ({ ...saisieDe(jeton), version: jeton.version }),
    fermer,
  );
  const [essaye, setEssaye] = useState(false);
  const [essai, setEssai] = useState<Essai | null>(null);
  const { modifier } = useJetons(envoyer);
  const portee = aDemander(saisie);
  const ecarts = ecartsDe(jeton, portee);
  const demande = { jeton: jeton.id, versionAttendue: saisie.version, portee };

  async function soumettre(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setEssaye(true);
    if (ecarts.length === 0 || Object.values(manquesDe(saisie)).some(Boolean)) return;
    if (essai === null) await modifier({ ...demande, simuler: true }, setEssai);
    else if (await modifier(demande)) {
      quitter();
      annoncer(textes.fait);
    }
  }

  return (
    <form
      className="pile motivee large"
      aria-label={textes.nom(jeton.nom)}
      noValidate
      onSubmit={(event) => void soumettre(event)}
    >
      <Reponse repris={reponse.repris} jeter={reponse.jeter} />
      {essai === null ? (
        <ChampsDePortee saisie={saisie} onChange={changer} essaye={essaye} />
      ) : (
        <EcartDePortee ecarts={ecarts} essai={essai} quota={portee.quota ?? null} />
      )}
      <Reponse
        {...reponse}
        repris={null}
        refus={reponse.refus ?? (essaye && essai === null && ecarts.length === 0 ? textes.rien : null)}
      />
      <Boutons enCours={enCours} revenir={essai === null ? null : () => setEssai(null)} renoncer={quitter} />
    </form>
  );
}

interface BoutonsProps {
  readonly enCours: boolean;
  /** Back to what is typed, once the difference is shown. */
  readonly revenir: (() => void) | null;
  readonly renoncer: () => void;
}

function Boutons({ enCours, revenir, renoncer }: BoutonsProps) {
  const textes = useTextes(TEXTES);
  return (
    <p className="actions">
      <button type="submit" className="b plein" disabled={enCours}>
        {enCours ? textes.enCours : revenir ? textes.appliquer : textes.ecart}
      </button>
      {revenir && (
        <button type="button" className="b" onClick={revenir}>
          {textes.revenir}
        </button>
      )}
      <button type="button" className="b nu" onClick={renoncer}>
        {textes.renoncer}
      </button>
    </p>
  );
}
