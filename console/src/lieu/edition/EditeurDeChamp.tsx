import { Champ, Liste } from '../../shared/champs.tsx';
import { useLangue, useTextes } from '../../shared/langue.ts';
import { ChampSuivi } from './AvecCollegues.tsx';
import { ChampDeCommune } from './ChampDeCommune.tsx';
import { Coches } from './Coches.tsx';
import type { EditeurProps } from './editeur.ts';

const TEXTES = {
  fr: { oui: 'Oui', non: 'Non', inconnu: 'Non communiqué', PRINCIPAL: 'Site principal', ANTENNE: 'Antenne' },
  en: { oui: 'Yes', non: 'No', inconnu: 'Not provided', PRINCIPAL: 'Main site', ANTENNE: 'Branch' },
};

/** One field of a place, by the kind of value it holds. */
export const EditeurDeChamp = (props: EditeurProps) => (
  <ChampSuivi champ={props.definition.champ}>
    <Editeur {...props} />
  </ChampSuivi>
);

function Editeur(props: EditeurProps) {
  const { genre } = props.definition;
  if (genre === 'liste') return <Coches {...props} />;
  if (genre === 'commune') return <ChampDeCommune {...props} />;
  if (genre === 'ouiNon' || genre === 'troisEtats' || genre === 'site') return <ChoixFerme {...props} />;
  return <ChampLibre {...props} />;
}

const OUI = 'oui';
const NON = 'non';

/** A closed choice: yes or no, and unknown where the register may not know. */
function ChoixFerme({ definition: { genre, noms }, valeur, refus, onChange }: EditeurProps) {
  const textes = useTextes(TEXTES);
  const nom = noms[useLangue()];
  if (genre === 'site')
    return (
      <Liste
        nom={nom}
        valeur={String(valeur)}
        refus={refus}
        options={[
          ['PRINCIPAL', textes.PRINCIPAL],
          ['ANTENNE', textes.ANTENNE],
        ]}
        onChange={onChange}
      />
    );
  const options: (readonly [string, string])[] = [
    [OUI, textes.oui],
    [NON, textes.non],
  ];
  if (genre === 'troisEtats') options.unshift(['', textes.inconnu]);
  const dite = valeur === true ? OUI : NON;
  return (
    <Liste
      nom={nom}
      valeur={valeur === null ? '' : dite}
      refus={refus}
      options={options}
      onChange={(choisie) => onChange(choisie === '' ? null : choisie === OUI)}
    />
  );
}

const TYPES = { tel: 'tel', url: 'url' } as const;
const estType = (genre: string): genre is keyof typeof TYPES => Object.hasOwn(TYPES, genre);

function ChampLibre({ definition, valeur, refus, onChange }: EditeurProps) {
  const { genre, noms, aide, max } = definition;
  const langue = useLangue();
  const long = genre === 'long' || genre === 'lignes';
  const commun = {
    value: typeof valeur === 'string' ? valeur : '',
    autoComplete: 'off',
    ...(max === undefined ? {} : { maxLength: max }),
  };
  return (
    <Champ nom={noms[langue]} aide={aide?.[langue]} refus={refus} {...(long ? { classe: 'entiere' } : {})}>
      {(attributs) =>
        long ? (
          <textarea
            {...attributs}
            {...commun}
            rows={max !== undefined && max > 500 ? 5 : 2}
            onChange={({ currentTarget }) => onChange(currentTarget.value)}
          />
        ) : (
          <input
            {...attributs}
            {...commun}
            type={estType(genre) ? TYPES[genre] : 'text'}
            {...(genre === 'prix' ? { inputMode: 'decimal' as const } : {})}
            onChange={({ currentTarget }) => onChange(currentTarget.value)}
          />
        )
      }
    </Champ>
  );
}
