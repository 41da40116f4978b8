import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import { AppConfig, Public } from '../../../platform/index.js';
import { RegionsService } from '../../organisations/index.js';
import { signInView } from './sign-in.presenter.js';
import { SignInView } from './sign-in.view.js';

export class SignInQuery {
  /** Short name of the region whose page it is. */
  @ApiPropertyOptional({ example: 'horizon' })
  @IsOptional()
  @Matches(/^[a-z][a-z0-9-]{0,59}$/)
  region?: string;
}

@ApiTags('identity')
@Controller('public')
export class SignInController {
  constructor(
    private readonly regions: RegionsService,
    private readonly config: AppConfig,
  ) {}

  /** The words of the sign-in page: of the region that is named, else of the one by default. */
  @Public()
  @Get('sign-in')
  @ApiOkResponse({ type: SignInView })
  async page(@Query() { region }: SignInQuery): Promise<SignInView> {
    const slug = region ?? this.config.defaultRegion;
    const { settings } = slug === undefined ? await this.regions.byDefault() : await this.regions.get(slug);
    const { oidc } = this.config;
    return signInView(settings, oidc ? { label: oidc.label, helpUrl: oidc.helpUrl } : null);
  }
}
