import { DBOS } from '@dbos-inc/dbos-sdk';

/** A transition as DBOS users write it: read, then write state and journal, then hand a message on; each a recorded step. */
export async function startDbos(url, app) {
  DBOS.setConfig({ name: 'bench', systemDatabaseUrl: url, logLevel: 'error' });
  const transition = DBOS.registerWorkflow(
    async (id) => {
      await DBOS.runStep(() => app.read(id), { name: 'read' });
      await DBOS.runStep(() => app.write(id), { name: 'write' });
      await DBOS.runStep(() => app.handOn(id), { name: 'handOn' });
    },
    { name: 'transition' },
  );
  await DBOS.launch();
  const step = async (ids) => {
    for (const id of ids) await transition(id);
  };
  return { step, stop: () => DBOS.shutdown() };
}
