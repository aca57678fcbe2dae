import { type Demande, type EnMots, PUBLICS } from '../page/page.module.ts';
import type { CoupesEnMots } from './tableau.titre.ts';

const MOTS = {
  fr: {
    attr: 'territoire du lieu',
    epci: 'EPCI ',
    commune: 'commune ',
    vague: 'AAP ',
    operateur: 'opérateur : ',
    distributeur: 'distributeur : ',
    public: 'public : ',
    lieu: 'lieu : ',
    service: 'service : ',
    services: {
      DECOUVRIR: 'Découvrir le numérique',
      MAITRISER: 'Maîtriser les outils',
      AUGMENTER: 'Augmenter son pouvoir d’agir',
    },
  },
  en: {
    attr: 'territory of the place',
    epci: 'intercommunal authority ',
    commune: 'municipality ',
    vague: 'call ',
    operateur: 'operator: ',
    distributeur: 'handed out by ',
    public: 'public: ',
    lieu: 'place: ',
    service: 'service: ',
    services: {
      DECOUVRIR: 'Discover digital tools',
      MAITRISER: 'Master the tools',
      AUGMENTER: 'Do more by oneself',
    },
  },
} as const;

/** What narrows the rows behind a figure, in the words and the order of the heading of the page. */
export function suiteDuTitre(
  { adresse: { parametres }, langue }: Demande,
  mots: EnMots,
  coupes: CoupesEnMots,
): readonly string[] {
  const dits = MOTS[langue];
  const services: Readonly<Record<string, string>> = dits.services;
  const { t } = parametres;
  const epci = t?.startsWith('epci:') ? mots.territoire : coupes.get('epci');
  const nom = (coupe: 'commune' | 'operateur' | 'distributeur' | 'lieu'): string | null =>
    parametres[`f.${coupe}`] === undefined
      ? null
      : `${dits[coupe]}${coupes.get(coupe) ?? parametres[`f.${coupe}`]}`;
  const { 'f.vague': vague, 'f.public': unPublic, 'f.service': service } = parametres;
  const suite = [
    t === undefined || t.startsWith('epci:') ? null : mots.territoire,
    epci === undefined ? null : `${dits.epci}${epci}`,
    parametres['attr'] === 'lieu' ? dits.attr : null,
    nom('commune'),
    mots.collectivite,
    ...mots.acheteurs,
    vague === undefined ? null : `${dits.vague}${vague}`,
    nom('operateur'),
    nom('distributeur'),
    unPublic === undefined ? null : `${dits.public}${PUBLICS[langue][unPublic] ?? unPublic}`,
    nom('lieu'),
    service === undefined ? null : `${dits.service}${services[service] ?? service}`,
    parametres['p'] === undefined ? null : mots.periode,
  ];
  return suite.filter((un) => un !== null);
}
