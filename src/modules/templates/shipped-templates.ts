import { readdir, readFile } from 'node:fs/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { RegionTransactions } from '../../platform/index.js';
import { Templates } from './templates.service.js';

/** The same place from `src` and from the built `dist`. */
const FOLDER = new URL('../../../schemas/templates/', import.meta.url);

/** Publishes the templates that are shipped with the product, when the database does not have them yet. */
@Injectable()
export class ShippedTemplates implements OnModuleInit {
  constructor(
    private readonly transactions: RegionTransactions,
    private readonly templates: Templates,
  ) {}

  async onModuleInit(): Promise<void> {
    const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.json')).sort();
    const documents = await Promise.all(names.map((name) => readFile(new URL(name, FOLDER), 'utf8')));
    await this.transactions.asRelay(async (tx) => {
      for (const text of documents) await this.templates.publish(tx, JSON.parse(text));
    });
  }
}
