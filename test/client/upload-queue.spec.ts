import { UploadQueue } from '../../client/src/forms/documents/upload-queue.js';

describe('the files given to one place', () => {
  it('no longer tell of a document that was taken away, and still of the others', async () => {
    const queue = new UploadQueue();
    const sent = new Promise<void>((resolve) => {
      let added = 0;
      const files = ['a.txt', 'b.txt'].map((name) => new File(['x'], name));
      queue.add(files, {
        refusal: () => null,
        known: () => new Set(),
        send: () => Promise.resolve(),
        arrived: () => Promise.resolve(false),
        added: () => {
          added += 1;
          if (added === files.length) resolve();
        },
        sentence: String,
      });
    });
    await sent;
    expect(queue.read().map(({ file, state }) => [file.name, state.kind])).toEqual([
      ['a.txt', 'added'],
      ['b.txt', 'added'],
    ]);
    queue.forget(queue.read()[0]!.documentId);
    expect(queue.read().map(({ file }) => file.name)).toEqual(['b.txt']);
  });
});
