import { nomDuChamp, rienDit, valeurDuChamp } from '../shared/champs-de-lieu.ts';
import { useLangue, useTextes } from '../shared/langue.ts';

const TEXTES = {
  fr: {
    titre: 'Ce qui est proposé',
    change: 'ce champ a changé depuis le signalement',
    pareil: 'la fiche le dit déjà',
  },
  en: {
    titre: 'What is proposed',
    change: 'this field has changed since the report',
    pareil: 'the sheet says so already',
  },
};

interface Proposition {
  readonly champ: string;
  readonly actuelle: string;
  readonly proposee: string;
  readonly changeDepuis: boolean;
}

interface Props {
  readonly propositions: readonly Proposition[];
  /** Fields that are not kept, when one chooses. */
  readonly ecartes?: ReadonlySet<string>;
  readonly basculer?: (champ: string) => void;
}

/** What the sheet says and what is proposed, field by field; each may be kept or not. */
export function Differences({ propositions, ecartes, basculer }: Props) {
  const textes = useTextes(TEXTES);
  if (propositions.length === 0) return null;
  return (
    <ul className="difference" aria-label={textes.titre}>
      {propositions.map((proposition) => (
        <li key={proposition.champ}>
          {basculer ? (
            <label className="case">
              <input
                type="checkbox"
                checked={!ecartes?.has(proposition.champ)}
                onChange={() => basculer(proposition.champ)}
              />
              <Difference {...proposition} />
            </label>
          ) : (
            <Difference {...proposition} />
          )}
        </li>
      ))}
    </ul>
  );
}

function Difference({ champ, actuelle, proposee, changeDepuis }: Proposition) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const dire = (valeur: string) => valeurDuChamp(champ, valeur, langue) ?? rienDit(langue);
  return (
    <span>
      <span className="fort">{nomDuChamp(champ, langue)}</span> : <del>{dire(actuelle)}</del>{' '}
      <span aria-hidden>→</span> <ins>{dire(proposee)}</ins>
      {actuelle === proposee ? (
        <span className="note sous">{textes.pareil}</span>
      ) : (
        changeDepuis && <span className="note sous">{textes.change}</span>
      )}
    </span>
  );
}
