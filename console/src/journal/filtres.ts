import type { Etiquette } from '../shared/Etiquettes.tsx';
import { jour } from '../shared/dates.ts';
import { nomDuDepartement } from '../shared/departements.ts';
import type { Langue } from '../shared/format.ts';
import type { Vue } from '../shared/vue.ts';
import { ACTIONS, EVENEMENTS, nomDe } from './mots.ts';

/** The two logs of the page. */
export type Cahier = 'evenements' | 'audit';

export const cahierDe = (vue: Vue, litLAudit: boolean): Cahier =>
  vue['cahier'] === 'audit' && litLAudit ? 'audit' : 'evenements';

interface Communs {
  readonly objet: string | null;
  readonly acteur: string | null;
  readonly motif: string | null;
  readonly du: string | null;
  readonly au: string | null;
}

const communs = (vue: Vue): Communs => ({
  objet: vue['f.objet']?.trim() || null,
  acteur: vue['f.acteur']?.trim() || null,
  motif: vue['f.motif']?.trim() || null,
  du: vue['f.du'] ?? null,
  au: vue['f.au'] ?? null,
});

export const filtreDesEvenements = (vue: Vue) => ({
  ...communs(vue),
  type: vue['f.action'] ?? null,
  departement: /^dep:(\w+)$/u.exec(vue['t'] ?? '')?.[1] ?? null,
  recherche: vue['q']?.trim() || null,
});

export const filtreDeLAudit = (vue: Vue) => ({
  ...communs(vue),
  action: vue['f.action'] ?? null,
  refusSeuls: vue['f.refus'] === 'true' ? true : null,
});

/** Where the same lines are as a file: the same filters, under the same names. */
export function adresseDeLExport(vue: Vue, cahier: Cahier): string {
  const filtre = cahier === 'audit' ? filtreDeLAudit(vue) : filtreDesEvenements(vue);
  const params = new URLSearchParams();
  for (const [nom, valeur] of Object.entries(filtre)) if (valeur !== null) params.set(nom, String(valeur));
  const texte = params.toString();
  return `/exports/${cahier === 'audit' ? 'audit' : 'journal'}.csv${texte ? `?${texte}` : ''}`;
}

const MOTS = {
  fr: {
    objet: (mot: string) => `objet ${mot}`,
    acteur: (mot: string) => `acteur « ${mot} »`,
    motif: (mot: string) => `motif « ${mot} »`,
    du: (mot: string) => `depuis le ${mot}`,
    au: (mot: string) => `jusqu’au ${mot}`,
    cite: (mot: string) => `« ${mot} »`,
    refus: 'refus seuls',
  },
  en: {
    objet: (mot: string) => `object ${mot}`,
    acteur: (mot: string) => `actor “${mot}”`,
    motif: (mot: string) => `reason “${mot}”`,
    du: (mot: string) => `since ${mot}`,
    au: (mot: string) => `until ${mot}`,
    cite: (mot: string) => `“${mot}”`,
    refus: 'refusals only',
  },
};

/** A name in the middle of a sentence. */
const enMinuscule = (mot: string): string => mot.charAt(0).toLowerCase() + mot.slice(1);

/** The filters in force, as removable words; those of the other log are not in force. */
export function etiquettesDe(vue: Vue, cahier: Cahier, langue: Langue): readonly Etiquette[] {
  const mots = MOTS[langue];
  const { objet, acteur, motif, du, au } = communs(vue);
  const { departement, recherche } = filtreDesEvenements(vue);
  const action = vue['f.action'];
  const audit = cahier === 'audit';
  const actives: (Etiquette | false | '' | null | undefined)[] = [
    action && {
      parametre: 'f.action',
      mot: enMinuscule(nomDe(action, audit ? ACTIONS : EVENEMENTS, langue)),
    },
    objet && { parametre: 'f.objet', mot: mots.objet(objet) },
    acteur && { parametre: 'f.acteur', mot: mots.acteur(acteur) },
    motif && { parametre: 'f.motif', mot: mots.motif(motif) },
    du && { parametre: 'f.du', mot: mots.du(jour(du, langue)) },
    au && { parametre: 'f.au', mot: mots.au(jour(au, langue)) },
    !audit && departement && { parametre: 't', mot: `${nomDuDepartement(departement)} (${departement})` },
    !audit && recherche && { parametre: 'q', mot: mots.cite(recherche) },
    audit && vue['f.refus'] === 'true' && { parametre: 'f.refus', mot: mots.refus },
  ];
  return actives.filter((une) => typeof une === 'object' && une !== null);
}
