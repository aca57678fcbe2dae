import { type SubmitEvent, useId, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { PorteeDeVue, Role } from '../../graphql/graphql.ts';
import { Champ } from '../champs.tsx';
import { Reponse } from '../etats/Reponse.tsx';
import { useTextes } from '../langue.ts';
import { ecrire } from '../url/grammaire.ts';
import { parametresDe } from '../url/vue-chargee.ts';
import { useFormulaire } from '../useFormulaire.ts';
import { ChoixDePortee } from './ChoixDePortee.tsx';
import { useGestesSurLaVue } from './useGestesSurLaVue.ts';

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

interface Saisie {
  readonly nom: string;
  readonly description: string;
  readonly portee: PorteeDeVue;
  readonly role: Role;
}

/** The name under which what is typed of a view of this page is kept. */
export const FORME = 'vue';
const VIDE: Saisie = { nom: '', description: '', portee: 'PERSONNELLE', role: 'ANALYSTE' };

/** The query of a view, from the address it is seen at. */
export const requeteDe = (search: string): string => ecrire(new URLSearchParams([...parametresDe(search)]));

interface Props {
  readonly fermer: () => void;
  readonly annoncer: (fait: string) => void;
}

/** Saves the address of the page under a name, for oneself, one’s team or a role. */
export function EnregistrerSous({ fermer, annoncer }: Props) {
  const textes = useTextes(TEXTES);
  const id = useId();
  const search = useSearch();
  const [path, navigate] = useLocation();
  const { saisie, dire, quitter, envoyer, enCours, reponse } = useFormulaire(FORME, VIDE, fermer);
  const { enregistrer } = useGestesSurLaVue(envoyer);
  const { nom, description, portee, role } = saisie;
  const [essaye, setEssaye] = useState(false);

  async function soumettre(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setEssaye(true);
    if (!nom.trim()) return;
    const requete = requeteDe(search);
    const vue = await enregistrer({
      nom: nom.trim(),
      description: description.trim() || null,
      chemin: path,
      requete,
      portee,
      role: portee === 'PAR_ROLE' ? role : null,
    });
    if (!vue) return;
    navigate(`${path}?${requete ? `${requete}&` : ''}v=${vue.code}`, { replace: true });
    quitter();
    annoncer(textes.fait);
  }

  return (
    <form className="pile" aria-labelledby={id} noValidate onSubmit={(event) => void soumettre(event)}>
      <h2 id={id}>{textes.titre}</h2>
      <Reponse {...reponse} />
      <Texte
        nom={textes.nom}
        aide={textes.aide}
        refus={essaye && !nom.trim() ? textes.attendu : null}
        maxLength={120}
        valeur={nom}
        changer={dire('nom')}
      />
      <Texte nom={textes.description} maxLength={500} valeur={description} changer={dire('description')} />
      <ChoixDePortee portee={portee} choisir={dire('portee')} role={role} choisirRole={dire('role')} />
      <p className="actions">
        <button type="submit" className="b plein" disabled={enCours}>
          {enCours ? textes.enCours : textes.enregistrer}
        </button>
        <button type="button" className="b nu" onClick={quitter}>
          {textes.renoncer}
        </button>
      </p>
    </form>
  );
}

interface TexteProps {
  readonly nom: string;
  readonly aide?: string;
  readonly refus?: string | null;
  readonly maxLength: number;
  readonly valeur: string;
  readonly changer: (valeur: string) => void;
}

const Texte = ({ nom, aide, refus, maxLength, valeur, changer }: TexteProps) => (
  <Champ nom={nom} aide={aide} refus={refus}>
    {(attributs) => (
      <input
        {...attributs}
        value={valeur}
        maxLength={maxLength}
        autoComplete="off"
        onChange={({ currentTarget }) => changer(currentTarget.value)}
      />
    )}
  </Champ>
);
