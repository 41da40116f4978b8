import { type INestApplicationContext } from '@nestjs/common';
import { DEFAULT_SETTINGS, RegionsService } from './modules/organisations/index.js';
import { type Progress } from './platform/boot/index.js';
import { Antivirus, AntivirusUnavailableError, BootError, type Settings } from './platform/index.js';

const MEGABYTE = 1024 * 1024;

/** ANTIVIRUS=required: nothing is served without one that looks at every document. Else what is wrong is said, and people are not kept waiting. */
export async function checkAntivirus(app: INestApplicationContext, { antivirus }: Settings, progress: Progress): Promise<void> {
  if (!app.get(Antivirus).present) return;
  const complaint = complaintAbout(app);
  if (antivirus !== 'required') {
    void complaint.then((said) => {
      if (said !== undefined) progress.say(`  Attention\u00a0: ${said}`);
    });
    return;
  }
  const said = await progress.step('Antivirus joignable', () => complaint);
  if (said !== undefined) throw new BootError(`ANTIVIRUS=required\u00a0: ${said}`);
}

async function complaintAbout(app: INestApplicationContext): Promise<string | undefined> {
  try {
    const largest = await largestDocument(app);
    if (await app.get(Antivirus).takes(largest)) return undefined;
    const megabytes = Math.ceil(largest / MEGABYTE);
    return `l’antivirus refuse un fichier de ${megabytes}\u00a0Mo, la taille admise d’un document\u00a0: réglez StreamMaxLength de clamd à ${megabytes}M au moins. D’ici là, un document trop grand pour lui reste fermé.`;
  } catch (error) {
    if (error instanceof AntivirusUnavailableError) return `${error.message} Vérifiez CLAMAV, ou que le service fonctionne.`;
    throw error;
  }
}

/** The largest document that any region takes. */
async function largestDocument(app: INestApplicationContext): Promise<number> {
  const regions = await app.get(RegionsService).all();
  return Math.max(
    ...(regions.length > 0 ? regions.map(({ settings }) => settings) : [DEFAULT_SETTINGS]).map(({ documents }) => documents.maxBytes),
  );
}
