import { messageOf, usageFault } from './errors.js';
import { countNamedFrames } from './frames.js';
import { renderOptions, type RenderOptionName } from './options.js';
import { parseRequest, type RenderRequest } from './request.js';

/** Half an hour of film. Nobody asks for more in a comment, and listing frames takes time. */
const namedFramesLimit = 43_200;

export const optionNames: readonly RenderOptionName[] = renderOptions.map(({ name }) => name);

/** The presets that every repository has. */
export const builtInPresets: readonly string[] = renderOptions.flatMap((option) =>
  option.name === 'preset' ? option.value.choices.map((choice) => choice.value) : [],
);

/** One option as somebody wrote it in a comment or a configuration: its checked value, or a sentence. */
export function parseChatOption(
  name: RenderOptionName,
  text: string,
): { readonly request: RenderRequest } | { readonly request: null; readonly message: string } {
  try {
    if (name === 'frames' && countNamedFrames(text) > namedFramesLimit) {
      throw usageFault(`--frames names more than ${namedFramesLimit} frames; give fewer, like --frames 1-48.`);
    }
    return { request: parseRequest({ [name]: text }) };
  } catch (error) {
    return { request: null, message: messageOf(error) };
  }
}
