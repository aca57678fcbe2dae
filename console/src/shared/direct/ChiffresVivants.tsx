import { useRef } from 'react';
import { graphql } from '../../graphql/index.ts';
import type { SelectionSuivieInput } from '../../graphql/graphql.ts';
import { nom } from '../format.ts';
import { useTextes } from '../langue.ts';
import { useVue } from '../vue.ts';
import { EnDirect } from './EnDirect.tsx';
import type { Relecture } from './relecture.ts';
import { useRelecture } from './useRelecture.ts';
import { useSuivi } from './useSuivi.ts';

const ChiffresEnDirect = graphql(`
  subscription ChiffresEnDirect($selection: SelectionSuivieInput!) {
    indicateursMisAJour(selection: $selection) {
      curseur
      quand
    }
  }
`);

const TEXTES = { fr: { geste: 'Actualiser les chiffres' }, en: { geste: 'Refresh the figures' } };

const MOTS = {
  fr: nom('mise à jour des chiffres', 'mises à jour des chiffres'),
  en: nom('update of the figures', 'updates of the figures'),
};

/** The steps of a pass: nothing that a view of figures shows changes without one of them. */
const ETAPES = [
  'pass.achetes',
  'pass.livres',
  'pass.actives',
  'pass.distribues',
  'pass.utilises',
  'pass.rembourses',
];

/** Which figures: what `indicateursMisAJour` counts again when an event may have changed them. */
export type Chiffres = Pick<SelectionSuivieInput, 'base' | 'attribution' | 'filtre'>;

interface Props extends Relecture {
  readonly chiffres: readonly Chiffres[];
}

/** Keeps figures as the register counts them: read again once a second at most, and only when they are others. */
export function ChiffresVivants({ chiffres, ...relecture }: Props) {
  const textes = useTextes(TEXTES);
  const { vue } = useVue();
  const { noter, rattraper, ...enDirect } = useRelecture(relecture, MOTS);
  // A day of the past is closed.
  const suivis = vue['au'] === undefined ? chiffres : [];
  return (
    <>
      <EnDirect {...enDirect} geste={textes.geste} />
      {suivis.map((un) => (
        <Signal key={JSON.stringify(un)} chiffres={un} noter={noter} rattraper={rattraper} />
      ))}
    </>
  );
}

interface SignalProps {
  readonly chiffres: Chiffres;
  readonly noter: () => void;
  readonly rattraper: () => void;
}

/** The first message says what the page has just read; after a cut, what it may have missed. */
function Signal({ chiffres, noter, rattraper }: SignalProps) {
  const connu = useRef(false);
  useSuivi(ChiffresEnDirect, {
    variables: { selection: { ...chiffres, indicateurs: ETAPES } },
    relire: rattraper,
    recevoir() {
      if (connu.current) noter();
      connu.current = true;
    },
  });
  return null;
}
