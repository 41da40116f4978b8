import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Actor } from '../../workflows/index.js';
import { type Person } from '../identity/index.js';
import { type Subject, WorkflowRuntime } from '../workflow-runtime/index.js';

/** A dossier and as what somebody stands before it. */
export interface OpenDossier {
  readonly subject: Subject;
  readonly actor: Actor;
}

/** The door to one dossier: whoever has nothing to do with its contract gets the answer of a dossier that does not exist. */
@Injectable()
export class DossierAccess {
  constructor(private readonly runtime: WorkflowRuntime) {}

  async open(tx: EntityManager, person: Person, dossierId: string): Promise<OpenDossier> {
    const subject = await this.runtime.read(tx, { dossierId });
    return { subject, actor: await this.runtime.actorBefore(tx, person, subject) };
  }

  /** The same, and nobody else changes the dossier until the transaction ends. */
  async hold(tx: EntityManager, person: Person, dossierId: string): Promise<OpenDossier> {
    const subject = await this.runtime.read(tx, { dossierId, lock: true });
    return { subject, actor: await this.runtime.actorBefore(tx, person, subject) };
  }

  /** The same, in nobody's name: who may do nothing there by themselves. */
  async holdAlone(tx: EntityManager, dossierId: string): Promise<OpenDossier> {
    return { subject: await this.runtime.read(tx, { dossierId, lock: true }), actor: { id: 'system', standings: [] } };
  }
}
