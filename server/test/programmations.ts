import type { Actor } from '../src/shared/context.ts';
import type { Harness } from './harness.ts';

type Reponse = Record<
  string,
  { __typename: string; message?: string; vue?: { code: string }; programmation?: Programmee }
>;
interface Programmee {
  readonly id: string;
  readonly version: number;
  readonly prochainEnvoi: string | null;
  readonly destinataire: string;
  readonly dernierEnvoi: {
    readonly envoyeA: string | null;
    readonly lignes: number | null;
    readonly refus: string | null;
  } | null;
}
const CHAMPS = '{ id version prochainEnvoi destinataire dernierEnvoi { envoyeA lignes refus } }';
const GARDEE = `... on ProgrammationGardee { programmation ${CHAMPS} }`;
const HEBDO = { format: 'XLSX', rythme: 'SEMAINE', jour: 1, heure: '08:00' };

/** Asks for reports, changes them and lists them, as the console does. */
export function programmationsDe(harness: Pick<Harness, 'execute'>) {
  let cles = 0;
  const demander = async (verbe: string, type: string, input: object, qui: Actor, suite: string) => {
    const document = `mutation ($input: ${type}!) { ${verbe}(input: $input) { __typename ${suite} ... on Refus { message } } }`;
    const entree = { cleIdempotence: `envoi-essai-${++cles}`, ...input };
    return (await harness.execute<Reponse>(document, { input: entree }, qui))[verbe];
  };
  async function programmer(qui: Actor, regle: object = HEBDO) {
    const vue = {
      nom: 'Les 3 plus bas taux',
      chemin: '/pilotage',
      requete: 'p=2021-T2&n=3',
      portee: 'PARTAGEE',
    };
    const faite = await demander(
      'enregistrerVue',
      'EnregistrerVueInput',
      vue,
      qui,
      '... on VueGardee { vue { code } }',
    );
    return demander(
      'programmerEnvoi',
      'ProgrammerEnvoiInput',
      { ...regle, vue: faite?.vue?.code ?? '' },
      qui,
      GARDEE,
    );
  }
  const siennes = async (qui: Actor): Promise<readonly Programmee[]> =>
    (await harness.execute<{ mesProgrammations: Programmee[] }>(`{ mesProgrammations ${CHAMPS} }`, {}, qui))
      .mesProgrammations;
  const modifier = (qui: Actor, input: object) =>
    demander('modifierProgrammation', 'ModifierProgrammationInput', input, qui, GARDEE);
  return { demander, GARDEE, HEBDO, modifier, programmer, siennes };
}
