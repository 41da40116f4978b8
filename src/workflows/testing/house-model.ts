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

type Place = 'repos' | 'tour' | 'bilan' | 'fin';

/** One event: by whom, from where, on what condition; `then` answers how many effects it asks for. */
interface HouseRule {
  readonly who: readonly HouseCommand['who'][];
  readonly where: readonly Place[];
  readonly when?: (who: string, now: number, complete: boolean) => boolean;
  readonly then: (who: string, now: number) => number;
}

const KEEPERS = ['gardien-1', 'gardien-2'] as const;
const DAY = 86_400_000;
const PARIS_IN_MAY = 7_200_000;
const LAST_VISIT = Date.UTC(2026, 4, 12, 22);

/**
 * The house by hand: what `house.ts` means, written without the engine. Times are milliseconds; it only knows the
 * summer hour of Paris, which is why the sequences stay in May and June.
 */
export class HouseModel {
  private where: Place = 'repos';
  private seen = { haut: false, bas: false };
  private appel: number | undefined;
  private readonly marks: string[] = [];
  private readonly counts: Record<string, number> = {};
  private readonly keepersUpstairs = new Set<string>();
  private due: Record<string, number> = {};

  private readonly rules: Readonly<Record<string, HouseRule>> = {
    SONNER: { who: ['visiteur'], where: ['repos', 'bilan'], then: (_who, now) => this.ring(now) },
    ENTRER: { who: ['visiteur'], where: ['repos'], when: (_who, _now, complete) => complete, then: () => this.enter() },
    SORTIR: { who: KEEPERS, where: ['tour', 'bilan'], then: () => this.leave('repos') },
    VOIR_HAUT: { who: KEEPERS, where: ['tour'], when: () => !this.seen.haut, then: (who) => this.see('haut', who) },
    VOIR_BAS: { who: ['visiteur'], where: ['tour'], when: () => !this.seen.bas, then: (who) => this.see('bas', who) },
    VALIDER: {
      who: KEEPERS,
      where: ['bilan'],
      when: (who) => this.appel !== undefined && !this.keepersUpstairs.has(who),
      then: () => this.leave('fin') + 1,
    },
    FIN_VISITES: {
      who: ['clock'],
      where: ['tour', 'bilan'],
      when: (_who, now) => this.isDue('fin-visites', now),
      then: () => this.leave('fin', 'd-office'),
    },
    FIN_BILAN: { who: ['clock'], where: ['bilan'], when: (_who, now) => this.isDue('fin-bilan', now), then: () => this.leave('repos') },
  };

  /** Answers what is seen afterwards; nothing when the house refuses. */
  apply({ event, who, complete }: HouseCommand, now: number): HouseView | undefined {
    const actions = this.happens(event, who, now, complete);
    if (actions === undefined) return undefined;
    this.counts[event] = (this.counts[event] ?? 0) + 1;
    return { value: this.value(), appel: this.appel, marks: [...this.marks], counts: { ...this.counts }, due: { ...this.due }, actions };
  }

  private happens(event: string, who: HouseCommand['who'], now: number, complete: boolean): number | undefined {
    const rule = this.rules[event];
    if (!rule?.where.includes(this.where) || !rule.who.includes(who)) return undefined;
    return rule.when?.(who, now, complete) === false ? undefined : rule.then(who, now);
  }

  private isDue(deadline: string, now: number): boolean {
    return (this.due[deadline] ?? Infinity) <= now;
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
