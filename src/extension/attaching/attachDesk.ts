import { attachmentOf } from '../../chat/evidence/attachedText.ts';
import type { Attachment } from '../../protocol/attachment.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import type { Translate } from '../translate.ts';
import type { Attachments } from './attachments.ts';
import { testAttachment } from './testMessage.ts';

export interface AttachDeskOptions {
  readonly t: Translate;
  readonly attachments: Attachments;
  /** What is selected in the active terminal, with its name; undefined where there is no terminal. */
  readonly terminal: () => Promise<
    { readonly name: string; readonly selected: string | undefined } | undefined
  >;
  readonly clipboard: () => Promise<string>;
  /** The values of a program that is paused now; undefined where it is not any more. */
  readonly values: () => Promise<Attachment | undefined>;
  /** Values were not taken: they may be offered again. */
  readonly onDropped: () => void;
}

/** What a person does with attachments. Nothing gets here but by one of these gestures. */
export class AttachDesk {
  readonly #options: AttachDeskOptions;

  constructor(options: AttachDeskOptions) {
    this.#options = options;
  }

  async terminal(): Promise<Outcome> {
    const { t, terminal } = this.#options;
    const found = await terminal();
    if (found === undefined) return refuse(t('No terminal is open.'));
    return this.#add(
      attachmentOf('terminal', found.selected ?? '', found.name),
      t('Select text in the terminal first.'),
    );
  }

  async clipboard(): Promise<Outcome> {
    const { t, clipboard } = this.#options;
    return this.#add(
      attachmentOf('clipboard', await clipboard()),
      t('There is no text on the clipboard.'),
    );
  }

  /** @param argument what the menu of a test's message hands over */
  test(argument: unknown): Outcome {
    const { t } = this.#options;
    return this.#add(testAttachment(argument), t("Open the menu of a failed test's message."));
  }

  /** Shows the values; they are attached only once the person says so. */
  async values(): Promise<Outcome> {
    const { t, values, onDropped } = this.#options;
    const nothing = t('The program is not paused there any more, or its values cannot be read.');
    const outcome = this.#add(await values(), nothing, true);
    if (outcome.kind === 'refused') onDropped();
    return outcome;
  }

  keep(id: string): Outcome {
    return this.#options.attachments.keep(id) ? done : this.#gone();
  }

  remove(id: string): Outcome {
    const { attachments, onDropped } = this.#options;
    const dropped = attachments.all.find((each) => each.id === id);
    if (!attachments.remove(id)) return this.#gone();
    if (dropped?.kind === 'values') onDropped();
    return done;
  }

  #add(attachment: Attachment | undefined, nothing: string, proposed = false): Outcome {
    const { t, attachments } = this.#options;
    if (attachment === undefined) return refuse(nothing);
    return attachments.add(attachment, proposed)
      ? done
      : refuse(t('No more can be attached to this question. Remove something first.'));
  }

  #gone(): Outcome {
    return refuse(this.#options.t('That is not attached any more.'));
  }
}
