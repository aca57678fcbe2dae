import { useEffect, useRef, useState } from 'react';
import { enregistrer } from '../fichier.ts';
import { useLangue } from '../langue.ts';
import { type Apercu, type Forme, lireLApercu, recevoir } from './demande.ts';

type Etat =
  | { readonly etape: 'CHOIX' }
  | { readonly etape: 'EN_COURS'; readonly forme: Forme; readonly octets: number }
  | { readonly etape: 'FAIT'; readonly nom: string; readonly octets: number }
  | { readonly etape: 'ANNULE' }
  | { readonly etape: 'COUPE' }
  | { readonly etape: 'REFUSE'; readonly erreur: unknown };

/** What the view would weigh, and the file on its way. */
export function useExport(vue: string) {
  const langue = useLangue();
  const { apercu, erreur } = useApercu(vue);
  const [etat, setEtat] = useState<Etat>({ etape: 'CHOIX' });
  const arret = useRef<AbortController | null>(null);
  useEffect(() => () => arret.current?.abort(), []);

  async function exporter(forme: Forme, motif: string): Promise<void> {
    if (!apercu || etat.etape === 'EN_COURS') return;
    const { signal } = (arret.current = new AbortController());
    let octets = 0;
    setEtat({ etape: 'EN_COURS', forme, octets });
    try {
      const { contenu, nom } = await recevoir({
        vue,
        langue,
        nom: apercu.nom,
        forme,
        motif,
        signal,
        onOctets(recus) {
          octets = recus;
          setEtat({ etape: 'EN_COURS', forme, octets });
        },
      });
      enregistrer(contenu, nom);
      setEtat({ etape: 'FAIT', nom, octets: contenu.size });
    } catch (error) {
      if (signal.aborted) setEtat({ etape: 'ANNULE' });
      else setEtat(octets > 0 ? { etape: 'COUPE' } : { etape: 'REFUSE', erreur: error });
    }
  }

  return { apercu, erreur, etat, exporter, annuler: () => arret.current?.abort() };
}

/** Asked each time the menu opens: the view may have changed, and so may the register. */
function useApercu(vue: string): { readonly apercu: Apercu | null; readonly erreur: unknown } {
  const langue = useLangue();
  const [lu, setLu] = useState<{ readonly apercu: Apercu | null; readonly erreur: unknown }>({
    apercu: null,
    erreur: null,
  });
  useEffect(() => {
    const arret = new AbortController();
    lireLApercu(vue, langue, arret.signal).then(
      (apercu) => setLu({ apercu, erreur: null }),
      (erreur: unknown) => {
        if (!arret.signal.aborted) setLu({ apercu: null, erreur });
      },
    );
    return () => arret.abort();
  }, [vue, langue]);
  return lu;
}
