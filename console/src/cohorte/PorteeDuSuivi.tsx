import { Choix } from '../shared/Choix.tsx';
import { aujourdhui } from '../shared/dates.ts';
import { DEPARTEMENTS } from '../shared/departements.ts';
import { DEBUT } from '../shared/Etiquettes.tsx';
import { useLangue, useTextes } from '../shared/langue.ts';
import { PUBLICS } from '../shared/mots.ts';
import { useRegistre } from '../shared/registre.ts';
import { ChoixDePeriode } from '../shared/statistiques/ChoixDePeriode.tsx';
import { nomDuTerritoire, territoireDe } from '../shared/statistiques/territoire.ts';
import { useNomsDesCoupes } from '../shared/statistiques/useNomsDesCoupes.ts';
import { useVue } from '../shared/vue.ts';
import { formeDe } from './ChoixDeForme.tsx';

const K_MAX = 10;

const TEXTES = {
  fr: {
    portee: 'Carnets suivis',
    territoire: 'Territoire',
    france: 'France entière',
    public: 'Public visé',
    tous: 'tous les publics',
    par: 'Par mois de',
    remise: 'remise',
    achat: 'achat',
    mesure: 'Mesure',
    un: 'au moins un pass utilisé',
    k: (nombre: number) => `au moins ${nombre} pass utilisés`,
    part: 'part des pass utilisés',
    delai: 'Délais',
    jours: 'en jours',
    mois: 'en mois civils',
    au: 'Au (tel que connu le)',
  },
  en: {
    portee: 'Booklets followed',
    territoire: 'Territory',
    france: 'France',
    public: 'Target public',
    tous: 'all publics',
    par: 'By month of',
    remise: 'hand-over',
    achat: 'purchase',
    mesure: 'Measure',
    un: 'at least one pass used',
    k: (nombre: number) => `at least ${nombre} passes used`,
    part: 'share of passes used',
    delai: 'Delays',
    jours: 'in days',
    mois: 'in calendar months',
    au: 'As of (as known on)',
  },
};

/** The scope of the follow-up, all of it in the URL. */
export function PorteeDuSuivi() {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { vue, changer: poser } = useVue();
  const jour = useRegistre()?.jour ?? aujourdhui();
  const territoire = territoireDe(vue['t']);
  const { epci } = useNomsDesCoupes();
  const changer = (changement: Readonly<Record<string, string | null>>) => poser({ ...DEBUT, ...changement });
  return (
    <fieldset className="portee" aria-label={textes.portee}>
      <Choix nom={textes.territoire} valeur={vue['t'] ?? ''} onChange={(t) => changer({ t })}>
        <option value="">{textes.france}</option>
        {territoire && territoire.niveau !== 'departement' && (
          <option value={vue['t']}>{nomDuTerritoire(territoire, langue, epci)}</option>
        )}
        {[...DEPARTEMENTS].map(([code, nom]) => (
          <option key={code} value={`dep:${code}`}>
            {nom} ({code})
          </option>
        ))}
      </Choix>
      <Choix
        nom={textes.public}
        valeur={vue['f.public'] ?? ''}
        onChange={(choix) => changer({ 'f.public': choix })}
      >
        <option value="">{textes.tous}</option>
        {Object.entries(PUBLICS[langue]).map(([code, mot]) => (
          <option key={code} value={code}>
            {mot}
          </option>
        ))}
      </Choix>
      {formeDe(vue) !== 'liste' && <CarnetsSuivis {...{ jour, changer }} />}
      <label>
        <small>{textes.au}</small>
        <input
          type="date"
          value={vue['au'] ?? jour}
          max={jour}
          onChange={({ currentTarget }) =>
            changer({ au: currentTarget.value === jour ? null : currentTarget.value })
          }
        />
      </label>
    </fieldset>
  );
}

interface SuiviProps extends MesureProps {
  readonly jour: string;
}

/** From when carnets are followed, and what is measured of them: the list of cohorts follows none. */
function CarnetsSuivis({ jour, changer }: SuiviProps) {
  const textes = useTextes(TEXTES);
  const { vue } = useVue();
  return (
    <>
      <Choix
        nom={textes.par}
        valeur={vue['suivi'] === 'achat' ? 'achat' : ''}
        onChange={(suivi) => changer({ suivi })}
      >
        <option value="">{textes.remise}</option>
        <option value="achat">{textes.achat}</option>
      </Choix>
      <ChoixDePeriode jour={jour} />
      <MesureEtDelai changer={changer} />
    </>
  );
}

interface MesureProps {
  readonly changer: (changement: Readonly<Record<string, string | null>>) => void;
}

/** What is measured, and in which unit its delays are. */
function MesureEtDelai({ changer }: MesureProps) {
  const textes = useTextes(TEXTES);
  const { vue } = useVue();
  const mesure = vue['mesure'] === 'k' ? `k${vue['k'] ?? 2}` : (vue['mesure'] ?? '');
  const choisirLaMesure = (choix: string) =>
    changer(
      choix.startsWith('k')
        ? { mesure: 'k', k: choix.slice(1) }
        : { mesure: choix === '' ? null : choix, k: null },
    );
  return (
    <>
      <Choix nom={textes.mesure} valeur={mesure} onChange={choisirLaMesure}>
        <option value="">{textes.un}</option>
        {Array.from({ length: K_MAX - 1 }, (_, rang) => (
          <option key={rang} value={`k${rang + 2}`}>
            {textes.k(rang + 2)}
          </option>
        ))}
        {vue['forme'] !== 'courbes' && <option value="part">{textes.part}</option>}
      </Choix>
      {vue['forme'] !== 'courbes' && (
        <Choix nom={textes.delai} valeur={vue['delai'] ?? ''} onChange={(delai) => changer({ delai })}>
          <option value="">{textes.jours}</option>
          <option value="mois">{textes.mois}</option>
        </Choix>
      )}
    </>
  );
}
