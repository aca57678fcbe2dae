import { ArrowDown, ArrowUp, Columns3, RotateCcw, X } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useLangue, useTextes } from '../shared/langue.ts';
import {
  nomDIndicateur,
  refusDe,
  useCatalogue,
  type IndicateurDuCatalogue,
} from '../shared/statistiques/catalogue.ts';
import { type Colonne, COLONNES_PAR_DEFAUT, type Demande } from '../shared/statistiques/demande.ts';
import { MAILLES } from '../shared/statistiques/mailles.ts';
import { useVue } from '../shared/vue.ts';

const TEXTES = {
  fr: {
    colonnes: 'Colonnes',
    aide: 'Alt et flèches, ou les boutons\u00a0: l’ordre. Suppr\u00a0: retirer.',
    liste: 'Colonnes du tableau, dans l’ordre',
    monter: (nom: string) => `Avancer ${nom}`,
    descendre: (nom: string) => `Reculer ${nom}`,
    retirer: (nom: string) => `Retirer ${nom}`,
    ajouter: 'Ajouter une colonne',
    choisir: 'Choisir…',
    defaut: 'Colonnes d’origine',
    valeur: (nom: string) => nom,
    ic: (nom: string) => `${nom}, intervalle`,
    part: (nom: string) => `${nom}, part du total`,
    delta: (nom: string) => `${nom}, écart`,
    comparer: 'choisir à quoi comparer',
    rang: (nom: string, rang: number, total: number) => `${nom}, colonne ${rang} sur ${total}`,
  },
  en: {
    colonnes: 'Columns',
    aide: 'Alt and arrows, or the buttons: the order. Delete: remove.',
    liste: 'Columns of the table, in order',
    monter: (nom: string) => `Move ${nom} forward`,
    descendre: (nom: string) => `Move ${nom} back`,
    retirer: (nom: string) => `Remove ${nom}`,
    ajouter: 'Add a column',
    choisir: 'Choose…',
    defaut: 'Original columns',
    valeur: (nom: string) => nom,
    ic: (nom: string) => `${nom}, interval`,
    part: (nom: string) => `${nom}, share of the total`,
    delta: (nom: string) => `${nom}, difference`,
    comparer: 'choose what to compare with',
    rang: (nom: string, rang: number, total: number) => `${nom}, column ${rang} of ${total}`,
  },
};

const AU_PLUS = 20;

/** Which columns, in which order: each change is one of the address. */
export function ChoixDesColonnes({ demande }: { readonly demande: Demande }) {
  const textes = useTextes(TEXTES);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="b nu" popoverTarget="colonnes" aria-expanded={open}>
        <Columns3 className="ico" aria-hidden />
        {textes.colonnes}
      </button>
      <div
        id="colonnes"
        popover="auto"
        className="menu colonnes"
        role="dialog"
        aria-label={textes.colonnes}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {open && <Panneau demande={demande} />}
      </div>
    </>
  );
}

