import type { EtatDeCarnet, GenreDeDetenteur, SituationDeCarnet } from '../graphql/graphql.ts';
import { jour } from '../shared/dates.ts';
import type { Etiquette } from '../shared/Etiquettes.tsx';
import type { Langue } from '../shared/format.ts';
import type { Vue } from '../shared/vue.ts';
import { ETATS_DE_CARNET, SIGNES_DE_CARNET } from './etats.ts';

const SITUATIONS = {
  fr: {
    EN_STOCK: 'en stock',
    EN_TRANSIT: 'en transit',
    INJECTE: 'injectés',
    BLOQUE: 'bloqués',
    PERDU: 'perdus ou volés',
    ANNULE: 'annulés',
    REMPLACE: 'remplacés',
  },
  en: {
    EN_STOCK: 'in stock',
    EN_TRANSIT: 'in transit',
    INJECTE: 'handed out',
    BLOQUE: 'blocked',
    PERDU: 'lost or stolen',
    ANNULE: 'cancelled',
    REMPLACE: 'replaced',
  },
} as const satisfies Record<Langue, Record<SituationDeCarnet, string>>;

export const DETENTEURS = {
  fr: {
    OPERATEUR: 'chez l’opérateur',
    COLLECTIVITE: 'à la collectivité',
    DISTRIBUTEUR: 'chez un distributeur',
  },
  en: {
    OPERATEUR: 'with the operator',
    COLLECTIVITE: 'with the authority',
    DISTRIBUTEUR: 'with a distributor',
  },
} as const satisfies Record<Langue, Record<GenreDeDetenteur, string>>;

const MOTS = {
  fr: {
    siren: (siren: string) => `SIREN ${siren}`,
    distributeur: (code: string) => `chez ${code}`,
    bordereau: 'd’un bordereau',
    au: (jourDit: string) => `au ${jourDit}`,
    commande: (numero: string) => `commande ${numero}`,
    etat: (mot: string) => `état : ${mot.toLowerCase()}`,
  },
  en: {
    siren: (siren: string) => `SIREN ${siren}`,
    distributeur: (code: string) => `with ${code}`,
    bordereau: 'of one delivery note',
    au: (jourDit: string) => `on ${jourDit}`,
    commande: (numero: string) => `order ${numero}`,
    etat: (mot: string) => `state: ${mot.toLowerCase()}`,
  },
};

const cle = <Code extends string>(connus: Readonly<Record<Code, unknown>>, lu: string | undefined) =>
  lu !== undefined && lu in connus
    ? // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one of the keys
      (lu as Code)
    : null;

/** The states a carnet may be in, for a list to choose from. */
export const etatLu = (lu: string | undefined): EtatDeCarnet | null => cle(SIGNES_DE_CARNET, lu);

/** What narrows the list of carnets, read from the address and from nothing else. */
export const filtreDesCarnets = (vue: Vue) => ({
  collectivite: vue['f.collectivite'] ?? null,
  commande: vue['f.commande'] ?? null,
  etat: etatLu(vue['f.carnet']),
  detenteur: cle<GenreDeDetenteur>(DETENTEURS.fr, vue['f.detenteur']),
  distributeur: vue['f.distributeur'] ?? null,
  situation: cle<SituationDeCarnet>(SITUATIONS.fr, vue['f.situation']),
  bordereau: vue['f.bordereau'] ?? null,
  au: vue['au'] ?? null,
});

/** The filters in force, in words. */
export function etiquettesDesCarnets(vue: Vue, langue: Langue): readonly Etiquette[] {
  const mots = MOTS[langue];
  const { collectivite, commande, etat, detenteur, distributeur, situation, bordereau, au } =
    filtreDesCarnets(vue);
  const actives: (readonly [string, string | null])[] = [
    ['f.collectivite', collectivite && mots.siren(collectivite)],
    ['f.commande', commande && mots.commande(commande)],
    ['f.carnet', etat && mots.etat(ETATS_DE_CARNET[langue][etat])],
    ['f.detenteur', detenteur && DETENTEURS[langue][detenteur]],
    ['f.distributeur', distributeur && mots.distributeur(distributeur)],
    ['f.situation', situation && SITUATIONS[langue][situation]],
    ['f.bordereau', bordereau && mots.bordereau],
    ['au', au && mots.au(jour(au, langue))],
  ];
  return actives.flatMap(([parametre, mot]) => (mot ? [{ parametre, mot }] : []));
}
