import { Injectable } from '@nestjs/common';
import { RegionTransactions } from '../../platform/index.js';
import { ContractsService } from '../contracts/index.js';
import { type Person, StandingsService } from '../identity/index.js';
import { contractView } from './contract.presenter.js';
import { DossierSummaries } from './dossier-summaries.js';
import { type ContractView } from './dto/contract.view.js';

/** The contract's form. */
@Injectable()
export class ContractSheetService {
  constructor(
    private readonly transactions: RegionTransactions,
    private readonly standings: StandingsService,
    private readonly contracts: ContractsService,
    private readonly summaries: DossierSummaries,
  ) {}

  /** @throws ContractAbsentError when it is not there, or not for this person. */
  view(person: Person, contractId: string): Promise<ContractView> {
    return this.transactions.in(person.region, async (tx) => {
      const { standings } = await this.standings.of(tx, person, contractId);
      const dossiers = await this.summaries.of(tx, person.id, new Map([[contractId, standings]]));
      return contractView({ sheet: await this.contracts.sheet(tx, contractId), dossiers: dossiers.get(contractId) ?? [], standings });
    });
  }
}
