import { useApolloClient } from '@apollo/client/react';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { useCleIdempotence } from '../../shared/cle.ts';
import { useLangue } from '../../shared/langue.ts';
import { apresLeChoix, type Choix, type Conflit } from './conflit.ts';
import type { LieuDuFormulaire } from './FormulaireDeLieu.tsx';
import type { Brouillon } from './magasin.ts';
import { champsAEnvoyer, changesDe, type Fautes, type Saisie, type Valeur } from './saisie.ts';
import { type Envoi, type Envoye, envoyer } from './envoi.ts';
import { useBrouillon } from './useBrouillon.ts';

interface Depart {
  readonly lieu: LieuDuFormulaire | null;
  readonly lue: Saisie;
  readonly garde: Brouillon | null;
  readonly cle: string;
}

interface Etat {
  readonly fautes: Fautes;
  readonly refus: string | null;
  readonly erreur: unknown;
  readonly rien: 'rien' | 'choix' | null;
  readonly enCours: boolean;
}

const CALME: Etat = { fautes: {}, refus: null, erreur: null, rien: null, enCours: false };

/** What is being written of a place: from the sheet or the draft, through conflicts, until it is saved. */
export function useEdition({ lieu, lue, garde, cle }: Depart) {
  const client = useApolloClient();
  const langue = useLangue();
  const [, naviguer] = useLocation();
  const { cleDe, repondu } = useCleIdempotence();
  const [depart, setDepart] = useState(garde?.depart ?? lue);
  const [saisie, setSaisie] = useState(garde?.saisie ?? lue);
  const [version, setVersion] = useState(garde?.version ?? lieu?.version ?? 0);
  const [motif, setMotif] = useState(garde?.motif ?? '');
  const [conflit, setConflit] = useState<Conflit | null>(garde?.conflit ?? null);
  const [choix, setChoix] = useState<Choix>({});
  const [autres, setAutres] = useState<Saisie>({});
  const [etat, setEtat] = useState(CALME);
  const [essaye, setEssaye] = useState(false);
  const change = changesDe(depart, saisie).length > 0 || Boolean(saisie['siret']);
  const brouillon = useMemo(
    () => (change || conflit ? { cle, version, depart, saisie, motif, conflit, modifieA: Date.now() } : null),
    [change, cle, version, depart, saisie, motif, conflit],
  );
  const oublier = useBrouillon(cle, brouillon);

  async function enregistrer(): Promise<void> {
    if (etat.enCours) return;
    setEssaye(true);
    if (conflit?.champs.some(({ champ }) => choix[champ] === undefined))
      return setEtat({ ...CALME, rien: 'choix' });
    const voulu = conflit ? apresLeChoix(conflit, choix, autres, { depart, saisie }) : { depart, saisie };
    const { champs, fautes } = champsAEnvoyer(voulu.depart, voulu.saisie, langue);
    if (Object.keys(fautes).length > 0) return setEtat({ ...CALME, fautes });
    const siret = String(saisie['siret'] ?? '').trim();
    // Only theirs was kept: there is nothing left to send, and nothing to lose.
    if (Object.keys(champs).length === 0 && siret === '')
      return conflit ? partir({ id: lieu?.id ?? '', evenement: null }) : setEtat({ ...CALME, rien: 'rien' });
    if (!motif.trim()) return setEtat(CALME);
    setEtat({ ...CALME, enCours: true });
    const demande: Envoi = {
      lieu: lieu ? { id: lieu.id, version: conflit?.version ?? version } : null,
      champs,
      motif: motif.trim(),
      siret,
    };
    const envoye = await envoyer(client, demande, cleDe(demande));
    if (conflit && (envoye.genre === 'conflit' || envoye.genre === 'fautes')) {
      // What was chosen is kept: the next answer is about it.
      setDepart(voulu.depart);
      setSaisie(voulu.saisie);
      setVersion(conflit.version);
    }
    suivre(envoye);
  }

  function suivre(envoye: Envoye): void {
    if (envoye.genre !== 'panne') repondu();
    setEtat(CALME);
    if (envoye.genre === 'fait') return void partir(envoye);
    if (envoye.genre === 'fautes') {
      setConflit(null);
      setEtat({ ...CALME, fautes: envoye.fautes });
    }
    if (envoye.genre === 'refus') setEtat({ ...CALME, refus: envoye.message });
    if (envoye.genre === 'panne') setEtat({ ...CALME, erreur: envoye.erreur });
    if (envoye.genre === 'conflit') {
      setChoix({});
      setAutres({});
      setConflit(envoye.conflit);
    }
  }

  /** Done: the draft goes, and the sheet says what was saved and how to undo it. */
  async function partir({ id, evenement }: { readonly id: string; readonly evenement: string | null }) {
    await oublier();
    await client.refetchQueries({ include: 'active' });
    naviguer(`/lieux-labellises/${id}`, { state: evenement === null ? null : { enregistre: evenement } });
  }

  return {
    ...etat,
    saisie,
    version,
    motif,
    setMotif,
    conflit,
    choix,
    autres,
    sansMotif: essaye && !motif.trim(),
    enregistrer,
    changer: (champ: string, valeur: Valeur) => setSaisie((avant) => ({ ...avant, [champ]: valeur })),
    choisir: (champ: string, quoi: Choix[string]) => setChoix((avant) => ({ ...avant, [champ]: quoi })),
    ecrire: (champ: string, valeur: Valeur) => setAutres((avant) => ({ ...avant, [champ]: valeur })),
    jeter: async () => {
      setDepart(lue);
      setSaisie(lue);
      setVersion(lieu?.version ?? 0);
      setMotif('');
      setConflit(null);
      setEtat(CALME);
    },
  };
}
