import type { FiltreDeWebhookInput, TypeDeTerritoireSuivi } from '../graphql/graphql.ts';

/** What is typed of a webhook. */
export interface Saisie {
  readonly nom: string;
  readonly url: string;
  /** Whether only some types are followed. */
  readonly choisit: boolean;
  readonly types: readonly string[];
  readonly territoire: TypeDeTerritoireSuivi | 'FRANCE';
  readonly code: string;
  readonly objet: string;
}

export const VIDE: Saisie = {
  nom: '',
  url: 'https://',
  choisit: false,
  types: [],
  territoire: 'FRANCE',
  code: '',
  objet: '',
};

interface Suivi {
  readonly nom: string;
  readonly url: string;
  readonly types: readonly string[];
  readonly territoire?: { readonly type: TypeDeTerritoireSuivi; readonly code: string } | null | undefined;
  readonly objet?: string | null | undefined;
}

/** A webhook as it is, to be changed. */
export const saisieDe = ({ nom, url, types, territoire, objet }: Suivi): Saisie => ({
  nom,
  url,
  choisit: types.length > 0,
  types,
  territoire: territoire?.type ?? 'FRANCE',
  code: territoire?.code ?? '',
  objet: objet ?? '',
});

/** What is missing; the register judges the rest. */
export const manquesDe = ({ nom, url, choisit, types, territoire, code }: Saisie) => ({
  nom: nom.trim() === '',
  url: !URL.canParse(url.trim()),
  types: choisit && types.length === 0,
  code: territoire !== 'FRANCE' && code === '',
});

export const filtreDe = ({ choisit, types, territoire, code, objet }: Saisie): FiltreDeWebhookInput => ({
  types: choisit ? [...types] : [],
  territoire: territoire === 'FRANCE' ? null : { type: territoire, code },
  objet: objet.trim() || null,
});
