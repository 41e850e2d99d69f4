import { existsSync } from 'node:fs';
import path from 'node:path';

/** Where Debian's chromium, Chrome and Edge have theirs. */
const folders = ['/usr/lib/chromium', '/opt/google/chrome', '/opt/microsoft/msedge'];

/**
 * Variables for a process that shall find SwiftShader, the graphics driver in software that comes with Chromium, or undefined
 * where the machine has none: with them WebGPU is tested without a graphics card.
 */
export function softwareVulkan(): Readonly<Record<string, string>> | undefined {
  const folder = folders.find(
    (candidate) =>
      existsSync(path.join(candidate, 'vk_swiftshader_icd.json')) &&
      existsSync(path.join(candidate, 'libvulkan.so.1')),
  );
  if (folder === undefined) return undefined;
  return {
    VK_ICD_FILENAMES: path.join(folder, 'vk_swiftshader_icd.json'),
    LD_LIBRARY_PATH: folder,
  };
}
