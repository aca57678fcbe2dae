import { ACHETEURS, PUBLICS } from './petits-comptes.ts';
import { BASES, type Demander, estPetit, FINS, moins, valeur } from './questions-du-public.ts';

/** Tries one way to tell small counts, and says those that it told. */
type Attaque = (demander: Demander) => Promise<readonly unknown[]>;

const MOIS = ['2026-05', '2026-06', '2026-07', '2026-08'] as const;

const totalMoinsLesAutres: Attaque = async (demander) => {
  const dits: unknown[] = [];
  for (const base of BASES)
    for (const par of [
      ['COLLECTIVITE', 'PUBLIC'],
      ['COLLECTIVITE', 'MOIS'],
      ['DEPARTEMENT', 'TRIMESTRE', 'PUBLIC'],
      ['PUBLIC'],
    ]) {
      const { lignes, total } = await demander({ base, par });
      for (const rang of [0, 1, 2]) {
        const connues = lignes.map((ligne) => valeur(ligne, rang)).filter((n) => n !== null);
        const reste = moins(valeur(total, rang), ...connues);
        if (connues.length === lignes.length - 1 && reste !== null) dits.push([base, par, reste]);
        if (connues.length < lignes.length && estPetit(reste)) dits.push([base, par, reste]);
      }
    }
  return dits;
};

const deuxFiltres: Attaque = async (demander) => {
  const dits: unknown[] = [];
  for (const dePublic of [undefined, ...PUBLICS])
    for (const [large, etroit] of [
      [{ departement: '33' }, { departement: '33', type: 'EPCI' }],
      [{ region: '75' }, { region: '75', vague: 2020 }],
      [{}, { region: '75' }],
      [{ type: 'DEPARTEMENT' }, { type: 'DEPARTEMENT', region: '75' }],
      [{ outreMer: false }, { vague: 2019 }],
    ]) {
      const avec = dePublic === undefined ? {} : { public: dePublic };
      const un = await demander({ filtre: { ...large, ...avec } });
      const autre = await demander({ filtre: { ...etroit, ...avec } });
      const ecart = moins(valeur(un.total), valeur(autre.total));
      if (estPetit(ecart)) dits.push([large, etroit, dePublic, ecart]);
    }
  return dits;
};

const periodesDecalees: Attaque = async (demander) => {
  const dits: unknown[] = [];
  for (const { siren: collectivite } of ACHETEURS) {
    const lire = async (de: string, a: string): Promise<number | null> =>
      valeur((await demander({ filtre: { collectivite, depuis: `${de}-01`, jusquAu: `${a}-01` } })).total);
    for (const [i, mois] of MOIS.entries()) {
      const [suivant, precedent] = [MOIS[i + 1], MOIS[i - 1]];
      if (suivant) dits.push(moins(await lire(mois, '2026-08'), await lire(suivant, '2026-08')));
      if (precedent) dits.push(moins(await lire('2026-05', mois), await lire('2026-05', precedent)));
    }
    const { lignes } = await demander({ filtre: { collectivite }, par: ['TRIMESTRE'] });
    const annee = await demander({ filtre: { collectivite }, par: ['ANNEE'] });
    const [premier, second] = lignes;
    dits.push(moins(valeur(annee.total), valeur(premier)), moins(valeur(annee.total), valeur(second)));
  }
  return dits.filter((n) => typeof n === 'number' && estPetit(n));
};

const joursDeConnaissance: Attaque = async (demander) => {
  const dits: unknown[] = [];
  for (const par of [['COLLECTIVITE'], ['PUBLIC'], ['COLLECTIVITE', 'MOIS']]) {
    const lus = [];
    for (const au of FINS) lus.push(await demander({ par, au }));
    lus.push(await demander({ par }));
    for (const [i, apres] of lus.entries())
      for (const ligne of apres.lignes) {
        const avant = lus[i - 1]?.lignes.find(({ codes }) => codes.join() === ligne.codes.join());
        const ecart = moins(valeur(ligne), avant ? valeur(avant) : null);
        if (i > 0 && estPetit(ecart)) dits.push([par, FINS[i], ligne.codes, ecart]);
      }
  }
  return dits;
};

const ordreDesLignes: Attaque = async (demander) => {
  const par = ['COLLECTIVITE', 'MOIS', 'PUBLIC'];
  const cles = (await demander({ par })).lignes.map(({ codes }) => codes.join());
  const dits: unknown[] = [];
  for (const tri of ['pass.utilises', '-pass.utilises']) {
    const { lignes } = await demander({ par, tri });
    const premiere = lignes.findIndex((ligne) => valeur(ligne) === null);
    const cachees = lignes.slice(premiere);
    const rangs = cachees.map(({ codes }) => cles.indexOf(codes.join()));
    if (cachees.some((ligne) => valeur(ligne) !== null)) dits.push([tri, 'hidden rows are not the last']);
    if (rangs.some((rang, i) => rang < (rangs[i - 1] ?? -1)))
      dits.push([tri, 'hidden rows are not in the order of keys']);
  }
  return dits;
};

const limiteEtReste: Attaque = async (demander) => {
  const dits: unknown[] = [];
  for (const par of [
    ['COLLECTIVITE', 'PUBLIC'],
    ['COLLECTIVITE', 'MOIS'],
  ]) {
    const { lignes } = await demander({ par, tri: '-pass.utilises' });
    let precedent: number | null = null;
    for (let limite = 1; limite < lignes.length; limite++) {
      const reste = valeur((await demander({ par, tri: '-pass.utilises', limite })).reste);
      const seule = moins(precedent, reste);
      if (estPetit(reste) || estPetit(seule)) dits.push([par, limite, reste, seule]);
      precedent = reste;
    }
  }
  return dits;
};

const pourcentages: Attaque = async (demander) => {
  const dits: unknown[] = [];
  for (const base of BASES)
    for (const par of [['COLLECTIVITE'], ['COLLECTIVITE', 'PUBLIC'], ['MOIS', 'PUBLIC']]) {
      const { lignes } = await demander({
        base,
        par,
        indicateurs: ['taux.usage', 'pass.utilises', 'pass.achetes'],
      });
      for (const { codes, mesures } of lignes) {
        const [taux, utilises] = mesures;
        if ((taux?.masque == null) !== (utilises?.masque == null))
          dits.push([par, codes, 'a rate says its count']);
        for (const { masque, ...reste } of mesures)
          if (masque !== null && Object.values(reste).some((n) => n !== null)) dits.push([par, codes, reste]);
      }
    }
  return dits;
};

export const ATTAQUES: readonly { readonly nom: string; readonly attaquer: Attaque }[] = [
  { nom: 'the total minus the others', attaquer: totalMoinsLesAutres },
  { nom: 'the difference of two filters', attaquer: deuxFiltres },
  { nom: 'shifted periods, in months, quarters and years', attaquer: periodesDecalees },
  { nom: 'what was known from one month to the next', attaquer: joursDeConnaissance },
  { nom: 'the order of the rows', attaquer: ordreDesLignes },
  { nom: 'a limit and the rest', attaquer: limiteEtReste },
  { nom: 'percentages, shares and the complement of a rate', attaquer: pourcentages },
];
