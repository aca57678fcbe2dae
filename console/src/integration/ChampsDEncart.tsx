import type { FormeDEncart } from '../graphql/graphql.ts';
import { Champ, Liste } from '../shared/champs.tsx';
import { useTextes } from '../shared/langue.ts';
import { NOM, type Saisie, sitesLus } from './saisie.ts';

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
    expireLe: 'Dernier jour',
    expireLeAide: 'Au plus un an.',
    quota: 'Requêtes par minute',
    quotaAide: 'De tous ses lecteurs ensemble ; vide\u00a0: la limite du registre.',
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
    expireLe: 'Last day',
    expireLeAide: 'A year at most.',
    quota: 'Requests a minute',
    quotaAide: 'Of all its readers together; empty: the limit of the register.',
    COURBE: 'A line over time',
    CARTE: 'A map by département',
    BARRES: 'Bars, one a row',
    CHIFFRE: 'The overall figure',
    ENTONNOIR: 'The funnel, from bought to paid',
    TABLEAU: 'The table alone',
  },
};

interface Props {
  readonly saisie: Saisie;
  readonly formes: readonly FormeDEncart[];
  /** Whether it was sent once: what is missing is then said. */
  readonly essaye: boolean;
  readonly onChange: (saisie: Saisie) => void;
}

/** What is said of an embed: where, how, until when, and how much. */
export function ChampsDEncart({ saisie, formes, essaye, onChange }: Props) {
  const textes = useTextes(TEXTES);
  const manque = essaye && sitesLus(saisie.sites) === null;
  const texte = (champ: 'nom' | 'expireLe' | 'quota', attributs: object) => (
    <Champ nom={textes[champ]} aide={textes[`${champ}Aide`]}>
      {(communs) => (
        <input
          {...communs}
          {...attributs}
          value={saisie[champ]}
          onChange={({ currentTarget }) => onChange({ ...saisie, [champ]: currentTarget.value })}
        />
      )}
    </Champ>
  );
  return (
    <>
      <div className="champs-d-encart">
        {texte('nom', { required: true, maxLength: NOM })}
        <Liste
          nom={textes.forme}
          valeur={saisie.forme}
          options={formes.map((une) => [une, textes[une]] as const)}
          onChange={(choix) =>
            onChange({ ...saisie, forme: formes.find((une) => une === choix) ?? saisie.forme })
          }
        />
        <Champ nom={textes.origines} aide={textes.originesAide} refus={manque ? textes.originesRefus : null}>
          {(attributs) => (
            <textarea
              {...attributs}
              required
              rows={2}
              value={saisie.sites}
              onChange={({ currentTarget }) => onChange({ ...saisie, sites: currentTarget.value })}
            />
          )}
        </Champ>
        {texte('expireLe', { required: true, type: 'date' })}
        {texte('quota', { type: 'number', min: 1, max: 100_000 })}
      </div>
      <label className="case">
        <input
          type="checkbox"
          checked={saisie.detail}
          onChange={({ currentTarget }) => onChange({ ...saisie, detail: currentTarget.checked })}
        />
        <span>{textes.detail}</span>
      </label>
    </>
  );
}
