import { useDroit } from '../shared/useDroit.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { type IndicateurDuCatalogue, nomDIndicateur, refusDe } from '../shared/statistiques/catalogue.ts';
import type { Colonne, Demande } from '../shared/statistiques/demande.ts';
import { MAILLES } from '../shared/statistiques/mailles.ts';
import { motDeColonne } from './colonnes.ts';

const TEXTES = {
  fr: {
    ajouter: 'Ajouter une colonne',
    choisir: 'Choisir…',
    comparer: 'choisir à quoi comparer',
  },
  en: {
    ajouter: 'Add a column',
    choisir: 'Choose…',
    comparer: 'choose what to compare with',
  },
};

const AU_PLUS = 20;

interface Props {
  readonly demande: Demande;
  readonly catalogue: readonly IndicateurDuCatalogue[];
  readonly onAjout: (code: string) => void;
}

/** Every column that the catalogue can give; one that cannot be asked so says why. */
export function AjoutDeColonne({ demande, catalogue, onAjout }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const detail = useDroit('LIRE_DETAIL');
  const { portee, maille, colonnes, vs } = demande;
  const there = new Set(colonnes.map(({ code }) => code));
  const options = catalogue.flatMap((indicateur) => {
    const question = {
      detail,
      base: portee.base,
      attribution: portee.attribution,
      dimension: MAILLES[maille],
    };
    const refus = refusDe(indicateur, question, langue);
    return possibles(indicateur)
      .filter(({ code }) => !there.has(code))
      .map(({ code, quoi }) => {
        const why = refus ?? (quoi === 'delta' && !vs ? textes.comparer : null);
        const name = motDeColonne(quoi, nomDIndicateur(catalogue, indicateur.code, langue), langue);
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
