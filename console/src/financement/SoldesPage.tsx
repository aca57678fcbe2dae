import { useTextes } from '../shared/langue.ts';
import { useVue } from '../shared/vue.ts';
import { PageVivante } from '../shared/direct/PageVivante.tsx';
import { MOTS_DE_L_ARGENT, TYPES_DE_L_ARGENT } from '../shared/direct/argent.ts';
import { TYPES_DES_DOSSIERS } from './en-direct.ts';
import { Soldes } from './Soldes.tsx';

const TEXTES = {
  fr: {
    titre: (vague: number) => `Soldes de la vague ${vague}`,
    2019: 'L’aide a été versée à la signature : la part de l’État dans ce qui n’a pas été utilisé est exigible.',
    2020: 'L’État paie la moitié de la valeur utilisée, dans la limite de sa part.',
  },
  en: {
    titre: (vague: number) => `Settlement of wave ${vague}`,
    2019: 'The aid was paid at signature: the State’s share of what was not used is claimable.',
    2020: 'The State pays half of the value used, within its share.',
  },
};

/** A wave, convention by convention: the lines behind each of its totals. */
export function SoldesPage({ vague }: { readonly vague: 2019 | 2020 }) {
  const textes = useTextes(TEXTES);
  const { vue } = useVue();
  return (
    <>
      <div className="titre">
        <h1>{textes.titre(vague)}</h1>
        <p className="chapo">{textes[vague]}</p>
      </div>
      <PageVivante
        types={[...TYPES_DE_L_ARGENT, ...TYPES_DES_DOSSIERS]}
        operations={['Soldes']}
        mots={MOTS_DE_L_ARGENT}
      />
      <div className="figs">
        <Soldes numero={1} vague={vague} au={vue['au'] ?? null} />
      </div>
    </>
  );
}
