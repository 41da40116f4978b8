import { Client } from 'pg';

/** Runs some work on one short connection. */
export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, application_name: 'ecars-setup' });
  client.on('error', () => undefined); // the failed statement reports it
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
