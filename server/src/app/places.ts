/** So many of something for one caller at once. */
export class Places {
  readonly most: number;
  private readonly taken = new Map<string, number>();

  constructor(most: number) {
    this.most = most;
  }

  /** Takes one of a caller's places; gives how to leave it, or `null` when all are taken. */
  take(caller: string): (() => void) | null {
    const before = this.taken.get(caller) ?? 0;
    if (before >= this.most) return null;
    this.taken.set(caller, before + 1);
    let left = false;
    return () => {
      const others = (this.taken.get(caller) ?? 1) - 1;
      if (left) return;
      left = true;
      if (others > 0) this.taken.set(caller, others);
      else this.taken.delete(caller);
    };
  }
}
