import { Link } from 'wouter';
import type { ReleveQuery } from '../graphql/graphql.ts';
import { Figure } from '../shared/Figure.tsx';
import { compte, euros, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { useVue } from '../shared/vue.ts';
import { RAISONS } from './mots.ts';

const TEXTES = {
  fr: {
    titre: 'Ce qui a été fait, réglé et attend',
    pass: nom('pass utilisé', 'pass utilisés'),
    usages: 'Utilisés',
    regles: 'Réglés',
    frais: 'Frais aval retenus, TTC',
    net: 'Réglé, net de frais',
    ajustements: 'Ajustements',
    attente: 'En attente, avant frais',
    raison: 'Pourquoi',
  },
  en: {
    titre: 'What was done, paid and waits',
    pass: nom('pass used', 'passes used'),
    usages: 'Used',
    regles: 'Paid',
    frais: 'Fees held back, tax included',
    net: 'Paid, net of fees',
    ajustements: 'Corrections',
    attente: 'Waiting, before fees',
    raison: 'Why',
  },
};

interface Props {
  readonly numero: number;
  readonly releve: NonNullable<ReleveQuery['releve']>;
}

/** The figures of a statement, each open to its lines below. */
export function Totaux({ numero, releve }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { href } = useVue();
  const lignes = (attente: string | null) => href({ 'f.attente': attente, page: null, apres: null });
  const montant = (pass: number, centimes: number, attente: string | null) => (
    <>
      <Link href={lignes(attente)}>{euros(centimes, langue, 2)}</Link>{' '}
      <span className="note">{compte(pass, textes.pass, langue)}</span>
    </>
  );
  return (
    <Figure numero={numero} titre={textes.titre}>
      <dl className="paires">
        <dt>{textes.usages}</dt>
        <dd className="n">{montant(releve.nombreDUsages, releve.usagesCentimes, null)}</dd>
        <dt>{textes.regles}</dt>
        <dd className="n">{montant(releve.nombreRegle, releve.regleCentimes, 'false')}</dd>
        <dt>{textes.frais}</dt>
        <dd className="n">{euros(-releve.fraisCentimes, langue, 2)}</dd>
        <dt>{textes.net}</dt>
        <dd className="n fort">{euros(releve.regleCentimes - releve.fraisCentimes, langue, 2)}</dd>
        <dt>{textes.ajustements}</dt>
        <dd className="n">{euros(releve.ajustementsCentimes, langue, 2)}</dd>
        <dt>{textes.attente}</dt>
        <dd className="n">{montant(releve.nombreEnAttente, releve.enAttenteCentimes, 'true')}</dd>
        {releve.raison && (
          <>
            <dt>{textes.raison}</dt>
            <dd>{RAISONS[langue][releve.raison]}</dd>
          </>
        )}
      </dl>
    </Figure>
  );
}
