/** What happens to the house: somebody (or the clock) sends an event, so many hours after the one before. */
export interface HouseCommand {
  readonly event: string;
  readonly who: 'gardien-1' | 'gardien-2' | 'visiteur' | 'clock';
  readonly hours: number;
  readonly complete: boolean;
}

/** All that one may observe of a house. */
export interface HouseView {
  readonly value: unknown;
  readonly appel: number | undefined;
  readonly marks: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
  readonly due: Readonly<Record<string, number>>;
  readonly actions: number;
}

const DAY = 86_400_000;
const PARIS_IN_MAY = 7_200_000;
const LAST_VISIT = Date.UTC(2026, 4, 12, 22);

/**
 * The house by hand: what `house.ts` means, written without the engine. Times are milliseconds; it only knows the
 * summer hour of Paris, which is why the sequences stay in May and June.
 */
export class HouseModel {
  private where: 'repos' | 'tour' | 'bilan' | 'fin' = 'repos';
  private seen = { haut: false, bas: false };
  private appel: number | undefined;
  private readonly marks: string[] = [];
  private readonly counts: Record<string, number> = {};
  private readonly keepersUpstairs = new Set<string>();
  private due: Record<string, number> = {};

  /** Answers what is seen afterwards; nothing when the house refuses. */
  apply({ event, who, complete }: HouseCommand, now: number): HouseView | undefined {
    const actions = this.happens(event, who, now, complete);
    if (actions === undefined) return undefined;
    this.counts[event] = (this.counts[event] ?? 0) + 1;
    return { value: this.value(), appel: this.appel, marks: [...this.marks], counts: { ...this.counts }, due: { ...this.due }, actions };
  }

  private happens(event: string, who: HouseCommand['who'], now: number, complete: boolean): number | undefined {
    const isKeeper = who === 'gardien-1' || who === 'gardien-2';
    const isInside = this.where === 'tour' || this.where === 'bilan';
    if (event === 'SONNER' && who === 'visiteur' && (this.where === 'repos' || this.where === 'bilan')) return this.ring(now);
    if (event === 'ENTRER' && who === 'visiteur' && this.where === 'repos' && complete) return this.enter();
    if (event === 'SORTIR' && isKeeper && isInside) return this.leave('repos');
    if (event === 'VOIR_HAUT' && isKeeper && this.where === 'tour' && !this.seen.haut) return this.see('haut', who);
    if (event === 'VOIR_BAS' && who === 'visiteur' && this.where === 'tour' && !this.seen.bas) return this.see('bas', who);
    if (event === 'VALIDER' && isKeeper && this.where === 'bilan' && this.appel !== undefined && !this.keepersUpstairs.has(who))
      return this.leave('fin') + 1;
    if (who !== 'clock') return undefined;
    if (event === 'FIN_VISITES' && (this.due['fin-visites'] ?? Infinity) <= now) return this.leave('fin', 'd-office');
    return event === 'FIN_BILAN' && (this.due['fin-bilan'] ?? Infinity) <= now ? this.leave('repos') : undefined;
  }

  private ring(now: number): number {
    this.appel = now;
    if (this.where === 'bilan') this.armReport();
    return 0;
  }

  private enter(): number {
    this.where = 'tour';
    this.seen = { haut: false, bas: false };
    this.due['fin-visites'] = LAST_VISIT;
    return 0;
  }

  private see(floor: 'haut' | 'bas', who: string): number {
    this.seen[floor] = true;
    if (floor === 'haut') this.keepersUpstairs.add(who);
    if (this.seen.haut && this.seen.bas) {
      this.where = 'bilan';
      this.armReport();
    }
    return 0;
  }

  // The end of the second day after the call, in Paris.
  private armReport(): void {
    if (this.appel !== undefined) this.due['fin-bilan'] = (Math.floor((this.appel + PARIS_IN_MAY) / DAY) + 3) * DAY - PARIS_IN_MAY;
  }

  private leave(to: 'repos' | 'fin', mark?: string): number {
    this.where = to;
    this.due = {};
    if (mark !== undefined && !this.marks.includes(mark)) this.marks.push(mark);
    return 0;
  }

  private value(): unknown {
    if (this.where === 'repos' || this.where === 'fin') return this.where;
    const floor = (seen: boolean): string => (seen ? 'vu' : 'a-voir');
    return { visite: this.where === 'bilan' ? 'bilan' : { tour: { haut: floor(this.seen.haut), bas: floor(this.seen.bas) } } };
  }
}
