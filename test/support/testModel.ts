import { makeTestModel, type TestModelName } from '../../scripts/testModels/makeTestModel.ts';

/**
 * A test model's Hugging Face folder, made if need be (a second or so for the first one). Its files are shared between
 * tests: copy the folder before changing anything in it.
 *
 * @param name a family and a layout, such as `qwen2-fused`; each has `onnx/model.onnx`, `model_fp16.onnx`, `model_q4.onnx`
 */
export function testModel(name: TestModelName): Promise<string> {
  return makeTestModel(name);
}
