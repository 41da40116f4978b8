import { Module } from '@nestjs/common';
import { ShippedWorkflows } from './shipped-workflows.js';
import { WorkflowDefinitionsController } from './workflow-definitions.controller.js';
import { WorkflowDefinitions } from './workflow-definitions.service.js';

@Module({
  controllers: [WorkflowDefinitionsController],
  providers: [WorkflowDefinitions, ShippedWorkflows],
  exports: [WorkflowDefinitions],
})
export class WorkflowDefinitionsModule {}
