import { setTimeout as wait } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { Ticker } from './ticker.js';

const NEVER = 3_600_000;

describe('Ticker', () => {
  beforeAll(() => {
    Logger.overrideLogger(false);
  });

  it('does a piece of work again for what came while it ran, and never twice at once', async () => {
    const ticker = new Ticker();
    const running = { now: 0, most: 0, times: 0 };
    ticker.every('work', NEVER, async () => {
      running.now++;
      running.most = Math.max(running.most, running.now);
      await wait(5);
      running.times++;
      running.now--;
    });

    await Promise.all([ticker.run('work'), ticker.run('work'), ticker.run('work')]);
    await ticker.beforeApplicationShutdown();

    expect(running).toEqual({ now: 0, most: 1, times: 2 });
  });

  it('goes on after a failure', async () => {
    const ticker = new Ticker();
    let done = 0;
    ticker.every('fragile', NEVER, () => (done++ === 0 ? Promise.reject(new Error('once')) : Promise.resolve()));

    await ticker.run('fragile');
    await ticker.run('fragile');
    await ticker.beforeApplicationShutdown();

    expect(done).toBe(2);
  });

  it('waits for the work under way when the application stops, and starts none after', async () => {
    const ticker = new Ticker();
    let done = 0;
    ticker.every('slow', NEVER, async () => {
      await wait(20);
      done++;
    });

    void ticker.run('slow');
    await ticker.beforeApplicationShutdown();
    const atShutdown = done;
    await ticker.run('slow');

    expect([atShutdown, done]).toEqual([1, 1]);
  });
});
