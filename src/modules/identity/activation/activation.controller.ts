import { Body, Controller, HttpCode, Ip, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '../../../platform/index.js';
import { ActivationCheckRequest, ActivationRequest, ActivationView } from './activation.requests.js';
import { ActivationService } from './activation.service.js';

/** The page that a link opens asks for nothing: what reads mails before their owner does, uses no link up. */
@ApiTags('identity')
@Controller('activation')
export class ActivationController {
  constructor(private readonly activation: ActivationService) {}

  /** Looks, and uses nothing up. */
  @Public()
  @Post('check')
  @HttpCode(200)
  @ApiOkResponse({ type: ActivationView })
  check(@Body() { token }: ActivationCheckRequest, @Ip() clientAddress: string): Promise<ActivationView> {
    return this.activation.look(token, clientAddress);
  }

  /** Gives the account its password, and uses the link up. */
  @Public()
  @Post()
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'Le compte est ouvert : on s’y connecte avec ce mot de passe.' })
  activate(@Body() { token, password }: ActivationRequest, @Ip() clientAddress: string): Promise<void> {
    return this.activation.activate({ token, password }, clientAddress);
  }
}
