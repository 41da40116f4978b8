/** The tables and the three steps that both peers run: what a transition must leave behind. */
export async function peerApp(pool) {
  await pool.query(`create table if not exists dossier(id int primary key, snapshot jsonb not null, version int not null default 0);
    create table if not exists journal(dossier_id int, version int, body jsonb, primary key(dossier_id, version));
    create table if not exists outbox(id bigint generated always as identity primary key, payload jsonb);
    insert into dossier(id, snapshot) select n, '{"value":"brouillon"}' from generate_series(0, 999) n on conflict do nothing`);
  let handed = 0;
  return {
    read: async (id) => (await pool.query('select snapshot, version from dossier where id = $1', [id])).rows[0],
    write: async (id) => {
      await pool.query(
        `with moved as (update dossier set snapshot = '{"value":"auto-evaluation"}', version = version + 1 where id = $1 returning id, version)
         insert into journal select id, version, '{"event":"OUVRIR"}' from moved`,
        [id],
      );
    },
    handOn: async (id) => {
      await pool.query('insert into outbox(payload) values ($1)', [{ id }]);
      handed += 1;
    },
    handedOn: () => handed,
  };
}
