import { useState } from 'react';
import { useLocation } from 'wouter';
import { Reponse } from '../etats/Reponse.tsx';
import { useTextes } from '../langue.ts';
import { SaufLectureSeule } from '../SaufLectureSeule.tsx';
import { useDroit } from '../useDroit.ts';
import { CetteVue } from './CetteVue.tsx';
import { CopierLien } from './CopierLien.tsx';
import { useOuverture } from '../useSaisieGardee.ts';
import { EnregistrerSous, FORME } from './EnregistrerSous.tsx';
import { ListeDesVues } from './ListeDesVues.tsx';
import { Remettre } from './Remettre.tsx';
import { useSupprimee } from './supprimee.ts';
import type { useVueChargee } from './useVueChargee.ts';

const TEXTES = {
  fr: {
    nouvelle: 'Enregistrer cette vue',
    sous: 'Enregistrer sous…',
    sans: 'Connectez-vous pour enregistrer des vues et les partager.',
  },
  en: {
    nouvelle: 'Save this view',
    sous: 'Save as…',
    sans: 'Log in to save views and share them.',
  },
};

/** What one may do with the view of the page, then the views one may open. */
export function ContenuDuMenu({ chargee }: { readonly chargee: ReturnType<typeof useVueChargee> }) {
  const textes = useTextes(TEXTES);
  const [path] = useLocation();
  const enregistre = useDroit('ENREGISTRER_VUES');
  const [fait, setFait] = useState<string | null>(null);
  const [ouvert, setOuvert] = useOuverture(FORME);
  const supprimee = useSupprimee();
  const { vue } = chargee;
  return (
    <>
      <Reponse fait={fait} />
      {supprimee && <Remettre vue={supprimee} />}
      {vue && <CetteVue chargee={{ ...chargee, vue }} dire={setFait} />}
      {!vue && <CopierLien lien={location.href} court={false} />}
      {!enregistre && <p className="note">{textes.sans}</p>}
      {enregistre && (
        <SaufLectureSeule>
          {ouvert ? (
            <EnregistrerSous fermer={() => setOuvert(false)} annoncer={setFait} />
          ) : (
            <button type="button" className={vue ? 'b' : 'b plein'} onClick={() => setOuvert(true)}>
              {vue ? textes.sous : textes.nouvelle}
            </button>
          )}
        </SaufLectureSeule>
      )}
      {enregistre && <ListeDesVues chemin={path} ouverte={vue?.code ?? null} />}
    </>
  );
}
