declare module '@20minutes/s3rver' {
  import { type AddressInfo } from 'node:net';

  /** The part of it that tests use. */
  export default class S3rver {
    constructor(options: {
      readonly address: string;
      readonly port: number;
      readonly silent: boolean;
      readonly directory: string;
      readonly configureBuckets: readonly { readonly name: string }[];
    });
    run(): Promise<AddressInfo>;
    close(): Promise<void>;
  }
}

declare module '@20minutes/s3rver/lib/signature/v4.js' {
  const v4: { getStringToSign: (request: { readonly uri: string }, signature: unknown) => string };
  export default v4;
}
