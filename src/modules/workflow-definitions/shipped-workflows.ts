import { readdir, readFile } from 'node:fs/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { RegionTransactions } from '../../platform/index.js';
import { WorkflowDefinitions } from './workflow-definitions.service.js';

/** The same place from `src` and from the built `dist`. */
const FOLDER = new URL('../../../schemas/workflows/', import.meta.url);

/** Publishes the workflows that are shipped with the product, when the database does not have them yet. */
@Injectable()
export class ShippedWorkflows implements OnModuleInit {
  constructor(
    private readonly transactions: RegionTransactions,
    private readonly definitions: WorkflowDefinitions,
  ) {}

  async onModuleInit(): Promise<void> {
    const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.json')).sort();
    const documents = await Promise.all(names.map((name) => readFile(new URL(name, FOLDER), 'utf8')));
    await this.transactions.asRelay(async (tx) => {
      for (const text of documents) await this.definitions.publish(tx, JSON.parse(text));
    });
  }
}
