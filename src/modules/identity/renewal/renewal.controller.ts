import { Body, Controller, HttpCode, Ip, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '../../../platform/index.js';
import { RenewalRequest } from './renewal.request.js';
import { RenewalService } from './renewal.service.js';

@ApiTags('identity')
@Controller('renewal')
export class RenewalController {
  constructor(private readonly renewal: RenewalService) {}

  /** « Envoyer le code de vérification » : answers the same, in the same time, whether the address is known or not. */
  @Public()
  @Post()
  @HttpCode(202)
  @ApiAcceptedResponse({ description: 'Si l’adresse est connue, un code part dans la minute.' })
  async start(@Body() { email }: RenewalRequest, @Ip() clientAddress: string): Promise<void> {
    await this.renewal.ask(email, clientAddress);
  }
}
