import { useState } from 'react';
import { Choix } from '../Choix.tsx';
import { moisEntre, mois as moisEnMots } from '../dates.ts';
import { useLangue, useTextes } from '../langue.ts';
import { lirePeriode, periodeEnMots } from '../periode.ts';
import { useVue } from '../vue.ts';

/** The first purchases of the scheme: no period begins before. */
const DEBUT = '2019-01';
const LIBRE = 'libre';

const TEXTES = {
  fr: { periode: 'Période', libre: 'De mois à mois…', du: 'Du mois de', au: 'au mois de', annees: 'Années' },
  en: { periode: 'Period', libre: 'Month to month…', du: 'From', au: 'to', annees: 'Years' },
};

/** A year, a quarter, or any span of months; the two months only show when they are asked for. */
export function ChoixDePeriode({ jour }: { readonly jour: string }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { vue, changer } = useVue();
  const written = vue['p'] ?? '';
  const known = lirePeriode(written);
  const free = known !== null && !/^\d{4}(?:-T[1-4])?$/u.test(written);
  const [open, setOpen] = useState(free);
  const months = moisEntre(DEBUT, jour).toReversed();
  const years = [...new Set(months.map((month) => month.slice(0, 4)))];

  function choose(choice: string) {
    setOpen(choice === LIBRE);
    const [last = jour] = months;
    changer({ p: choice === LIBRE ? `${known?.de ?? last}..${known?.a ?? last}` : choice });
  }

  return (
    <>
      <Choix nom={textes.periode} valeur={open || free ? LIBRE : known ? written : ''} onChange={choose}>
        <option value="">{periodeEnMots(null, langue)}</option>
        {years.map((year) => (
          <optgroup key={year} label={year}>
            {[year, ...[1, 2, 3, 4].map((rang) => `${year}-T${rang}`)].map((p) => (
              <option key={p} value={p}>
                {periodeEnMots(p, langue)}
              </option>
            ))}
          </optgroup>
        ))}
        {known && !free && !years.includes(written.slice(0, 4)) && (
          <option value={written}>{periodeEnMots(written, langue)}</option>
        )}
        <option value={LIBRE}>{textes.libre}</option>
      </Choix>
      {(open || free) && known && (
        <>
          <Choix nom={textes.du} valeur={known.de} onChange={(de) => changer({ p: intervalle(de, known.a) })}>
            <Mois months={months} />
          </Choix>
          <Choix nom={textes.au} valeur={known.a} onChange={(a) => changer({ p: intervalle(known.de, a) })}>
            <Mois months={months} />
          </Choix>
        </>
      )}
    </>
  );
}

/** Two months in the wrong order are a span all the same. */
const intervalle = (de: string, a: string): string => (de <= a ? `${de}..${a}` : `${a}..${de}`);

function Mois({ months }: { readonly months: readonly string[] }) {
  const langue = useLangue();
  return months.map((month) => (
    <option key={month} value={month}>
      {moisEnMots(month, langue)}
    </option>
  ));
}
