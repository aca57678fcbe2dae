import { useApolloClient } from '@apollo/client/react';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { useCleIdempotence } from '../../shared/cle.ts';
import { useLangue } from '../../shared/langue.ts';
import { apresLeChoix, type Choix, type Conflit } from './conflit.ts';
import { type Envoye, envoyer } from './envoi.ts';
import type { LieuDuFormulaire } from './fiche.ts';
import type { Brouillon } from './magasin.ts';
import { champsAEnvoyer, changesDe, type Fautes, type Saisie, type Valeur } from './saisie.ts';
import { useBrouillon } from './useBrouillon.ts';

export interface Depart {
  readonly lieu: LieuDuFormulaire | null;
  readonly lue: Saisie;
  readonly garde: Brouillon | null;
  readonly cle: string;
}

/** What is written, from which version, and the conflict it met. */
interface Ecrit {
  readonly version: number;
  readonly depart: Saisie;
  readonly saisie: Saisie;
  readonly motif: string;
  readonly conflit: Conflit | null;
}

interface Etat {
  readonly fautes: Fautes;
  readonly refus: string | null;
  readonly erreur: unknown;
  readonly rien: 'rien' | 'choix' | null;
  readonly enCours: boolean;
}

const CALME: Etat = { fautes: {}, refus: null, erreur: null, rien: null, enCours: false };
const SANS_CHOIX: { readonly choix: Choix; readonly autres: Saisie } = { choix: {}, autres: {} };

const depuis = ({ lieu, lue }: Depart): Ecrit => ({
  version: lieu?.version ?? 0,
  depart: lue,
  saisie: lue,
  motif: '',
  conflit: null,
});

const siretDe = ({ saisie }: Ecrit): string => String(saisie['siret'] ?? '').trim();
const aChange = (ecrit: Ecrit): boolean =>
  ecrit.conflit !== null || siretDe(ecrit) !== '' || changesDe(ecrit.depart, ecrit.saisie).length > 0;

/** What would be sent: what was chosen in a conflict is written over what the other saved. */
function resolu(ecrit: Ecrit, { choix, autres }: typeof SANS_CHOIX): Ecrit {
  const { conflit } = ecrit;
  if (!conflit) return ecrit;
  return { ...ecrit, ...apresLeChoix(conflit, choix, autres, ecrit), version: conflit.version };
}

/** What is being written of a place: from the sheet or the draft, through conflicts, until it is saved. */
export function useEdition(depart: Depart) {
  const [ecrit, setEcrit] = useState<Ecrit>(() => depart.garde ?? depuis(depart));
  const [choisis, setChoisis] = useState(SANS_CHOIX);
  const [etat, setEtat] = useState(CALME);
  const [essaye, setEssaye] = useState(false);
  const brouillon = useMemo(
    () => (aChange(ecrit) ? { ...ecrit, cle: depart.cle } : null),
    [ecrit, depart.cle],
  );
  const { garder, oublier } = useBrouillon(depart.cle, brouillon);
  const envoyerLaFiche = useEnvoi(depart, oublier);

  async function enregistrer(): Promise<void> {
    if (etat.enCours) return;
    setEssaye(true);
    const { conflit, motif } = ecrit;
    if (conflit?.champs.some(({ champ }) => choisis.choix[champ] === undefined))
      return setEtat({ ...CALME, rien: 'choix' });
    if (!aChange(ecrit)) return setEtat({ ...CALME, rien: 'rien' });
    if (!motif.trim()) return setEtat(CALME);
    const voulu = resolu(ecrit, choisis);
    setEtat({ ...CALME, enCours: true });
    const envoye = await envoyerLaFiche(voulu);
    setEtat({
      ...CALME,
      fautes: envoye.genre === 'fautes' ? envoye.fautes : {},
      refus: envoye.genre === 'refus' ? envoye.message : null,
      erreur: envoye.genre === 'panne' ? envoye.erreur : null,
    });
    if (envoye.genre === 'fautes') setEcrit({ ...voulu, conflit: null });
    if (envoye.genre !== 'conflit') return;
    const aChoisir = { ...voulu, conflit: envoye.conflit };
    // A conflict is shown once it is kept: whoever reloads at that very moment finds it again.
    await garder({ ...aChoisir, cle: depart.cle });
    setChoisis(SANS_CHOIX);
    setEcrit(aChoisir);
  }

  return {
    ...etat,
    ...ecrit,
    ...choisis,
    sansMotif: essaye && !ecrit.motif.trim(),
    enregistrer,
    setMotif: (motif: string) => setEcrit((avant) => ({ ...avant, motif })),
    changer: (champ: string, valeur: Valeur) =>
      setEcrit((avant) => ({ ...avant, saisie: { ...avant.saisie, [champ]: valeur } })),
    choisir: (champ: string, quoi: Choix[string]) =>
      setChoisis((avant) => ({ ...avant, choix: { ...avant.choix, [champ]: quoi } })),
    ecrire: (champ: string, valeur: Valeur) =>
      setChoisis((avant) => ({ ...avant, autres: { ...avant.autres, [champ]: valeur } })),
    jeter: () => {
      setEcrit(depuis(depart));
      setEtat(CALME);
    },
  };
}

/** Sends what was written; once done the draft goes, and the sheet says what was saved and how to undo it. */
function useEnvoi({ lieu, cle: nom }: Depart, oublier: () => Promise<void>) {
  const client = useApolloClient();
  const langue = useLangue();
  const [, naviguer] = useLocation();
  const { cleGardeeDe, repondu } = useCleIdempotence(nom);

  async function partir(id: string, evenement: string | null): Promise<void> {
    await oublier();
    await client.refetchQueries({ include: 'active' });
    naviguer(`/lieux-labellises/${id}`, { state: evenement === null ? null : { enregistre: evenement } });
  }

  return async (voulu: Ecrit): Promise<Envoye> => {
    const { champs, fautes } = champsAEnvoyer(voulu.depart, voulu.saisie, langue);
    if (Object.keys(fautes).length > 0) return { genre: 'fautes', fautes };
    const siret = siretDe(voulu);
    if (lieu && Object.keys(champs).length === 0 && siret === '') {
      // Only theirs was kept: there is nothing left to send, and nothing to lose.
      await partir(lieu.id, null);
      return { genre: 'fait', id: lieu.id, evenement: null };
    }
    const cible = lieu ? { id: lieu.id, version: voulu.version } : null;
    const demande = { lieu: cible, champs, motif: voulu.motif.trim(), siret };
    const envoye = await envoyer(client, demande, await cleGardeeDe(demande));
    if (envoye.genre !== 'panne') repondu();
    if (envoye.genre === 'fait') await partir(envoye.id, envoye.evenement);
    return envoye;
  };
}
