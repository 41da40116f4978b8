// `npm start`: builds what is stale, then runs the application in this very process.
import { build } from './build.mjs';

try {
  build((line) => process.stdout.write(`${line}\n`));
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}

// npm hands SIGTERM to its shell, which dies without passing it on: leave when the parent has gone.
if (process.env.npm_lifecycle_event) {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.emit('SIGTERM', 'SIGTERM');
  }, 500).unref();
}

const { main } = await import('../dist/main.js');
await main();
