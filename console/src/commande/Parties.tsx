import { Liste } from '../shared/champs.tsx';
import { jour } from '../shared/dates.ts';
import { euros } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import type { Champs, Saisie } from './devis.ts';
import { TEXTES } from './textes-du-devis.ts';

interface Convention {
  readonly id: string;
  readonly vague: number;
  readonly signeeLe: string;
  readonly totalCentimes: number;
}

export interface Acheteur {
  readonly siren: string;
  readonly nom: string;
  readonly conventions: readonly Convention[];
}

export interface Operateur {
  readonly code: string;
  readonly nom: string;
}

interface Props extends Champs {
  readonly acheteurs: readonly Acheteur[];
  readonly operateurs: readonly Operateur[];
}

/** Who buys, from whom, under which agreement. */
export function Parties({ acheteurs, operateurs, saisie, changer, refusDe }: Props) {
  const textes = useTextes(TEXTES);
  return (
    <>
      <Liste
        nom={textes.collectivite}
        valeur={saisie.collectivite}
        refus={refusDe('collectivite')}
        options={[['', textes.choisir], ...acheteurs.map(({ siren, nom }) => [siren, nom] as const)]}
        onChange={(collectivite) => changer({ collectivite, convention: '' })}
      />
      <Liste
        nom={textes.operateur}
        valeur={saisie.operateur}
        refus={refusDe('operateur')}
        options={[['', textes.choisir], ...operateurs.map(({ code, nom }) => [code, nom] as const)]}
        onChange={(operateur) => changer({ operateur })}
      />
      <Liste
        nom={textes.vague}
        valeur={saisie.vague}
        options={[
          ['2019', '2019'],
          ['2020', '2020'],
        ]}
        onChange={(vague) => changer({ vague, convention: '' })}
      />
      <Conventions
        saisie={saisie}
        conventions={acheteurs.find(({ siren }) => siren === saisie.collectivite)?.conventions ?? []}
        onChange={(convention) => changer({ convention })}
      />
    </>
  );
}

interface ConventionsProps {
  readonly saisie: Saisie;
  readonly conventions: readonly Convention[];
  readonly onChange: (convention: string) => void;
}

/** The agreements of the buyer for that wave; none is the buyer alone. */
function Conventions({ saisie, conventions, onChange }: ConventionsProps) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const siennes = conventions.filter(({ vague }) => vague === Number(saisie.vague));
  return (
    <Liste
      nom={textes.convention}
      valeur={saisie.convention}
      options={[
        ['', textes.sansConvention],
        ...siennes.map(
          ({ id, signeeLe, totalCentimes }) =>
            [id, textes.conventionDu(jour(signeeLe, langue), euros(totalCentimes, langue))] as const,
        ),
      ]}
      onChange={onChange}
    />
  );
}
