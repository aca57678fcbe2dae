const MINUTE = 60_000;
/** Above it, who comes next in the same minute shares one count: memory stays bounded. */
const CLIENTS = 100_000;

/** Counts what each network asks in a minute, in the memory of this process. */
export class Debit {
  private readonly plus: number;
  private minute = 0;
  private readonly comptes = new Map<string, number>();

  constructor(plus: number) {
    this.plus = plus;
  }

  /** Counts one request: seconds to wait when there were too many. */
  compter(client: string, instant = Date.now()): number | null {
    const minute = Math.floor(instant / MINUTE);
    if (minute !== this.minute) this.comptes.clear();
    this.minute = minute;
    const cle = this.comptes.has(client) || this.comptes.size < CLIENTS ? client : '';
    const compte = (this.comptes.get(cle) ?? 0) + 1;
    this.comptes.set(cle, compte);
    return compte <= this.plus ? null : Math.ceil(((minute + 1) * MINUTE - instant) / 1000);
  }
}
