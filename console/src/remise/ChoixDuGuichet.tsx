import { Bloc } from '../shared/Bloc.tsx';
import { Liste } from '../shared/champs.tsx';
import { Vide } from '../shared/etats/Vide.tsx';
import { useLangue, useTextes } from '../shared/langue.ts';
import { PUBLICS } from '../shared/mots.ts';
import { Users } from 'lucide-react';
import type { Choix } from './useChoix.ts';

const TEXTES = {
  fr: {
    collectivite: 'Collectivité',
    distributeur: 'Guichet qui remet',
    cohorte: 'Public qui reçoit',
    choisir: 'à choisir',
    attendu: 'Choisissez-le une fois : cet appareil s’en souvient.',
    rien: 'Aucun guichet ou aucun public déclaré',
    suite:
      'La collectivité les déclare : le gestionnaire des stocks le fait depuis la page Carnets et pass, Stock.',
  },
  en: {
    collectivite: 'Authority',
    distributeur: 'Counter that hands out',
    cohorte: 'Public that receives',
    choisir: 'to be chosen',
    attendu: 'Choose it once: this device remembers it.',
    rien: 'No counter or no public declared',
    suite:
      'The authority declares them: who manages the stock does it on the page Booklets and passes, Stock.',
  },
};

interface Props {
  readonly etat: Choix;
  /** Whether a hand-over was tried without them. */
  readonly essaye: boolean;
}

/** Who hands out and to which public, chosen once and remembered. */
export function ChoixDuGuichet({ etat, essaye }: Props) {
  const textes = useTextes(TEXTES);
  const { choix, changer, collectivites, distributeurs, cohortes, acheteuses, guichets } = etat;
  const vide = ['', textes.choisir] as const;
  const refus = (valeur: string): string | null => (essaye && !valeur ? textes.attendu : null);
  return (
    <Bloc lecture={acheteuses} lignes={3}>
      {() => (
        <div className="comptoir">
          {collectivites.size > 1 && (
            <Liste
              nom={textes.collectivite}
              valeur={choix.collectivite}
              onChange={(collectivite) => changer({ collectivite, distributeur: '', cohorte: '' })}
              refus={refus(choix.collectivite)}
              options={[vide, ...collectivites]}
            />
          )}
          {choix.collectivite && (
            <Bloc lecture={guichets} lignes={3}>
              {() =>
                distributeurs.length === 0 || cohortes.length === 0 ? (
                  <Vide icone={Users} titre={textes.rien}>
                    <p>{textes.suite}</p>
                  </Vide>
                ) : (
                  <Guichets etat={etat} refus={refus} />
                )
              }
            </Bloc>
          )}
        </div>
      )}
    </Bloc>
  );
}

interface GuichetsProps {
  readonly etat: Choix;
  readonly refus: (valeur: string) => string | null;
}

function Guichets({ etat: { choix, changer, distributeurs, cohortes }, refus }: GuichetsProps) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const vide = ['', textes.choisir] as const;
  return (
    <div className="comptoir deux">
      <Liste
        nom={textes.distributeur}
        valeur={choix.distributeur}
        onChange={(distributeur) => changer({ distributeur })}
        refus={refus(choix.distributeur)}
        options={[vide, ...distributeurs.map(({ code, nom }) => [code, `${nom} · ${code}`] as const)]}
      />
      <Liste
        nom={textes.cohorte}
        valeur={choix.cohorte}
        onChange={(cohorte) => changer({ cohorte })}
        refus={refus(choix.cohorte)}
        options={[
          vide,
          ...cohortes.map(
            ({ id, libelle, public: vise }) =>
              [
                id,
                libelle === PUBLICS[langue][vise] ? libelle : `${libelle} (${PUBLICS[langue][vise]})`,
              ] as const,
          ),
        ]}
      />
    </div>
  );
}
