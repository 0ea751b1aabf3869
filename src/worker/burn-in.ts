import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { callFolder, runFfmpeg, type FfmpegDesk } from './ffmpeg.js';
import type { Problem } from '../core/status.js';
import type { PictureSize } from './encode-video.js';
import { frameNumberKey } from './numbered-picture.js';

/** Share of the picture's height that a line's letters take; smaller ones cannot be read on a phone. */
const letterHeightShare = 1 / 26;
const smallestLetterPixels = 8;
/** Below this share of the wished size a long text is cut instead. */
const smallestShrink = 0.5;
/** What a letter is wide on average, as a share of the height that is set for letters. */
const letterWidthShare = 0.62;
/** Nobody writes more on a slate; the file's and the scene's name fit. */
const textLimitCharacters = 400;
/** Room for the widest frame number, with the spaces before it. */
const numberCharacters = 11;

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\u200f\u061c]/u;

export const noBurnIn: Problem = {
  code: 'burn-in-missing',
  message:
    'The text for the video cannot be written: FFmpeg here has no drawtext, or finds no font. Install an FFmpeg with libfreetype and a font (Debian, Ubuntu: apt-get install ffmpeg fonts-dejavu-core), then render again.',
};

/** Of the picture on which a text is tried. */
const triedSize: PictureSize = { width: 640, height: 360 };

export interface BurnIn {
  /** What FFmpeg is to read as the text, from a file of this name in its working folder. */
  readonly template: string;
  readonly filter: string;
}

export const textFileName = 'burn-in.txt';

/** The text of the asker and each frame's own number, light on a dark box, at the lower edge. */
export function burnInFilter(text: string, size: PictureSize): BurnIn {
  const wished = Math.max(smallestLetterPixels, size.height * letterHeightShare);
  const line = oneLine(text);
  const room = size.width / letterWidthShare;
  const fitting = room / (lettersOf(line).length + numberCharacters + 2);
  const letters = Math.max(
    smallestLetterPixels,
    Math.floor(Math.min(wished, Math.max(fitting, wished * smallestShrink))),
  );
  const most = Math.max(0, Math.floor(room / letters) - numberCharacters - 2);
  const margin = Math.ceil(letters / 2);
  return {
    template: `${escapeText(cut(line, most))}   %{metadata:${frameNumberKey}}`,
    filter: [
      `drawtext=textfile=${textFileName}`,
      'expansion=normal',
      'font=sans',
      `fontsize=${letters}`,
      'fontcolor=white',
      'box=1',
      'boxcolor=black@0.6',
      `boxborderw=${Math.ceil(letters / 3)}`,
      // The number stays in the picture, however wide the letters before it turn out.
      `x=min(${margin}\\,w-tw-${margin})`,
      `y=h-lh-${margin}`,
    ].join(':'),
  };
}

/** Whether FFmpeg here can draw this text: it may lack the filter, find no font, or stumble over the text. */
export async function canBurnIn(desk: FfmpegDesk, text: string): Promise<boolean> {
  const { template, filter } = burnInFilter(text, triedSize);
  try {
    const folder = await callFolder(desk);
    await writeFile(join(folder, textFileName), template);
    await runFfmpeg(desk, {
      program: 'ffmpeg',
      arguments: [
        ...['-f', 'lavfi', '-i', `color=size=${triedSize.width}x${triedSize.height}:rate=1:duration=1`],
        ...['-vf', filter, '-frames:v', '1', '-f', 'null', '-'],
      ],
      folder,
      readable: [],
    });
    return true;
  } catch {
    // A machine without FFmpeg is told of by what cannot do without it.
    desk.signal.throwIfAborted();
    return false;
  }
}

/** Line breaks, control characters and what turns the direction of all that follows would move the number. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
}

/** Code points: what is drawn, one glyph each. */
function lettersOf(text: string): readonly string[] {
  return Array.from(text);
}

function cut(text: string, most: number): string {
  const characters = lettersOf(text);
  const limit = Math.min(most, textLimitCharacters);
  if (characters.length <= limit) return text;
  return limit < 2 ? '' : `${characters.slice(0, limit - 1).join('')}…`;
}

/**
 * What drawtext expands in a text. Where letters run from right to left it turns them round before it expands, and a
 * backslash would then stand behind what it protects: letters that look the same take the place of those two.
 */
function escapeText(text: string): string {
  if (rightToLeft.test(text)) return text.replaceAll('%', '\u066a').replaceAll('\\', '\u2216');
  return text.replace(/[\\%]/g, String.raw`\$&`);
}
