import { Check } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import type { Faute } from './fautes.ts';
import type { CorrectionsEnCours } from './useCorrections.ts';

const TEXTES = {
  fr: {
    cellule: (ligne: string, colonne: string) => `Ligne ${ligne}, ${colonne}`,
    entiere: 'toute la ligne',
    corrigee: 'corrigée',
    vide: 'vide',
  },
  en: {
    cellule: (ligne: string, colonne: string) => `Row ${ligne}, ${colonne}`,
    entiere: 'the whole row',
    corrigee: 'corrected',
    vide: 'empty',
  },
};

interface Props extends Pick<CorrectionsEnCours, 'corriger' | 'abandonner'> {
  readonly faute: Faute;
  readonly rang: number;
  readonly editable: boolean;
  readonly suivante: () => void;
}

/** One cell, editable where it is: Enter or Tab keeps what was typed, Escape gives it up. */
export function CelluleFautive({ faute, rang, editable, corriger, abandonner, suivante }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { ligne, colonne, corrigee } = faute;
  const lue = faute.valeur ?? '';
  const [tapee, setTapee] = useState<string | null>(null);
  const gardee = useRef<string | null>(null);
  const id = `attendu-${rang}`;

  function rendre() {
    setTapee(null);
    gardee.current = null;
    if (colonne !== null) abandonner({ ligne, colonne });
  }

  async function garder() {
    if (tapee === lue) rendre();
    // Enter moves on, and leaving the field keeps it too: once is enough.
    if (tapee === null || tapee === lue || tapee === gardee.current || colonne === null) return;
    gardee.current = tapee;
    const gardable = await corriger({ ligne, colonne, valeur: tapee });
    if (!gardable) gardee.current = null;
  }

  function touche(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === 'Escape') rendre();
    if (event.key !== 'Enter') return;
    event.preventDefault();
    void garder();
    suivante();
  }

  return (
    <tr className={corrigee ? 'corrigee' : undefined}>
      <th scope="row">{nombre(ligne, langue)}</th>
      <td>{colonne ?? <span className="note">{textes.entiere}</span>}</td>
      <td className="lu">
        {editable ? (
          <input
            className="saisie"
            aria-label={textes.cellule(nombre(ligne, langue), colonne ?? '')}
            aria-describedby={id}
            {...(corrigee ? {} : { 'aria-invalid': true as const })}
            data-rang={rang}
            value={tapee ?? lue}
            autoComplete="off"
            spellCheck={false}
            onChange={({ currentTarget }) => setTapee(currentTarget.value)}
            onKeyDown={touche}
            onBlur={() => void garder()}
          />
        ) : (
          (faute.valeur ?? <span className="note">{textes.vide}</span>)
        )}
      </td>
      <Attendu id={id} faute={faute} />
    </tr>
  );
}

/** What the register expected there, or that the cell was put right. */
function Attendu({ id, faute: { attendu, corrigee } }: Pick<Props, 'faute'> & { readonly id: string }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  return (
    <td lang="fr" className="mots" id={id}>
      {corrigee ? (
        <span className="bon" lang={langue}>
          <Check className="ico" aria-hidden /> {textes.corrigee}
        </span>
      ) : (
        attendu
      )}
    </td>
  );
}
