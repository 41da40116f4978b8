// Reads what it is asked for, keeps nothing of it, and says how much there was.
import { once } from 'node:events';
import { get } from 'node:http';

process.on('message', async ({ url, cookie }) => {
  const [response] = await once(get(url, { headers: { cookie } }), 'response');
  const read = { bytes: 0 };
  response.on('data', ({ length }) => (read.bytes += length));
  await once(response, 'end');
  process.send({ status: response.statusCode, bytes: read.bytes });
});
