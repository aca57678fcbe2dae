import { Choix } from '../Choix.tsx';
import { aujourdhui } from '../dates.ts';
import { DEPARTEMENTS } from '../departements.ts';
import { useLangue, useTextes } from '../langue.ts';
import { useVue } from '../vue.ts';
import { ChoixDePeriode } from './ChoixDePeriode.tsx';
import { porteeDe, territoireEnMots } from './portee.ts';

const TEXTES = {
  fr: {
    portee: 'Portée de la vue',
    territoire: 'Territoire',
    base: 'Base du taux',
    achat: 'achats de la période',
    flux: 'flux de la période',
    au: 'Au (tel que connu le)',
    aujourdhui: 'aujourd’hui',
  },
  en: {
    portee: 'Scope of the view',
    territoire: 'Territory',
    base: 'Base of the rate',
    achat: 'bought in the period',
    flux: 'flow of the period',
    au: 'As of (as known on)',
    aujourdhui: 'today',
  },
};

interface Props {
  /** The day of the register, once it is known. */
  readonly jour: string | undefined;
  /** Whether the view is cut by territory. */
  readonly territoire?: boolean;
}

/** The scope of a view, all of it in the URL: changing one choice adds one step to the history. */
export function PorteeDeLaVue({ jour = aujourdhui(), territoire = true }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { vue, changer } = useVue();
  const { departement, base, au } = porteeDe(vue);
  return (
    <fieldset className="portee" aria-label={textes.portee}>
      {territoire && (
        <Choix
          nom={textes.territoire}
          valeur={departement ? `dep:${departement}` : ''}
          onChange={(t) => changer({ t })}
        >
          <option value="">{territoireEnMots(null, langue)}</option>
          {[...DEPARTEMENTS].map(([code, nom]) => (
            <option key={code} value={`dep:${code}`}>
              {nom} ({code})
            </option>
          ))}
        </Choix>
      )}
      <ChoixDePeriode jour={jour} />
      <Choix
        nom={textes.base}
        valeur={base === 'FLUX' ? 'flux' : 'achat'}
        onChange={(choice) => changer({ base: choice === 'achat' ? null : choice })}
      >
        <option value="achat">{textes.achat}</option>
        <option value="flux">{textes.flux}</option>
      </Choix>
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
