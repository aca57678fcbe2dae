import { useLangue, useTextes } from '../langue.ts';
import { graduationEnUnite } from '../unites.ts';
import { PRUDENCE } from '../wilson.ts';

const TEXTES = {
  fr: {
    legende: (nom: string) => `Classes\u00a0: ${nom}`,
    rien: 'rien à compter',
    moins: (seuil: string) => `moins de ${seuil}`,
    entre: (bas: string, haut: string) => `${bas} à ${haut}`,
    plus: (seuil: string) => `${seuil} et plus`,
    toutes: 'toute valeur',
    peu: `moins de ${PRUDENCE} pass`,
    masque: 'masqué (secret)',
  },
  en: {
    legende: (nom: string) => `Classes: ${nom}`,
    rien: 'nothing to count',
    moins: (seuil: string) => `under ${seuil}`,
    entre: (bas: string, haut: string) => `${bas} to ${haut}`,
    plus: (seuil: string) => `${seuil} and over`,
    toutes: 'any value',
    peu: `under ${PRUDENCE} passes`,
    masque: 'hidden (confidential)',
  },
};

interface Props {
  readonly nom: string;
  readonly unite: string;
  readonly seuils: readonly number[];
  readonly masque: boolean;
}

/** The five classes with their bounds, and the hatches: few is not hidden, and neither is zero. */
export function Legende({ nom, unite, seuils, masque }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const dits = seuils.map((seuil) => graduationEnUnite(seuil, unite, langue));
  const classes =
    dits.length === 0
      ? [textes.toutes]
      : [
          textes.moins(dits[0] ?? ''),
          ...dits.slice(1).map((haut, rang) => textes.entre(dits[rang] ?? '', haut)),
          textes.plus(dits.at(-1) ?? ''),
        ];
  return (
    <ul className="legende" aria-label={textes.legende(nom)}>
      <li>
        <i className="vide-achat" />
        {textes.rien}
      </li>
      {classes.map((texte, rang) => (
        <li key={texte}>
          <i className={`q${rang + 1}`} />
          {texte}
        </li>
      ))}
      {unite === 'part' && (
        <li>
          <i className="hachure" />
          {textes.peu}
        </li>
      )}
      {masque && (
        <li>
          <i className="croisee" />
          {textes.masque}
        </li>
      )}
    </ul>
  );
}
