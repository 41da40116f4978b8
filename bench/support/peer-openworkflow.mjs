import { OpenWorkflow } from 'openworkflow';
import { BackendPostgres } from 'openworkflow/postgres';

/** The same transition in openworkflow. */
export async function startOpenWorkflow(url, app) {
  const backend = await BackendPostgres.connect(url, { namespaceId: 'bench' });
  const ow = new OpenWorkflow({ backend });
  const transition = ow.defineWorkflow({ name: 'transition' }, async ({ input, step }) => {
    await step.run({ name: 'read' }, () => app.read(input.id));
    await step.run({ name: 'write' }, () => app.write(input.id));
    await step.run({ name: 'hand-on' }, () => app.handOn(input.id));
  });
  const worker = ow.newWorker({ concurrency: 4 });
  await worker.start();
  return {
    // Asking each run for its result would poll the database: count the last step's own calls instead.
    step: async (ids) => {
      const wanted = app.handedOn() + ids.length;
      for (const id of ids) await transition.run({ id });
      while (app.handedOn() < wanted) await new Promise((resolve) => setTimeout(resolve, 50));
    },
    stop: async () => {
      await worker.stop();
      await backend.stop();
    },
  };
}
