import type { ReactNode } from 'react';
import { type Bilingue, lien, Page, type Vue } from '../gabarit/gabarit.module.ts';
import type { LieuPublic } from '../annuaire/annuaire.module.ts';
import type { Saisie } from './signalement.rules.ts';

const TEXTES = {
  fr: {
    titre: (nom: string) => `Signaler un changement : ${nom}`,
    chapo: 'Corrigez ce qui est faux. Un agent du registre vérifie avant que la fiche ne change.',
    adresse: 'Adresse (numéro et rue)',
    telephone: 'Téléphone du lieu',
    horaires: 'Horaires',
    horairesAide: 'Par exemple : du lundi au vendredi 9h-12h et 14h-17h',
    siteWeb: 'Site internet du lieu',
    ferme: 'Ce lieu a fermé pour de bon',
    message: 'Autre chose à dire ?',
    messageAide: 'Sans nom, adresse électronique ni téléphone d’une personne : 2 000 caractères au plus.',
    courriel: 'Laissez ce champ vide',
    envoyer: 'Envoyer',
    retour: 'Revenir à la fiche',
    anonyme: 'Rien n’est gardé de vous : ni nom, ni adresse, ni témoin (cookie).',
    erreur: 'Votre signalement n’est pas envoyé',
  },
  en: {
    titre: (nom: string) => `Report a change: ${nom}`,
    chapo: 'Correct what is wrong. Someone of the register checks before the page changes.',
    adresse: 'Address (number and street)',
    telephone: 'Telephone of the place',
    horaires: 'Opening hours',
    horairesAide: 'In French, for example: du lundi au vendredi 9h-12h et 14h-17h',
    siteWeb: 'Website of the place',
    ferme: 'This place has closed for good',
    message: 'Anything else to say?',
    messageAide: 'Without the name, e-mail address or telephone of a person: 2,000 characters at most.',
    courriel: 'Leave this field empty',
    envoyer: 'Send',
    retour: 'Back to the page of the place',
    anonyme: 'Nothing is kept about you: no name, no address, no cookie.',
    erreur: 'Your report was not sent',
  },
} satisfies Bilingue<unknown>;

interface Props {
  readonly vue: Vue;
  readonly lieu: LieuPublic;
  readonly saisie: Saisie;
  /** Why it was refused, in French. */
  readonly refus: string | null;
}

/** A form without an account; what was typed stays when it is refused. */
export function SignalerPage({ vue, lieu, saisie, refus }: Props) {
  const textes = TEXTES[vue.langue];
  const titre = textes.titre(lieu.nom);
  return (
    <Page
      vue={vue}
      titre={refus === null ? titre : `${textes.erreur} – ${titre}`}
      description={textes.chapo}
      horsIndex
    >
      <h1 className="plein-large">{titre}</h1>
      <p className="chapo">{textes.chapo}</p>
      {refus !== null && (
        <div className="msg stop" role="alert">
          <span aria-hidden="true">!</span>
          <div>
            <h2>{textes.erreur}</h2>
            <p lang="fr">{refus}</p>
          </div>
        </div>
      )}
      <form className="signaler" method="post" action={lien(vue, `/carte/lieu/${lieu.id}/signaler`)}>
        <input type="hidden" name="cle" value={saisie.cle} />
        <Champ nom="adresse" titre={textes.adresse} valeur={saisie.adresse} />
        <Champ nom="telephone" titre={textes.telephone} valeur={saisie.telephone} type="tel" />
        <Champ nom="horaires" titre={textes.horaires} valeur={saisie.horaires} aide={textes.horairesAide} />
        <Champ nom="siteWeb" titre={textes.siteWeb} valeur={saisie.siteWeb} />
        <label className="case-pub">
          <input type="checkbox" name="ferme" value="1" defaultChecked={saisie.ferme} />
          <span>{textes.ferme}</span>
        </label>
        <Message titre={textes.message} aide={textes.messageAide} valeur={saisie.message} />
        <p className="piege" aria-hidden="true">
          <label htmlFor="courriel">{textes.courriel}</label>
          <input id="courriel" name="courriel" tabIndex={-1} autoComplete="off" defaultValue="" />
        </p>
        <p className="note">{textes.anonyme}</p>
        <p className="agir">
          <button className="b plein" type="submit">
            {textes.envoyer}
          </button>
          <a className="b" href={lien(vue, `/carte/lieu/${lieu.id}`)}>
            {textes.retour}
          </a>
        </p>
      </form>
    </Page>
  );
}

interface ChampProps {
  readonly nom: string;
  readonly titre: string;
  readonly valeur: string;
  readonly type?: string;
  readonly aide?: string;
}

const Champ = ({ nom, titre, valeur, type = 'text', aide }: ChampProps) => (
  <div className="champ">
    <label htmlFor={nom}>{titre}</label>
    <input
      className="saisie"
      id={nom}
      name={nom}
      type={type}
      defaultValue={valeur}
      maxLength={500}
      autoComplete="off"
      aria-describedby={aide === undefined ? undefined : `${nom}-aide`}
    />
    <Aide nom={nom}>{aide}</Aide>
  </div>
);

const Aide = ({ nom, children }: { readonly nom: string; readonly children: ReactNode }) =>
  children === undefined ? null : (
    <span className="aide" id={`${nom}-aide`}>
      {children}
    </span>
  );

const Message = ({
  titre,
  aide,
  valeur,
}: {
  readonly titre: string;
  readonly aide: string;
  readonly valeur: string;
}) => (
  <div className="champ">
    <label htmlFor="message">{titre}</label>
    <textarea
      className="saisie"
      id="message"
      name="message"
      rows={5}
      maxLength={2000}
      defaultValue={valeur}
      aria-describedby="message-aide"
    />
    <Aide nom="message">{aide}</Aide>
  </div>
);
