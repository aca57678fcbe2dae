import { useState } from 'react';
import type { UneProgrammation_ProgrammationFragment as Lue } from '../graphql/graphql.ts';
import { useAnnonce } from '../shared/annonce.tsx';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { useTextes } from '../shared/langue.ts';
import { ChampsDEnvoi } from './ChampsDEnvoi.tsx';
import type { Regle } from './mots.ts';
import { TEXTES } from './textes.ts';
import { useEnvois } from './useEnvois.ts';

interface Props {
  readonly programmation: Lue;
  /** Told once it is removed, to offer to put it back. */
  readonly supprimee: (programmation: Lue) => void;
}

/** What can be done with a scheduled sending: send it at once, suspend, change or remove it. */
export function GestesDEnvoi({ programmation, supprimee }: Props) {
  const textes = useTextes(TEXTES);
  const annoncer = useAnnonce();
  const { modifier, envoyerMaintenant, refus, erreur, enCours } = useEnvois();
  const [edition, setEdition] = useState<Regle | null>(null);
  const { id, version, suspendue, format, rythme, jour, heure, vue } = programmation;
  const cible = { programmation: id, versionAttendue: version };

  async function faire(envoi: Promise<boolean>, dit: string) {
    if (!(await envoi)) return;
    setEdition(null);
    annoncer(dit);
  }
  async function retirer() {
    if (await modifier({ ...cible, supprimee: true })) supprimee(programmation);
  }
  const basculer = () =>
    faire(modifier({ ...cible, suspendue: !suspendue }), suspendue ? textes.repris : textes.suspendu);
  const gestes = [
    [textes.maintenant, () => faire(envoyerMaintenant(id), textes.demande)],
    [suspendue ? textes.reprendre : textes.suspendre, basculer],
    [textes.modifier, async () => setEdition({ format, rythme, jour, heure })],
    [textes.supprimer, retirer],
  ] as const;

  return (
    <div className="pile">
      <Reponse refus={refus} erreur={erreur} />
      {edition && (
        <form
          className="champs"
          aria-label={`${textes.modifier} ${vue.nom}`}
          onSubmit={(event) => {
            event.preventDefault();
            void faire(modifier({ ...cible, ...edition }), textes.modifie);
          }}
        >
          <ChampsDEnvoi regle={edition} changer={setEdition} />
          <button type="submit" className="b plein" disabled={enCours}>
            {textes.enregistrer}
          </button>
          <button type="button" className="b nu" onClick={() => setEdition(null)}>
            {textes.renoncer}
          </button>
        </form>
      )}
      <div className="actions">
        {gestes.map(([mot, geste]) => (
          <button key={mot} type="button" className="b" disabled={enCours} onClick={() => void geste()}>
            {mot} <span className="vh">{vue.nom}</span>
          </button>
        ))}
      </div>
    </div>
  );
}
