import type { PublicCible } from '../graphql/graphql.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { PUBLICS } from '../shared/mots.ts';
import type { Saisie } from './devis.ts';
import { SERVICES } from './mots.ts';
import { TEXTES } from './textes-du-devis.ts';

const LES_PUBLICS = [
  'JEUNES_NON_DIPLOMES',
  'PERSONNES_AGEES',
  'PERSONNES_ISOLEES',
  'ALLOPHONES',
  'DEMANDEURS_EMPLOI',
  'NON_COMMUNIQUE',
] as const satisfies readonly PublicCible[];
const LES_SERVICES = ['DECOUVRIR', 'MAITRISER', 'AUGMENTER'] as const;

interface Props {
  readonly saisie: Saisie;
  readonly changer: (changement: Partial<Saisie>) => void;
}

/** What the pass pay for, and for whom: nothing ticked is everything. */
export function Restrictions({ saisie, changer }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  return (
    <>
      <Cases
        nom={textes.services}
        options={LES_SERVICES.map((code) => [code, SERVICES[langue][code]] as const)}
        cochees={saisie.services}
        onChange={(services) => changer({ services })}
      />
      <Cases
        nom={textes.publics}
        options={LES_PUBLICS.map((code) => [code, PUBLICS[langue][code]] as const)}
        cochees={saisie.publics}
        onChange={(publics) => changer({ publics })}
      />
    </>
  );
}

interface CasesProps<Code extends string> {
  readonly nom: string;
  readonly options: readonly (readonly [Code, string])[];
  readonly cochees: readonly string[];
  readonly onChange: (codes: readonly Code[]) => void;
}

function Cases<Code extends string>({ nom, options, cochees, onChange }: CasesProps<Code>) {
  return (
    <fieldset className="pile">
      <legend>{nom}</legend>
      {options.map(([code, mot]) => (
        <label key={code} className="case">
          <input
            type="checkbox"
            checked={cochees.includes(code)}
            onChange={({ currentTarget: { checked } }) =>
              onChange(
                options.map(([une]) => une).filter((une) => (une === code ? checked : cochees.includes(une))),
              )
            }
          />
          <span>{mot}</span>
        </label>
      ))}
    </fieldset>
  );
}
