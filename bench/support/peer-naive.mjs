import 'reflect-metadata';
import { Controller, Get, Module, Param } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource, EntitySchema } from 'typeorm';

const text = { type: 'text' };
const key = { type: 'uuid', primary: true };

/** The usual way: entities over the same tables, relations fetched together, everything sent. No session is even asked for. */
const ENTITIES = [
  new EntitySchema({
    name: 'dossier',
    schema: 'app',
    columns: {
      id: key,
      template_hash: text,
      state: text,
      version: { type: 'int' },
      snapshot: { type: 'jsonb' },
      counters: { type: 'jsonb' },
    },
    relations: {
      contract: { type: 'many-to-one', target: 'contract', joinColumn: { name: 'contract_id' } },
      campaign: { type: 'many-to-one', target: 'campaign', joinColumn: { name: 'campaign_id' } },
      answers: { type: 'one-to-many', target: 'answer', inverseSide: 'dossier' },
      documents: { type: 'one-to-many', target: 'document', inverseSide: 'dossier' },
    },
  }),
  new EntitySchema({ name: 'contract', schema: 'app', columns: { id: key, name: text, type: text, status: text } }),
  new EntitySchema({
    name: 'campaign',
    schema: 'app',
    columns: { id: key, label: text, year: { type: 'int' }, calendar: { type: 'jsonb' } },
  }),
  new EntitySchema({
    name: 'form_template',
    schema: 'app',
    columns: { hash: { type: 'text', primary: true }, label: text, document: { type: 'jsonb' } },
  }),
  new EntitySchema({
    name: 'answer',
    schema: 'app',
    columns: {
      dossier_id: key,
      question_id: { type: 'text', primary: true },
      instance: { type: 'text', primary: true },
      value: { type: 'jsonb' },
      not_applicable: { type: 'boolean' },
      comment: text,
      confirmed: { type: 'boolean' },
      version: { type: 'int' },
      filled_by_name: text,
      filled_at: { type: 'timestamptz' },
    },
    relations: { dossier: { type: 'many-to-one', target: 'dossier', joinColumn: { name: 'dossier_id' }, inverseSide: 'answers' } },
  }),
  new EntitySchema({
    name: 'document',
    schema: 'app',
    columns: { id: key, question_id: { type: 'text', nullable: true }, name: text, size: { type: 'bigint' } },
    relations: { dossier: { type: 'many-to-one', target: 'dossier', joinColumn: { name: 'dossier_id' }, inverseSide: 'documents' } },
  }),
];

const RELATIONS = { contract: true, campaign: true, answers: true, documents: true };

/** Nest on Express with TypeORM: one `findOne` with its relations. `url` is past row-level security. */
export async function startNaive(url) {
  const source = await new DataSource({ type: 'postgres', url, entities: ENTITIES, poolSize: 20 }).initialize();
  class Dossiers {
    async read(id) {
      const dossier = await source.getRepository('dossier').findOneOrFail({ where: { id }, relations: RELATIONS });
      // Joined to 300 answers, the template would come 300 times.
      return { ...dossier, template: await source.getRepository('form_template').findOneByOrFail({ hash: dossier.template_hash }) };
    }
  }
  Controller('dossiers')(Dossiers);
  Get(':id')(Dossiers.prototype, 'read', Object.getOwnPropertyDescriptor(Dossiers.prototype, 'read'));
  Param('id')(Dossiers.prototype, 'read', 0);
  class Naive {}
  Module({ controllers: [Dossiers] })(Naive);
  const app = await NestFactory.create(Naive, { logger: false });
  await app.listen(0, '127.0.0.1');
  return {
    url: `http://127.0.0.1:${app.getHttpServer().address().port}`,
    stop: async () => {
      await app.close();
      await source.destroy();
    },
  };
}
