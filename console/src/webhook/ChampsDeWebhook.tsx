import { Champ, Liste } from '../shared/champs.tsx';
import { ChoixDePerimetre } from '../shared/ChoixDePerimetre.tsx';
import { useTextes } from '../shared/langue.ts';
import { useMonPerimetre } from '../shared/useMonPerimetre.ts';
import { ChoixDesTypes } from './ChoixDesTypes.tsx';
import { manquesDe, type Saisie } from './saisie.ts';

const TEXTES = {
  fr: {
    nom: 'Nom',
    aideDuNom: 'À quoi il sert, sans nom de personne.',
    nomAttendu: 'Un nom est attendu.',
    url: 'Adresse qui reçoit',
    aideDeLAdresse: 'En https, sur le réseau public ; chaque envoi est un POST signé.',
    urlAttendue: 'Une adresse comme https://exemple.fr/reception est attendue.',
    ou: 'Territoire',
    FRANCE: 'Tout votre périmètre',
    REGION: 'Une région',
    DEPARTEMENT: 'Un département',
    COLLECTIVITE: 'Une collectivité',
    objet: 'Objet',
    aideDeLObjet: 'Comme carnet:<id> ou lieu:<id> ; vide pour tous.',
  },
  en: {
    nom: 'Name',
    aideDuNom: 'What it is for, without any person’s name.',
    nomAttendu: 'A name is expected.',
    url: 'Receiving address',
    aideDeLAdresse: 'Over https, on the public network; each sending is a signed POST.',
    urlAttendue: 'An address like https://example.org/webhook is expected.',
    ou: 'Territory',
    FRANCE: 'All your perimeter',
    REGION: 'A region',
    DEPARTEMENT: 'A département',
    COLLECTIVITE: 'An authority',
    objet: 'Object',
    aideDeLObjet: 'As carnet:<id> or lieu:<id>; empty for all.',
  },
};

const TERRITOIRES = ['FRANCE', 'REGION', 'DEPARTEMENT', 'COLLECTIVITE'] as const;

interface Props {
  readonly saisie: Saisie;
  readonly onChange: (saisie: Saisie) => void;
  /** Whether it was asked: what is missing is then said. */
  readonly essaye: boolean;
}

/** Everything that a webhook says: its name, where it sends, and what. */
export function ChampsDeWebhook({ saisie, onChange, essaye }: Props) {
  const textes = useTextes(TEXTES);
  const changer = (change: Partial<Saisie>): void => onChange({ ...saisie, ...change });
  const manques = manquesDe(saisie);
  return (
    <>
      <div className="champs webhook">
        <Champ
          nom={textes.nom}
          aide={textes.aideDuNom}
          refus={essaye && manques.nom ? textes.nomAttendu : null}
        >
          {(attributs) => (
            <input
              {...attributs}
              value={saisie.nom}
              maxLength={120}
              autoComplete="off"
              onChange={({ currentTarget }) => changer({ nom: currentTarget.value })}
            />
          )}
        </Champ>
        <Champ
          nom={textes.url}
          aide={textes.aideDeLAdresse}
          refus={essaye && manques.url ? textes.urlAttendue : null}
          classe="large"
        >
          {(attributs) => (
            <input
              {...attributs}
              type="url"
              inputMode="url"
              value={saisie.url}
              maxLength={2000}
              autoComplete="off"
              onChange={({ currentTarget }) => changer({ url: currentTarget.value })}
            />
          )}
        </Champ>
        <Ou saisie={saisie} changer={changer} manque={essaye && manques.code} />
        <Objet objet={saisie.objet} changer={changer} />
      </div>
      <ChoixDesTypes
        choisit={saisie.choisit}
        types={saisie.types}
        manque={essaye && manques.types}
        onChange={changer}
      />
    </>
  );
}

interface OuProps {
  readonly saisie: Saisie;
  readonly changer: (change: Partial<Saisie>) => void;
  readonly manque: boolean;
}

function Ou({ saisie, changer, manque }: OuProps) {
  const textes = useTextes(TEXTES);
  const { chez } = useMonPerimetre();
  return (
    <>
      <Liste
        nom={textes.ou}
        valeur={saisie.territoire}
        options={TERRITOIRES.map((type) => [type, textes[type]] as const)}
        onChange={(choix) => {
          const territoire = TERRITOIRES.find((un) => un === choix);
          if (territoire) changer({ territoire, code: '' });
        }}
      />
      <ChoixDePerimetre
        type={saisie.territoire}
        code={saisie.code}
        chez={saisie.territoire === 'COLLECTIVITE' ? chez : null}
        manque={manque}
        onChange={(code) => changer({ code })}
      />
    </>
  );
}

interface ObjetProps extends Pick<OuProps, 'changer'> {
  readonly objet: string;
}

function Objet({ objet, changer }: ObjetProps) {
  const textes = useTextes(TEXTES);
  return (
    <Champ nom={textes.objet} aide={textes.aideDeLObjet}>
      {(attributs) => (
        <input
          {...attributs}
          value={objet}
          maxLength={100}
          autoComplete="off"
          spellCheck={false}
          onChange={({ currentTarget }) => changer({ objet: currentTarget.value })}
        />
      )}
    </Champ>
  );
}
