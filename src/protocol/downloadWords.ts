import type { DownloadErrorCode } from './modelDownload.ts';

/** What happened and what to do, in English; `{name}` is filled in. The editor's side looks them up in the person's language. */
export const downloadWords: Readonly<Record<DownloadErrorCode, string>> = {
  'bad-repository': "That is no model's name. Write it as owner/name, or owner/name@revision.",
  'bad-hub': "The mirror's address cannot be used. {because}",
  unreachable: '{host} cannot be reached ({detail}). See that this machine is online, then resume.',
  'timed-out': '{host} sent nothing for too long. What came is kept: resume later.',
  'bad-certificate':
    'The certificate of {host} is not trusted ({detail}). Add its authority to the system, then resume.',
  'proxy-refused':
    "The proxy wants a name and password (status 407). Set them in the system's proxy settings.",
  redirected: '{host} tried to redirect to {target}. Not followed.',
  'no-repository': '{host} has no model {repository}. Check its name and revision.',
  gated:
    '{repository} is given only to people who have agreed to its terms. Download it in a browser and choose its folder.',
  'hub-busy': '{host} takes no more requests for now. What came is kept: resume in some minutes.',
  'hub-failed': '{host} failed (status {status}). What came is kept: resume later.',
  'bad-reply':
    '{host} sent something else than {file}. A sign-in page of the network may be in between.',
  'unsafe-listing': 'The model was refused: it lists {file}, which leads outside its folder.',
  'no-model': '{repository} has no model that can be used. {because}',
  unsupported: '{repository} cannot be run here. {because}',
  'cut-off': 'The connection to {host} broke again and again. What came is kept: resume later.',
  'wrong-size':
    '{file} was refused: it is not as large as {host} said. Download it again, or from elsewhere.',
  'wrong-hash':
    '{file} was refused: it is not what {host} said it is. Download it again, or from elsewhere.',
  'disk-full':
    'The disk has too little room: {needed} are needed, {free} are free. What came is kept.',
  'disk-refused': 'The folder {folder} cannot be written ({detail}). Choose another one.',
  'in-use': 'It is in use or being downloaded elsewhere. Close what uses it, then try again.',
  'no-cuda-here':
    'The CUDA files are for Linux on x64, and this is {system}. What works here is found without them.',
  'no-cuda-files': '{host} has no CUDA files for ONNX Runtime {version}.',
  'bad-package': '{file} was refused, and nothing of it is kept. {because}',
  'runtime-refused':
    'The folder of ONNX Runtime, {folder}, cannot be written ({detail}). Run this command as somebody who may write there.',
};
