import { CircleCheck, CircleHelp, CircleX } from 'lucide-react';
import { jour } from '../shared/dates.ts';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { compte, euros, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import type { PassTeste, Verdict } from './useTest.ts';

const TEXTES = {
  fr: {
    valide: 'Pass valide',
    refuse: 'Pass refusé',
    inconnu: 'À confirmer',
    horsConnexion: 'Le registre ne répond pas : le numéro est bien formé, le reste sera jugé à l’envoi.',
    vaut: (valeur: string) => `Il paie jusqu’à ${valeur}.`,
    carnet: (utilises: number, total: number) => `${utilises} / ${total} pass du carnet utilisés`,
    reste: (jours: string, fin: string) => `${jours}, jusqu’au ${fin}`,
    suivant: 'Autre pass',
    jours: nom('jour restant', 'jours restants'),
  },
  en: {
    valide: 'Valid pass',
    refuse: 'Pass refused',
    inconnu: 'To be confirmed',
    horsConnexion:
      'The register does not answer: the number is well formed, the rest will be judged when it is sent.',
    vaut: (valeur: string) => `It pays up to ${valeur}.`,
    carnet: (utilises: number, total: number) => `${utilises} / ${total} passes of the booklet used`,
    reste: (jours: string, fin: string) => `${jours}, until ${fin}`,
    suivant: 'Another pass',
    jours: nom('day left', 'days left'),
  },
};

const ICONES = { valide: CircleCheck, refuse: CircleX, inconnu: CircleHelp };
const TONS = { valide: 'ok', refuse: 'stop', inconnu: 'attention' };

interface Props {
  readonly verdict: Verdict;
  readonly suivant: () => void;
}

/** Valid or not, in big words and by an icon; why not in the words of the API; what the pass is worth. */
export function PassDit({ verdict, suivant }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  if (verdict.quoi === 'erreur') return <Reponse erreur={verdict.erreur} />;
  const Icone = ICONES[verdict.quoi];
  return (
    <div className={`verdict ${TONS[verdict.quoi]}`} role={verdict.quoi === 'refuse' ? 'alert' : 'status'}>
      <Icone className="ico" aria-hidden />
      <div className="pile">
        <p className="mot">{textes[verdict.quoi]}</p>
        {verdict.quoi === 'refuse' && <p lang="fr">{verdict.message}</p>}
        {verdict.quoi === 'inconnu' && <p>{textes.horsConnexion}</p>}
        {verdict.quoi === 'valide' && <p>{textes.vaut(euros(verdict.pass.valeurCentimes, langue))}</p>}
        {verdict.quoi !== 'inconnu' && verdict.pass && <Carnet pass={verdict.pass} />}
        {verdict.quoi === 'refuse' && (
          <button type="button" className="b" onClick={suivant}>
            {textes.suivant}
          </button>
        )}
      </div>
    </div>
  );
}

function Carnet({ pass }: { readonly pass: PassTeste }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { nombreDUtilisations, nombreDePass, joursRestants, tolereJusquAu } = pass;
  return (
    <p className="note">
      {textes.carnet(nombreDUtilisations, nombreDePass)}
      <br />
      {textes.reste(compte(joursRestants, textes.jours, langue), jour(tolereJusquAu, langue))}
    </p>
  );
}
