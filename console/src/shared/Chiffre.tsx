import { Link } from 'wouter';
import { type Langue, nombre, taux } from './format.ts';
import { definitionDe } from './indicateurs.ts';
import { useLangue, useTextes } from './langue.ts';
import { Masque, type RaisonDuMasque } from './Tampon.tsx';

/** What a figure must carry to be shown: its value, its rule, and the rows it opens to. */
export interface ChiffreMontre {
  readonly valeur: number | null;
  readonly unite: string;
  readonly indicateur: string;
  readonly definition: string;
  readonly masque: boolean;
  readonly raisonDuMasque?: RaisonDuMasque | null;
  readonly lignes: { readonly chemin: string; readonly nombre: number } | null;
}

interface Props {
  /** Null when the API could not give it: the rest of the page lives. */
  readonly chiffre: ChiffreMontre | null | undefined;
}

const TEXTES = {
  fr: {
    absent: 'non disponible',
    lignes: (total: string) => `, voir les ${total} lignes`,
    ecart: (total: string) => `${total} lignes ouvertes à votre rôle`,
  },
  en: {
    absent: 'not available',
    lignes: (total: string) => `, see the ${total} rows`,
    ecart: (total: string) => `${total} rows open to your role`,
  },
};

/** A value as its unit is written. */
const valeurEcrite = (valeur: number, unite: string, langue: Langue): string =>
  unite === 'part' ? taux(valeur, langue) : nombre(valeur, langue);

/** A figure that opens to its rows; it says so when the rows do not add up to it. */
export function Chiffre({ chiffre }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  if (chiffre?.masque) return <Masque raison={chiffre.raisonDuMasque} />;
  if (!chiffre || chiffre.valeur === null) {
    return (
      <>
        —<span className="sous">{textes.absent}</span>
      </>
    );
  }
  const text = valeurEcrite(chiffre.valeur, chiffre.unite, langue);
  const definition = definitionDe(chiffre.indicateur, chiffre.definition, langue);
  const { lignes } = chiffre;
  if (!lignes) return <span title={definition}>{text}</span>;
  const rows = nombre(lignes.nombre, langue);
  return (
    <>
      <Link href={lignes.chemin} title={definition}>
        {text}
        <span className="vh">{textes.lignes(rows)}</span>
      </Link>
      {lignes.nombre !== chiffre.valeur && <span className="sous ecart">{textes.ecart(rows)}</span>}
    </>
  );
}
