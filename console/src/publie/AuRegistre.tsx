import { Link } from 'wouter';
import { jour } from '../shared/dates.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { LienDIndicateur } from '../shared/LienDIndicateur.tsx';
import { Masque } from '../shared/Tampon.tsx';
import { type Chiffre, compteEcrit } from './chiffre.ts';

const TEXTES = {
  fr: {
    lignes: ', voir ses lignes',
    au: (quand: string) => `tel que su le ${quand}`,
    AVANT_LES_FAITS: (quand: string) => `rien au registre le ${quand}`,
    A_RAPPROCHER: 'pas encore rapproché',
    retire: 'retiré',
  },
  en: {
    lignes: ', see its rows',
    au: (quand: string) => `as known on ${quand}`,
    AVANT_LES_FAITS: (quand: string) => `nothing in the register on ${quand}`,
    A_RAPPROCHER: 'not matched yet',
    retire: 'withdrawn',
  },
};

/** What the register counts in front of a claim, or why nothing faces it. */
export function AuRegistre({ chiffre }: { readonly chiffre: Chiffre }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { compte, constat, rapprochement, sansRapprochement } = chiffre;
  if (constat === 'SANS_DEFINITION')
    return (
      <>
        —
        <span className="sous" lang={langue === 'fr' ? undefined : 'fr'}>
          {sansRapprochement}
        </span>
      </>
    );
  if (constat === 'A_RAPPROCHER' || !rapprochement)
    return (
      <>
        —<span className="sous">{textes.A_RAPPROCHER}</span>
      </>
    );
  const quand = jour(rapprochement.au, langue);
  if (constat === 'AVANT_LES_FAITS' || !compte)
    return (
      <>
        —<span className="sous">{textes.AVANT_LES_FAITS(quand)}</span>
      </>
    );
  if (compte.masque || typeof compte.valeur !== 'number') return <Masque />;
  const dit = compteEcrit(compte.valeur, compte.unite, langue);
  return (
    <>
      {compte.lignes ? (
        <Link href={compte.lignes.chemin}>
          {dit}
          <span className="vh">{textes.lignes}</span>
        </Link>
      ) : (
        dit
      )}
      <LienDIndicateur code={rapprochement.code} nom={rapprochement.nom} />
      <span className="sous">{rapprochement.nom}</span>
      <span className="sous">{textes.au(quand)}</span>
    </>
  );
}
