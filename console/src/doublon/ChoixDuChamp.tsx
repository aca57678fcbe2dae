import { useLangue, useTextes } from '../shared/langue.ts';
import { nomDuChamp, rienDit, valeurDuChamp } from '../shared/champs-de-lieu.ts';
import { type ChampCompare, type Cote, seChoisit } from './choix.ts';

const TEXTES = {
  fr: { fixe: 'La structure du lieu gardé ne change pas : ses règlements en dépendent.' },
  en: { fixe: 'The organisation of the kept place does not change: its payments rest on it.' },
};

interface Props {
  readonly champ: ChampCompare;
  readonly garde: Cote;
  readonly choisi: Cote;
  readonly choisir: (cote: Cote) => void;
}

/** One field on which the two differ: what each says, and which is kept. */
export function ChoixDuChamp({ champ, garde, choisi, choisir }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const libre = seChoisit(champ, garde);
  return (
    <fieldset className="choix-du-champ">
      <legend>{nomDuChamp(champ.champ, langue)}</legend>
      <div className="face-a-face">
        {(['un', 'autre'] as const).map((cote) => (
          <label key={cote} className={choisi === cote ? 'case garde' : 'case'}>
            <input
              type="radio"
              name={`choix-${champ.champ}`}
              checked={choisi === cote}
              disabled={!libre}
              onChange={() => choisir(cote)}
            />
            <span>{valeurDuChamp(champ.champ, champ[cote], langue) ?? <i>{rienDit(langue)}</i>}</span>
          </label>
        ))}
      </div>
      {!libre && <p className="note">{textes.fixe}</p>}
    </fieldset>
  );
}
