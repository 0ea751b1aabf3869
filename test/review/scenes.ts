import type { Review, SceneReview } from '../../src/review/review.js';

export const ours = 'https://dailies.example/r/';

export const shot: SceneReview = {
  file: 'shots/a.blend',
  scene: null,
  frames: '1-48',
  verdict: 'succeeded',
  message: 'All 48 frames exist.',
  findings: [],
  run: {
    frames: { planned: 48, rendered: 40, reused: 8, failed: 0 },
    renderSeconds: 90,
    blenderSeconds: 132,
    width: 1920,
    height: 1080,
  },
  links: {
    video: `${ours}a/output.mp4`,
    poster: `${ours}a/poster.jpg`,
    log: `${ours}a/log`,
    report: `${ours}a/report.json`,
  },
};

export const failedShot: SceneReview = {
  ...shot,
  file: 'shots/b.blend',
  scene: 'Close-up',
  verdict: 'failed',
  message: '3 of 48 frames do not exist; see the log.',
  findings: [
    {
      code: 'missing-file',
      severity: 'error',
      message: 'textures/wood.png is missing; image wood uses it.',
      path: 'textures/wood.png',
    },
    { code: 'sound-left-out', severity: 'info', message: 'The frames have gaps, so there is no sound.' },
  ],
  run: {
    frames: { planned: 48, rendered: 45, reused: 0, failed: 3 },
    renderSeconds: 450,
    blenderSeconds: 600,
    width: 1920,
    height: 1080,
  },
  links: { video: null, poster: null, log: `${ours}b/log`, report: null },
};

export const refusedShot: SceneReview = {
  ...shot,
  file: 'shots/c.blend',
  verdict: 'refused',
  message: 'The scene has no camera; add one, or name one with --camera.',
  run: null,
  links: { video: null, poster: null, log: null, report: null },
};

export const review: Review = {
  commit: '0123456789abcdef0123456789abcdef01234567',
  verdict: 'failed',
  message: 'One of 3 scenes is rendered.',
  scenes: [shot, failedShot, refusedShot],
  page: `${ours}index.html`,
  ours: [ours],
};
