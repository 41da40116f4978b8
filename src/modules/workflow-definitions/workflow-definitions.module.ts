import { Module } from '@nestjs/common';
import { DefinitionCheckModule } from '../definition-check/index.js';
import { ShippedWorkflows } from './shipped-workflows.js';
import { WorkflowDefinitionsController } from './workflow-definitions.controller.js';
import { WorkflowDefinitions } from './workflow-definitions.service.js';

@Module({
  imports: [DefinitionCheckModule],
  controllers: [WorkflowDefinitionsController],
  providers: [WorkflowDefinitions, ShippedWorkflows],
  exports: [WorkflowDefinitions],
})
export class WorkflowDefinitionsModule {}
