import { CircleX } from 'lucide-react';
import { nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Attente } from '../shared/etats/Attente.tsx';
import { ACopier } from '../shared/requete/ACopier.tsx';
import type { Recue } from './envoi.ts';
import { Flux } from './Flux.tsx';
import type { useExecution } from './useExecution.ts';

const TEXTES = {
  fr: {
    reponse: 'Réponse',
    rien: 'Rien n’a encore été demandé : Ctrl+Entrée, ou Exécuter.',
    panne: 'Le registre ne répond pas.',
    statut: (statut: number) => `HTTP ${statut}`,
    duree: (ms: string) => `${ms} ms`,
    taille: (ko: string) => `${ko} ko`,
    cout: (depense: string, plafond: string) => `coût ${depense}/${plafond}`,
    aide: 'Le coût compte les objets que l’opération peut lire.',
    corps: 'Corps de la réponse',
    a: (chemin: string) => ` (à ${chemin})`,
  },
  en: {
    reponse: 'Answer',
    rien: 'Nothing was asked yet: Ctrl+Enter, or Run.',
    panne: 'The register does not answer.',
    statut: (statut: number) => `HTTP ${statut}`,
    duree: (ms: string) => `${ms} ms`,
    taille: (ko: string) => `${ko} kB`,
    cout: (depense: string, plafond: string) => `cost ${depense}/${plafond}`,
    aide: 'The cost counts the objects that the operation may read.',
    corps: 'Body of the answer',
    a: (chemin: string) => ` (at ${chemin})`,
  },
};

interface Props {
  readonly execution: ReturnType<typeof useExecution>;
}

/** What came: an answer with what it took, or the events of a subscription. */
export function Reponses({ execution: { recue, echec, enCours, flux } }: Props) {
  const textes = useTextes(TEXTES);
  const suivi = flux.etat.suivi !== 'aucun';
  return (
    <section className="fig c6 pile" aria-label={textes.reponse}>
      <h2>{textes.reponse}</h2>
      {suivi && <Flux flux={flux} />}
      {!suivi && echec && (
        <div className="msg stop" role="alert">
          <CircleX className="ico" aria-hidden />
          <p>{textes.panne}</p>
        </div>
      )}
      {!suivi && !echec && recue && (
        <div className={enCours ? 'attenue' : undefined}>
          <Reponse recue={recue} />
        </div>
      )}
      {!suivi &&
        !echec &&
        !recue &&
        (enCours ? <Attente lignes={8} /> : <p className="note">{textes.rien}</p>)}
    </section>
  );
}

function Reponse({ recue: { statut, duree, octets, cout, corps, erreurs } }: { readonly recue: Recue }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  return (
    <div className="pile">
      <p role="status" className="mesures-de-reponse">
        <b>{textes.statut(statut)}</b> <span>{textes.duree(nombre(duree, langue))}</span>{' '}
        <span>{textes.taille(nombre(octets / 1000, langue, 1))}</span>{' '}
        {cout && (
          <span title={textes.aide}>
            {textes.cout(nombre(cout.depense, langue), nombre(cout.plafond, langue))}
          </span>
        )}
      </p>
      {erreurs.length > 0 && (
        <div className="msg stop" role="alert">
          <CircleX className="ico" aria-hidden />
          <ul>
            {erreurs.map(({ message, code, chemin }) => (
              <li key={`${chemin} ${message}`} lang="fr">
                {message}
                {chemin && textes.a(chemin)} {code && <code>{code}</code>}
              </li>
            ))}
          </ul>
        </div>
      )}
      <ACopier nom={textes.corps} texte={corps} />
    </div>
  );
}
