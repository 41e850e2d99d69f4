/** A service that people run or rent, with the address it has unless somebody changed it. */
export interface EndpointPreset {
  readonly id: 'ollama' | 'llama.cpp' | 'vllm' | 'lm-studio' | 'openai';
  readonly name: string;
  readonly base: string;
  readonly needsKey: boolean;
}

/** Default ports as each server's own documentation gives them. */
export const endpointPresets: readonly EndpointPreset[] = [
  { id: 'ollama', name: 'Ollama', base: 'http://localhost:11434/v1', needsKey: false },
  { id: 'llama.cpp', name: 'llama.cpp', base: 'http://localhost:8080/v1', needsKey: false },
  { id: 'vllm', name: 'vLLM', base: 'http://localhost:8000/v1', needsKey: false },
  { id: 'lm-studio', name: 'LM Studio', base: 'http://localhost:1234/v1', needsKey: false },
  { id: 'openai', name: 'OpenAI', base: 'https://api.openai.com/v1', needsKey: true },
];
