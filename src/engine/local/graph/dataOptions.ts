import type { InferenceSession } from 'onnxruntime-node';

/** The part of a session's options that tells the runtime where a graph's weights are; it takes no `undefined`. */
export function dataOptions(
  dataFolder: string | undefined,
): Pick<InferenceSession.SessionOptions, 'extra'> {
  if (dataFolder === undefined) return {};
  return { extra: { session: { model_external_initializers_file_folder_path: dataFolder } } };
}
