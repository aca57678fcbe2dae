import { type SubmitEvent, useId, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { PorteeDeVue, Role } from '../../graphql/graphql.ts';
import { Champ } from '../champs.tsx';
import { Reponse } from '../etats/Reponse.tsx';
import { useTextes } from '../langue.ts';
import { ecrire } from '../url/grammaire.ts';
import { parametresDe } from '../url/vue-chargee.ts';
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
  const search = useSearch();
  const [path, navigate] = useLocation();
  const { enregistrer, refus, erreur, enCours } = useGestesSurLaVue();
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
    fermer();
    dire(textes.fait);
  }

  return (
    <form className="pile" aria-labelledby={id} noValidate onSubmit={(event) => void soumettre(event)}>
      <h2 id={id}>{textes.titre}</h2>
      <Reponse refus={refus} erreur={erreur} />
      <Texte
        nom={textes.nom}
        aide={textes.aide}
        refus={essaye && !nom.trim() ? textes.attendu : null}
        maxLength={120}
        valeur={nom}
        changer={setNom}
      />
      <Texte nom={textes.description} maxLength={500} valeur={description} changer={setDescription} />
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
