import type { Theme } from './pageFiles.ts';

const bodyClasses: Readonly<Record<Theme, string>> = {
  light: 'vscode-light',
  dark: 'vscode-dark',
  highContrast: 'vscode-high-contrast',
  highContrastLight: 'vscode-high-contrast vscode-high-contrast-light',
};

/** What the script below leaves in the page for the tests. */
export interface StubWindow {
  readonly afPosted: unknown[];
  readonly afViolations: string[];
  /** Posts the messages one after the other and waits until the page has drawn them. */
  afPost(messages: readonly unknown[]): Promise<void>;
}

/**
 * Runs in the page before its script: what VS Code gives a webview, with what is posted kept for the tests. The state
 * outlives a reload, as it does in VS Code. `__name` is what the tests' own compiler calls in functions sent to the page.
 */
export const webviewStub = (theme: Theme): string => `
  globalThis.__name = (made) => made;
  globalThis.afPosted = [];
  globalThis.afViolations = [];
  document.addEventListener('securitypolicyviolation', (event) => {
    afViolations.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample);
  });
  document.addEventListener('DOMContentLoaded', () => {
    document.body.className = '${bodyClasses[theme]}';
  });
  globalThis.acquireVsCodeApi = () => {
    delete globalThis.acquireVsCodeApi;
    return {
      postMessage: (message) => { afPosted.push(structuredClone(message)); },
      getState: () => JSON.parse(sessionStorage.getItem('state') ?? 'null') ?? undefined,
      setState: (state) => { sessionStorage.setItem('state', JSON.stringify(state)); },
    };
  };
  globalThis.afDrawn = () => new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
  globalThis.afPost = async (messages) => {
    for (const message of messages) {
      const heard = new Promise((resolve) => addEventListener('message', resolve, { once: true }));
      postMessage(message, '*');
      await heard;
    }
    await afDrawn();
  };
`;
