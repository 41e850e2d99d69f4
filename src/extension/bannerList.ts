import type { Banner } from '../protocol/snapshot.ts';

/** What a banner's buttons can do. Each has one handler. */
export const bannerActions = [
  'restart-engine',
  'show-log',
  'connect-endpoint',
  'manage-trust',
  'dismiss',
] as const;
export type BannerAction = (typeof bannerActions)[number];

export interface OwnBanner extends Banner {
  readonly actions: readonly { readonly id: BannerAction; readonly label: string }[];
}

/** The messages above the thread. One of each id: a newer one takes the place of the older. */
export class BannerList {
  readonly #banners = new Map<string, OwnBanner>();
  readonly #onChange: () => void;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get all(): readonly OwnBanner[] {
    return [...this.#banners.values()];
  }

  put(banner: OwnBanner): void {
    this.#banners.set(banner.id, banner);
    this.#onChange();
  }

  remove(id: string): void {
    if (this.#banners.delete(id)) this.#onChange();
  }

  /** The action of a banner that is shown now; undefined where the page names one that is not offered. */
  action(banner: string, action: string): BannerAction | undefined {
    return this.#banners.get(banner)?.actions.find(({ id }) => id === action)?.id;
  }
}
