import { useTextes } from '../shared/langue.ts';
import { Masque } from '../shared/Tampon.tsx';
import type { Chiffre, VueMontree } from './donnees.ts';

const TEXTES = {
  fr: { autres: (n: number) => `${n} autres lignes sont dans le tableau.`, prudence: 'prudence' },
  en: { autres: (n: number) => `${n} more rows are in the table.`, prudence: 'caution' },
};

/** More bars say less: the table has them all. */
const AU_PLUS = 25;

interface Props {
  readonly vue: VueMontree & { readonly mesure: NonNullable<VueMontree['mesure']> };
  readonly onOuvrir: ((chiffre: Chiffre) => void) | null;
  /** Whether bars are shares of the first one, as the steps of a funnel are. */
  readonly depuisLePremier: boolean;
}

/** A bar a row, each written beside it: the drawing says nothing that its text does not. */
export function BarresDEncart({ vue: { points, mesure }, onOuvrir, depuisLePremier }: Props) {
  const textes = useTextes(TEXTES);
  const montres = points.slice(0, AU_PLUS);
  const hauts = montres.map(({ valeur, haut, prudence }) =>
    prudence ? (valeur ?? 0) : (haut ?? valeur ?? 0),
  );
  const maximum = depuisLePremier ? (points[0]?.valeur ?? 0) : Math.max(0, ...hauts);
  const part = (valeur: number): string => `${maximum > 0 ? Math.min(100, (valeur / maximum) * 100) : 0}%`;
  return (
    <>
      <ol className="encart-barres">
        {montres.map(({ code, nom, texte, valeur, bas, haut, prudence, masque }) => (
          <li key={code ?? nom} className={prudence ? 'prudence' : undefined}>
            <span className="nom">
              {onOuvrir && code !== null ? (
                <button
                  type="button"
                  className="lien"
                  onClick={() => onOuvrir({ ligne: code, colonne: mesure.code })}
                >
                  {nom}
                </button>
              ) : (
                nom
              )}
            </span>
            <span className="barre" aria-hidden>
              {valeur !== null && <span className="plein" style={{ inlineSize: part(valeur) }} />}
              {bas !== null && haut !== null && !prudence && (
                <span
                  className="intervalle"
                  style={{ insetInlineStart: part(bas), inlineSize: `calc(${part(haut)} - ${part(bas)})` }}
                />
              )}
            </span>
            <span className="valeur n">{masque ? <Masque raison={masque} /> : texte}</span>
          </li>
        ))}
      </ol>
      {points.length > AU_PLUS && <p className="note">{textes.autres(points.length - AU_PLUS)}</p>}
    </>
  );
}
