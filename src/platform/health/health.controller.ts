import { Controller, Get, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { Public } from '../http/public.decorator.js';
import { VERSION } from '../version.js';
import { HealthService } from './health.service.js';
import { HealthView } from './health.view.js';

/** For the operator's probes: `live` while the process answers, `ready` while it can do its work. */
@Public()
@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly health: HealthService) {}

  @Get()
  @ApiOkResponse({ type: HealthView })
  async check(@Res({ passthrough: true }) reply: FastifyReply): Promise<HealthView> {
    const health = await this.health.check();
    if (health.status !== 'ok') void reply.status(503);
    return { ...health, version: VERSION };
  }

  @Get('ready')
  @ApiOkResponse({ type: HealthView })
  ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<HealthView> {
    return this.check(reply);
  }

  @Get('live')
  @ApiOkResponse({ type: HealthView })
  live(): HealthView {
    return { status: 'ok', checks: {}, version: VERSION };
  }
}
