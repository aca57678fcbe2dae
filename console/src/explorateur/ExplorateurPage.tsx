import { lazy, Suspense } from 'react';
import { Attente } from '../shared/etats/Attente.tsx';
import { useTextes } from '../shared/langue.ts';
import { OngletsDeLApi } from '../shared/OngletsDeLApi.tsx';

// The editor and the schema weigh more than the rest of the console: they come after the page.
const Atelier = lazy(async () => ({ default: (await import('./Atelier.tsx')).Atelier }));

const TEXTES = {
  fr: {
    titre: 'Explorateur de l’API',
    chapo:
      'Posez vos questions au registre avec vos propres droits. L’adresse de cette page tient la requête et ses variables : partagez-la, rien ne s’exécute sans vous.',
  },
  en: {
    titre: 'API explorer',
    chapo:
      'Ask the register with your own rights. The address of this page holds the query and its variables: share it, nothing runs without you.',
  },
};

/** Where one tries the API before one programs against it. */
export function ExplorateurPage() {
  const textes = useTextes(TEXTES);
  return (
    <>
      <div className="titre">
        <h1>{textes.titre}</h1>
        <p className="chapo">{textes.chapo}</p>
      </div>
      <div className="volets">
        <OngletsDeLApi />
      </div>
      <Suspense fallback={<Attente lignes={16} />}>
        <Atelier />
      </Suspense>
    </>
  );
}