function Panneau({ demande }: { readonly demande: Demande }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { changer } = useVue();
  const catalogue = useCatalogue();
  const liste = useRef<HTMLUListElement>(null);
  const { colonnes } = demande;
  const [dit, setDit] = useState('');
  const mot = ({ indicateur, quoi }: Colonne) => textes[quoi](nomDIndicateur(catalogue, indicateur, langue));

  function ecrire(codes: readonly string[]) {
    const text = codes.join(',');
    changer({ col: text === COLONNES_PAR_DEFAUT ? null : text });
  }

  function deplacer(from: number, to: number) {
    const moved = colonnes[from];
    if (!moved || to < 0 || to >= colonnes.length) return;
    const others = colonnes.filter((_, rang) => rang !== from);
    ecrire([...others.slice(0, to), moved, ...others.slice(to)].map(({ code }) => code));
    setDit(textes.rang(mot(moved), to + 1, colonnes.length));
    requestAnimationFrame(() => liste.current?.querySelectorAll('li')[to]?.focus());
  }

  const retirer = (code: string) => {
    if (colonnes.length > 1) ecrire(colonnes.flatMap((one) => (one.code === code ? [] : [one.code])));
  };

  function onKeyDown(event: KeyboardEvent, rang: number, code: string) {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (event.key === 'Delete') retirer(code);
    else if (by === 0) return;
    else if (event.altKey) deplacer(rang, rang + by);
    else liste.current?.querySelectorAll('li')[rang + by]?.focus();
    event.preventDefault();
  }

  return (
    <>
      <p className="note">{textes.aide}</p>
      <ul className="colonnes-liste" aria-label={textes.liste} ref={liste}>
        {colonnes.map((colonne, rang) => {
          const nom = mot(colonne);
          return (
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions -- moved by keyboard; its buttons do the same
            <li key={colonne.code} tabIndex={0} onKeyDown={(event) => onKeyDown(event, rang, colonne.code)}>
              <span>{nom}</span>
              <Bouton
                icone={ArrowUp}
                mot={textes.monter(nom)}
                muet={rang === 0}
                agir={() => deplacer(rang, rang - 1)}
              />
              <Bouton
                icone={ArrowDown}
                mot={textes.descendre(nom)}
                muet={rang === colonnes.length - 1}
                agir={() => deplacer(rang, rang + 1)}
              />
              <Bouton
                icone={X}
                mot={textes.retirer(nom)}
                muet={colonnes.length === 1}
                agir={() => retirer(colonne.code)}
              />
            </li>
          );
        })}
      </ul>
      <Ajout
        {...{ demande, catalogue }}
        onAjout={(code) => ecrire([...colonnes.map((one) => one.code), code])}
      />
      <p className="actions">
        <button type="button" className="b nu" onClick={() => changer({ col: null })}>
          <RotateCcw className="ico" aria-hidden />
          {textes.defaut}
        </button>
      </p>
      <p className="vh" role="status">
        {dit}
      </p>
    </>
  );
}

interface BoutonProps {
  readonly icone: typeof X;
  readonly mot: string;
  readonly muet: boolean;
  readonly agir: () => void;
}

const Bouton = ({ icone: Icone, mot, muet, agir }: BoutonProps) => (
  <button type="button" className="b nu carre" aria-label={mot} title={mot} disabled={muet} onClick={agir}>
    <Icone className="ico" aria-hidden />
  </button>
);

interface AjoutProps {
  readonly demande: Demande;
  readonly catalogue: readonly IndicateurDuCatalogue[];
  readonly onAjout: (code: string) => void;
}

/** Every column that the catalogue can give; one that cannot be asked so says why. */
function Ajout({ demande, catalogue, onAjout }: AjoutProps) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { portee, maille, colonnes, vs } = demande;
  const there = new Set(colonnes.map(({ code }) => code));
  const options = catalogue.flatMap((indicateur) => {
    const question = { base: portee.base, attribution: portee.attribution, dimension: MAILLES[maille] };
    const refus = refusDe(indicateur, question, langue);
    return possibles(indicateur)
      .filter(({ code }) => !there.has(code))
      .map(({ code, quoi }) => {
        const why = refus ?? (quoi === 'delta' && !vs ? textes.comparer : null);
        const name = textes[quoi](nomDIndicateur(catalogue, indicateur.code, langue));
        return { code, why, mot: why ? `${name} (${why})` : name };
      });
  });
  return (
    <label className="champ">
      <span>{textes.ajouter}</span>
      <select
        className="saisie"
        value=""
        disabled={there.size >= AU_PLUS}
        onChange={({ currentTarget }) => onAjout(currentTarget.value)}
      >
        <option value="">{textes.choisir}</option>
        {options.map(({ code, mot, why }) => (
          <option key={code} value={code} disabled={why !== null}>
            {mot}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The columns of an indicator: its value, its interval if it is a rate, its share if it adds up, its difference. */
function possibles({
  code,
  nature,
  unite,
}: IndicateurDuCatalogue): readonly Pick<Colonne, 'code' | 'quoi'>[] {
  const adds = nature === 'COMPTE' || nature === 'SOMME';
  return [
    { code, quoi: 'valeur' },
    ...(unite === 'part' ? [{ code: `${code}.ic`, quoi: 'ic' as const }] : []),
    ...(adds ? [{ code: `${code}.part`, quoi: 'part' as const }] : []),
    { code: `${code}.delta`, quoi: 'delta' },
  ];
}
