import { Boxes, Hand } from 'lucide-react';
import { Link } from 'wouter';
import { useTextes } from '../shared/langue.ts';
import { useDroit } from '../shared/useDroit.ts';
import { useVue } from '../shared/vue.ts';
import { MenuDesVues } from '../shared/vues/MenuDesVues.tsx';
import { LignesDuChiffre } from './LignesDuChiffre.tsx';
import { LignesDuSuivi } from './LignesDuSuivi.tsx';
import { ListeDesCarnets } from './ListeDesCarnets.tsx';
import { quoiDe } from './lignes.ts';
import { RechercheDeNumero } from './RechercheDeNumero.tsx';
import { UtiliserPass } from './UtiliserPass.tsx';

const TEXTES = {
  fr: { titre: 'Carnets et pass', stock: 'Stock par détenteur', remettre: 'Remettre des carnets' },
  en: { titre: 'Booklets and passes', stock: 'Stock by holder', remettre: 'Hand out booklets' },
};

/** A number to look for, or, when the address names a step or an indicator, the rows behind a figure. */
export function CarnetsPage() {
  const { vue } = useVue();
  if (vue['suivi']) return <LignesDuSuivi />;
  const quoi = quoiDe(vue);
  return quoi ? <LignesDuChiffre quoi={quoi} /> : <Accueil />;
}

function Accueil() {
  const textes = useTextes(TEXTES);
  const utiliser = useDroit('UTILISER');
  const lire = useDroit('LIRE_DETAIL');
  const remettre = useDroit('REMETTRE');
  return (
    <>
      <div className="titre">
        <h1>{textes.titre}</h1>
        <div className="actions">
          <MenuDesVues />
          {lire && (
            <Link className="b" href="/carnets/stock">
              <Boxes className="ico" aria-hidden />
              {textes.stock}
            </Link>
          )}
          {remettre && (
            <Link className="b" href="/guichet/remettre">
              <Hand className="ico" aria-hidden />
              {textes.remettre}
            </Link>
          )}
        </div>
      </div>
      <RechercheDeNumero />
      <div className="figs">
        {utiliser && (
          <div className="fig">
            <UtiliserPass />
          </div>
        )}
        <div className="fig">
          <ListeDesCarnets />
        </div>
      </div>
    </>
  );
}
