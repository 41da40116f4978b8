import { type OnApplicationShutdown } from '@nestjs/common';
import { SideThread, type ThreadLimits, ThreadStoppedError } from '../../platform/threads/side-thread.js';
import { type Problem } from '../../shared/problem.js';
import { type CheckReport, type CheckRequest } from './check-documents.js';

/** The largest document within the format's limits takes a quarter of both on a slow machine. */
const LIMITS = { patienceMs: 10_000, memoryMb: 512, restMs: 1_000 };

/**
 * A longer text is refused unread. A thread whose memory runs out inside `JSON.parse` takes the process with it (seen
 * with 35 MB): what can be parsed at all has to fit, whatever it holds.
 */
const MOST_CHARACTERS = 5_000_000;

const STOPPED: Readonly<Record<ThreadStoppedError['why'] | 'failed' | 'size', Omit<Problem, 'pointer' | 'severity'>>> = {
  time: {
    code: 'document.too-slow',
    message: `La vérification a été arrêtée après ${LIMITS.patienceMs / 1000}\u00a0secondes\u00a0: le document est trop coûteux à vérifier.`,
  },
  memory: {
    code: 'document.too-heavy',
    message: `La vérification a été arrêtée au-delà de ${LIMITS.memoryMb}\u00a0Mo de mémoire\u00a0: le document est trop coûteux à vérifier.`,
  },
  size: { code: 'document.too-large', message: 'Ce document dépasse 5\u00a0millions de caractères\u00a0: il n’est pas lu.' },
  lost: { code: 'document.unchecked', message: 'La vérification s’est arrêtée avant la fin\u00a0: le document est refusé.' },
  failed: { code: 'document.unchecked', message: 'La vérification a échoué sur ce document\u00a0: il est refusé.' },
};

/**
 * Checks documents that come from outside in a thread of their own, with a limit of time and of memory (reliability
 * rule 13): whatever they hold, the process goes on and the answer is a list of problems.
 */
export class DefinitionChecker implements OnApplicationShutdown {
  private readonly thread: SideThread;

  constructor(limits: ThreadLimits = LIMITS) {
    this.thread = new SideThread(new URL('./definition-check.worker.js', import.meta.url), limits);
  }

  async check(request: CheckRequest): Promise<CheckReport> {
    const excessive = told(request, 'size', (text) => text.length > MOST_CHARACTERS);
    if (excessive.workflow.length + excessive.template.length > 0) return excessive;
    try {
      return await this.thread.run<CheckReport>('checkDocuments', request);
    } catch (error) {
      return told(request, error instanceof ThreadStoppedError ? error.why : 'failed');
    }
  }

  onApplicationShutdown(): Promise<void> {
    return this.close();
  }

  close(): Promise<void> {
    return this.thread.close();
  }
}

/** One sentence for each document that was asked about, or for those that are meant. */
function told({ workflow, template }: CheckRequest, why: keyof typeof STOPPED, meant: (text: string) => boolean = () => true): CheckReport {
  const problem: Problem = { ...STOPPED[why], pointer: '', severity: 'error' };
  const of = (text: string | undefined): Problem[] => (text !== undefined && meant(text) ? [problem] : []);
  return { workflow: of(workflow), template: of(template) };
}
