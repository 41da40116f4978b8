// A process of its own that asks one address over and over, and prints what it saw: requests a second, 99th percentile, bytes of one answer.
import { Agent, get } from 'node:http';

const { url, headers, milliseconds, callers, status } = JSON.parse(process.argv[2]);
const agent = new Agent({ keepAlive: true, maxSockets: callers });
const times = [];
let bytes = 0;

function ask() {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    get(url, { agent, headers }, (response) => {
      let size = 0;
      response.on('data', (chunk) => (size += chunk.length));
      response.on('end', () => {
        if (response.statusCode !== status) return reject(new Error(`${url} answered ${response.statusCode}`));
        times.push(performance.now() - started);
        bytes = size;
        resolve();
      });
    }).on('error', reject);
  });
}

const started = performance.now();
async function caller() {
  while (performance.now() - started < milliseconds) await ask();
}
await Promise.all(Array.from({ length: callers }, caller));
const seconds = (performance.now() - started) / 1000;
agent.destroy();
times.sort((a, b) => a - b);
console.log(JSON.stringify({ rate: times.length / seconds, p99: times[Math.floor(times.length * 0.99)], bytes }));
