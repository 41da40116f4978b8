import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RegionTransactions } from '../../platform/index.js';
import { CurrentPerson, type Person } from '../identity/index.js';
import { WorkflowRow } from './dto/workflow.row.js';
import { WorkflowDefinitions } from './workflow-definitions.service.js';

@ApiTags('workflow-definitions')
@Controller('workflow-definitions')
export class WorkflowDefinitionsController {
  constructor(
    private readonly transactions: RegionTransactions,
    private readonly definitions: WorkflowDefinitions,
  ) {}

  /** The workflows that drive dossiers and that a campaign of this region may use. */
  @Get()
  @ApiOkResponse({ type: [WorkflowRow] })
  async list(@CurrentPerson() { region }: Person): Promise<WorkflowRow[]> {
    const workflows = await this.transactions.in(region, (tx) => this.definitions.list(tx));
    return workflows
      .filter(({ definition }) => definition.subject === 'dossier')
      .map(({ hash, windows, definition: { id, version, label } }) => ({ hash, id, version, label, windows }));
  }
}
