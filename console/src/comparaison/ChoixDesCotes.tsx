import { ArrowLeftRight, X } from 'lucide-react';
import { Choix } from '../shared/Choix.tsx';
import { useLangue, useTextes } from '../shared/langue.ts';
import { periodeEnMots } from '../shared/periode.ts';
import { useVue } from '../shared/vue.ts';
import { type Cote, cotesDe, ecrireLesCotes, FRANCE, nomDuTerritoire } from './cotes.ts';
import type { Groupe } from './useTerritoires.ts';

const TEXTES = {
  fr: {
    cotes: 'Ce que l’on compare',
    premier: 'Territoire',
    second: 'Comparé à',
    suivant: (rang: number) => `Territoire ${rang}`,
    ajouter: 'Ajouter un territoire',
    choisir: 'choisir…',
    periode: 'Période du second',
    meme: 'la même',
    echanger: 'Échanger les deux côtés',
    retirer: (nom: string) => `Retirer ${nom}`,
    regions: 'Régions',
    departements: 'Départements',
    epci: 'EPCI',
    collectivites: 'Collectivités',
  },
  en: {
    cotes: 'What is compared',
    premier: 'Territory',
    second: 'Compared with',
    suivant: (rang: number) => `Territory ${rang}`,
    ajouter: 'Add a territory',
    choisir: 'choose…',
    periode: 'Period of the second',
    meme: 'the same',
    echanger: 'Swap the two sides',
    retirer: (nom: string) => `Remove ${nom}`,
    regions: 'Regions',
    departements: 'Départements',
    epci: 'EPCI',
    collectivites: 'Authorities',
  },
};

/** The first purchases of the scheme: no period begins before. */
const DEBUT = 2019;

const anneesJusquA = (jour: string): readonly string[] =>
  Array.from({ length: Number(jour.slice(0, 4)) - DEBUT + 1 }, (_, rang) =>
    String(DEBUT + rang),
  ).toReversed();

/** Beyond, a table can no longer be read side by side. */
const AU_PLUS = 6;

interface Props {
  readonly groupes: readonly Groupe[];
  readonly noms: ReadonlyMap<string, string>;
  readonly jour: string;
}

/** The sides of the comparison, all of them in the address. */
export function ChoixDesCotes({ groupes, noms, jour }: Props) {
  const textes = useTextes(TEXTES);
  const { vue, changer } = useVue();
  const cotes = cotesDe(vue);
  const [premier, second] = cotes;
  const ecrire = (suivants: readonly Cote[]) => changer(ecrireLesCotes(suivants));
  const remplacer = (rang: number, territoire: string) =>
    ecrire(cotes.map((cote, i) => (i === rang ? { ...cote, territoire } : cote)));
  const options = <Options groupes={groupes} />;
  return (
    <fieldset className="portee cotes" aria-label={textes.cotes}>
      <Choix nom={textes.premier} valeur={premier?.territoire ?? FRANCE} onChange={(un) => remplacer(0, un)}>
        <Connu territoire={premier?.territoire} {...{ groupes, noms }} />
        {options}
      </Choix>
      {second && (
        <button
          type="button"
          className="b nu"
          onClick={() => ecrire([second, premier ?? second, ...cotes.slice(2)])}
        >
          <ArrowLeftRight className="ico" aria-hidden />
          <span className="vh">{textes.echanger}</span>
        </button>
      )}
      <AutresCotes {...{ groupes, noms, cotes, remplacer, ecrire }} />
      {cotes.length < AU_PLUS && (
        <Choix
          nom={second ? textes.ajouter : textes.second}
          valeur=""
          onChange={(territoire) =>
            ecrire([...cotes, { territoire, periode: second?.periode ?? premier?.periode ?? '' }])
          }
        >
          <option value="">{textes.choisir}</option>
          {options}
        </Choix>
      )}
      <ChoixDeLaSecondePeriode jour={jour} />
    </fieldset>
  );
}

interface AutresProps extends Pick<Props, 'groupes' | 'noms'> {
  readonly cotes: readonly Cote[];
  readonly remplacer: (rang: number, territoire: string) => void;
  readonly ecrire: (suivants: readonly Cote[]) => void;
}

/** The sides after the first, each of which can be taken away. */
function AutresCotes({ groupes, noms, cotes, remplacer, ecrire }: AutresProps) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const options = <Options groupes={groupes} />;
  return (
    <>
      {cotes.slice(1).map(({ territoire }, i) => (
        // oxlint-disable-next-line react/no-array-index-key -- a side is its place: two may name one territory
        <span key={i} className="cote">
          <Choix
            nom={i === 0 ? textes.second : textes.suivant(i + 2)}
            valeur={territoire}
            onChange={(un) => remplacer(i + 1, un)}
          >
            <Connu territoire={territoire} {...{ groupes, noms }} />
            {options}
          </Choix>
          <button type="button" className="b nu" onClick={() => ecrire(cotes.filter((_, j) => j !== i + 1))}>
            <X className="ico" aria-hidden />
            <span className="vh">{textes.retirer(nomDuTerritoire(territoire, noms, langue))}</span>
          </button>
        </span>
      ))}
    </>
  );
}

/** The period of all sides but the first; with one territory alone, it is compared with itself at another time. */
function ChoixDeLaSecondePeriode({ jour }: Pick<Props, 'jour'>) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { vue, changer } = useVue();
  const cotes = cotesDe(vue);
  const [premier, second] = cotes;
  return (
    <Choix
      nom={textes.periode}
      valeur={second && second.periode !== premier?.periode ? second.periode : ''}
      onChange={(choisie) => {
        if (!premier || (!choisie && !second)) return;
        const periode = choisie || premier.periode;
        changer(
          ecrireLesCotes([
            premier,
            ...(second ? cotes.slice(1) : [premier]).map((cote) => ({ ...cote, periode })),
          ]),
        );
      }}
    >
      <option value="">{textes.meme}</option>
      {anneesJusquA(jour).map((annee) => (
        <optgroup key={annee} label={annee}>
          {[annee, ...[1, 2, 3, 4].map((rang) => `${annee}-T${rang}`)].map((p) => (
            <option key={p} value={p}>
              {periodeEnMots(p, langue)}
            </option>
          ))}
        </optgroup>
      ))}
    </Choix>
  );
}

/** A side that the list does not hold (yet) is an option of it all the same. */
function Connu({
  territoire,
  groupes,
  noms,
}: Pick<Props, 'groupes' | 'noms'> & { readonly territoire: string | undefined }) {
  const langue = useLangue();
  if (!territoire || territoire === FRANCE) return null;
  if (groupes.some(({ territoires }) => territoires.some(([un]) => un === territoire))) return null;
  return <option value={territoire}>{nomDuTerritoire(territoire, noms, langue)}</option>;
}

function Options({ groupes }: Pick<Props, 'groupes'>) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  return (
    <>
      <option value={FRANCE}>{nomDuTerritoire(FRANCE, new Map(), langue)}</option>
      {groupes.map(({ nom, territoires }) => (
        <optgroup key={nom} label={textes[nom]}>
          {territoires.map(([territoire, libelle]) => (
            <option key={territoire} value={territoire}>
              {libelle}
            </option>
          ))}
        </optgroup>
      ))}
    </>
  );
}
