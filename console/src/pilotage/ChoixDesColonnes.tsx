import { Columns3, RotateCcw } from 'lucide-react';
import { useRef, useState } from 'react';
import { useLangue, useTextes } from '../shared/langue.ts';
import { nomDIndicateur, useCatalogue } from '../shared/statistiques/catalogue.ts';
import { COLONNES_PAR_DEFAUT, type Demande } from '../shared/statistiques/demande.ts';
import { useVue } from '../shared/vue.ts';
import { AjoutDeColonne } from './AjoutDeColonne.tsx';
import { motDeColonne } from './colonnes.ts';
import { RangDeColonne } from './RangDeColonne.tsx';

const TEXTES = {
  fr: {
    colonnes: 'Colonnes',
    aide: 'Alt et flèches, ou les boutons\u00a0: l’ordre. Suppr\u00a0: retirer.',
    liste: 'Colonnes du tableau, dans l’ordre',
    defaut: 'Colonnes d’origine',
    rang: (nom: string, rang: number, total: number) => `${nom}, colonne ${rang} sur ${total}`,
  },
  en: {
    colonnes: 'Columns',
    aide: 'Alt and arrows, or the buttons: the order. Delete: remove.',
    liste: 'Columns of the table, in order',
    defaut: 'Original columns',
    rang: (nom: string, rang: number, total: number) => `${nom}, column ${rang} of ${total}`,
  },
};

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
  const [dit, setDit] = useState('');
  const { colonnes } = demande;
  const codes = colonnes.map(({ code }) => code);

  function ecrire(columns: readonly string[]) {
    const text = columns.join(',');
    changer({ col: text === COLONNES_PAR_DEFAUT ? null : text });
  }

  function deplacer(code: string, to: number, nom: string) {
    if (to < 0 || to >= codes.length) return;
    const others = codes.filter((one) => one !== code);
    ecrire([...others.slice(0, to), code, ...others.slice(to)]);
    setDit(textes.rang(nom, to + 1, codes.length));
    requestAnimationFrame(() => viser(to));
  }

  const viser = (rang: number) => liste.current?.querySelectorAll('li')[rang]?.focus();
  return (
    <>
      <p className="note">{textes.aide}</p>
      <ul className="colonnes-liste" aria-label={textes.liste} ref={liste}>
        {colonnes.map(({ code, indicateur, quoi }, rang) => (
          <RangDeColonne
            key={code}
            nom={motDeColonne(quoi, nomDIndicateur(catalogue, indicateur, langue), langue)}
            rang={rang}
            total={colonnes.length}
            viser={viser}
            deplacer={(to, nom) => deplacer(code, to, nom)}
            retirer={() => ecrire(codes.filter((one) => one !== code))}
          />
        ))}
      </ul>
      <AjoutDeColonne {...{ demande, catalogue }} onAjout={(code) => ecrire([...codes, code])} />
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
