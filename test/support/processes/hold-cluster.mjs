// Starts the embedded PostgreSQL on a folder, says so in one line, and holds it until a signal comes.
const [module, dataFolder] = process.argv.slice(2);
const { startCluster } = await import(module);

try {
  const cluster = await startCluster({ dataFolder });
  process.on('SIGTERM', () => void cluster.stop().then(() => process.exit(0)));
  process.stdout.write(`${JSON.stringify({ url: cluster.url, adopted: cluster.adopted })}\n`);
} catch (error) {
  process.stdout.write(`${JSON.stringify({ refused: error.message })}\n`);
  process.exit(1);
}
