import { ChevronDown } from 'lucide-react';
import { type ChangeEvent, type KeyboardEvent, useId, useState } from 'react';
import { useTextes } from './langue.ts';

export interface OptionDeCombobox {
  readonly valeur: string;
  readonly mot: string;
  /** What tells two of the same name apart, dimmed. */
  readonly note?: string;
}

export interface GroupeDOptions {
  readonly nom: string;
  readonly options: readonly OptionDeCombobox[];
}

interface Props {
  readonly nom: string;
  /** The words of what is chosen. */
  readonly choisi: string;
  readonly groupes: readonly GroupeDOptions[];
  readonly onSaisie: (text: string) => void;
  readonly onChoix: (valeur: string) => void;
}

const TEXTES = {
  fr: { aucun: 'Aucun résultat', trouves: (total: number) => `${total} possibles` },
  en: { aucun: 'No match', trouves: (total: number) => `${total} possible` },
};

/** A choice among more than a list can show: typed, walked with the arrows, taken with Enter; Escape gives it up. */
export function Combobox(props: Props) {
  const { nom, choisi, groupes } = props;
  const textes = useTextes(TEXTES);
  const id = useId();
  const { text, active, options, choose, ...champ } = useCombobox(props);
  const open = text !== null;
  const none = open && options.length === 0;
  return (
    <div className="combobox">
      <label>
        <small>{nom}</small>
        <input
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          aria-autocomplete="list"
          aria-expanded={open}
          aria-controls={`${id}-liste`}
          aria-activedescendant={open && options[active] ? `${id}-${active}` : undefined}
          value={text ?? choisi}
          onFocus={({ currentTarget }) => currentTarget.select()}
          {...champ}
        />
        <ChevronDown className="ico" aria-hidden />
      </label>
      <div id={`${id}-liste`} className="combobox-liste" role="listbox" aria-label={nom} hidden={!open}>
        {open && <Groupes {...{ id, groupes, active }} onChoix={choose} />}
        {none && <p className="note">{textes.aucun}</p>}
      </div>
      <span className="vh" role="status">
        {none ? textes.aucun : open ? textes.trouves(options.length) : ''}
      </span>
    </div>
  );
}

/** What is typed, the option walked to, and the gestures of the field. */
function useCombobox({ groupes, onSaisie, onChoix }: Props) {
  const [text, setText] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const open = text !== null;
  const options = groupes.flatMap((groupe) => groupe.options);

  function type(value: string) {
    setText(value);
    setActive(0);
    onSaisie(value);
  }

  function close() {
    setText(null);
    onSaisie('');
  }

  function choose(option: OptionDeCombobox | undefined) {
    if (!option) return;
    close();
    onChoix(option.valeur);
  }

  function move(by: number) {
    if (!open) type('');
    else if (options.length > 0) setActive((active + by + options.length) % options.length);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const actions: Readonly<Record<string, () => void>> = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      ...(open ? { Enter: () => choose(options[active]), Escape: close } : {}),
    };
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  }

  return {
    text,
    active,
    options,
    choose,
    onKeyDown,
    onBlur: close,
    onClick: () => {
      if (!open) type('');
    },
    onChange: ({ currentTarget }: ChangeEvent<HTMLInputElement>) => type(currentTarget.value),
  };
}

interface GroupesProps extends Pick<Props, 'groupes'> {
  readonly id: string;
  readonly active: number;
  readonly onChoix: (option: OptionDeCombobox) => void;
}

function Groupes({ id, groupes, active, onChoix }: GroupesProps) {
  const before = groupes.map((_, rang) =>
    groupes.slice(0, rang).reduce((sum, { options }) => sum + options.length, 0),
  );
  return groupes.map(({ nom, options }, place) =>
    options.length === 0 ? null : (
      <div key={nom} role="group" aria-label={nom}>
        <p aria-hidden>{nom}</p>
        {options.map((option, i) => {
          const rang = (before[place] ?? 0) + i;
          return (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the field keeps the focus and its keys
            <div
              key={option.valeur}
              id={`${id}-${rang}`}
              role="option"
              aria-selected={rang === active}
              ref={rang === active ? montrer : undefined}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onChoix(option)}
            >
              {option.mot} {option.note && <span className="note">{option.note}</span>}
            </div>
          );
        })}
      </div>
    ),
  );
}

/** The option walked to stays in sight. */
const montrer = (option: HTMLElement | null) => option?.scrollIntoView?.({ block: 'nearest' });
