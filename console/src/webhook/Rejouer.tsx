import { useQuery } from '@apollo/client/react';
import { type SubmitEvent, useId, useState } from 'react';
import { graphql } from '../graphql/index.ts';
import { useAnnonce } from '../shared/annonce.tsx';
import { Bloc } from '../shared/Bloc.tsx';
import { Champ, Liste } from '../shared/champs.tsx';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { compte, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';
import { useModification } from '../shared/useModification.ts';
import { useWebhooks } from './useWebhooks.ts';

const PrevisionDeRejeuQuery = graphql(`
  query PrevisionDeRejeu($webhook: ID!, $curseur: String, $jour: LocalDate) {
    previsionDeRejeu(webhook: $webhook, curseur: $curseur, jour: $jour) {
      nombre
      plafonne
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Rejouer',
    chapo:
      'Tout est renvoyé dans l’ordre à partir d’un jour ou d’un curseur, sous les mêmes identifiants (webhook-id) : qui les a déjà reçus les reconnaît.',
    depuis: 'À partir de',
    unJour: 'un jour',
    unCurseur: 'un curseur',
    jour: 'Jour',
    curseur: 'Curseur',
    aide: 'Celui du dernier événement bien reçu : le champ « curseur » de son corps.',
    prevoir: 'Voir ce qui serait renvoyé',
    evenements: nom('événement serait renvoyé', 'événements seraient renvoyés'),
    rien: 'Rien ne serait renvoyé : aucun événement de ce webhook n’est enregistré depuis.',
    plus: 'Il y en a davantage : le compte s’arrête à 10 000 événements lus.',
    rejouer: 'Rejouer',
    enCours: 'Envoi en cours…',
    fait: 'Rejeu demandé : les envois repartent de là, puis continuent.',
  },
  en: {
    titre: 'Replay',
    chapo:
      'Everything is sent again in order from a day or a cursor, under the same identifiers (webhook-id): who already received them recognises them.',
    depuis: 'From',
    unJour: 'a day',
    unCurseur: 'a cursor',
    jour: 'Day',
    curseur: 'Cursor',
    aide: 'That of the last event well received: the field “curseur” of its body.',
    prevoir: 'See what would be sent again',
    evenements: nom('event would be sent again', 'events would be sent again'),
    rien: 'Nothing would be sent again: no event of this webhook is recorded since.',
    plus: 'There are more: the count stops at 10,000 events read.',
    rejouer: 'Replay',
    enCours: 'Sending…',
    fait: 'Replay asked for: sendings start again from there, then go on.',
  },
};

interface Depuis {
  readonly curseur?: string;
  readonly jour?: string;
}

/** Sends again from a day or a cursor, once how much that is has been seen. */
export function Rejouer({ webhook }: { readonly webhook: string }) {
  const textes = useTextes(TEXTES);
  const id = useId();
  const [genre, setGenre] = useState<'jour' | 'curseur'>('jour');
  const [valeur, setValeur] = useState('');
  const [depuis, setDepuis] = useState<Depuis | null>(null);

  function prevoir(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (valeur.trim() !== '') setDepuis({ [genre]: valeur.trim() });
  }
  const changer = (suite: string): void => {
    setDepuis(null);
    setValeur(suite);
  };

  return (
    <section className="fig pile" aria-labelledby={id}>
      <h2 id={id}>{textes.titre}</h2>
      <p className="constat">{textes.chapo}</p>
      <SaufLectureSeule dit={false}>
        <div className="pile">
          <form className="champs" aria-labelledby={id} onSubmit={prevoir}>
            <Liste
              nom={textes.depuis}
              valeur={genre}
              options={[
                ['jour', textes.unJour],
                ['curseur', textes.unCurseur],
              ]}
              onChange={(choix) => {
                setGenre(choix === 'curseur' ? 'curseur' : 'jour');
                changer('');
              }}
            />
            <Champ nom={textes[genre]} aide={genre === 'curseur' ? textes.aide : undefined}>
              {(attributs) => (
                <input
                  {...attributs}
                  type={genre === 'jour' ? 'date' : 'text'}
                  value={valeur}
                  required
                  autoComplete="off"
                  spellCheck={false}
                  onChange={({ currentTarget }) => changer(currentTarget.value)}
                />
              )}
            </Champ>
            <button type="submit" className="b">
              {textes.prevoir}
            </button>
          </form>
          {depuis && <Prevision webhook={webhook} depuis={depuis} fermer={() => setDepuis(null)} />}
        </div>
      </SaufLectureSeule>
    </section>
  );
}

interface PrevisionProps {
  readonly webhook: string;
  readonly depuis: Depuis;
  readonly fermer: () => void;
}

function Prevision({ webhook, depuis, fermer }: PrevisionProps) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const annoncer = useAnnonce();
  const { envoyer, refus, erreur, enCours } = useModification();
  const { rejouer } = useWebhooks(envoyer);
  const lecture = useQuery(PrevisionDeRejeuQuery, {
    variables: { webhook, ...depuis },
    fetchPolicy: 'network-only',
  });

  async function confirmer() {
    if (!(await rejouer({ webhook, ...depuis }))) return;
    fermer();
    annoncer(textes.fait);
  }

  return (
    <Bloc lecture={lecture} lignes={2}>
      {({ previsionDeRejeu }) =>
        previsionDeRejeu ? (
          <div className="pile motivee" role="status">
            <p className="fort">
              {previsionDeRejeu.nombre === 0 && !previsionDeRejeu.plafonne
                ? textes.rien
                : compte(previsionDeRejeu.nombre, textes.evenements, langue)}
            </p>
            {previsionDeRejeu.plafonne && <p>{textes.plus}</p>}
            <Reponse refus={refus} erreur={erreur} />
            <p className="actions">
              <button
                type="button"
                className="b plein"
                disabled={enCours || (previsionDeRejeu.nombre === 0 && !previsionDeRejeu.plafonne)}
                onClick={() => void confirmer()}
              >
                {enCours ? textes.enCours : textes.rejouer}
              </button>
            </p>
          </div>
        ) : null
      }
    </Bloc>
  );
}
