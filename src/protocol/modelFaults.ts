// What is wrong with a model's folder and what to do, in English; `{name}` is filled in. The editor's side looks the sentences
// up in the person's language.

/** Its files are damaged, contradict each other, or lead out of the folder. */
const badModels = {
  'no-folder': 'There is no folder {folder}. Choose one that is there.',
  'not-a-folder': 'There is a file at {folder}, and no folder. Choose the folder of the model.',
  'no-model':
    'There is no config.json in {folder}: it is not the folder of a model, or only a part of one. Choose the folder that holds it and the ONNX files.',
  'no-file': 'The model has no file {file}. Download it again.',
  'no-plain-file': 'The model was refused: {file} is not a file. Download it again.',
  'outside-folder': 'The model was refused: {file} points outside its folder. Download it again.',
  'hard-link':
    'The model was refused: {file} is a hard link, a second name of another file. Copy the file instead.',
  'file-too-large':
    'The model was refused: {file} has {size} MB. Choose another export of the model.',
  'lfs-pointer': '{file} is only a pointer of Git LFS. Download the file itself.',
  'damaged-file': '{file} is damaged. Download the model again.',
  'unusable-field': '{file} has no usable {field}. Download the model again.',
  'head-count': 'config.json contradicts itself on the number of heads. Download the model again.',
  'stray-end-token':
    'The model ends its replies with token {token}, which is not in its vocabulary. Download it again.',
  'no-end-token':
    'Neither config.json nor the tokenizer says which token ends a reply. Download the model again.',
  'no-variant': 'The model has no variant {variant}. It has {known}.',
  'template-too-long':
    'The model was refused: its chat template is too long. Choose another export of the model.',
  'no-graph': '{file} is no ONNX model. Download it again.',
  'damaged-graph': '{file} is damaged, or no ONNX model. Download it again.',
  'weights-beyond-end':
    'The model was refused: {file} reads beyond the end of {weights}. Download it again.',
  'weights-unclear':
    'The model was refused: {file} does not say clearly where its weights are. Download it again.',
  'cache-shape':
    '{file} and config.json disagree on the shape of its cache. Download the model again.',
  'graph-vocabulary':
    '{file} and config.json disagree on the size of its vocabulary. Download the model again.',
  'tokenizer-vocabulary':
    'tokenizer.json and config.json disagree on the size of the vocabulary. Download the model again.',
  'token-number':
    'tokenizer.json gives {token} a number that is none, or not its own. Download the model again.',
  'no-merges': 'tokenizer.json has merges that are none. Download the model again.',
  'tokenizer-too-slow':
    'The tokenizer was stopped: its patterns take too long. Choose another model.',
} as const;

/** Its files are sound, but of a kind that this engine does not run. */
const unsupportedModels = {
  'unknown-family':
    'config.json says that the model is a {family}. The engine runs decoders of Qwen2, Qwen2.5, Qwen3, Llama 3, SmolLM2, SmolLM3, Phi-3, Phi-4-mini and Gemma 3. Choose one of them.',
  'no-onnx':
    'The folder has no ONNX file (onnx/model.onnx, onnx/model_q4.onnx, …). Choose an ONNX export of the model.',
  'own-functions':
    '{file} was refused: it defines functions of its own. Choose another export of the model.',
  'strange-domain':
    '{file} was refused: it needs operators of {domain}. Choose another export of the model.',
  'strange-operator':
    '{file} was refused: its operator {operator} is of {domain}. Choose another export of the model.',
  'graph-circle':
    '{file} was refused: its nodes wait for each other. Choose another export of the model.',
  'sparse-weights':
    '{file} was refused: it holds sparse weights. Choose another export of the model.',
  'graph-loop':
    '{file} was refused: it contains the loop {operator}. Choose another export of the model.',
  'node-reads-file':
    '{file} was refused: a node of it reads a file. Choose another export of the model.',
  'weights-scattered':
    'The weights of {file} lie in several folders. Put them into one, beside it.',
  'nothing-named':
    '{file} has no {name}. Choose an export of a decoder with its cache (text-generation-with-past).',
  'strange-input':
    '{file} asks for an input {name}. Choose an export of a decoder with its cache (text-generation-with-past).',
  'cache-numbers':
    '{file} keeps its cache in numbers that are neither float32 nor float16. Choose an export of a decoder with its cache (text-generation-with-past).',
  'last-logits':
    '{file} returns logits for the last token alone. Choose an export of a decoder with its cache (text-generation-with-past).',
  'strange-tokenizer':
    'tokenizer.json has a content that the engine does not know. Choose another export of the model.',
  'strange-tokenizer-field':
    'tokenizer.json has a {field} that the engine does not know. Choose another export of the model.',
  'strange-pattern':
    'tokenizer.json has a pattern that the engine does not know. Choose another export of the model.',
  'tokenizer-without-bytes':
    'tokenizer.json does not work on bytes. Choose another export of the model.',
  'no-template':
    'The model has no chat template, and none of the built-in ones fits. Choose a model that was trained for conversations.',
  'unusable-template':
    'The model has a chat template that cannot be used, and none of the built-in ones fits. Choose a model that was trained for conversations.',
  'template-failed': 'The chat template of the model failed. Choose another model.',
  'template-leaves-out':
    'The chat template of the model does not show it every message once. Choose another model.',
} as const;

export const modelFaults = { ...badModels, ...unsupportedModels };
export type ModelFaultKey = keyof typeof modelFaults;

export const faultCode = (key: ModelFaultKey): 'bad-model' | 'unsupported-model' =>
  Object.hasOwn(badModels, key) ? 'bad-model' : 'unsupported-model';
