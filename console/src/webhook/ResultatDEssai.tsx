import { CircleCheck, CircleX } from 'lucide-react';
import { nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { ACopier } from '../shared/requete/ACopier.tsx';
import type { EssaiFait } from './useWebhooks.ts';

const TEXTES = {
  fr: {
    accepte: (statut: number | null, duree: string) => `Essai accepté (${statut ?? '—'}) en ${duree} ms`,
    refuse: (duree: string) => `Essai non accepté, après ${duree} ms`,
    corps: 'Corps envoyé, signé tel quel',
  },
  en: {
    accepte: (statut: number | null, duree: string) => `Test accepted (${statut ?? '—'}) in ${duree} ms`,
    refuse: (duree: string) => `Test not accepted, after ${duree} ms`,
    corps: 'Body sent, signed as it is',
  },
};

/** What the target made of a test, and what was sent to it. */
export function ResultatDEssai({ essai }: { readonly essai: EssaiFait }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { accepte, statut, raison, duree, corps } = essai;
  const Icone = accepte ? CircleCheck : CircleX;
  const dit = nombre(duree, langue);
  return (
    <div className={accepte ? 'msg ok' : 'msg stop'} role="status">
      <Icone className="ico" aria-hidden />
      <div className="pile serree">
        <p className="fort">{accepte ? textes.accepte(statut ?? null, dit) : textes.refuse(dit)}</p>
        {raison && <p lang="fr">{raison}</p>}
        {corps && <ACopier nom={textes.corps} texte={JSON.stringify(JSON.parse(corps), null, 2)} />}
      </div>
    </div>
  );
}
