import { Fragment } from 'react';
import type { Conditions_CommandeFragment } from '../graphql/graphql.ts';
import { jour } from '../shared/dates.ts';
import { nomDuDepartement } from '../shared/departements.ts';
import { Figure } from '../shared/Figure.tsx';
import { taux } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { PUBLICS } from '../shared/mots.ts';
import { SERVICES } from './mots.ts';

const TEXTES = {
  fr: {
    titre: 'Conditions',
    vague: 'Vague',
    convention: 'Convention',
    signee: (day: string) => `signée le ${day}`,
    sans: 'aucune : l’acheteur seul',
    validite: 'Valables jusqu’au',
    tolerance: 'Tolérés jusqu’au',
    departements: 'Départements',
    france: 'toute la France',
    services: 'Services',
    publics: 'Publics',
    tous: 'tous',
    amont: 'Frais amont, HT',
    aval: 'Frais aval, HT',
    tva: 'TVA sur les frais',
  },
  en: {
    titre: 'Terms',
    vague: 'Wave',
    convention: 'Agreement',
    signee: (day: string) => `signed on ${day}`,
    sans: 'none: the buyer alone',
    validite: 'Valid until',
    tolerance: 'Tolerated until',
    departements: 'Départements',
    france: 'all of France',
    services: 'Services',
    publics: 'Publics',
    tous: 'all',
    amont: 'Buyer’s fees, before tax',
    aval: 'Place’s fees, before tax',
    tva: 'VAT on fees',
  },
};

/** One of the words of a table, or the code itself where it is newer than this console. */
const mot = (mots: Readonly<Record<string, string>>, code: string): string => mots[code] ?? code;

interface Props {
  readonly numero: number;
  readonly termes: Omit<Conditions_CommandeFragment, 'id' | '__typename' | ' $fragmentName'>;
}

/** What the pass may be used for, where, by whom, until when, and at which fees. */
export function Termes({ numero, termes: data }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const pourcent = (dixMilliemes: number): string => taux(dixMilliemes / 10_000, langue, 2);
  const paires: readonly (readonly [string, string])[] = [
    [textes.vague, String(data.vague)],
    [
      textes.convention,
      data.convention ? textes.signee(jour(data.convention.signeeLe, langue)) : textes.sans,
    ],
    [textes.validite, jour(data.valideJusquAu, langue)],
    [textes.tolerance, jour(data.tolereeJusquAu, langue)],
    [
      textes.departements,
      data.departements?.map((code) => `${nomDuDepartement(code)} (${code})`).join(', ') ?? textes.france,
    ],
    [textes.services, data.services?.map((code) => mot(SERVICES[langue], code)).join(', ') ?? textes.tous],
    [textes.publics, data.publics?.map((code) => mot(PUBLICS[langue], code)).join(', ') ?? textes.tous],
    [textes.amont, pourcent(data.fraisAmontDixMilliemes)],
    [textes.aval, pourcent(data.fraisAvalDixMilliemes)],
    [textes.tva, pourcent(data.tvaDixMilliemes)],
  ];
  return (
    <Figure numero={numero} titre={textes.titre}>
      <dl className="paires">
        {paires.map(([nom, valeur]) => (
          <Fragment key={nom}>
            <dt>{nom}</dt>
            <dd>{valeur}</dd>
          </Fragment>
        ))}
      </dl>
    </Figure>
  );
}
