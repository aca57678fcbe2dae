import { Choix } from '../shared/Choix.tsx';
import { DEPARTEMENTS, REGIONS } from '../shared/departements.ts';
import { nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { ajouterMois } from '../shared/dates.ts';
import { periodeEnMots } from '../shared/periode.ts';
import { nomDIndicateur, refusDe, useCatalogue } from '../shared/statistiques/catalogue.ts';
import { COLONNES_PAR_DEFAUT, type Demande, INDICATEUR_PAR_DEFAUT } from '../shared/statistiques/demande.ts';
import { LES_MAILLES, MAILLES, MAILLES_EN_MOTS } from '../shared/statistiques/mailles.ts';
import { ecrirePeriode, periodePrecedente } from '../shared/statistiques/periodes.ts';
import { useDroit } from '../shared/useDroit.ts';
import { useVue } from '../shared/vue.ts';
import { comparaisonEnMots } from './titre.ts';

const TEXTES = {
  fr: {
    reglages: 'Réglages de la vue',
    indicateur: 'Indicateur',
    maille: 'Lignes du tableau',
    n: 'Lignes gardées',
    toutes: 'toutes',
    premieres: (n: string) => `les ${n} premières`,
    vs: 'Comparé à',
    rien: 'rien',
    periodes: 'Périodes',
    avant: (p: string) => `période précédente, ${p}`,
    anAvant: (p: string) => `un an avant, ${p}`,
    regions: 'Régions',
    departements: 'Départements',
    lieuSeul: 'rattachement au lieu seulement',
    detail: 'réservé à qui lit le détail',
  },
  en: {
    reglages: 'Settings of the view',
    indicateur: 'Indicator',
    maille: 'Rows of the table',
    n: 'Rows kept',
    toutes: 'all',
    premieres: (n: string) => `the first ${n}`,
    vs: 'Compared with',
    rien: 'nothing',
    periodes: 'Periods',
    avant: (p: string) => `previous period, ${p}`,
    anAvant: (p: string) => `a year before, ${p}`,
    regions: 'Regions',
    departements: 'Départements',
    lieuSeul: 'attached to the place only',
    detail: 'for those who read the detail',
  },
};

/** Rows that only the detail of facts knows. */
const DU_DETAIL: ReadonlySet<string> = new Set(['commune', 'distributeur', 'lieu', 'service']);

const GARDEES = [3, 5, 10, 20, 50];

/** What is measured, by which rows, how many of them, and against what. */
export function ReglagesDeLaVue({ demande }: { readonly demande: Demande }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { changer } = useVue();
  const detail = useDroit('LIRE_DETAIL');
  const { maille, n, portee } = demande;
  return (
    <fieldset className="portee reglages" aria-label={textes.reglages}>
      <ChoixDIndicateur demande={demande} />
      <Choix
        nom={textes.maille}
        valeur={maille}
        onChange={(choice) =>
          changer({ maille: choice === 'departement' ? null : choice, tri: null, page: null })
        }
      >
        {LES_MAILLES.map((one) => {
          const refused =
            DU_DETAIL.has(one) && !detail
              ? textes.detail
              : one === 'commune' && portee.attribution !== 'LIEU'
                ? textes.lieuSeul
                : null;
          return (
            <option key={one} value={one} disabled={refused !== null}>
              {MAILLES_EN_MOTS[langue][one].nom}
              {refused && ` (${refused})`}
            </option>
          );
        })}
      </Choix>
      <Choix
        nom={textes.n}
        valeur={n === null ? '' : String(n)}
        onChange={(choice) => changer({ n: choice || null, page: null })}
      >
        <option value="">{textes.toutes}</option>
        {[...new Set([...GARDEES, ...(n === null ? [] : [n])])]
          .toSorted((a, b) => a - b)
          .map((kept) => (
            <option key={kept} value={kept}>
              {textes.premieres(nombre(kept, langue))}
            </option>
          ))}
      </Choix>
      <ChoixDeComparaison demande={demande} />
    </fieldset>
  );
}

function ChoixDIndicateur({ demande }: { readonly demande: Demande }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { changer } = useVue();
  const catalogue = useCatalogue();
  const detail = useDroit('LIRE_DETAIL');
  const { indicateur, portee, maille } = demande;
  const known = catalogue.some(({ code }) => code === indicateur);
  return (
    <Choix
      nom={textes.indicateur}
      valeur={indicateur}
      onChange={(choice) => changer({ ind: choice === INDICATEUR_PAR_DEFAUT ? null : choice })}
    >
      {!known && <option value={indicateur}>{nomDIndicateur(catalogue, indicateur, langue)}</option>}
      {catalogue.map((one) => {
        const question = {
          detail,
          base: portee.base,
          attribution: portee.attribution,
          dimension: MAILLES[maille],
        };
        const refus = refusDe(one, question, langue);
        return (
          <option key={one.code} value={one.code} disabled={refus !== null}>
            {nomDIndicateur(catalogue, one.code, langue)}
            {refus && ` (${refus})`}
          </option>
        );
      })}
    </Choix>
  );
}

/** The periods next to that of the view, and any territory; the difference comes with its column. */
function ChoixDeComparaison({ demande }: { readonly demande: Demande }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { vue, changer } = useVue();
  const { portee, vs, colonnes } = demande;
  const { periode } = portee;
  const before = periode && periodePrecedente(periode);
  const yearBefore = periode && {
    de: ajouterMois(periode.de, -12),
    a: ajouterMois(periode.a, -12),
  };
  const [p, an] = [before, yearBefore].map((one) => (one ? ecrirePeriode(one) : null));
  const written = vue['vs'] ?? '';
  const listed = new Set(['', p, an, ...[...DEPARTEMENTS.keys()].map((code) => `dep:${code}`)]);
  const deltas = colonnes.some(({ quoi }) => quoi === 'delta');

  function choisir(choice: string) {
    const codes = colonnes.map(({ code }) => code);
    const shown = codes.includes(demande.indicateur) ? demande.indicateur : (colonnes[0]?.indicateur ?? '');
    const added = deltas ? codes : [...codes, `${shown}.delta`];
    const kept = codes.filter((code) => !code.endsWith('.delta'));
    const col = (choice ? added : kept).join(',');
    changer({ vs: choice || null, col: col === COLONNES_PAR_DEFAUT ? null : col });
  }

  return (
    <Choix nom={textes.vs} valeur={written} onChange={choisir}>
      <option value="">{textes.rien}</option>
      {vs && !listed.has(written) && !written.startsWith('reg:') && (
        <option value={written}>{comparaisonEnMots(vs, langue)}</option>
      )}
      {(p ?? an) && (
        <optgroup label={textes.periodes}>
          {p && <option value={p}>{textes.avant(periodeEnMots(p, langue))}</option>}
          {an && an !== p && <option value={an}>{textes.anAvant(periodeEnMots(an, langue))}</option>}
        </optgroup>
      )}
      <optgroup label={textes.regions}>
        {[...REGIONS].map(([code, { nom }]) => (
          <option key={code} value={`reg:${code}`}>
            {nom}
          </option>
        ))}
      </optgroup>
      <optgroup label={textes.departements}>
        {[...DEPARTEMENTS].map(([code, nom]) => (
          <option key={code} value={`dep:${code}`}>
            {nom} ({code})
          </option>
        ))}
      </optgroup>
    </Choix>
  );
}
