import { useApolloClient } from '@apollo/client/react';
import { WifiOff } from 'lucide-react';
import { useEffect } from 'react';
import { chargerLesBrouillons, useNombreDeBrouillons } from '../shared/brouillons.ts';
import { heureCourte } from '../shared/dates.ts';
import { compte, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { useRegistre } from '../shared/registre.ts';
import { useCoupeDepuis } from '../shared/reseau.ts';

const TEXTES = {
  fr: {
    coupe: (heure: string) => `Hors connexion depuis ${heure}`,
    gardes: nom('brouillon gardé', 'brouillons gardés'),
    suite: 'Ce qui a été lu reste lisible ; rien ne part, ce que vous écrivez est gardé ici.',
  },
  en: {
    coupe: (heure: string) => `Offline since ${heure}`,
    gardes: nom('draft kept', 'drafts kept'),
    suite: 'What was read stays readable; nothing is sent, what you write is kept here.',
  },
};

/** Says since when the register cannot be reached, and how much of what one wrote waits here. */
export function HorsConnexion() {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const depuis = useCoupeDepuis();
  const brouillons = useBrouillonsDuLecteur();
  useReparation(depuis !== null);
  if (depuis === null) return null;
  const gardes = brouillons > 0 ? ` — ${compte(brouillons, textes.gardes, langue)}` : '';
  return (
    <div className="msg bande attention">
      <WifiOff className="ico" aria-hidden />
      <p>
        <strong>{`${textes.coupe(heureCourte(new Date(depuis).toISOString(), langue))}${gardes}`}</strong>
        <br />
        {textes.suite}
      </p>
    </div>
  );
}

/** The drafts of who reads, known from the disk once it is known who reads. */
function useBrouillonsDuLecteur(): number {
  const registre = useRegistre();
  const compteDuLecteur = registre ? (registre.compte ?? registre.role) : null;
  useEffect(() => {
    // A browser that keeps nothing has none.
    if (compteDuLecteur !== null) chargerLesBrouillons(compteDuLecteur).catch(() => undefined);
  }, [compteDuLecteur]);
  return useNombreDeBrouillons();
}

/** What failed for want of a register is read again once it is back. */
function useReparation(coupe: boolean): void {
  const client = useApolloClient();
  useEffect(() => {
    if (coupe) return;
    for (const lecture of client.getObservableQueries())
      if (lecture.getCurrentResult().error) void lecture.refetch().catch(() => undefined);
  }, [client, coupe]);
}
