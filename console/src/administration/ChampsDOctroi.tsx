import type { TypeDePerimetre } from '../graphql/graphql.ts';
import { Liste } from '../shared/champs.tsx';
import { ChoixDePerimetre } from '../shared/ChoixDePerimetre.tsx';
import { useLangue, useTextes } from '../shared/langue.ts';
import { ROLES } from '../shared/roles.ts';
import { useMonPerimetre } from '../shared/useMonPerimetre.ts';
import {
  avecRole,
  DELEGABLES,
  estComplet,
  type Octroi,
  PERIMETRES,
  ROLES_TENUS,
  TYPES_DE_PERIMETRE,
} from './perimetres.ts';

const TEXTES = {
  fr: { role: 'Rôle', ou: 'Sur' },
  en: { role: 'Role', ou: 'On' },
};

interface Props {
  readonly octroi: Octroi;
  readonly onChange: (octroi: Octroi) => void;
  readonly essaye: boolean;
}

/** A role and where it holds; a collectivité gives two roles, at home. */
export function ChampsDOctroi({ octroi, onChange, essaye }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { administre, chez } = useMonPerimetre();
  const roles = administre ? ROLES_TENUS : DELEGABLES;
  const types: readonly TypeDePerimetre[] = PERIMETRES[octroi.role];
  return (
    <>
      <Liste
        nom={textes.role}
        valeur={octroi.role}
        options={roles.map((role) => [role, ROLES[langue][role]] as const)}
        onChange={(choix) => {
          const role = roles.find((un) => un === choix);
          if (role) onChange(avecRole(octroi, role));
        }}
      />
      {types.length > 1 && (
        <Liste
          nom={textes.ou}
          valeur={octroi.perimetreType}
          options={types.map((type) => [type, TYPES_DE_PERIMETRE[langue][type]] as const)}
          onChange={(choix) => {
            const perimetreType = types.find((un) => un === choix);
            if (perimetreType) onChange({ ...octroi, perimetreType, perimetreCode: '' });
          }}
        />
      )}
      <ChoixDePerimetre
        type={octroi.perimetreType}
        code={octroi.perimetreCode}
        chez={administre ? null : chez}
        manque={essaye && !estComplet(octroi)}
        onChange={(perimetreCode) => onChange({ ...octroi, perimetreCode })}
      />
    </>
  );
}
