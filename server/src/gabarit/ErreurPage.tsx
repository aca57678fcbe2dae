import { lireDemande } from '../annuaire/annuaire.module.ts';
import type { Bilingue } from './langue.ts';
import { Page } from './Page.tsx';
import { Recherche } from './Recherche.tsx';
import type { Vue } from './vue.ts';

const TEXTES = {
  fr: {
    introuvable: ['Cette page n’existe pas', 'L’adresse est peut-être incomplète. Cherchez un lieu :'],
    retire: [
      'Ce lieu n’est plus dans le registre',
      'Il a fermé ou n’accueille plus le public. Cherchez-en un autre :',
    ],
    trop: ['Trop de pages demandées', 'Attendez une minute avant de recommencer.'],
    refusee: ['Cette demande n’a pas pu être lue', 'Revenez à la page précédente et recommencez.'],
    indisponible: ['Le registre est momentanément indisponible', 'Réessayez dans une minute.'],
  },
  en: {
    introuvable: ['This page does not exist', 'The address may be incomplete. Look for a place:'],
    retire: [
      'This place is no longer in the register',
      'It has closed or no longer receives the public. Look for another:',
    ],
    trop: ['Too many pages asked for', 'Wait a minute before you try again.'],
    refusee: ['This request could not be read', 'Go back to the previous page and try again.'],
    indisponible: ['The register is unavailable for a moment', 'Try again in a minute.'],
  },
} satisfies Bilingue<unknown>;

interface Props {
  readonly vue: Vue;
  readonly cause: keyof (typeof TEXTES)['fr'];
  /** The name of what is no longer there. */
  readonly nom?: string;
}

/** What went wrong, in words, and a way on. */
export function ErreurPage({ vue, cause, nom }: Props) {
  const [titre = '', suite = ''] = TEXTES[vue.langue][cause];
  return (
    <Page vue={vue} titre={titre} description={titre} horsIndex>
      <h1 className="plein-large">{titre}</h1>
      {nom !== undefined && <p className="fort">{nom}</p>}
      <p className="chapo">{suite}</p>
      {(cause === 'introuvable' || cause === 'retire') && (
        <Recherche vue={vue} demande={lireDemande(new URLSearchParams())} />
      )}
    </Page>
  );
}
