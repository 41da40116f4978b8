import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { RegionTransactions } from '../../src/platform/index.js';
import { startServer, type TestServer } from '../support/index.js';

const REGIONS = ['horizon', 'brisants'] as const;
const AUDIENCES = ['etablissement', 'ars', 'am', 'omedit'] as const;
const AUTHORS = ['p-1', 'p-2'] as const;

interface Row {
  readonly id: string;
  readonly region: string;
  readonly dossier_id: string;
  readonly audience: string;
  readonly author_id: string;
}

/** Two dossiers of each region, every audience, both authors. */
async function plant({ database }: TestServer): Promise<Row[]> {
  const dossiers = await database.query<{ id: string; region: string }>(
    `select id, region from (select id, region, row_number() over (partition by region order by id) as rank from app.dossier where region = any($1)) d where rank <= 2`,
    [REGIONS],
  );
  const rows = dossiers.flatMap(({ id, region }) =>
    AUDIENCES.flatMap((audience) => AUTHORS.map((author_id) => ({ id: randomUUID(), region, dossier_id: id, audience, author_id }))),
  );
  for (const { id, region, dossier_id, audience, author_id } of rows) {
    await database.query(
      `insert into app.discussion_message (id, region, dossier_id, audience, question_id, author_id, author_name, body, written_at)
       values ($1, $2, $3, $4, 'q', $5, $5, 'dit', now())`,
      [id, region, dossier_id, audience, author_id],
    );
  }
  return rows;
}

describe('the rows of discussions', () => {
  let server: TestServer;
  let rows: Row[];
  beforeAll(async () => {
    server = await startServer({ seed: 'demo', config: { background: false } });
    rows = await plant(server);
  });
  afterAll(() => server.close());

  /** As the application, for one region, in somebody's name, with some circles. */
  function as<T>(region: string, author: string, circles: readonly string[], sql: string): Promise<T[]> {
    return server.app.get(RegionTransactions).in(region, async (tx) => {
      await tx.query("select set_config('app.person', $1, true), set_config('app.circles', $2, true)", [author, circles.join(',')]);
      return tx.query<T[]>(sql);
    });
  }

  const regions = fc.constantFrom(...REGIONS, '', 'ailleurs');
  const circlesOf = (planted: readonly Row[]): fc.Arbitrary<string[]> =>
    fc.subarray([...new Set(planted.map(({ dossier_id, audience }) => `${dossier_id}/${audience}`)), '', '/', 'etablissement']);

  it('are seen in their region and in the circles that were entered, and nowhere else', async () => {
    expect(rows).toHaveLength(REGIONS.length * 2 * AUDIENCES.length * AUTHORS.length);
    await fc.assert(
      fc.asyncProperty(regions, circlesOf(rows), async (region, circles) => {
        const seen = await as<{ id: string }>(region, 'p-1', circles, 'select id from app.discussion_message order by id');
        const expected = rows.filter((row) => row.region === region && circles.includes(`${row.dossier_id}/${row.audience}`));
        expect(seen.map(({ id }) => id)).toEqual(expected.map(({ id }) => id).toSorted());
      }),
      { numRuns: 100 },
    );
  });

  it('are changed by their author alone, there only, and erased by nobody', async () => {
    await fc.assert(
      fc.asyncProperty(regions, circlesOf(rows), fc.constantFrom(...AUTHORS, ''), async (region, circles, author) => {
        const mark = randomUUID();
        await as(region, author, circles, `update app.discussion_message set body = '${mark}'`);
        const changed = await server.database.query<{ id: string }>('select id from app.discussion_message where body = $1 order by id', [
          mark,
        ]);
        const expected = rows.filter(
          (row) => row.region === region && row.author_id === author && circles.includes(`${row.dossier_id}/${row.audience}`),
        );
        expect(changed.map(({ id }) => id)).toEqual(expected.map(({ id }) => id).toSorted());
      }),
      { numRuns: 60 },
    );
    await expect(as('horizon', 'p-1', [], 'delete from app.discussion_message')).rejects.toThrow(/permission denied/);
    await expect(as('horizon', 'p-1', [], "update app.discussion_message set audience = 'ars'")).rejects.toThrow(/permission denied/);
  });

  it('are added in one’s own name, in a circle that was entered', async () => {
    const { dossier_id, region } = rows[0]!;
    const add = (author: string, audience: string): Promise<unknown> =>
      as(
        region,
        'p-1',
        [`${dossier_id}/etablissement`],
        `insert into app.discussion_message (id, region, dossier_id, audience, question_id, author_id, author_name, body, written_at)
         values ('${randomUUID()}', '${region}', '${dossier_id}', '${audience}', 'q', '${author}', 'x', 'dit', now())`,
      );
    await add('p-1', 'etablissement');
    await expect(add('p-2', 'etablissement')).rejects.toThrow(/row-level security/);
    await expect(add('p-1', 'ars')).rejects.toThrow(/row-level security/);
  });
});
