import { useQuery } from '@apollo/client/react';
import { CopyCheck, FileCheck, Megaphone } from 'lucide-react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import { nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { useDroit } from '../shared/useDroit.ts';

const ADeciderQuery = graphql(`
  query ADecider {
    signalements(first: 0, filtre: { etat: EN_ATTENTE }) {
      totalCount
    }
    candidatures(first: 0, filtre: { ouvertes: true }) {
      totalCount
    }
  }
`);

const TEXTES = {
  fr: {
    nom: 'À décider',
    doublons: 'Doublons',
    candidatures: 'Candidatures',
    siennes: 'Nos candidatures',
    signalements: 'Changements signalés',
    siens: 'Ce que nous avons signalé',
  },
  en: {
    nom: 'To be decided',
    doublons: 'Duplicates',
    candidatures: 'Applications',
    siennes: 'Our applications',
    signalements: 'Reported changes',
    siens: 'What we reported',
  },
};

/** The ways from the list of places to what waits for a decision, with how many wait. */
export function ADecider() {
  const textes = useTextes(TEXTES);
  const decide = useDroit('MODIFIER_LIEUX');
  const structure = useDroit('CANDIDATER');
  if (decide) return <Liens />;
  if (!structure) return null;
  return (
    <nav className="actions" aria-label={textes.nom}>
      <Link className="b" href="/lieux-labellises/signalements">
        <Megaphone className="ico" aria-hidden />
        {textes.siens}
      </Link>
      <Link className="b" href="/lieux-labellises/candidatures">
        <FileCheck className="ico" aria-hidden />
        {textes.siennes}
      </Link>
    </nav>
  );
}

function Liens() {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { data } = useQuery(ADeciderQuery, { fetchPolicy: 'cache-and-network' });
  const combien = (total: number | undefined) => (total === undefined ? '' : ` (${nombre(total, langue)})`);
  return (
    <nav className="actions" aria-label={textes.nom}>
      <Link className="b" href="/lieux-labellises/doublons">
        <CopyCheck className="ico" aria-hidden />
        {textes.doublons}
      </Link>
      <Link className="b" href="/lieux-labellises/candidatures">
        <FileCheck className="ico" aria-hidden />
        {textes.candidatures}
        {combien(data?.candidatures.totalCount)}
      </Link>
      <Link className="b" href="/lieux-labellises/signalements">
        <Megaphone className="ico" aria-hidden />
        {textes.signalements}
        {combien(data?.signalements.totalCount)}
      </Link>
    </nav>
  );
}
