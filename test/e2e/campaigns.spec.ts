import { randomUUID } from 'node:crypto';
import { type CampaignSentView } from '../../src/modules/campaigns/dto/campaign-sent.view.js';
import { type CampaignRow, type CampaignView } from '../../src/modules/campaigns/dto/campaign.view.js';
import { type TemplateRow } from '../../src/modules/templates/dto/template.row.js';
import { type WorkflowRow } from '../../src/modules/workflow-definitions/dto/workflow.row.js';
import { type Answered, CALENDAR, dayIn, type DossierWorld, openCampaign, openWorld } from './dossier-world.js';

describe('campaigns', () => {
  let world: DossierWorld;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  type Reader = 'agency' | 'evaluator' | 'director' | 'elsewhere';
  const get = async <View = CampaignView>(path: string, who: Reader = 'agency'): Promise<Answered<View>> => (await world.as(who)).get(path);
  const send = async (event: string, key: string = randomUUID()): Promise<Answered<CampaignSentView>> =>
    (await world.as('agency')).post(`/api/campaigns/${world.campaignId}/events`).set('Idempotency-Key', key).send({ event });

  it('open one dossier for each contract of their kind in force, in the first state of the workflow', async () => {
    const { body } = await get(`/api/campaigns/${world.campaignId}`);
    expect(body.rows.map(({ contractName }) => contractName)).toContain('CAQES_22-CH DE VALOMBRE');
    expect(body.rows.map(({ contractName }) => contractName)).not.toContain('CAQES_18-CH DE VALOMBRE');
    expect(body.rows.some(({ contractName }) => contractName.startsWith('CPOM'))).toBe(false);
    expect(body.states).toEqual([{ label: 'Consultation', tone: 'info', count: body.dossiers }]);
    expect(body.calendar).toContainEqual({ window: 'auto-evaluation', label: 'Auto-évaluation', ...CALENDAR['auto-evaluation'] });
    expect(body.averageRate).toBeNull();
  });

  it('say what may be sent to all, and to how many it applies', async () => {
    const { body } = await get(`/api/campaigns/${world.campaignId}`);
    expect(body.events.find(({ event }) => event === 'OUVRIR_AUTO_EVALUATION')).toMatchObject({ eligible: body.dossiers, refused: 0 });
  });

  it('move every dossier, each in a step of its own, and once for each key', async () => {
    const { body: before } = await get(`/api/campaigns/${world.campaignId}`);
    await world.send('agency', 'OUVRIR_AUTO_EVALUATION');
    const key = randomUUID();
    const sent = await send('OUVRIR_AUTO_EVALUATION', key);
    expect(sent.status).toBe(200);
    expect(sent.body).toEqual({
      done: before.dossiers - 1,
      refused: [{ dossierId: world.dossierId, contractName: 'CAQES_22-CH DE VALOMBRE', reasons: [{ code: 'event-not-here' }] }],
    });
    expect((await send('OUVRIR_AUTO_EVALUATION', key)).body).toEqual(sent.body);
    const { body: after } = await get(`/api/campaigns/${world.campaignId}`);
    expect(after.states).toEqual([{ label: 'Auto-Evaluation', tone: 'info', count: before.dossiers }]);
  });

  it('follow each contract’s percentage', async () => {
    const { states } = await world.answers('director');
    const open = states.find(({ dot, missingEvidence }) => dot === 'todo' && missingEvidence.length === 0);
    await world.save('director', open!.key, { notApplicable: true });
    const { body } = await get(`/api/campaigns/${world.campaignId}`);
    const row = body.rows.find(({ dossierId }) => dossierId === world.dossierId);
    expect(row).toMatchObject({
      filled: 1,
      rate: Math.floor(100 / row!.required),
      closedByDeadline: false,
      lastMovementAt: expect.any(String),
    });
    expect(body.histogram.reduce((sum: number, { count }) => sum + count, 0)).toBe(body.dossiers);
    const { body: list } = await get<CampaignRow[]>('/api/campaigns');
    expect(list.find(({ id }) => id === world.campaignId)).toMatchObject({ dossiers: body.dossiers, averageRate: 0 });
  });

  it('refuse a calendar that lacks a window, a reversed one and a stranger, each at its place', async () => {
    const calendar = { 'auto-evaluation': { open: dayIn(5), close: dayIn(1) }, vacances: { open: dayIn(1), close: dayIn(2) } };
    await expect(openCampaign(await world.as('agency'), { calendar })).rejects.toThrow(
      /campaign\.missing-window.*|campaign\.reversed-window/,
    );
    const agent = await world.as('agency');
    const { body: workflows }: { body: WorkflowRow[] } = await agent.get('/api/workflow-definitions');
    const { body: templates }: { body: TemplateRow[] } = await agent.get('/api/templates');
    const asked = {
      label: 'Essai',
      year: 2025,
      contractType: 'CAQES',
      templateHash: templates.find(({ contractType }) => contractType === 'CPOM')?.hash,
      workflowHash: workflows.find(({ windows }) => 'pre-campagne' in windows)?.hash,
      calendar,
    };
    const { status, body }: Answered<object> = await agent.post('/api/campaigns').send(asked);
    const found = body.errors.map(({ keyword, pointer }) => [keyword, pointer]);
    expect([status, body.code]).toEqual([422, 'campaign.invalid']);
    expect(found).toEqual(
      expect.arrayContaining([
        ['campaign.missing-window', '/calendar/pre-campagne'],
        ['campaign.reversed-window', '/calendar/auto-evaluation/close'],
        ['campaign.unknown-window', '/calendar/vacances'],
        ['campaign.other-contract-type', '/templateHash'],
      ]),
    );
  });

  it('are opened once under one name, and never half', async () => {
    const agency = await world.as('agency');
    const label = 'Campagne unique';
    await openCampaign(agency, { label });
    await expect(openCampaign(agency, { label })).rejects.toThrow(/campaign\.exists/);
    const { body } = await get<CampaignRow[]>('/api/campaigns');
    expect(body.filter((row) => row.label === label)).toHaveLength(1);
  });

  it('exist only for those who decide in the region’s agency', async () => {
    for (const who of ['director', 'evaluator'] as const) {
      for (const path of ['/api/campaigns', `/api/campaigns/${world.campaignId}`]) {
        const { status, body } = await get(path, who);
        expect([status, body.code]).toEqual([404, 'campaign.absent']);
      }
    }
    expect((await get(`/api/campaigns/${world.campaignId}`, 'elsewhere')).status).toBe(404);
    await expect(openCampaign(await world.as('director'))).rejects.toThrow(/404/);
  });
});
