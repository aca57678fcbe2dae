import type { TerritoireDeJeton } from '../graphql/graphql.ts';
import { Champ, Liste } from '../shared/champs.tsx';
import { ChoixDePerimetre } from '../shared/ChoixDePerimetre.tsx';
import { useLangue, useTextes } from '../shared/langue.ts';
import { useRegistre } from '../shared/registre.ts';
import { useMonPerimetre } from '../shared/useMonPerimetre.ts';
import { ChampsDeLecture } from './ChampsDeLecture.tsx';
import { manquesDe, type Saisie } from './portee.ts';
import { CHAMPS, TERRITOIRES } from './textes.ts';

const TEXTES = {
  fr: {
    aideDuNom: 'Où il servira, sans nom de personne.',
    nom: 'Un nom est attendu.',
    ou: 'Territoire',
    origines: 'Un site par ligne, comme https://exemple.fr. Aucun : hors d’un navigateur seulement.',
    aideDuQuota: 'Vide : la limite du registre.',
    quota: 'Un nombre entier, de 1 à 100 000, est attendu.',
    fin: 'Un an au plus.',
  },
  en: {
    aideDuNom: 'Where it will be used, without any person’s name.',
    nom: 'A name is expected.',
    ou: 'Territory',
    origines: 'One site a line, like https://example.org. None: outside a browser only.',
    aideDuQuota: 'Empty: the limit of the register.',
    quota: 'A whole number, from 1 to 100,000, is expected.',
    fin: 'One year at most.',
  },
};

const PARTOUT: readonly TerritoireDeJeton[] = ['FRANCE', 'REGION', 'DEPARTEMENT', 'COLLECTIVITE'];
const CHEZ_SOI: readonly TerritoireDeJeton[] = ['COLLECTIVITE'];

interface Props {
  readonly saisie: Saisie;
  readonly onChange: (saisie: Saisie) => void;
  /** Whether it was asked: what is missing is then said. */
  readonly essaye: boolean;
}

/** Everything that a scope says: its name, where, what, from which sites, how often and until when. */
export function ChampsDePortee({ saisie, onChange, essaye }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const changer = (change: Partial<Saisie>): void => onChange({ ...saisie, ...change });
  const manques = manquesDe(saisie);
  const noms = CHAMPS[langue];
  return (
    <>
      <div className="champs portee-de-jeton">
        <Champ
          nom={noms.nom}
          aide={textes.aideDuNom}
          refus={essaye && manques.nom ? textes.nom : null}
          classe="large"
        >
          {(attributs) => (
            <input
              {...attributs}
              value={saisie.nom}
              maxLength={80}
              autoComplete="off"
              onChange={({ currentTarget }) => changer({ nom: currentTarget.value })}
            />
          )}
        </Champ>
        <Ou saisie={saisie} changer={changer} manque={essaye && manques.code} />
        <Fin saisie={saisie} changer={changer} />
        <Champ
          nom={noms.quota}
          aide={textes.aideDuQuota}
          refus={essaye && manques.quota ? textes.quota : null}
        >
          {(attributs) => (
            <input
              {...attributs}
              inputMode="numeric"
              value={saisie.quota}
              maxLength={6}
              autoComplete="off"
              onChange={({ currentTarget }) => changer({ quota: currentTarget.value })}
            />
          )}
        </Champ>
      </div>
      <ChampsDeLecture saisie={saisie} changer={changer} manque={essaye && manques.lit} />
      <Champ nom={noms.origines} aide={textes.origines} classe="origines">
        {(attributs) => (
          <textarea
            {...attributs}
            rows={2}
            value={saisie.origines}
            onChange={({ currentTarget }) => changer({ origines: currentTarget.value })}
          />
        )}
      </Champ>
    </>
  );
}

interface PartieProps {
  readonly saisie: Saisie;
  readonly changer: (change: Partial<Saisie>) => void;
}

function Ou({ saisie, changer, manque }: PartieProps & { readonly manque: boolean }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { chez } = useMonPerimetre();
  const partout = chez === null;
  const types = partout ? PARTOUT : CHEZ_SOI;
  return (
    <>
      <Liste
        nom={textes.ou}
        valeur={saisie.territoire}
        options={types.map((type) => [type, TERRITOIRES[langue][type]] as const)}
        onChange={(choix) => {
          const territoire = types.find((un) => un === choix);
          if (territoire) changer({ territoire, code: '' });
        }}
      />
      <ChoixDePerimetre
        type={saisie.territoire}
        code={saisie.code}
        chez={chez}
        manque={manque}
        onChange={(code) => changer({ code })}
      />
    </>
  );
}

function Fin({ saisie, changer }: PartieProps) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const jour = useRegistre()?.jour;
  return (
    <Champ nom={CHAMPS[langue].expireLe} aide={textes.fin}>
      {(attributs) => (
        <input
          {...attributs}
          type="date"
          min={jour}
          required
          value={saisie.expireLe}
          onChange={({ currentTarget }) => changer({ expireLe: currentTarget.value })}
        />
      )}
    </Champ>
  );
}
