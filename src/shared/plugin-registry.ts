import { DomainError } from './domain-error.js';

/** Two plugins of one family claim the same type. */
export class DuplicatePluginError extends DomainError {
  readonly code = 'plugin.duplicate';
  readonly kind = 'malformed';
}

/** A document or a caller names a plugin that nobody registered. */
export class UnknownPluginError extends DomainError {
  readonly code = 'plugin.unknown';
  readonly kind = 'malformed';
}

/** The plugins of one family by `type`. Closed once built, refuses duplicates, and names what it knows. */
export class PluginRegistry<Plugin extends { readonly type: string }> {
  private readonly plugins: ReadonlyMap<string, Plugin>;

  constructor(
    private readonly family: string,
    plugins: readonly Plugin[],
  ) {
    const known = new Map<string, Plugin>();
    for (const plugin of plugins) {
      if (known.has(plugin.type)) throw new DuplicatePluginError(`Two ${family} plugins are named "${plugin.type}"`, { type: plugin.type });
      known.set(plugin.type, plugin);
    }
    this.plugins = known;
  }

  get types(): readonly string[] {
    return [...this.plugins.keys()];
  }

  find(type: string): Plugin | undefined {
    return this.plugins.get(type);
  }

  get(type: string): Plugin {
    const plugin = this.plugins.get(type);
    if (!plugin) throw new UnknownPluginError(`No ${this.family} plugin is named "${type}"; known: ${this.types.join(', ')}`, { type });
    return plugin;
  }
}
