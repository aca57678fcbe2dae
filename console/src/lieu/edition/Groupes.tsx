import { Champ } from '../../shared/champs.tsx';
import { useLangue, useTextes } from '../../shared/langue.ts';
import { GROUPES } from './champs.ts';
import { EditeurDeChamp } from './EditeurDeChamp.tsx';
import type { Referentiels } from './referentiels.ts';
import type { Fautes, Saisie, Valeur } from './saisie.ts';

const TEXTES = {
  fr: {
    siret: 'SIRET de la structure',
    aide: 'Il ne change plus une fois enregistré ; la structure est créée si elle est nouvelle.',
  },
  en: {
    siret: 'SIRET of the organisation',
    aide: 'It no longer changes once saved; the organisation is created if it is new.',
  },
};

interface Props {
  readonly saisie: Saisie;
  readonly fautes: Fautes;
  readonly referentiels: Referentiels;
  /** Whether the place has no structure yet: its SIRET is entered once. */
  readonly siret: boolean;
  readonly changer: (champ: string, valeur: Valeur) => void;
}

/** Every field of the sheet, in groups that one may go through by their headings. */
export function Groupes({ saisie, fautes, referentiels, siret, changer }: Props) {
  const langue = useLangue();
  return GROUPES.map(({ noms, champs }, rang) => (
    <fieldset key={noms.fr} className="groupe">
      <legend>{noms[langue]}</legend>
      <div className="grille">
        {champs.map((definition) => (
          <EditeurDeChamp
            key={definition.champ}
            definition={definition}
            valeur={saisie[definition.champ] ?? ''}
            refus={fautes[definition.champ] ?? null}
            referentiel={referentiels[definition.champ] ?? []}
            onChange={(valeur) => changer(definition.champ, valeur)}
          />
        ))}
        {rang === 0 && siret && <Siret {...{ saisie, fautes, changer }} />}
      </div>
    </fieldset>
  ));
}

function Siret({ saisie, fautes, changer }: Pick<Props, 'saisie' | 'fautes' | 'changer'>) {
  const textes = useTextes(TEXTES);
  return (
    <Champ nom={textes.siret} aide={textes.aide} refus={fautes['siret'] ?? null}>
      {(attributs) => (
        <input
          {...attributs}
          value={String(saisie['siret'] ?? '')}
          inputMode="numeric"
          maxLength={20}
          autoComplete="off"
          onChange={({ currentTarget }) => changer('siret', currentTarget.value)}
        />
      )}
    </Champ>
  );
}
