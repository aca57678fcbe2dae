import { graphql } from '../graphql/index.ts';
import type { AvancementFragment } from '../graphql/graphql.ts';
import { type Langue, nombre, taux } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';

graphql(`
  fragment Avancement on SuiviDeCohorte {
    carnets
    avancementDesCarnets
    avancementDesPersonnes
    objectif {
      id
      carnets
      personnes
    }
  }
`);

const TEXTES = {
  fr: {
    aucun: 'aucun',
    carnets: (visee: string) => `des ${visee} carnets visés`,
    personnes: (visee: string) => `des ${visee} personnes visées sont déclarées`,
  },
  en: {
    aucun: 'none',
    carnets: (visee: string) => `of the ${visee} booklets aimed at`,
    personnes: (visee: string) => `of the ${visee} persons aimed at are declared`,
  },
};

const LARGEUR = 100;

/** How far a cohort is from its target: a bar for the eye, the share in words for all. */
export function Avancement({ suivi }: { readonly suivi: AvancementFragment }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { objectif, avancementDesCarnets: carnets, avancementDesPersonnes: personnes } = suivi;
  if (!objectif) return textes.aucun;
  return (
    <>
      {typeof carnets === 'number' && typeof objectif.carnets === 'number' && (
        <Barre part={carnets} mot={textes.carnets(nombre(objectif.carnets, langue))} langue={langue} />
      )}
      {typeof personnes === 'number' && typeof objectif.personnes === 'number' && (
        <Barre part={personnes} mot={textes.personnes(nombre(objectif.personnes, langue))} langue={langue} />
      )}
    </>
  );
}

interface BarreProps {
  readonly part: number;
  readonly mot: string;
  readonly langue: Langue;
}

const Barre = ({ part, mot, langue }: BarreProps) => (
  <span className="avancement">
    <svg viewBox={`0 0 ${LARGEUR} 8`} aria-hidden focusable="false" preserveAspectRatio="none">
      <rect className="avancement-fond" width={LARGEUR} height="8" />
      <rect className="avancement-fait" width={Math.min(1, part) * LARGEUR} height="8" />
    </svg>
    <span>
      {taux(part, langue, 0)} <span className="sous">{mot}</span>
    </span>
  </span>
);
