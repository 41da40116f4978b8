export default async () => {
  await globalThis.__ECARS_CLUSTER?.stop();
};
