import * as v from 'valibot';
import { failedSchema } from './modelDownload.ts';
import { count, type Parsed } from './parsed.ts';

/** The package of NuGet that has them. */
export const cudaPackage = 'Microsoft.ML.OnnxRuntime.Gpu.Linux';

/**
 * What ONNX Runtime loads to run on NVIDIA's graphics devices, in the order in which they are put in place: who has the
 * last one has both.
 */
export const cudaFileNames = [
  'libonnxruntime_providers_shared.so',
  'libonnxruntime_providers_cuda.so',
] as const;
export type CudaFileName = (typeof cudaFileNames)[number];

/** Larger than any of these files has been by far; what claims to be larger is a mistake or an attack. */
const fileBytes = v.pipe(count, v.minValue(1), v.maxValue(4e9));

/** What is fetched, exactly. */
export const cudaPlanSchema = v.object({
  /** Of ONNX Runtime, and of the package. */
  version: v.pipe(v.string(), v.regex(/^\d{1,4}(?:\.\d{1,6}){2,3}$/)),
  /** The package's file, as the address ends. */
  file: v.pipe(v.string(), v.regex(/^[a-z\d][a-z\d.]{0,100}\.nupkg$/)),
  address: v.pipe(v.string(), v.maxLength(2048)),
  bytes: fileBytes,
  /** Of the package, in hexadecimal digits. */
  sha512: v.pipe(v.string(), v.regex(/^[\da-f]{128}$/)),
  /** As the package states it: "MIT". */
  license: v.exactOptional(v.pipe(v.string(), v.maxLength(200))),
  /** What each of the files has, unpacked. */
  unpacked: v.object({
    [cudaFileNames[0]]: fileBytes,
    [cudaFileNames[1]]: fileBytes,
  }),
});
export type CudaPlan = Parsed<typeof cudaPlanSchema>;

const present = v.object({ kind: v.literal('present'), version: v.string(), folder: v.string() });

export const cudaPlanResult = v.variant('kind', [
  v.object({
    kind: v.literal('plan'),
    plan: cudaPlanSchema,
    /** Where the package comes from, for people. */
    host: v.string(),
    /** Where the files are put: ONNX Runtime looks for them beside itself. */
    folder: v.string(),
    diskNeeded: count,
    diskFree: count,
  }),
  /** They are there already. */
  present,
  failedSchema,
]);
export type CudaPlanResult = Parsed<typeof cudaPlanResult>;

export const cudaFetchParams = v.object({ stream: count, plan: cudaPlanSchema });
export const cudaFetchResult = v.variant('kind', [present, failedSchema]);
export type CudaFetchResult = Parsed<typeof cudaFetchResult>;
