import { Injectable } from '@nestjs/common';
import { type EntityManager, type EntityTarget, In, type ObjectLiteral, type QueryDeepPartialEntity } from 'typeorm';
import { AdministrativeContactEntity } from './administrative-contact.entity.js';
import { AmendmentEntity } from './amendment.entity.js';
import { ContractEntity } from './contract.entity.js';
import { ContractItemEntity } from './contract-item.entity.js';
import { type NewContract } from './contract.js';
import { ContractPartyEntity } from './contract-party.entity.js';

/** Rows of contracts, in the transaction's region. */
@Injectable()
export class ContractsRepository {
  async insert(tx: EntityManager, region: string, { contract, ...parts }: NewContract): Promise<void> {
    await tx.insert(ContractEntity, { ...contract, sections: [...contract.sections], region });
    const own = { contractId: contract.id, region };
    await insertAll(
      tx,
      ContractPartyEntity,
      parts.parties.map((party) => ({ ...party, ...own })),
    );
    for (const item of parts.items) await tx.insert(ContractItemEntity, { ...item, ...own }); // parents first
    await insertAll(
      tx,
      AdministrativeContactEntity,
      parts.administrativeContacts.map((contact) => ({ ...contact, ...own })),
    );
    await insertAll(
      tx,
      AmendmentEntity,
      parts.amendments.map((amendment) => ({ ...amendment, ...own })),
    );
  }

  all(tx: EntityManager): Promise<ContractEntity[]> {
    return tx.find(ContractEntity, { order: { name: 'ASC' } });
  }

  find(tx: EntityManager, id: string): Promise<ContractEntity | null> {
    return tx.findOneBy(ContractEntity, { id });
  }

  /** Signed, begun and not ended on that day; an open-ended contract runs on. */
  inForce(tx: EntityManager, type: string, day: string): Promise<ContractEntity[]> {
    return tx
      .createQueryBuilder(ContractEntity, 'c')
      .where('c.type = :type', { type })
      .andWhere('(c.effectiveFrom is null or c.effectiveFrom <= :day) and (c.effectiveTo is null or c.effectiveTo >= :day)', { day })
      .orderBy('c.name')
      .getMany();
  }

  parties(tx: EntityManager, contractIds: readonly string[]): Promise<ContractPartyEntity[]> {
    return tx.findBy(ContractPartyEntity, { contractId: In([...contractIds]) });
  }

  amendments(tx: EntityManager, contractId: string): Promise<AmendmentEntity[]> {
    return tx.find(AmendmentEntity, { where: { contractId }, order: { number: 'ASC' } });
  }
}

async function insertAll<T extends ObjectLiteral>(
  tx: EntityManager,
  entity: EntityTarget<T>,
  rows: QueryDeepPartialEntity<T>[],
): Promise<void> {
  if (rows.length > 0) await tx.insert(entity, rows);
}
