import type { InferenceSession } from 'onnxruntime-node';

/**
 * The part of a session's options that tells the runtime where a graph's weights are; it takes no `undefined`.
 *
 * @param others by ONNX Runtime's names for its settings of a session
 */
export function dataOptions(
  dataFolder: string | undefined,
  others: Readonly<Record<string, unknown>> = {},
): Pick<InferenceSession.SessionOptions, 'extra'> {
  if (dataFolder === undefined) return { extra: { session: others } };
  const session = { ...others, model_external_initializers_file_folder_path: dataFolder };
  return { extra: { session } };
}
