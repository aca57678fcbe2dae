import { type Bilingue, Icone, jourDeLaSemaine, type Vue } from '../gabarit/gabarit.module.ts';
import type { LieuPublic } from '../annuaire/annuaire.module.ts';
import { direLOuverture, prochainChangement, semaineDite } from './ouverture.ts';

const TEXTES = {
  fr: {
    titre: 'Horaires',
    legende: 'Horaires de la semaine, à l’heure du lieu',
    jour: 'Jour',
    heures: 'Heures',
    ferme: 'Fermé',
    telsQuels: 'Horaires tels que le lieu les donne : ',
    inconnus: 'Horaires non communiqués : demandez-les par téléphone.',
    feries: {
      oui: 'Ouvert les jours fériés.',
      non: 'Fermé les jours fériés.',
      inconnu: 'Jours fériés : à vérifier auprès du lieu.',
    },
  },
  en: {
    titre: 'Opening hours',
    legende: 'Opening hours of the week, in local time',
    jour: 'Day',
    heures: 'Hours',
    ferme: 'Closed',
    telsQuels: 'Opening hours as the place gives them: ',
    inconnus: 'Opening hours not given: ask by telephone.',
    feries: {
      oui: 'Open on public holidays.',
      non: 'Closed on public holidays.',
      inconnu: 'Public holidays: check with the place.',
    },
  },
} satisfies Bilingue<unknown>;

interface Props {
  readonly vue: Vue;
  readonly lieu: LieuPublic;
}

/** When one may come: now, and each day of the week. */
export function HorairesDuLieu({ vue, lieu }: Props) {
  const { langue, instant } = vue;
  const textes = TEXTES[langue];
  const semaine = semaineDite(lieu, langue);
  const ouverture = direLOuverture(lieu, instant, langue);
  const feries = lieu.ouvertFeries === null ? 'inconnu' : lieu.ouvertFeries ? 'oui' : 'non';
  return (
    <section aria-labelledby="horaires">
      <h2 id="horaires">{textes.titre}</h2>
      {lieu.horaires !== null && (
        <p
          className={ouverture.ouvert ? 'fort ouverture no-papier' : 'ouverture no-papier'}
          data-change={prochainChangement(lieu, instant) ?? undefined}
        >
          <Icone nom="heure" /> {ouverture.texte}
        </p>
      )}
      {semaine === null ? (
        <p>
          {lieu.horaires === null ? (
            textes.inconnus
          ) : (
            <>
              {textes.telsQuels}
              <span lang="fr">{lieu.horaires}</span>
            </>
          )}
        </p>
      ) : (
        <Semaine vue={vue} semaine={semaine} />
      )}
      {semaine !== null && <p className="note">{textes.feries[feries]}</p>}
    </section>
  );
}

function Semaine({
  vue: { langue },
  semaine,
}: {
  readonly vue: Vue;
  readonly semaine: readonly (readonly string[])[];
}) {
  const textes = TEXTES[langue];
  return (
    <table className="t semaine">
      <caption className="vh">{textes.legende}</caption>
      <thead className="vh">
        <tr>
          <th scope="col">{textes.jour}</th>
          <th scope="col">{textes.heures}</th>
        </tr>
      </thead>
      <tbody>
        {semaine.map((heures, rang) => (
          <tr key={jourDeLaSemaine(rang, langue)}>
            <th scope="row">{jourDeLaSemaine(rang, langue)}</th>
            <td>{heures.length === 0 ? textes.ferme : heures.join(', ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
