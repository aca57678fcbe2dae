import { Unlink } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { useLocation, useSearch } from 'wouter';
import { Attente } from '../etats/Attente.tsx';
import { useTextes } from '../langue.ts';
import { ecrire } from '../url/grammaire.ts';
import { completer } from '../url/vue-chargee.ts';
import { useVueChargee } from './useVueChargee.ts';

const TEXTES = {
  fr: {
    titre: 'Cette vue n’existe pas, ou plus',
    suite: 'La page s’affiche sans elle. Demandez un autre lien à qui vous l’a donné.',
  },
  en: {
    titre: 'This view does not exist, or no longer',
    suite: 'The page is shown without it. Ask whoever gave you the link for another.',
  },
};

/** Opens the saved view that an address names: its parameters are written in the address before the page reads it. */
export function VueOuverte({ children }: { readonly children: ReactNode }) {
  const textes = useTextes(TEXTES);
  const search = useSearch();
  const [path, navigate] = useLocation();
  const { code, vue, requete, enCours, erreur } = useVueChargee();
  const complete = vue ? ecrire(completer(search, requete)) : search;
  const ailleurs = vue !== null && vue.chemin !== path;
  const aOuvrir = vue !== null && (ailleurs || complete !== ecrire(new URLSearchParams(search)));
  const chemin = vue?.chemin ?? path;
  useEffect(() => {
    if (aOuvrir) navigate(ailleurs ? `${chemin}?v=${code}` : `${chemin}?${complete}`, { replace: true });
  }, [aOuvrir, ailleurs, chemin, code, complete, navigate]);
  if (enCours || aOuvrir) return <Attente lignes={12} />;
  return (
    <>
      {code !== null && vue === null && !erreur && (
        <div className="msg attention" role="status">
          <Unlink className="ico" aria-hidden />
          <div>
            <p className="fort">{textes.titre}</p>
            <p>{textes.suite}</p>
          </div>
        </div>
      )}
      {children}
    </>
  );
}
