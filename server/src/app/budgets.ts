import { auditer } from '../shared/audit.ts';
import type { Context, Role } from '../shared/context.ts';
import { TooManyTries } from '../shared/errors.ts';

/** Objects that may be read in a minute; `LIBRE` is the public's with operations that nobody published. */
export type Budgets = Readonly<Record<Role | 'LIBRE', number>>;

/** 0 sets no limit: the router's operations are those of others, counted where they come in. */
export const USUAL_BUDGETS: Budgets = {
  ADMINISTRATEUR: 300_000,
  ETAT: 300_000,
  OPERATEUR: 300_000,
  GESTIONNAIRE: 150_000,
  DISTRIBUTEUR: 150_000,
  STRUCTURE: 150_000,
  HUB: 150_000,
  ANALYSTE: 300_000,
  INTEGRATEUR: 300_000,
  PUBLIC: 60_000,
  LIBRE: 6000,
  ROUTEUR: 0,
};

interface Spent {
  cost: number;
  refused: boolean;
}

const MINUTE = 60_000;
/** Above it, who comes next in the same minute shares one count: memory stays bounded. */
const MOST_CLIENTS = 100_000;

/**
 * Counts what each client reads in a minute, in the memory of this process: a counter in PostgreSQL would cost each read
 * more than itself. Several servers share a budget by dividing it.
 */
export class Spending {
  private readonly budgets: Budgets;
  private readonly servers: number;
  private readonly now: () => number;
  private minute = 0;
  private readonly spent = new Map<string, Spent>();

  constructor(
    budgets: Budgets,
    { servers = 1, now = Date.now }: { readonly servers?: number; readonly now?: () => number } = {},
  ) {
    this.budgets = budgets;
    this.servers = servers;
    this.now = now;
  }

  /** Counts an operation, or refuses it until the next minute. */
  charge(context: Context, cost: number, published: boolean): void {
    this.count(context);
    const { role } = context.actor;
    const free = role === 'PUBLIC' && !published;
    const budget = this.budgets[free ? 'LIBRE' : role];
    if (budget === 0) return;
    const instant = this.now();
    const spent = this.of(free ? `libre ${context.client}` : context.client, instant);
    // An operation that reads nothing still costs its reading.
    spent.cost += cost + 1;
    if (spent.cost <= budget) return;
    if (!spent.refused) note(context, budget, free);
    spent.refused = true;
    const seconds = Math.ceil((MINUTE - (instant % MINUTE)) / 1000);
    throw new TooManyTries(
      `Trop de lectures en une minute : ${budget} objets au plus${free ? ' par une opération libre, sans jeton' : ''}. Réessayez dans ${seconds} s.`,
      seconds,
    );
  }

  /** Counts a request of a token, or refuses it until the next minute when its quota is reached. */
  private count({ actor: { jeton }, dedans = false }: Context): void {
    if (jeton?.quota == null || dedans) return;
    const instant = this.now();
    const spent = this.of(`jeton ${jeton.id}`, instant);
    spent.cost += 1;
    if (spent.cost <= Math.ceil(jeton.quota / this.servers)) return;
    const seconds = Math.ceil((MINUTE - (instant % MINUTE)) / 1000);
    throw new TooManyTries(
      `Trop de requêtes en une minute : le jeton « ${jeton.nom} » en permet ${jeton.quota}. Réessayez dans ${seconds} s.`,
      seconds,
      'TROP_DE_REQUETES',
    );
  }

  private of(client: string, instant: number): Spent {
    const minute = Math.floor(instant / MINUTE);
    if (minute !== this.minute) this.spent.clear();
    this.minute = minute;
    const key = this.spent.size < MOST_CLIENTS || this.spent.has(client) ? client : '';
    const spent = this.spent.get(key) ?? { cost: 0, refused: false };
    this.spent.set(key, spent);
    return spent;
  }
}

/** One line for a minute of refusals, whatever their number. */
function note({ pool, actor }: Context, budget: number, free: boolean): void {
  auditer(pool, {
    acteur: actor,
    action: 'budget.depasse',
    refuse: true,
    details: { role: actor.role, libre: free, budget },
  }).catch((failure: unknown) => console.error(failure));
}

/** Reads `PUBLIC=60000,LIBRE=6000`; `non` sets no limit. Each server of several takes its share. */
export function readBudgets(text: string | undefined, servers: number, usual: Budgets): Budgets {
  if (text?.trim() === 'non') return NO_BUDGETS;
  const given = new Map(
    (text ?? '')
      .split(',')
      .filter((part) => part.trim() !== '')
      .map((part) => readBudget(part)),
  );
  return mapped((who) => Math.ceil((given.get(who) ?? usual[who]) / servers));
}

function readBudget(part: string): [string, number] {
  const [, who = '', amount = ''] = /^\s*([A-Z]+)\s*=\s*(\d{1,12})\s*$/.exec(part) ?? [];
  if (!(who in USUAL_BUDGETS))
    throw new Error(
      `BUDGETS : « ${part.trim()} » n’est pas un budget. Attendu : ROLE=nombre, séparés par des virgules, ou « non » ; rôles : ${Object.keys(USUAL_BUDGETS).join(', ')}.`,
    );
  return [who, Number(amount)];
}

function mapped(amount: (who: keyof Budgets) => number): Budgets {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same keys, mapped one by one
  const names = Object.keys(USUAL_BUDGETS) as (keyof Budgets)[];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- idem
  return Object.fromEntries(names.map((who) => [who, amount(who)])) as Budgets;
}

export const NO_BUDGETS: Budgets = mapped(() => 0);
