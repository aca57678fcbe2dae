import { useApolloClient } from '@apollo/client/react';
import { type SubmitEvent, useState } from 'react';
import type { FormeDEncart } from '../graphql/graphql.ts';
import { graphql } from '../graphql/index.ts';
import { Champ, Liste } from '../shared/champs.tsx';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { useTextes } from '../shared/langue.ts';
import { useModification } from '../shared/useModification.ts';
import type { EncartFait } from './CreerEncartPage.tsx';
import { dansSixMois, enOrigines, estUneOrigine } from './saisie.ts';

const CreerEncartMutation = graphql(`
  mutation CreerEncart($input: CreerEncartInput!) {
    creerEncart(input: $input) {
      ... on EncartCree {
        secret
        jeton {
          id
        }
      }
      ... on Refus {
        message
      }
    }
  }
`);

const TEXTES = {
  fr: {
    nom: 'Nom de l’encart',
    nomAide: 'Pour le retrouver parmi vos jetons ; les lecteurs ne le voient pas.',
    forme: 'Ce qu’il dessine',
    origines: 'Sites qui l’afficheront',
    originesAide: 'Un par ligne, comme https://exemple.fr : les navigateurs le refusent partout ailleurs.',
    originesRefus:
      'Au moins un site est attendu, comme https://exemple.fr, sans chemin (http sur la machine seulement).',
    detail: 'Ses chiffres s’ouvrent, dans l’encart, sur de plus fins',
    expire: 'Dernier jour',
    expireAide: 'Au plus un an.',
    quota: 'Requêtes par minute',
    quotaAide: 'De tous ses lecteurs ensemble ; vide\u00a0: la limite du registre.',
    creer: 'Créer l’encart',
    enCours: 'Envoi en cours…',
    COURBE: 'Une courbe dans le temps',
    CARTE: 'Une carte par département',
    BARRES: 'Des barres, une par ligne',
    CHIFFRE: 'Le chiffre d’ensemble',
    ENTONNOIR: 'L’entonnoir, des achetés aux remboursés',
    TABLEAU: 'Le tableau seul',
  },
  en: {
    nom: 'Name of the embed',
    nomAide: 'To find it among your tokens; readers do not see it.',
    forme: 'What it draws',
    origines: 'Sites that will show it',
    originesAide: 'One a line, as https://example.org: browsers refuse it anywhere else.',
    originesRefus:
      'At least one site is expected, as https://example.org, without a path (http on this machine only).',
    detail: 'Its figures open, in the embed, on finer ones',
    expire: 'Last day',
    expireAide: 'A year at most.',
    quota: 'Requests a minute',
    quotaAide: 'Of all its readers together; empty: the limit of the register.',
    creer: 'Create the embed',
    enCours: 'Sending…',
    COURBE: 'A line over time',
    CARTE: 'A map by département',
    BARRES: 'Bars, one a row',
    CHIFFRE: 'The overall figure',
    ENTONNOIR: 'The funnel, from bought to paid',
    TABLEAU: 'The table alone',
  },
};

interface Props {
  readonly adresse: string;
  readonly possible: {
    readonly titre: string;
    readonly forme: FormeDEncart;
    readonly formes: readonly FormeDEncart[];
    readonly refus: string | null;
  };
  readonly jour: string;
  readonly onFait: (fait: EncartFait) => void;
}

const NOM = 80;

/** Which sites show the view, how, and until when: the view itself is already chosen. */
export function FormulaireDEncart({ adresse, possible, jour, onFait }: Props) {
  const textes = useTextes(TEXTES);
  const client = useApolloClient();
  const { envoyer, refus, erreur, enCours } = useModification();
  const [nom, setNom] = useState(possible.titre.slice(0, NOM));
  const [forme, setForme] = useState(possible.forme);
  const [sites, setSites] = useState('');
  const [detail, setDetail] = useState(true);
  const [expireLe, setExpireLe] = useState(dansSixMois(jour));
  const [quota, setQuota] = useState('');
  const [essaye, setEssaye] = useState(false);
  const origines = enOrigines(sites);
  const mauvais = origines.length === 0 || !origines.every(estUneOrigine);

  async function soumettre(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setEssaye(true);
    if (mauvais || nom.trim() === '') return;
    const demande = {
      ...{ adresse, forme, detail, expireLe, nom: nom.trim(), origines: [...origines] },
      quota: quota === '' ? null : Number(quota),
    };
    await envoyer(demande, async (input) => {
      const { data, error } = await client.mutate({ mutation: CreerEncartMutation, variables: { input } });
      const reponse = data?.creerEncart;
      if (reponse?.__typename === 'EncartCree')
        onFait({ id: reponse.jeton.id, nom: nom.trim(), secret: reponse.secret });
      return { reponse, error };
    });
  }

  if (possible.refus !== null) return <Reponse refus={possible.refus} />;
  return (
    <form className="pile" noValidate onSubmit={(event) => void soumettre(event)}>
      <div className="champs">
        <Champ nom={textes.nom} aide={textes.nomAide}>
          {(attributs) => (
            <input
              {...attributs}
              required
              maxLength={NOM}
              value={nom}
              onChange={({ currentTarget }) => setNom(currentTarget.value)}
            />
          )}
        </Champ>
        <Liste
          nom={textes.forme}
          valeur={forme}
          options={possible.formes.map((une) => [une, textes[une]] as const)}
          onChange={(choix) => setForme(possible.formes.find((une) => une === choix) ?? forme)}
        />
        <Champ
          nom={textes.origines}
          aide={textes.originesAide}
          refus={essaye && mauvais ? textes.originesRefus : null}
        >
          {(attributs) => (
            <textarea
              {...attributs}
              required
              rows={2}
              value={sites}
              onChange={({ currentTarget }) => setSites(currentTarget.value)}
            />
          )}
        </Champ>
        <Champ nom={textes.expire} aide={textes.expireAide}>
          {(attributs) => (
            <input
              {...attributs}
              type="date"
              required
              value={expireLe}
              onChange={({ currentTarget }) => setExpireLe(currentTarget.value)}
            />
          )}
        </Champ>
        <Champ nom={textes.quota} aide={textes.quotaAide}>
          {(attributs) => (
            <input
              {...attributs}
              type="number"
              min={1}
              max={100_000}
              value={quota}
              onChange={({ currentTarget }) => setQuota(currentTarget.value)}
            />
          )}
        </Champ>
      </div>
      <label className="case">
        <input
          type="checkbox"
          checked={detail}
          onChange={({ currentTarget }) => setDetail(currentTarget.checked)}
        />{' '}
        {textes.detail}
      </label>
      <Reponse refus={refus} erreur={erreur} />
      <p className="actions">
        <button type="submit" className="b plein" disabled={enCours}>
          {enCours ? textes.enCours : textes.creer}
        </button>
      </p>
    </form>
  );
}
