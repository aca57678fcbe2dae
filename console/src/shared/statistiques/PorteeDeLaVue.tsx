import { Choix } from '../Choix.tsx';
import { aujourdhui } from '../dates.ts';
import { useTextes } from '../langue.ts';
import { useVue } from '../vue.ts';
import { ChoixDePeriode } from './ChoixDePeriode.tsx';
import { ChoixDeTerritoire } from './ChoixDeTerritoire.tsx';
import { porteeDe } from './portee.ts';

const TEXTES = {
  fr: {
    portee: 'Portée de la vue',
    base: 'Base du taux',
    achat: 'achats de la période',
    flux: 'flux de la période',
    attribution: 'Rattachement',
    commanditaire: 'commanditaire',
    lieu: 'lieu d’utilisation',
    au: 'Au (tel que connu le)',
    aujourdhui: 'aujourd’hui',
  },
  en: {
    portee: 'Scope of the view',
    base: 'Base of the rate',
    achat: 'bought in the period',
    flux: 'flow of the period',
    attribution: 'Attached to',
    commanditaire: 'buyer',
    lieu: 'place of use',
    au: 'As of (as known on)',
    aujourdhui: 'today',
  },
};

interface Props {
  /** The day of the register, once it is known. */
  readonly jour: string | undefined;
  /** Whether the view is cut by territory, and says whose it is. */
  readonly territoire?: boolean;
}

/** The scope of a view, all of it in the URL: changing one choice adds one step to the history. */
export function PorteeDeLaVue({ jour = aujourdhui(), territoire = true }: Props) {
  const textes = useTextes(TEXTES);
  const { vue, changer } = useVue();
  const { base, attribution, au } = porteeDe(vue);
  return (
    <fieldset className="portee" aria-label={textes.portee}>
      {territoire && <ChoixDeTerritoire />}
      <ChoixDePeriode jour={jour} />
      <Choix
        nom={textes.base}
        valeur={base === 'FLUX' ? 'flux' : 'achat'}
        onChange={(choice) => changer({ base: choice === 'achat' ? null : choice })}
      >
        <option value="achat">{textes.achat}</option>
        <option value="flux">{textes.flux}</option>
      </Choix>
      {territoire && (
        <Choix
          nom={textes.attribution}
          valeur={attribution === 'LIEU' ? 'lieu' : 'commanditaire'}
          onChange={(choice) => changer({ attr: choice === 'lieu' ? choice : null })}
        >
          <option value="commanditaire">{textes.commanditaire}</option>
          <option value="lieu">{textes.lieu}</option>
        </Choix>
      )}
      <label>
        <small>{textes.au}</small>
        <input
          type="date"
          value={au ?? jour}
          max={jour}
          onChange={({ currentTarget }) =>
            changer({ au: currentTarget.value === jour ? null : currentTarget.value })
          }
        />
      </label>
    </fieldset>
  );
}
