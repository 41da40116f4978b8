import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { BootError } from '../boot-error.js';
import { type AppConfig } from '../config/app-config.js';

/** Opens the port; one that is taken or forbidden is told in a sentence. */
export async function listen(app: NestFastifyApplication, { host, port }: AppConfig): Promise<void> {
  try {
    await app.listen(port, host);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE')
      throw new BootError(`Le port ${port} est déjà utilisé : arrêtez l’autre application, ou choisissez un autre PORT.`);
    if (code === 'EACCES')
      throw new BootError(`Le port ${port} demande des droits d’administrateur : choisissez un PORT au-dessus de 1024.`);
    if (code === 'EADDRNOTAVAIL') throw new BootError(`HOST est mal renseignée : ${host} n’est pas une adresse de cette machine.`);
    throw error;
  }
}
