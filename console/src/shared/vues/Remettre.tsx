import { useLocation } from 'wouter';
import { Reponse } from '../etats/Reponse.tsx';
import { useTextes } from '../langue.ts';
import { direLaSupprimee, type Supprimee } from './supprimee.ts';
import { useModification } from '../useModification.ts';
import { useGestesSurLaVue } from './useGestesSurLaVue.ts';

const TEXTES = {
  fr: { supprimee: (nom: string) => `La vue « ${nom} » est supprimée.`, remettre: 'Annuler la suppression' },
  en: { supprimee: (nom: string) => `The view “${nom}” is deleted.`, remettre: 'Undo the deletion' },
};

/** Puts back the view that was deleted last. */
export function Remettre({ vue }: { readonly vue: Supprimee }) {
  const textes = useTextes(TEXTES);
  const [, navigate] = useLocation();
  const { envoyer, refus, erreur, enCours } = useModification();
  const { retablir } = useGestesSurLaVue(envoyer);

  async function remettre() {
    const { id, version } = vue;
    const remise = await retablir({ vue: id, version, versionAttendue: version + 1 });
    if (!remise) return;
    direLaSupprimee(null);
    navigate(`${remise.chemin}?v=${remise.code}`);
  }

  return (
    <div className="pile serree">
      <p role="status">{textes.supprimee(vue.nom)}</p>
      <Reponse refus={refus} erreur={erreur} />
      <p className="actions">
        <button type="button" className="b" disabled={enCours} onClick={() => void remettre()}>
          {textes.remettre}
        </button>
      </p>
    </div>
  );
}
