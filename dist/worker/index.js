#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ usageFault),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   c7: () => (/* binding */ systemCodeOf),
/* harmony export */   vC: () => (/* binding */ Fault)
/* harmony export */ });
/** A fault with a stable code and one sentence for people: what is wrong, where, what to do. */
class Fault extends Error {
    kind;
    code;
    constructor(kind, code, message, options = {}) {
        super(message, options);
        this.name = 'Fault';
        this.kind = kind;
        this.code = code;
    }
}
function usageFault(message) {
    return new Fault('usage', 'usage', message);
}
/** The text of anything thrown, without its stack. Told by shape: an error may come from another realm. */
function messageOf(error) {
    return stringIn(error, 'message') ?? String(error);
}
/** The `code` that Node's system errors carry (`ENOENT`, `ENOSPC` …), or `undefined`. */
function systemCodeOf(error) {
    return stringIn(error, 'code');
}
function stringIn(value, key) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    const found = value[key];
    return typeof found === 'string' ? found : undefined;
}


/***/ }),

/***/ 139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x5: () => (/* binding */ exitCodeOfFault)
/* harmony export */ });
/* unused harmony exports verdicts, usageExitCode, exitCodeOf, reasonComplete, reasonCancelled */
const verdicts = (/* unused pure expression or super */ null && ([
    'succeeded',
    'succeeded-with-findings',
    'failed',
    'refused',
    'waiting',
    'superseded',
    'cancelled',
    'skipped',
]));
/** Exit status of the command line; `null` where a verdict never ends a command. */
const exitCodes = {
    succeeded: 0,
    'succeeded-with-findings': 0,
    failed: 1,
    refused: 3,
    waiting: null,
    superseded: null,
    cancelled: 130,
    skipped: 0,
};
const usageExitCode = 2;
function exitCodeOf(verdict) {
    return exitCodes[verdict] ?? 1;
}
/** A usage error is told as `refused` to programs and as exit 2 to shells. */
function exitCodeOfFault(kind) {
    return kind === 'usage' ? usageExitCode : exitCodeOf(kind);
}
/** Reason codes are stable: scripts depend on them, people read the message beside them. */
const reasonComplete = 'complete';
const reasonCancelled = 'cancelled';


/***/ }),

/***/ 429:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _core_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(139);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(807);
/* harmony import */ var _local_store_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(265);
/* harmony import */ var _worker_job_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(897);




/** Time to stop Blender and tell the store; whatever does not end by itself is not waited for. */
const graceMs = 20_000;
const stop = new AbortController();
function end() {
    stop.abort();
    setTimeout(() => process.exit((0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOfFault */ .x5)('failed')), graceMs).unref();
}
process.once('SIGTERM', end);
process.once('SIGINT', end);
if (process.env['DAILIES_LIFELINE'] === 'stdin') {
    // The farm holds the other end: when it is gone, so is the reason for this job.
    process.stdin.once('end', end).once('error', end).resume();
}
try {
    const call = (0,_worker_job_js__WEBPACK_IMPORTED_MODULE_3__/* .parseWorkerCall */ .kC)(process.argv.slice(2));
    if (call.action === 'probe') {
        console.log(JSON.stringify(await (0,_worker_job_js__WEBPACK_IMPORTED_MODULE_3__/* .probeMachine */ .cA)({ env: process.env, store: (0,_local_store_js__WEBPACK_IMPORTED_MODULE_2__/* .localStore */ .xM)(), signal: stop.signal })));
    }
    else {
        await (0,_worker_job_js__WEBPACK_IMPORTED_MODULE_3__/* .runJob */ .b5)(call, { env: process.env, store: (0,_local_store_js__WEBPACK_IMPORTED_MODULE_2__/* .localStore */ .xM)(), signal: stop.signal });
        console.log(JSON.stringify({ outcome: 'succeeded' }));
    }
}
catch (error) {
    const fault = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC ? error : new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('failed', 'internal', (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error), { cause: error });
    console.log(JSON.stringify({ outcome: 'failed', kind: fault.kind, code: fault.code, message: fault.message }));
    process.exitCode = (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOfFault */ .x5)(fault.kind);
}
process.stdin.destroy();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   xM: () => (/* binding */ localStore)
/* harmony export */ });
/* unused harmony exports uriOf, pathOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(24);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(136);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(807);






/** Files being written stand beside their place under such a name until they are whole; listings leave them out. */
const unfinishedPrefix = '.unfinished-';
/** A store whose objects are the files of this machine, named by `file://` URIs. */
function localStore() {
    return {
        stat: async (uri) => {
            const found = await ignoreMissing((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(pathOf(uri)));
            return found?.isFile() === true ? { uri, size: found.size } : null;
        },
        read: (uri) => ignoreMissing((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(pathOf(uri))),
        write: (uri, content) => writeWhole(pathOf(uri), content),
        copy: (from, to) => writeWhole(pathOf(to), { file: pathOf(from) }),
        list: (folderUri) => listFiles(pathOf(folderUri)),
        localCopy: (uri) => Promise.resolve(pathOf(uri)),
        remove: (uri) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(pathOf(uri), { force: true }),
    };
}
/** The URI of a file or folder of this machine; a folder's has no slash at its end. */
function uriOf(path) {
    return (0,node_url__WEBPACK_IMPORTED_MODULE_4__.pathToFileURL)(path).href.replace(/\/$/, '');
}
function pathOf(uri) {
    try {
        return (0,node_url__WEBPACK_IMPORTED_MODULE_4__.fileURLToPath)(uri);
    }
    catch (error) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .Fault */ .vC('refused', 'bad-uri', `"${uri}" is not a file on this machine; give a file:// URI.`, {
            cause: error,
        });
    }
}
async function writeWhole(path, content) {
    const unfinished = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `${unfinishedPrefix}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    try {
        await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
        // A reflink where the file system has them: a copy that shares no later change and costs no space.
        if ('file' in content)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(content.file, unfinished, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_FICLONE);
        else
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(unfinished, content);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(unfinished, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(unfinished, { force: true }).catch(() => undefined);
        throw writeFault(path, error);
    }
}
/**
 * Makes a folder and those above it. Not `mkdir(…, { recursive: true })`: Node 20 never returns from it where the file
 * system answers ENOENT below a folder that exists, as `/proc` does.
 */
async function makeFolder(path) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path);
    const missing = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(path).then(() => false, (error) => {
        if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .systemCodeOf */ .c7)(error) === 'EEXIST')
            return false;
        if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .systemCodeOf */ .c7)(error) === 'ENOENT' && parent !== path)
            return true;
        throw error;
    });
    if (!missing)
        return;
    await makeFolder(parent);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(path).catch((error) => {
        if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .systemCodeOf */ .c7)(error) !== 'EEXIST')
            throw error;
    });
}
/** Turns the file system's refusals into sentences; anything unexpected stays what it is. */
function writeFault(path, error) {
    switch ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .systemCodeOf */ .c7)(error)) {
        case 'ENOSPC':
        case 'EDQUOT':
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .Fault */ .vC('failed', 'disk-full', `There is no space left to write ${path}; free some and start the same render again: finished frames are kept.`, { cause: error });
        case 'EACCES':
        case 'EPERM':
        case 'EROFS':
        case 'ENOTDIR':
        case 'EISDIR':
        case 'EEXIST':
        case 'ENOENT':
        case 'ENAMETOOLONG':
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .Fault */ .vC('refused', 'cannot-write', `${path} cannot be written (${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)}); choose another folder (--out for results, XDG_CACHE_HOME for what is remembered).`, {
                cause: error,
            });
        default:
            return error;
    }
}
async function listFiles(folder) {
    const entries = (await ignoreMissing((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder, { recursive: true, withFileTypes: true }))) ?? [];
    const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith(unfinishedPrefix));
    const objects = await Promise.all(files.map(async (entry) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(entry.parentPath, entry.name);
        const found = await ignoreMissing((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path));
        return found === null ? null : { uri: uriOf(path), size: found.size };
    }));
    return objects.filter((object) => object !== null);
}
async function ignoreMissing(action) {
    try {
        return await action;
    }
    catch (error) {
        const code = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .systemCodeOf */ .c7)(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return null;
        if (code === 'EACCES' || code === 'EPERM') {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .Fault */ .vC('refused', 'cannot-read', `A folder cannot be read (${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)}); make it readable, or choose another.`, {
                cause: error,
            });
        }
        throw error;
    }
}


/***/ }),

/***/ 897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  kC: () => (/* binding */ parseWorkerCall),
  cA: () => (/* binding */ probeMachine),
  b5: () => (/* binding */ runJob)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(455);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __nccwpck_require__(136);
;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __nccwpck_require__(807);
;// CONCATENATED MODULE: ./build/core/frames.js

/** A render of more frames than this is a mistake more often than a film: 1,000,000 frames are eleven hours at 24 fps. */
const frameCountLimit = 1_000_000;
/** Blender's own bounds for a frame number (`MAXFRAME`, `MINAFRAME`). */
const frameNumberLimit = 1_048_574;
/** A million frames without any order, each with its sign, digits and comma. */
const frameTextLimitCharacters = 10_000_000;
const grammar = /^(?<first>-?\d+)(?:-(?<last>-?\d+)(?:[x:](?<step>\d+))?)?$/;
/**
 * Reads a frame list: `1-48,60`; every third frame as `1-48x3` or `1-48:3`; negative frames as `-10--1`.
 * Answers ascending frame numbers, each once.
 */
function parseFrames(text) {
    if (text.length > frameTextLimitCharacters) {
        throw (0,errors/* usageFault */.Ap)(`The frame list is ${text.length} characters long; at most ${frameTextLimitCharacters} are read.`);
    }
    const parts = text.split(/[\s,]+/).filter((part) => part !== '');
    if (parts.length === 0)
        throw (0,errors/* usageFault */.Ap)('The frame list is empty; write frames like 1-48,60 or 1-48x3.');
    return enumerateRanges(parts.map(parseRange));
}
/** How many frames a list names at most, counted without listing them. */
function countNamedFrames(text) {
    let count = 0;
    for (const part of text.split(/[\s,]+/)) {
        const { first, last, step } = grammar.exec(part)?.groups ?? {};
        const span = last === undefined ? 0 : Math.abs(Number(last) - Number(first));
        count += Math.floor(span / Math.max(1, Number(step ?? 1))) + 1;
    }
    return count;
}
function parseRange(part) {
    const groups = grammar.exec(part)?.groups;
    if (groups === undefined) {
        throw (0,errors/* usageFault */.Ap)(`"${clip(part)}" is not a frame or a range of frames; write 5, 1-48, 1-48x3 or -10--1.`);
    }
    const first = frameNumber(groups['first'] ?? '');
    const last = groups['last'] === undefined ? first : frameNumber(groups['last']);
    const step = groups['step'] === undefined ? 1 : Number(groups['step']);
    if (step < 1 || step > 2 * frameNumberLimit) {
        throw (0,errors/* usageFault */.Ap)(`The step in "${clip(part)}" must be 1 or more.`);
    }
    if (last >= first)
        return { first, last, step };
    // "48-1" names the same frames as "1-48"; with a step the phase is that of the first number written.
    return { first: first - Math.floor((first - last) / step) * step, last: first, step };
}
function frameNumber(digits) {
    const frame = Number(digits);
    if (Math.abs(frame) > frameNumberLimit) {
        throw (0,errors/* usageFault */.Ap)(`Frame ${clip(digits)} is out of bounds; Blender knows frames from -${frameNumberLimit} to ${frameNumberLimit}.`);
    }
    return frame === 0 ? 0 : frame; // never -0
}
function enumerateRanges(ranges) {
    // Overlapping ranges may name a frame many times; what is enumerated stays bounded all the same.
    const named = ranges.reduce((sum, range) => sum + Math.floor((range.last - range.first) / range.step) + 1, 0);
    if (named > 2 * frameCountLimit)
        throw tooManyFrames(named);
    const frames = new Set();
    for (const { first, last, step } of ranges) {
        for (let frame = first; frame <= last; frame += step)
            frames.add(frame);
    }
    if (frames.size > frameCountLimit)
        throw tooManyFrames(frames.size);
    return [...frames].sort((a, b) => a - b);
}
function tooManyFrames(count) {
    return (0,errors/* usageFault */.Ap)(`The frame list names ${count} frames; at most ${frameCountLimit} are rendered at once.`);
}
/** The frames of a scene's own range. A stored step of 0 or less is read as 1; a range that ends before it starts is empty. */
function framesOfScene(scene) {
    const step = Math.max(1, scene.frameStep);
    const count = Math.floor((scene.frameEnd - scene.frameStart) / step) + 1;
    if (count > frameCountLimit)
        throw tooManyFrames(count);
    return Array.from({ length: Math.max(0, count) }, (_, index) => scene.frameStart + index * step);
}
/** The shortest ranges for ascending frames: runs of one step, at least two frames long (three when the step is not 1). */
function toRanges(frames) {
    const ranges = [];
    let index = 0;
    while (index < frames.length) {
        const first = frames[index] ?? 0;
        const step = (frames[index + 1] ?? first + 1) - first;
        let end = index;
        while (end + 1 < frames.length && (frames[end + 1] ?? 0) - (frames[end] ?? 0) === step)
            end += 1;
        const length = end - index + 1;
        if (length >= 3 || (length === 2 && step === 1)) {
            ranges.push({ first, last: frames[end] ?? first, step });
            index = end + 1;
        }
        else {
            ranges.push({ first, last: first, step: 1 });
            index += 1;
        }
    }
    return ranges;
}
/** The canonical text of ascending frames; `parseFrames` reads it back. */
function formatFrames(frames) {
    return toRanges(frames)
        .map(({ first, last, step }) => first === last ? String(first) : `${first}-${last}${step === 1 ? '' : `x${step}`}`)
        .join(',');
}
/** The one distance between neighbours, or `null` where distances differ. One frame has step 1. */
function constantStep(frames) {
    const ranges = toRanges(frames);
    if (frames.length <= 1)
        return 1;
    if (frames.length === 2)
        return (frames[1] ?? 0) - (frames[0] ?? 0);
    return ranges.length === 1 ? (ranges[0]?.step ?? null) : null;
}
/** `5` → `0005.png`, `-12` → `-0012.png`: four digits or more, the real frame number. */
function frameFileName(frame, extension) {
    const digits = String(Math.abs(frame)).padStart(4, '0');
    return `${frame < 0 ? '-' : ''}${digits}.${extension}`;
}
function clip(text) {
    return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

;// CONCATENATED MODULE: ./build/core/progress.js
const namePattern = /^(?:.*\/)?chunks\/(?<chunk>\d{5})\/(?<attempt>\d{1,9})-(?<state>running|succeeded|failed)-(?<done>\d{1,9})\.json$/;
/** `chunks/00007/1-running-12.json` */
function chunkStatusName(status) {
    return `chunks/${String(status.chunk).padStart(5, '0')}/${status.attempt}-${status.state}-${status.done}.json`;
}
/** `undefined` for names that are no status file: a listing may hold anything. */
function parseChunkStatusName(name) {
    const groups = namePattern.exec(name)?.groups;
    if (groups === undefined)
        return undefined;
    return {
        chunk: Number(groups['chunk']),
        attempt: Number(groups['attempt']),
        state: groups['state'],
        done: Number(groups['done']),
    };
}
/** Folds a listing into progress. Only the newest attempt of a chunk counts; within it, the furthest state. */
function foldProgress(plan, names) {
    const newest = new Map();
    for (const name of names) {
        const status = parseChunkStatusName(name);
        if (status === undefined || status.chunk >= plan.chunkCount)
            continue;
        const known = newest.get(status.chunk);
        if (known === undefined || isLater(status, known))
            newest.set(status.chunk, status);
    }
    const statuses = [...newest.values()].sort((a, b) => a.chunk - b.chunk);
    const count = (state) => statuses.filter((status) => status.state === state).length;
    return {
        framesPlanned: plan.framesPlanned,
        framesDone: Math.min(plan.framesPlanned, statuses.reduce((sum, status) => sum + status.done, 0)),
        chunks: {
            waiting: plan.chunkCount - statuses.length,
            running: count('running'),
            succeeded: count('succeeded'),
            failed: count('failed'),
        },
        statuses,
    };
}
function isLater(a, b) {
    if (a.attempt !== b.attempt)
        return a.attempt > b.attempt;
    const finished = (status) => (status.state === 'running' ? 0 : 1);
    if (finished(a) !== finished(b))
        return finished(a) > finished(b);
    return a.done > b.done;
}

;// CONCATENATED MODULE: ./build/core/layout.js


function runUri(plan) {
    return `${plan.outputUri}/runs/${plan.run}`;
}
function planUri(plan) {
    return `${runUri(plan)}/plan.json`;
}
function chunkStatusUri(plan, status) {
    return `${runUri(plan)}/${chunkStatusName(status)}`;
}
function chunksUri(plan) {
    return `${runUri(plan)}/chunks`;
}
function chunkFolderUri(plan, chunk) {
    return `${chunksUri(plan)}/${String(chunk).padStart(5, '0')}`;
}
/** What Blender said in one attempt at a chunk. */
function chunkLogUri(plan, log) {
    return `${logsUri(plan)}/${String(log.chunk).padStart(5, '0')}-${log.attempt}.log`;
}
function logsUri(plan) {
    return `${runUri(plan)}/logs`;
}
/** `undefined` for names that are no log: a listing may hold anything. */
function parseChunkLogUri(uri) {
    const groups = /\/logs\/(?<chunk>\d{5})-(?<attempt>\d{1,9})\.log$/.exec(uri)?.groups;
    return groups === undefined ? undefined : { chunk: Number(groups['chunk']), attempt: Number(groups['attempt']) };
}
/** What the stitch found and made. */
function stitchUri(plan) {
    return `${runUri(plan)}/stitch.json`;
}
/** A chunk's part of the video. */
function segmentUri(plan, chunk) {
    return `${runUri(plan)}/segments/${String(chunk).padStart(5, '0')}.mp4`;
}
/** What a segment was made of and with; without it the segment counts as never made. */
function segmentRecordUri(plan, chunk) {
    return `${runUri(plan)}/segments/${String(chunk).padStart(5, '0')}.json`;
}
/** One file of a frame, by its name in the frame's record. */
function frameFileUri(plan, name) {
    return `${plan.framesUri}/${encodeName(name)}`;
}
/** Bytes, hashes and size of a verified frame. */
function frameRecordUri(plan, frame) {
    return `${frameRecordsUri(plan)}/${frameFileName(frame, 'json')}`;
}
/** The folder of those. */
function frameRecordsUri(plan) {
    return `${plan.framesUri}/records`;
}
/** Beside the frames: the key they were rendered under. */
function renderKeyUri(plan) {
    return `${plan.framesUri}/${renderKeyName}`;
}
/** The scene's sound over a range of frames, mixed once for all renders that share the key. */
function soundUri(plan, range) {
    return `${plan.framesUri}/sound/${range.first}to${range.last}.flac`;
}
/** Hash of a mixed sound; without it the sound counts as never mixed. */
function soundRecordUri(plan, range) {
    return `${plan.framesUri}/records/${range.first}to${range.last}.flac.json`;
}
/** Where one of a frame's files stands in the output folder, by its name in the frame's record. */
function publishedUri(plan, name) {
    const folder = name.includes('/') ? '' : `${outputNames.frames}/`;
    return `${plan.outputUri}/${folder}${encodeName(name)}`;
}
/** Names of what File Output nodes wrote, as they stand in the output folder; only where there are such. */
function publishedLayersUri(plan) {
    return `${plan.outputUri}/layers/files.json`;
}
function encodeName(name) {
    return name.split('/').map(encodeURIComponent).join('/');
}
const renderKeyName = 'render-key';
/** Names in the output folder, as people see them. */
const outputNames = {
    video: 'output.mp4',
    partial: 'partial.mp4',
    still: 'still.png',
    poster: 'poster.jpg',
    report: 'report.json',
    plan: 'plan.json',
    frames: 'frames',
};

;// CONCATENATED MODULE: ./node_modules/valibot/dist/index.mjs
//#region src/storages/globalConfig/globalConfig.ts
let store$4;
const DEFAULT_CONFIG = {
	lang: void 0,
	message: void 0,
	abortEarly: void 0,
	abortPipeEarly: void 0
};
/**
* Sets the global configuration.
*
* @param config The configuration.
*/
function setGlobalConfig(config$1) {
	store$4 = {
		...store$4,
		...config$1
	};
}
/**
* Returns the global configuration.
*
* @param config The config to merge.
*
* @returns The configuration.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalConfig(config$1) {
	if (!config$1 && !store$4) return DEFAULT_CONFIG;
	return {
		lang: config$1?.lang ?? store$4?.lang,
		message: config$1?.message,
		abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
		abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
	};
}
/**
* Deletes the global configuration.
*/
function deleteGlobalConfig() {
	store$4 = void 0;
}

//#endregion
//#region src/storages/globalMessage/globalMessage.ts
let store$3;
/**
* Sets a global error message.
*
* @param message The error message.
* @param lang The language of the message.
*/
function setGlobalMessage(message$1, lang) {
	if (!store$3) store$3 = /* @__PURE__ */ new Map();
	store$3.set(lang, message$1);
}
/**
* Returns a global error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalMessage(lang) {
	return store$3?.get(lang);
}
/**
* Deletes a global error message.
*
* @param lang The language of the message.
*/
function deleteGlobalMessage(lang) {
	store$3?.delete(lang);
}

//#endregion
//#region src/storages/schemaMessage/schemaMessage.ts
let store$2;
/**
* Sets a schema error message.
*
* @param message The error message.
* @param lang The language of the message.
*/
function setSchemaMessage(message$1, lang) {
	if (!store$2) store$2 = /* @__PURE__ */ new Map();
	store$2.set(lang, message$1);
}
/**
* Returns a schema error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSchemaMessage(lang) {
	return store$2?.get(lang);
}
/**
* Deletes a schema error message.
*
* @param lang The language of the message.
*/
function deleteSchemaMessage(lang) {
	store$2?.delete(lang);
}

//#endregion
//#region src/storages/specificMessage/specificMessage.ts
let store$1;
/**
* Sets a specific error message.
*
* @param reference The identifier reference.
* @param message The error message.
* @param lang The language of the message.
*/
function setSpecificMessage(reference, message$1, lang) {
	if (!store$1) store$1 = /* @__PURE__ */ new Map();
	if (!store$1.get(reference)) store$1.set(reference, /* @__PURE__ */ new Map());
	store$1.get(reference).set(lang, message$1);
}
/**
* Returns a specific error message.
*
* @param reference The identifier reference.
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSpecificMessage(reference, lang) {
	return store$1?.get(reference)?.get(lang);
}
/**
* Deletes a specific error message.
*
* @param reference The identifier reference.
* @param lang The language of the message.
*/
function deleteSpecificMessage(reference, lang) {
	store$1?.get(reference)?.delete(lang);
}

//#endregion
//#region src/utils/_stringify/_stringify.ts
/**
* Stringifies an unknown input to a literal or type string.
*
* @param input The unknown input.
*
* @returns A literal or type string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _stringify(input) {
	const type = typeof input;
	if (type === "string") return `"${input}"`;
	if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
	if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
	return type;
}

//#endregion
//#region src/utils/_addIssue/_addIssue.ts
/**
* Adds an issue to the dataset.
*
* @param context The issue context.
* @param label The issue label.
* @param dataset The input dataset.
* @param config The configuration.
* @param other The optional props.
*
* @internal
*/
function _addIssue(context, label, dataset, config$1, other) {
	const input = other && "input" in other ? other.input : dataset.value;
	const expected = other?.expected ?? context.expects ?? null;
	const received = other?.received ?? /* @__PURE__ */ _stringify(input);
	const issue = {
		kind: context.kind,
		type: context.type,
		input,
		expected,
		received,
		message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
		requirement: context.requirement,
		path: other?.path,
		issues: other?.issues,
		lang: config$1.lang,
		abortEarly: config$1.abortEarly,
		abortPipeEarly: config$1.abortPipeEarly
	};
	const isSchema = context.kind === "schema";
	const message$1 = other?.message ?? context.message ?? /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue.lang);
	if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
	if (isSchema) dataset.typed = false;
	if (dataset.issues) dataset.issues.push(issue);
	else dataset.issues = [issue];
}

//#endregion
//#region src/utils/_cloneDataset/_cloneDataset.ts
/**
* Creates a shallow copy of a dataset.
*
* Hint: The `value` is copied by reference, but the `issues` array, its issues
* and their `path` arrays are cloned to avoid reusing mutable dataset state
* across multiple runs. Mutating a returned object or array value can
* therefore affect later cache hits that reuse the same cached output.
*
* @param dataset The output dataset.
*
* @returns The copied output dataset.
*/
/* @__NO_SIDE_EFFECTS__ */
function _cloneDataset(dataset) {
	return {
		typed: dataset.typed,
		value: dataset.value,
		issues: dataset.issues?.map((issue) => ({
			...issue,
			path: issue.path && [...issue.path]
		}))
	};
}

//#endregion
//#region src/utils/_formatCase/_formatCase.ts
/**
* Splits a string into lowercase words and rejoins them with the given
* separator and capitalization rules.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries. Whether the first or subsequent words are
* capitalized is controlled by `capFirst` and `capRest`.
*
* Hint: Implemented in a single pass that emits directly to the result
* string to avoid an intermediate `string[]` allocation. ASCII chars are
* classified via char codes to skip `.toLowerCase()` and `.toUpperCase()`
* method calls in the common case.
*
* Hint: Digits are treated as a separate character class, so `item2Name`
* yields `item2` and `name` rather than `item`, `2` and `name`.
*
* @param input The input string.
* @param separator The string inserted between words.
* @param capFirst Whether to capitalize the first word.
* @param capRest Whether to capitalize subsequent words.
*
* @returns The formatted string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _formatCase(input, separator, capFirst, capRest) {
	let result = "";
	let firstWord = true;
	let start = 0;
	let prev = 0;
	let prevPrev = 0;
	const flush = (end) => {
		if (end > start) {
			let word = input.slice(start, end).toLowerCase();
			if (firstWord ? capFirst : capRest) {
				const firstCode = word.charCodeAt(0);
				if (firstCode >= 97 && firstCode <= 122) word = String.fromCharCode(firstCode - 32) + word.slice(1);
				else {
					const charLen = firstCode >= 55296 && firstCode <= 56319 ? 2 : 1;
					word = word.slice(0, charLen).toUpperCase() + word.slice(charLen);
				}
			}
			result += firstWord ? word : separator + word;
			firstWord = false;
		}
	};
	for (let index = 0; index < input.length; index++) {
		const code = input.charCodeAt(index);
		let type;
		if (code === 32 || code === 9 || code === 10 || code === 11 || code === 12 || code === 13 || code === 45 || code === 95) {
			flush(index);
			start = index + 1;
			type = 0;
		} else if (code < 128) type = code >= 65 && code <= 90 ? 1 : code >= 97 && code <= 122 ? 2 : 3;
		else {
			const char = input[index];
			const charLower = char.toLowerCase();
			type = charLower === char.toUpperCase() ? 3 : char === charLower ? 2 : 1;
		}
		if (type === 1 && (prev === 2 || prev === 3) && index > start) {
			flush(index);
			start = index;
		} else if (type === 2 && prev === 1 && prevPrev === 1 && index - 1 > start) {
			flush(index - 1);
			start = index - 1;
		}
		prevPrev = prev;
		prev = type;
	}
	flush(input.length);
	return result;
}

//#endregion
//#region src/utils/_getByteCount/_getByteCount.ts
let textEncoder;
/**
* Returns the byte count of the input.
*
* @param input The input to be measured.
*
* @returns The byte count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getByteCount(input) {
	if (!textEncoder) textEncoder = new TextEncoder();
	return textEncoder.encode(input).length;
}

//#endregion
//#region src/utils/_getCodePointCount/_getCodePointCount.ts
/**
* Returns the code point count of the input.
*
* @param input The input to be measured.
*
* @returns The code point count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getCodePointCount(input) {
	let count = input.length;
	const lengthMinus1 = input.length - 1;
	for (let i = 0; i < lengthMinus1;) if (input.codePointAt(i) <= 65535) i++;
	else {
		i += 2;
		count--;
	}
	return count;
}

//#endregion
//#region src/utils/_getGraphemeCount/_getGraphemeCount.ts
let segmenter;
/**
* Returns the grapheme count of the input.
*
* @param input The input to be measured.
*
* @returns The grapheme count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getGraphemeCount(input) {
	if (!segmenter) segmenter = new Intl.Segmenter();
	const segments = segmenter.segment(input);
	let count = 0;
	for (const _ of segments) count++;
	return count;
}

//#endregion
//#region src/utils/_getLastMetadata/_getLastMetadata.ts
/**
* Returns the last top-level value of a given metadata type from a schema
* using a breadth-first search that starts with the last item in the pipeline.
*
* @param schema The schema to search.
* @param type The metadata type.
*
* @returns The value, if any.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getLastMetadata(schema, type) {
	if ("pipe" in schema) {
		const nestedSchemas = [];
		for (let index = schema.pipe.length - 1; index >= 0; index--) {
			const item = schema.pipe[index];
			if (item.kind === "schema" && "pipe" in item) nestedSchemas.push(item);
			else if (item.kind === "metadata" && item.type === type) return item[type];
		}
		for (const nestedSchema of nestedSchemas) {
			const result = /* @__PURE__ */ _getLastMetadata(nestedSchema, type);
			if (result !== void 0) return result;
		}
	}
}

//#endregion
//#region src/utils/_getWordCount/_getWordCount.ts
let store;
/**
* Returns the word count of the input.
*
* @param locales The locales to be used.
* @param input The input to be measured.
*
* @returns The word count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getWordCount(locales, input) {
	if (!store) store = /* @__PURE__ */ new Map();
	const key = String(locales);
	let segmenter$1 = store.get(key);
	if (!segmenter$1) {
		segmenter$1 = new Intl.Segmenter(locales, { granularity: "word" });
		store.set(key, segmenter$1);
	}
	const segments = segmenter$1.segment(input);
	let count = 0;
	for (const segment of segments) if (segment.isWordLike) count++;
	return count;
}

//#endregion
//#region src/utils/_isLuhnAlgo/_isLuhnAlgo.ts
/**
* Non-digit regex.
*/
const NON_DIGIT_REGEX = /\D/gu;
/**
* Checks whether a string with numbers corresponds to the luhn algorithm.
*
* @param input The input to be checked.
*
* @returns Whether input is valid.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isLuhnAlgo(input) {
	const number$1 = input.replace(NON_DIGIT_REGEX, "");
	let length$1 = number$1.length;
	let bit = 1;
	let sum = 0;
	while (length$1) {
		const value$1 = +number$1[--length$1];
		bit ^= 1;
		sum += bit ? [
			0,
			2,
			4,
			6,
			8,
			1,
			3,
			5,
			7,
			9
		][value$1] : value$1;
	}
	return sum % 10 === 0;
}

//#endregion
//#region src/utils/_isSameValueZero/_isSameValueZero.ts
/**
* Compares two values using the SameValueZero algorithm, which treats `NaN`
* as equal to itself unlike `===`.
*
* @param value1 The first value.
* @param value2 The second value.
*
* @returns Whether the values are equal.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isSameValueZero(value1, value2) {
	return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}

//#endregion
//#region src/utils/_isValidObjectKey/_isValidObjectKey.ts
/**
* Disallows inherited object properties and prevents object prototype
* pollution by disallowing certain keys.
*
* @param object The object to check.
* @param key The key to check.
*
* @returns Whether the key is allowed.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isValidObjectKey(object$1, key) {
	return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}

//#endregion
//#region src/utils/_isValueMatch/_isValueMatch.ts
/**
* Checks whether a value matches a value action requirement.
*
* @param requirement The value action requirement.
* @param value The value to check.
*
* @returns Whether the value matches the requirement.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isValueMatch(requirement, value$1) {
	return Number.isNaN(requirement) && Number.isNaN(value$1) || requirement <= value$1 && requirement >= value$1;
}

//#endregion
//#region src/utils/_joinExpects/_joinExpects.ts
/**
* Joins multiple `expects` values with the given separator.
*
* @param values The `expects` values.
* @param separator The separator.
*
* @returns The joined `expects` property.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _joinExpects(values$1, separator) {
	const list = [...new Set(values$1)];
	if (list.length > 1) return `(${list.join(` ${separator} `)})`;
	return list[0] ?? "never";
}

//#endregion
//#region src/utils/_standardSchema/_standardSchema.ts
/**
* Eagerly creates and attaches the Standard Schema properties of a schema.
*
* Hint: The contextual `this` type includes the standard properties that are
* attached before the schema is returned.
*
* @param schema The schema to attach standard properties to.
*
* @returns The schema with standard properties attached.
*
* @internal
*/
function _standardSchema(schema) {
	schema["~standard"] = {
		version: 1,
		vendor: "valibot",
		validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
	};
	return schema;
}

//#endregion
//#region src/utils/entriesFromList/entriesFromList.ts
/**
* Creates an object entries definition from a list of keys and a schema.
*
* @param list A list of keys.
* @param schema The schema of the keys.
*
* @returns The object entries.
*/
/* @__NO_SIDE_EFFECTS__ */
function entriesFromList(list, schema) {
	const entries$1 = {};
	for (const key of list) entries$1[key] = schema;
	return entries$1;
}

//#endregion
//#region src/utils/entriesFromObjects/entriesFromObjects.ts
/* @__NO_SIDE_EFFECTS__ */
function entriesFromObjects(schemas) {
	const entries$1 = {};
	for (const schema of schemas) Object.assign(entries$1, schema.entries);
	return entries$1;
}

//#endregion
//#region src/utils/getDotPath/getDotPath.ts
/* @__NO_SIDE_EFFECTS__ */
function getDotPath(issue) {
	if (issue.path) {
		let key = "";
		for (const item of issue.path) if (typeof item.key === "string" || typeof item.key === "number") if (key) key += `.${item.key}`;
		else key += item.key;
		else return null;
		return key;
	}
	return null;
}

//#endregion
//#region src/utils/isOfKind/isOfKind.ts
/**
* A generic type guard to check the kind of an object.
*
* @param kind The kind to check for.
* @param object The object to check.
*
* @returns Whether it matches.
*/
/* @__NO_SIDE_EFFECTS__ */
function isOfKind(kind, object$1) {
	return object$1.kind === kind;
}

//#endregion
//#region src/utils/isOfType/isOfType.ts
/**
* A generic type guard to check the type of an object.
*
* @param type The type to check for.
* @param object The object to check.
*
* @returns Whether it matches.
*/
/* @__NO_SIDE_EFFECTS__ */
function isOfType(type, object$1) {
	return object$1.type === type;
}

//#endregion
//#region src/utils/ValiError/ValiError.ts
/**
* A Valibot error with useful information.
*/
var ValiError = class extends Error {
	/**
	* Creates a Valibot error with useful information.
	*
	* @param issues The error issues.
	*/
	constructor(issues) {
		super(issues[0].message);
		this.name = "ValiError";
		this.issues = issues;
	}
};

//#endregion
//#region src/utils/isValiError/isValiError.ts
/**
* A type guard to check if an error is a ValiError.
*
* @param error The error to check.
*
* @returns Whether its a ValiError.
*/
/* @__NO_SIDE_EFFECTS__ */
function isValiError(error) {
	return error instanceof ValiError;
}

//#endregion
//#region src/actions/args/args.ts
/* @__NO_SIDE_EFFECTS__ */
function args(schema) {
	return {
		kind: "transformation",
		type: "args",
		reference: args,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = (...args_) => {
				const argsDataset = this.schema["~run"]({ value: args_ }, config$1);
				if (argsDataset.issues) throw new ValiError(argsDataset.issues);
				return func(...argsDataset.value);
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/args/argsAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function argsAsync(schema) {
	return {
		kind: "transformation",
		type: "args",
		reference: argsAsync,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = async (...args$1) => {
				const argsDataset = await schema["~run"]({ value: args$1 }, config$1);
				if (argsDataset.issues) throw new ValiError(argsDataset.issues);
				return func(...argsDataset.value);
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/await/awaitAsync.ts
/**
* Creates an await transformation action.
*
* @returns An await action.
*/
/* @__NO_SIDE_EFFECTS__ */
function awaitAsync() {
	return {
		kind: "transformation",
		type: "await",
		reference: awaitAsync,
		async: true,
		async "~run"(dataset) {
			dataset.value = await dataset.value;
			return dataset;
		}
	};
}

//#endregion
//#region src/regex.ts
/**
* [Base64](https://en.wikipedia.org/wiki/Base64) regex.
*/
const BASE64_REGEX = /^(?:[\da-z+/]{4})*(?:[\da-z+/]{2}==|[\da-z+/]{3}=)?$/iu;
/**
* [BIC](https://en.wikipedia.org/wiki/ISO_9362) regex.
*/
const BIC_REGEX = /^[A-Z]{6}(?!00)[\dA-Z]{2}(?:[\dA-Z]{3})?$/u;
/**
* [Cuid2](https://github.com/paralleldrive/cuid2) regex.
*/
const CUID2_REGEX = /^[a-z][\da-z]*$/u;
/**
* [Decimal](https://en.wikipedia.org/wiki/Decimal) regex.
*/
const DECIMAL_REGEX = /^[+-]?(?:\d*\.)?\d+$/u;
/**
* [Digits](https://en.wikipedia.org/wiki/Numerical_digit) regex.
*/
const DIGITS_REGEX = /^\d+$/u;
/**
* [Domain name](https://en.wikipedia.org/wiki/Domain_name) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
* ASCII-only validation. Internationalized domain names (IDNs) are not
* supported, including Punycode-encoded labels.
*/
const DOMAIN_REGEX = /^(?=.{1,253}$)(?:(?![Xx][Nn]--)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/u;
/**
* [Email address](https://en.wikipedia.org/wiki/Email_address) regex.
*
* Hint: We decided against the `i` flag to avoid matching non-ASCII characters.
*/
const EMAIL_REGEX = /^[\w+-]+(?:\.[\w+-]+)*@[\da-zA-Z]+(?:[.-][\da-zA-Z]+)*\.[a-zA-Z]{2,}$/u;
/**
* Emoji regex from [emoji-regex-xs](https://github.com/slevithan/emoji-regex-xs) v1.0.0 (MIT license).
*
* Hint: We decided against the newer `/^\p{RGI_Emoji}+$/v` regex because it is
* not supported in older runtimes and does not match all emoji.
*/
const EMOJI_REGEX = /^(?:[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|(?![\p{Emoji_Modifier_Base}\u{1F1E6}-\u{1F1FF}])\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|(?![\p{Emoji_Modifier_Base}\u{1F1E6}-\u{1F1FF}])\p{Emoji_Presentation}))*)+$/u;
/**
* [Hexadecimal](https://en.wikipedia.org/wiki/Hexadecimal) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const HEXADECIMAL_REGEX = /^(?:0[hx])?[\da-fA-F]+$/u;
/**
* [Hex color](https://en.wikipedia.org/wiki/Web_colors#Hex_triplet) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const HEX_COLOR_REGEX = /^#(?:[\da-fA-F]{3,4}|[\da-fA-F]{6}|[\da-fA-F]{8})$/u;
/**
* [IMEI](https://en.wikipedia.org/wiki/International_Mobile_Equipment_Identity) regex.
*/
const IMEI_REGEX = /^\d{15}$|^\d{2}-\d{6}-\d{6}-\d$/u;
/**
* [IPv4](https://en.wikipedia.org/wiki/IPv4) regex.
*/
const IPV4_REGEX = /^(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])(?:\.(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])){3}$/u;
/**
* [IPv6](https://en.wikipedia.org/wiki/IPv6) regex.
*/
const IPV6_REGEX = /^(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,7}:|(?:[\da-f]{1,4}:){1,6}:[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,5}(?::[\da-f]{1,4}){1,2}|(?:[\da-f]{1,4}:){1,4}(?::[\da-f]{1,4}){1,3}|(?:[\da-f]{1,4}:){1,3}(?::[\da-f]{1,4}){1,4}|(?:[\da-f]{1,4}:){1,2}(?::[\da-f]{1,4}){1,5}|[\da-f]{1,4}:(?::[\da-f]{1,4}){1,6}|:(?:(?::[\da-f]{1,4}){1,7}|:)|fe80:(?::[\da-f]{0,4}){0,4}%[\da-z]+|::(?:f{4}(?::0{1,4})?:)?(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d)|(?:[\da-f]{1,4}:){1,4}:(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d))$/iu;
/**
* [IP](https://en.wikipedia.org/wiki/IP_address) regex.
*/
const IP_REGEX = /^(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])(?:\.(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])){3}$|^(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,7}:|(?:[\da-f]{1,4}:){1,6}:[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,5}(?::[\da-f]{1,4}){1,2}|(?:[\da-f]{1,4}:){1,4}(?::[\da-f]{1,4}){1,3}|(?:[\da-f]{1,4}:){1,3}(?::[\da-f]{1,4}){1,4}|(?:[\da-f]{1,4}:){1,2}(?::[\da-f]{1,4}){1,5}|[\da-f]{1,4}:(?::[\da-f]{1,4}){1,6}|:(?:(?::[\da-f]{1,4}){1,7}|:)|fe80:(?::[\da-f]{0,4}){0,4}%[\da-z]+|::(?:f{4}(?::0{1,4})?:)?(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d)|(?:[\da-f]{1,4}:){1,4}:(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d))$/iu;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date regex.
*/
const ISO_DATE_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date-time regex.
*/
const ISO_DATE_TIME_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3]):[0-5]\d$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date-time with seconds regex.
*/
const ISO_DATE_TIME_SECOND_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) time regex.
*/
const ISO_TIME_REGEX = /^(?:0\d|1\d|2[0-3]):[0-5]\d$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) time with seconds regex.
*/
const ISO_TIME_SECOND_REGEX = /^(?:0\d|1\d|2[0-3])(?::[0-5]\d){2}$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) timestamp regex. Allows a
* space as a date/time separator and an optional space before the UTC offset.
*/
const ISO_TIMESTAMP_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) week regex.
*/
const ISO_WEEK_REGEX = /^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/u;
/**
* [JWS compact serialization](https://datatracker.ietf.org/doc/html/rfc7515#section-3.1)
* regex.
*
* Hint: Empty payload and signature segments are allowed because the
* Base64URL-encoded representation of an empty octet sequence is an empty
* string.
*/
const JWS_COMPACT_REGEX = /^(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)\.(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)?\.(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)?$/u;
/**
* [ISRC](https://en.wikipedia.org/wiki/International_Standard_Recording_Code) regex.
*/
const ISRC_REGEX = /^(?:[A-Z]{2}[A-Z\d]{3}\d{7}|[A-Z]{2}-[A-Z\d]{3}-\d{2}-\d{5})$/u;
/**
* [KSUID](https://github.com/segmentio/ksuid) regex.
*/
const KSUID_REGEX = /^[a-zA-Z0-9]{27}$/u;
/**
* [MAC](https://en.wikipedia.org/wiki/MAC_address) 48 bit regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const MAC48_REGEX = /^(?:[\da-fA-F]{2}:){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){2}[\da-fA-F]{4}$/u;
/**
* [MAC](https://en.wikipedia.org/wiki/MAC_address) 64 bit regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const MAC64_REGEX = /^(?:[\da-fA-F]{2}:){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){3}[\da-fA-F]{4}$|^(?:[\da-fA-F]{4}:){3}[\da-fA-F]{4}$/u;
/**
* [MAC](https://en.wikipedia.org/wiki/MAC_address) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const MAC_REGEX = /^(?:[\da-fA-F]{2}:){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){2}[\da-fA-F]{4}$|^(?:[\da-fA-F]{2}:){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){3}[\da-fA-F]{4}$|^(?:[\da-fA-F]{4}:){3}[\da-fA-F]{4}$/u;
/**
* [Nano ID](https://github.com/ai/nanoid) regex.
*/
const NANO_ID_REGEX = /^[\w-]+$/u;
/**
* [Octal](https://en.wikipedia.org/wiki/Octal) regex.
*/
const OCTAL_REGEX = /^(?:0o)?[0-7]+$/u;
/**
* [RFC 5322 email address](https://datatracker.ietf.org/doc/html/rfc5322#section-3.4.1) regex.
*
* Hint: This regex was taken from the [HTML Living Standard Specification](https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address) and does not perfectly represent RFC 5322.
*/
const RFC_EMAIL_REGEX = /^[a-zA-Z0-9.!#$%&'*+\/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/**
* [Slug](https://en.wikipedia.org/wiki/Clean_URL#Slug) regex.
*/
const SLUG_REGEX = /^[\da-z]+(?:[-_][\da-z]+)*$/u;
/**
* [ULID](https://github.com/ulid/spec) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
* Hint: The first character is restricted to `[0-7]` because the 48-bit
* timestamp cannot exceed 2^48-1, making the maximum valid ULID
* `7ZZZZZZZZZZZZZZZZZZZZZZZZZ` in Crockford's Base32 encoding.
*/
const ULID_REGEX = /^[0-7][\da-hjkmnp-tv-zA-HJKMNP-TV-Z]{25}$/u;
/**
* [UUID](https://en.wikipedia.org/wiki/Universally_unique_identifier) regex.
*/
const UUID_REGEX = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;

//#endregion
//#region src/actions/base64/base64.ts
/* @__NO_SIDE_EFFECTS__ */
function base64(message$1) {
	return {
		kind: "validation",
		type: "base64",
		reference: base64,
		async: false,
		expects: null,
		requirement: BASE64_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "Base64", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/bic/bic.ts
/* @__NO_SIDE_EFFECTS__ */
function bic(message$1) {
	return {
		kind: "validation",
		type: "bic",
		reference: bic,
		async: false,
		expects: null,
		requirement: BIC_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "BIC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/brand/brand.ts
/**
* Creates a brand transformation action.
*
* @param name The brand name.
*
* @returns A brand action.
*/
/* @__NO_SIDE_EFFECTS__ */
function brand(name) {
	return {
		kind: "transformation",
		type: "brand",
		reference: brand,
		async: false,
		name,
		"~run"(dataset) {
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/bytes/bytes.ts
/* @__NO_SIDE_EFFECTS__ */
function bytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "bytes",
		reference: bytes,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 !== this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/check/check.ts
/* @__NO_SIDE_EFFECTS__ */
function check(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: check,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/check/checkAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function checkAsync(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: checkAsync,
		async: true,
		expects: null,
		requirement,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.typed && !await this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/checkItems/checkItems.ts
/* @__NO_SIDE_EFFECTS__ */
function checkItems(requirement, message$1) {
	return {
		kind: "validation",
		type: "check_items",
		reference: checkItems,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) for (let index = 0; index < dataset.value.length; index++) {
				const item = dataset.value[index];
				if (!this.requirement(item, index, dataset.value)) _addIssue(this, "item", dataset, config$1, {
					input: item,
					path: [{
						type: "array",
						origin: "value",
						input: dataset.value,
						key: index,
						value: item
					}]
				});
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/checkItems/checkItemsAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function checkItemsAsync(requirement, message$1) {
	return {
		kind: "validation",
		type: "check_items",
		reference: checkItemsAsync,
		async: true,
		expects: null,
		requirement,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.typed) {
				const requirementResults = await Promise.all(dataset.value.map(this.requirement));
				for (let index = 0; index < dataset.value.length; index++) if (!requirementResults[index]) {
					const item = dataset.value[index];
					_addIssue(this, "item", dataset, config$1, {
						input: item,
						path: [{
							type: "array",
							origin: "value",
							input: dataset.value,
							key: index,
							value: item
						}]
					});
				}
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/codePoints/codePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function codePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "code_points",
		reference: codePoints,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count !== this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/creditCard/creditCard.ts
/**
* Credit card regex.
*/
const CREDIT_CARD_REGEX = /^(?:\d{13,19}|\d{4}(?: \d{3,6}){2,4}|\d{4}(?:-\d{3,6}){2,4})$/u;
/**
* Sanitize regex.
*/
const SANITIZE_REGEX = /[- ]/gu;
/**
* Provider regex list.
*/
const PROVIDER_REGEX_LIST = (/* unused pure expression or super */ null && ([
	/^3[47]\d{13}$/u,
	/^3(?:0[0-5]|[68]\d)\d{11,13}$/u,
	/^6(?:011|5\d{2})\d{12,15}$/u,
	/^(?:2131|1800|35\d{3})\d{11}$/u,
	/^(?:5[1-5]\d{2}|222\d|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}$/u,
	/^(?:6[27]\d{14,17}|81\d{14,17})$/u,
	/^4\d{12}(?:\d{3,6})?$/u
]));
/* @__NO_SIDE_EFFECTS__ */
function creditCard(message$1) {
	return {
		kind: "validation",
		type: "credit_card",
		reference: creditCard,
		async: false,
		expects: null,
		requirement(input) {
			let sanitized;
			return CREDIT_CARD_REGEX.test(input) && (sanitized = input.replace(SANITIZE_REGEX, "")) && PROVIDER_REGEX_LIST.some((regex$1) => regex$1.test(sanitized)) && /* @__PURE__ */ _isLuhnAlgo(sanitized);
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "credit card", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/cuid2/cuid2.ts
/* @__NO_SIDE_EFFECTS__ */
function cuid2(message$1) {
	return {
		kind: "validation",
		type: "cuid2",
		reference: cuid2,
		async: false,
		expects: null,
		requirement: CUID2_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "Cuid2", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/decimal/decimal.ts
/* @__NO_SIDE_EFFECTS__ */
function decimal(message$1) {
	return {
		kind: "validation",
		type: "decimal",
		reference: decimal,
		async: false,
		expects: null,
		requirement: DECIMAL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "decimal", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/description/description.ts
/**
* Creates a description metadata action.
*
* @param description_ The description text.
*
* @returns A description action.
*/
/* @__NO_SIDE_EFFECTS__ */
function description(description_) {
	return {
		kind: "metadata",
		type: "description",
		reference: description,
		description: description_
	};
}

//#endregion
//#region src/actions/digits/digits.ts
/* @__NO_SIDE_EFFECTS__ */
function digits(message$1) {
	return {
		kind: "validation",
		type: "digits",
		reference: digits,
		async: false,
		expects: null,
		requirement: DIGITS_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "digits", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/domain/domain.ts
/* @__NO_SIDE_EFFECTS__ */
function domain(message$1) {
	return {
		kind: "validation",
		type: "domain",
		reference: domain,
		expects: null,
		async: false,
		requirement: DOMAIN_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "domain", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/email/email.ts
/* @__NO_SIDE_EFFECTS__ */
function email(message$1) {
	return {
		kind: "validation",
		type: "email",
		reference: email,
		expects: null,
		async: false,
		requirement: EMAIL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "email", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/emoji/emoji.ts
/* @__NO_SIDE_EFFECTS__ */
function emoji(message$1) {
	return {
		kind: "validation",
		type: "emoji",
		reference: emoji,
		async: false,
		expects: null,
		requirement: EMOJI_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "emoji", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/empty/empty.ts
/* @__NO_SIDE_EFFECTS__ */
function empty(message$1) {
	return {
		kind: "validation",
		type: "empty",
		reference: empty,
		async: false,
		expects: "0",
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length > 0) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/endsWith/endsWith.ts
/* @__NO_SIDE_EFFECTS__ */
function endsWith(requirement, message$1) {
	return {
		kind: "validation",
		type: "ends_with",
		reference: endsWith,
		async: false,
		expects: `"${requirement}"`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.endsWith(this.requirement)) _addIssue(this, "end", dataset, config$1, { received: `"${dataset.value.slice(-this.requirement.length)}"` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/entries/entries.ts
/* @__NO_SIDE_EFFECTS__ */
function entries(requirement, message$1) {
	return {
		kind: "validation",
		type: "entries",
		reference: entries,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count !== this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/everyItem/everyItem.ts
/* @__NO_SIDE_EFFECTS__ */
function everyItem(requirement, message$1) {
	return {
		kind: "validation",
		type: "every_item",
		reference: everyItem,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.every(this.requirement)) _addIssue(this, "item", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/examples/examples.ts
/**
* Creates an examples metadata action.
*
* @param examples_ The examples.
*
* @returns An examples action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function examples(examples_) {
	return {
		kind: "metadata",
		type: "examples",
		reference: examples,
		examples: examples_
	};
}

//#endregion
//#region src/actions/excludes/excludes.ts
/* @__NO_SIDE_EFFECTS__ */
function excludes(requirement, message$1) {
	const received = /* @__PURE__ */ _stringify(requirement);
	return {
		kind: "validation",
		type: "excludes",
		reference: excludes,
		async: false,
		expects: `!${received}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.includes(this.requirement)) _addIssue(this, "content", dataset, config$1, { received });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/filterItems/filterItems.ts
/* @__NO_SIDE_EFFECTS__ */
function filterItems(operation) {
	return {
		kind: "transformation",
		type: "filter_items",
		reference: filterItems,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.filter(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/findItem/findItem.ts
/* @__NO_SIDE_EFFECTS__ */
function findItem(operation) {
	return {
		kind: "transformation",
		type: "find_item",
		reference: findItem,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.find(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/finite/finite.ts
/* @__NO_SIDE_EFFECTS__ */
function finite(message$1) {
	return {
		kind: "validation",
		type: "finite",
		reference: finite,
		async: false,
		expects: null,
		requirement: Number.isFinite,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "finite", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/flavor/flavor.ts
/**
* Creates a flavor transformation action.
*
* @param name The flavor name.
*
* @returns A flavor action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function flavor(name) {
	return {
		kind: "transformation",
		type: "flavor",
		reference: flavor,
		async: false,
		name,
		"~run"(dataset) {
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/graphemes/graphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function graphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "graphemes",
		reference: graphemes,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count !== this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/gtValue/gtValue.ts
/* @__NO_SIDE_EFFECTS__ */
function gtValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "gt_value",
		reference: gtValue,
		async: false,
		expects: `>${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value > this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/guard/guard.ts
/* @__NO_SIDE_EFFECTS__ */
function guard(requirement, message$1) {
	return {
		kind: "transformation",
		type: "guard",
		reference: guard,
		async: false,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) {
				_addIssue(this, "input", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/hash/hash.ts
/**
* Hash lengths object.
*/
const HASH_LENGTHS = {
	md4: 32,
	md5: 32,
	sha1: 40,
	sha256: 64,
	sha384: 96,
	sha512: 128,
	ripemd128: 32,
	ripemd160: 40,
	tiger128: 32,
	tiger160: 40,
	tiger192: 48,
	crc32: 8,
	crc32b: 8,
	adler32: 8
};
/* @__NO_SIDE_EFFECTS__ */
function hash(types, message$1) {
	return {
		kind: "validation",
		type: "hash",
		reference: hash,
		expects: null,
		async: false,
		requirement: RegExp(types.map((type) => `^[a-fA-F0-9]{${HASH_LENGTHS[type]}}$`).join("|"), "u"),
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "hash", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/hexadecimal/hexadecimal.ts
/* @__NO_SIDE_EFFECTS__ */
function hexadecimal(message$1) {
	return {
		kind: "validation",
		type: "hexadecimal",
		reference: hexadecimal,
		async: false,
		expects: null,
		requirement: HEXADECIMAL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "hexadecimal", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/hexColor/hexColor.ts
/* @__NO_SIDE_EFFECTS__ */
function hexColor(message$1) {
	return {
		kind: "validation",
		type: "hex_color",
		reference: hexColor,
		async: false,
		expects: null,
		requirement: HEX_COLOR_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "hex color", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/imei/imei.ts
/* @__NO_SIDE_EFFECTS__ */
function imei(message$1) {
	return {
		kind: "validation",
		type: "imei",
		reference: imei,
		async: false,
		expects: null,
		requirement(input) {
			return IMEI_REGEX.test(input) && /* @__PURE__ */ _isLuhnAlgo(input);
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "IMEI", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/includes/includes.ts
/* @__NO_SIDE_EFFECTS__ */
function includes(requirement, message$1) {
	const expects = /* @__PURE__ */ _stringify(requirement);
	return {
		kind: "validation",
		type: "includes",
		reference: includes,
		async: false,
		expects,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.includes(this.requirement)) _addIssue(this, "content", dataset, config$1, { received: `!${expects}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/integer/integer.ts
/* @__NO_SIDE_EFFECTS__ */
function integer(message$1) {
	return {
		kind: "validation",
		type: "integer",
		reference: integer,
		async: false,
		expects: null,
		requirement: Number.isInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ip/ip.ts
/* @__NO_SIDE_EFFECTS__ */
function ip(message$1) {
	return {
		kind: "validation",
		type: "ip",
		reference: ip,
		async: false,
		expects: null,
		requirement: IP_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "IP", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ipv4/ipv4.ts
/* @__NO_SIDE_EFFECTS__ */
function ipv4(message$1) {
	return {
		kind: "validation",
		type: "ipv4",
		reference: ipv4,
		async: false,
		expects: null,
		requirement: IPV4_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "IPv4", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ipv6/ipv6.ts
/* @__NO_SIDE_EFFECTS__ */
function ipv6(message$1) {
	return {
		kind: "validation",
		type: "ipv6",
		reference: ipv6,
		async: false,
		expects: null,
		requirement: IPV6_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "IPv6", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isbn/utils/_isIsbn10.ts
/**
* [Validates an ISBN-10](https://en.wikipedia.org/wiki/ISBN#ISBN-10_check_digits).
*
* @param input The input value.
*
* @returns `true` if the input is a valid ISBN-10, `false` otherwise.
*
* @internal
*/
function _isIsbn10(input) {
	const digits$1 = input.split("").map((c) => c === "X" ? 10 : parseInt(c));
	let sum = 0;
	for (let i = 0; i < 10; i++) sum += digits$1[i] * (10 - i);
	return sum % 11 === 0;
}

//#endregion
//#region src/actions/isbn/utils/_isIsbn13.ts
/**
* [Validates an ISBN-13](https://en.wikipedia.org/wiki/ISBN#ISBN-13_check_digit_calculation).
*
* @param input The input value.
*
* @returns `true` if the input is a valid ISBN-13, `false` otherwise.
*
* @internal
*/
function _isIsbn13(input) {
	const digits$1 = input.split("").map((c) => parseInt(c));
	let sum = 0;
	for (let i = 0; i < 13; i++) sum += digits$1[i] * (i % 2 === 0 ? 1 : 3);
	return sum % 10 === 0;
}

//#endregion
//#region src/actions/isbn/isbn.ts
/**
* ISBN separator regex.
*/
const ISBN_SEPARATOR_REGEX = /[- ]/gu;
/**
* ISBN-10 detection regex.
*/
const ISBN_10_DETECTION_REGEX = /^\d{9}[\dX]$/u;
/**
* ISBN-13 detection regex.
*/
const ISBN_13_DETECTION_REGEX = /^\d{13}$/u;
/* @__NO_SIDE_EFFECTS__ */
function isbn(message$1) {
	return {
		kind: "validation",
		type: "isbn",
		reference: isbn,
		async: false,
		expects: null,
		requirement(input) {
			const replacedInput = input.replace(ISBN_SEPARATOR_REGEX, "");
			if (ISBN_10_DETECTION_REGEX.test(replacedInput)) return _isIsbn10(replacedInput);
			else if (ISBN_13_DETECTION_REGEX.test(replacedInput)) return _isIsbn13(replacedInput);
			return false;
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "ISBN", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isrc/isrc.ts
/* @__NO_SIDE_EFFECTS__ */
function isrc(message$1) {
	return {
		kind: "validation",
		type: "isrc",
		reference: isrc,
		async: false,
		expects: null,
		requirement: ISRC_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "ISRC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoDate/isoDate.ts
/* @__NO_SIDE_EFFECTS__ */
function isoDate(message$1) {
	return {
		kind: "validation",
		type: "iso_date",
		reference: isoDate,
		async: false,
		expects: null,
		requirement: ISO_DATE_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoDateTime/isoDateTime.ts
/* @__NO_SIDE_EFFECTS__ */
function isoDateTime(message$1) {
	return {
		kind: "validation",
		type: "iso_date_time",
		reference: isoDateTime,
		async: false,
		expects: null,
		requirement: ISO_DATE_TIME_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date-time", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoDateTimeSecond/isoDateTimeSecond.ts
/* @__NO_SIDE_EFFECTS__ */
function isoDateTimeSecond(message$1) {
	return {
		kind: "validation",
		type: "iso_date_time_second",
		reference: isoDateTimeSecond,
		async: false,
		expects: null,
		requirement: ISO_DATE_TIME_SECOND_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date-time-second", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoTime/isoTime.ts
/* @__NO_SIDE_EFFECTS__ */
function isoTime(message$1) {
	return {
		kind: "validation",
		type: "iso_time",
		reference: isoTime,
		async: false,
		expects: null,
		requirement: ISO_TIME_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "time", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoTimeSecond/isoTimeSecond.ts
/* @__NO_SIDE_EFFECTS__ */
function isoTimeSecond(message$1) {
	return {
		kind: "validation",
		type: "iso_time_second",
		reference: isoTimeSecond,
		async: false,
		expects: null,
		requirement: ISO_TIME_SECOND_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "time-second", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoTimestamp/isoTimestamp.ts
/* @__NO_SIDE_EFFECTS__ */
function isoTimestamp(message$1) {
	return {
		kind: "validation",
		type: "iso_timestamp",
		reference: isoTimestamp,
		async: false,
		expects: null,
		requirement: ISO_TIMESTAMP_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "timestamp", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoWeek/isoWeek.ts
/* @__NO_SIDE_EFFECTS__ */
function isoWeek(message$1) {
	return {
		kind: "validation",
		type: "iso_week",
		reference: isoWeek,
		async: false,
		expects: null,
		requirement: ISO_WEEK_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "week", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/jwsCompact/jwsCompact.ts
/* @__NO_SIDE_EFFECTS__ */
function jwsCompact(message$1) {
	return {
		kind: "validation",
		type: "jws_compact",
		reference: jwsCompact,
		async: false,
		expects: null,
		requirement: JWS_COMPACT_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "JWS compact", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ksuid/ksuid.ts
/* @__NO_SIDE_EFFECTS__ */
function ksuid(message$1) {
	return {
		kind: "validation",
		type: "ksuid",
		reference: ksuid,
		async: false,
		expects: null,
		requirement: KSUID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "KSUID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/length/length.ts
/* @__NO_SIDE_EFFECTS__ */
function dist_length(requirement, message$1) {
	return {
		kind: "validation",
		type: "length",
		reference: dist_length,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length !== this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ltValue/ltValue.ts
/* @__NO_SIDE_EFFECTS__ */
function ltValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "lt_value",
		reference: ltValue,
		async: false,
		expects: `<${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value < this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mac/mac.ts
/* @__NO_SIDE_EFFECTS__ */
function mac(message$1) {
	return {
		kind: "validation",
		type: "mac",
		reference: mac,
		async: false,
		expects: null,
		requirement: MAC_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "MAC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mac48/mac48.ts
/* @__NO_SIDE_EFFECTS__ */
function mac48(message$1) {
	return {
		kind: "validation",
		type: "mac48",
		reference: mac48,
		async: false,
		expects: null,
		requirement: MAC48_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "48-bit MAC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mac64/mac64.ts
/* @__NO_SIDE_EFFECTS__ */
function mac64(message$1) {
	return {
		kind: "validation",
		type: "mac64",
		reference: mac64,
		async: false,
		expects: null,
		requirement: MAC64_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "64-bit MAC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mapItems/mapItems.ts
/* @__NO_SIDE_EFFECTS__ */
function mapItems(operation) {
	return {
		kind: "transformation",
		type: "map_items",
		reference: mapItems,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.map(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxBytes/maxBytes.ts
/* @__NO_SIDE_EFFECTS__ */
function maxBytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_bytes",
		reference: maxBytes,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 > this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxCodePoints/maxCodePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function maxCodePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_code_points",
		reference: maxCodePoints,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count > this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxEntries/maxEntries.ts
/* @__NO_SIDE_EFFECTS__ */
function maxEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_entries",
		reference: maxEntries,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count > this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxGraphemes/maxGraphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function maxGraphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_graphemes",
		reference: maxGraphemes,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count > this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxLength/maxLength.ts
/* @__NO_SIDE_EFFECTS__ */
function maxLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_length",
		reference: maxLength,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxSize/maxSize.ts
/* @__NO_SIDE_EFFECTS__ */
function maxSize(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_size",
		reference: maxSize,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size > this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxValue/maxValue.ts
/* @__NO_SIDE_EFFECTS__ */
function maxValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_value",
		reference: maxValue,
		async: false,
		expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxWords/maxWords.ts
/* @__NO_SIDE_EFFECTS__ */
function maxWords(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "max_words",
		reference: maxWords,
		async: false,
		expects: `<=${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count > this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/metadata/metadata.ts
/**
* Creates a custom metadata action.
*
* @param metadata_ The metadata object.
*
* @returns A metadata action.
*/
/* @__NO_SIDE_EFFECTS__ */
function metadata(metadata_) {
	return {
		kind: "metadata",
		type: "metadata",
		reference: metadata,
		metadata: metadata_
	};
}

//#endregion
//#region src/actions/mimeType/mimeType.ts
/* @__NO_SIDE_EFFECTS__ */
function mimeType(requirement, message$1) {
	return {
		kind: "validation",
		type: "mime_type",
		reference: mimeType,
		async: false,
		expects: /* @__PURE__ */ _joinExpects(requirement.map((option) => `"${option}"`), "|"),
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.includes(dataset.value.type)) _addIssue(this, "MIME type", dataset, config$1, { received: `"${dataset.value.type}"` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minBytes/minBytes.ts
/* @__NO_SIDE_EFFECTS__ */
function minBytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_bytes",
		reference: minBytes,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 < this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minCodePoints/minCodePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function minCodePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_code_points",
		reference: minCodePoints,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count < this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minEntries/minEntries.ts
/* @__NO_SIDE_EFFECTS__ */
function minEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_entries",
		reference: minEntries,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count < this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minGraphemes/minGraphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function minGraphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_graphemes",
		reference: minGraphemes,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count < this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minLength/minLength.ts
/* @__NO_SIDE_EFFECTS__ */
function minLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_length",
		reference: minLength,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minSize/minSize.ts
/* @__NO_SIDE_EFFECTS__ */
function minSize(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_size",
		reference: minSize,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size < this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minValue/minValue.ts
/* @__NO_SIDE_EFFECTS__ */
function minValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_value",
		reference: minValue,
		async: false,
		expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minWords/minWords.ts
/* @__NO_SIDE_EFFECTS__ */
function minWords(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "min_words",
		reference: minWords,
		async: false,
		expects: `>=${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count < this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/multipleOf/multipleOf.ts
/* @__NO_SIDE_EFFECTS__ */
function multipleOf(requirement, message$1) {
	return {
		kind: "validation",
		type: "multiple_of",
		reference: multipleOf,
		async: false,
		expects: `%${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value % this.requirement != 0) _addIssue(this, "multiple", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/nanoid/nanoid.ts
/* @__NO_SIDE_EFFECTS__ */
function nanoid(message$1) {
	return {
		kind: "validation",
		type: "nanoid",
		reference: nanoid,
		async: false,
		expects: null,
		requirement: NANO_ID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "Nano ID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/nonEmpty/nonEmpty.ts
/* @__NO_SIDE_EFFECTS__ */
function nonEmpty(message$1) {
	return {
		kind: "validation",
		type: "non_empty",
		reference: nonEmpty,
		async: false,
		expects: "!0",
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length === 0) _addIssue(this, "length", dataset, config$1, { received: "0" });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/normalize/normalize.ts
/* @__NO_SIDE_EFFECTS__ */
function normalize(form) {
	return {
		kind: "transformation",
		type: "normalize",
		reference: normalize,
		async: false,
		form,
		"~run"(dataset) {
			dataset.value = dataset.value.normalize(this.form);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notBytes/notBytes.ts
/* @__NO_SIDE_EFFECTS__ */
function notBytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_bytes",
		reference: notBytes,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 === this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notCodePoints/notCodePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function notCodePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_code_points",
		reference: notCodePoints,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count === this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notEntries/notEntries.ts
/* @__NO_SIDE_EFFECTS__ */
function notEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_entries",
		reference: notEntries,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count === this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notGraphemes/notGraphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function notGraphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_graphemes",
		reference: notGraphemes,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count === this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notLength/notLength.ts
/* @__NO_SIDE_EFFECTS__ */
function notLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_length",
		reference: notLength,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length === this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notSize/notSize.ts
/* @__NO_SIDE_EFFECTS__ */
function notSize(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_size",
		reference: notSize,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size === this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notValue/notValue.ts
/* @__NO_SIDE_EFFECTS__ */
function notValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_value",
		reference: notValue,
		async: false,
		expects: requirement instanceof Date ? `!${requirement.toJSON()}` : `!${/* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && /* @__PURE__ */ _isValueMatch(this.requirement, dataset.value)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notValues/notValues.ts
/* @__NO_SIDE_EFFECTS__ */
function notValues(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_values",
		reference: notValues,
		async: false,
		expects: `!${/* @__PURE__ */ _joinExpects(requirement.map((value$1) => value$1 instanceof Date ? value$1.toJSON() : /* @__PURE__ */ _stringify(value$1)), "|")}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && this.requirement.some((requirement$1) => /* @__PURE__ */ _isValueMatch(requirement$1, dataset.value))) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notWords/notWords.ts
/* @__NO_SIDE_EFFECTS__ */
function notWords(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "not_words",
		reference: notWords,
		async: false,
		expects: `!${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count === this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/octal/octal.ts
/* @__NO_SIDE_EFFECTS__ */
function octal(message$1) {
	return {
		kind: "validation",
		type: "octal",
		reference: octal,
		async: false,
		expects: null,
		requirement: OCTAL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "octal", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/parseBoolean/parseBoolean.ts
const TRUTHY = (/* unused pure expression or super */ null && ([
	true,
	1,
	"true",
	"1",
	"yes",
	"y",
	"on",
	"enabled"
]));
const FALSY = (/* unused pure expression or super */ null && ([
	false,
	0,
	"false",
	"0",
	"no",
	"n",
	"off",
	"disabled"
]));
/* @__NO_SIDE_EFFECTS__ */
function parseBoolean(config$1, message$1) {
	const normalize$1 = (v) => typeof v === "string" ? v.toLowerCase() : v;
	const truthyRaw = config$1?.truthy ?? TRUTHY;
	const falsyRaw = config$1?.falsy ?? FALSY;
	const truthy = config$1?.truthy ? config$1.truthy.map(normalize$1) : TRUTHY;
	const falsy = config$1?.falsy ? config$1.falsy.map(normalize$1) : FALSY;
	return {
		kind: "transformation",
		type: "parse_boolean",
		reference: parseBoolean,
		expects: /* @__PURE__ */ _joinExpects([...truthyRaw, ...falsyRaw].map(_stringify), "|"),
		config: config$1,
		message: message$1,
		async: false,
		"~run"(dataset, config$2) {
			const input = normalize$1(dataset.value);
			if (truthy.includes(input)) dataset.value = true;
			else if (falsy.includes(input)) dataset.value = false;
			else {
				_addIssue(this, "boolean", dataset, config$2);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/parseJson/parseJson.ts
/* @__NO_SIDE_EFFECTS__ */
function parseJson(config$1, message$1) {
	return {
		kind: "transformation",
		type: "parse_json",
		reference: parseJson,
		config: config$1,
		message: message$1,
		async: false,
		"~run"(dataset, config$2) {
			try {
				dataset.value = JSON.parse(dataset.value, this.config?.reviver);
			} catch (error) {
				if (error instanceof Error) {
					_addIssue(this, "JSON", dataset, config$2, { received: `"${error.message}"` });
					dataset.typed = false;
				} else throw error;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/partialCheck/utils/_isPartiallyTyped/_isPartiallyTyped.ts
/**
* Checks if a dataset is partially typed.
*
* @param dataset The dataset to check.
* @param paths The paths to check.
*
* @returns Whether it is partially typed.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isPartiallyTyped(dataset, paths) {
	if (dataset.issues) for (const path of paths) for (const issue of dataset.issues) {
		let typed = false;
		const bound = Math.min(path.length, issue.path?.length ?? 0);
		for (let index = 0; index < bound; index++) if (path[index] !== issue.path[index].key && (path[index] !== "$" || issue.path[index].type !== "array")) {
			typed = true;
			break;
		}
		if (!typed) return false;
	}
	return true;
}

//#endregion
//#region src/actions/partialCheck/partialCheck.ts
/* @__NO_SIDE_EFFECTS__ */
function partialCheck(paths, requirement, message$1) {
	return {
		kind: "validation",
		type: "partial_check",
		reference: partialCheck,
		async: false,
		expects: null,
		paths,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if ((dataset.typed || /* @__PURE__ */ _isPartiallyTyped(dataset, paths)) && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/partialCheck/partialCheckAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function partialCheckAsync(paths, requirement, message$1) {
	return {
		kind: "validation",
		type: "partial_check",
		reference: partialCheckAsync,
		async: true,
		expects: null,
		paths,
		requirement,
		message: message$1,
		async "~run"(dataset, config$1) {
			if ((dataset.typed || /* @__PURE__ */ _isPartiallyTyped(dataset, paths)) && !await this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawCheck/rawCheck.ts
/**
* Creates a raw check validation action.
*
* @param action The validation action.
*
* @returns A raw check action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawCheck(action) {
	return {
		kind: "validation",
		type: "raw_check",
		reference: rawCheck,
		async: false,
		expects: null,
		"~run"(dataset, config$1) {
			action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info)
			});
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawCheck/rawCheckAsync.ts
/**
* Creates a raw check validation action.
*
* @param action The validation action.
*
* @returns A raw check action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawCheckAsync(action) {
	return {
		kind: "validation",
		type: "raw_check",
		reference: rawCheckAsync,
		async: true,
		expects: null,
		async "~run"(dataset, config$1) {
			await action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info)
			});
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawTransform/rawTransform.ts
/**
* Creates a raw transformation action.
*
* @param action The transformation action.
*
* @returns A raw transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawTransform(action) {
	return {
		kind: "transformation",
		type: "raw_transform",
		reference: rawTransform,
		async: false,
		"~run"(dataset, config$1) {
			const output = action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info),
				NEVER: null
			});
			if (dataset.issues) dataset.typed = false;
			else dataset.value = output;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawTransform/rawTransformAsync.ts
/**
* Creates a raw transformation action.
*
* @param action The transformation action.
*
* @returns A raw transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawTransformAsync(action) {
	return {
		kind: "transformation",
		type: "raw_transform",
		reference: rawTransformAsync,
		async: true,
		async "~run"(dataset, config$1) {
			const output = await action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info),
				NEVER: null
			});
			if (dataset.issues) dataset.typed = false;
			else dataset.value = output;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/readonly/readonly.ts
/* @__NO_SIDE_EFFECTS__ */
function readonly() {
	return {
		kind: "transformation",
		type: "readonly",
		reference: readonly,
		async: false,
		"~run"(dataset) {
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/reduceItems/reduceItems.ts
/* @__NO_SIDE_EFFECTS__ */
function reduceItems(operation, initial) {
	return {
		kind: "transformation",
		type: "reduce_items",
		reference: reduceItems,
		async: false,
		operation,
		initial,
		"~run"(dataset) {
			dataset.value = dataset.value.reduce(this.operation, this.initial);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/regex/regex.ts
/* @__NO_SIDE_EFFECTS__ */
function regex(requirement, message$1) {
	return {
		kind: "validation",
		type: "regex",
		reference: regex,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/returns/returns.ts
/* @__NO_SIDE_EFFECTS__ */
function returns(schema) {
	return {
		kind: "transformation",
		type: "returns",
		reference: returns,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = (...args_) => {
				const returnsDataset = this.schema["~run"]({ value: func(...args_) }, config$1);
				if (returnsDataset.issues) throw new ValiError(returnsDataset.issues);
				return returnsDataset.value;
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/returns/returnsAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function returnsAsync(schema) {
	return {
		kind: "transformation",
		type: "returns",
		reference: returnsAsync,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = async (...args_) => {
				const returnsDataset = await this.schema["~run"]({ value: await func(...args_) }, config$1);
				if (returnsDataset.issues) throw new ValiError(returnsDataset.issues);
				return returnsDataset.value;
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rfcEmail/rfcEmail.ts
/* @__NO_SIDE_EFFECTS__ */
function rfcEmail(message$1) {
	return {
		kind: "validation",
		type: "rfc_email",
		reference: rfcEmail,
		expects: null,
		async: false,
		requirement: RFC_EMAIL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "email", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/safeInteger/safeInteger.ts
/* @__NO_SIDE_EFFECTS__ */
function safeInteger(message$1) {
	return {
		kind: "validation",
		type: "safe_integer",
		reference: safeInteger,
		async: false,
		expects: null,
		requirement: Number.isSafeInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "safe integer", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/size/size.ts
/* @__NO_SIDE_EFFECTS__ */
function size(requirement, message$1) {
	return {
		kind: "validation",
		type: "size",
		reference: size,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size !== this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/slug/slug.ts
/* @__NO_SIDE_EFFECTS__ */
function slug(message$1) {
	return {
		kind: "validation",
		type: "slug",
		reference: slug,
		async: false,
		expects: null,
		requirement: SLUG_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "slug", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/someItem/someItem.ts
/* @__NO_SIDE_EFFECTS__ */
function someItem(requirement, message$1) {
	return {
		kind: "validation",
		type: "some_item",
		reference: someItem,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.some(this.requirement)) _addIssue(this, "item", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/sortItems/sortItems.ts
/* @__NO_SIDE_EFFECTS__ */
function sortItems(operation) {
	return {
		kind: "transformation",
		type: "sort_items",
		reference: sortItems,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.sort(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/startsWith/startsWith.ts
/* @__NO_SIDE_EFFECTS__ */
function startsWith(requirement, message$1) {
	return {
		kind: "validation",
		type: "starts_with",
		reference: startsWith,
		async: false,
		expects: `"${requirement}"`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.startsWith(this.requirement)) _addIssue(this, "start", dataset, config$1, { received: `"${dataset.value.slice(0, this.requirement.length)}"` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/stringifyJson/stringifyJson.ts
/* @__NO_SIDE_EFFECTS__ */
function stringifyJson(config$1, message$1) {
	return {
		kind: "transformation",
		type: "stringify_json",
		reference: stringifyJson,
		message: message$1,
		config: config$1,
		async: false,
		"~run"(dataset, config$2) {
			try {
				const output = JSON.stringify(dataset.value, this.config?.replacer, this.config?.space);
				if (output === void 0) {
					_addIssue(this, "JSON", dataset, config$2);
					dataset.typed = false;
				} else dataset.value = output;
			} catch (error) {
				if (error instanceof Error) {
					_addIssue(this, "JSON", dataset, config$2, { received: `"${error.message}"` });
					dataset.typed = false;
				} else throw error;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/title/title.ts
/**
* Creates a title metadata action.
*
* @param title_ The title text.
*
* @returns A title action.
*/
/* @__NO_SIDE_EFFECTS__ */
function title(title_) {
	return {
		kind: "metadata",
		type: "title",
		reference: title,
		title: title_
	};
}

//#endregion
//#region src/actions/toBigint/toBigint.ts
/* @__NO_SIDE_EFFECTS__ */
function toBigint(message$1) {
	return {
		kind: "transformation",
		type: "to_bigint",
		reference: toBigint,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = BigInt(dataset.value);
			} catch {
				_addIssue(this, "bigint", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toBoolean/toBoolean.ts
/**
* Creates a to boolean transformation action.
*
* @returns A to boolean action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toBoolean() {
	return {
		kind: "transformation",
		type: "to_boolean",
		reference: toBoolean,
		async: false,
		"~run"(dataset) {
			dataset.value = Boolean(dataset.value);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toCamelCase/toCamelCase.ts
/**
* Creates a to camel case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `parseUrlValue`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `item2Name`).
*
* @returns A to camel case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toCamelCase() {
	return {
		kind: "transformation",
		type: "to_camel_case",
		reference: toCamelCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "", false, true);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toDate/toDate.ts
/* @__NO_SIDE_EFFECTS__ */
function toDate(message$1) {
	return {
		kind: "transformation",
		type: "to_date",
		reference: toDate,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = new Date(dataset.value);
				if (isNaN(dataset.value)) {
					_addIssue(this, "date", dataset, config$1, { received: "\"Invalid Date\"" });
					dataset.typed = false;
				}
			} catch {
				_addIssue(this, "date", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toKebabCase/toKebabCase.ts
/**
* Creates a to kebab case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `parse-url-value`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `item2-name`).
*
* @returns A to kebab case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toKebabCase() {
	return {
		kind: "transformation",
		type: "to_kebab_case",
		reference: toKebabCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "-", false, false);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toLowerCase/toLowerCase.ts
/**
* Creates a to lower case transformation action.
*
* @returns A to lower case action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toLowerCase() {
	return {
		kind: "transformation",
		type: "to_lower_case",
		reference: toLowerCase,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.toLowerCase();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toMaxValue/toMaxValue.ts
/**
* Creates a to max value transformation action.
*
* @param requirement The maximum value.
*
* @returns A to max value action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toMaxValue(requirement) {
	return {
		kind: "transformation",
		type: "to_max_value",
		reference: toMaxValue,
		async: false,
		requirement,
		"~run"(dataset) {
			dataset.value = dataset.value > this.requirement ? this.requirement : dataset.value;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toMinValue/toMinValue.ts
/**
* Creates a to min value transformation action.
*
* @param requirement The minimum value.
*
* @returns A to min value action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toMinValue(requirement) {
	return {
		kind: "transformation",
		type: "to_min_value",
		reference: toMinValue,
		async: false,
		requirement,
		"~run"(dataset) {
			dataset.value = dataset.value < this.requirement ? this.requirement : dataset.value;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toNumber/toNumber.ts
/* @__NO_SIDE_EFFECTS__ */
function toNumber(message$1) {
	return {
		kind: "transformation",
		type: "to_number",
		reference: toNumber,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = Number(dataset.value);
				if (isNaN(dataset.value)) {
					_addIssue(this, "number", dataset, config$1);
					dataset.typed = false;
				}
			} catch {
				_addIssue(this, "number", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toPascalCase/toPascalCase.ts
/**
* Creates a to pascal case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `ParseUrlValue`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `Item2Name`).
*
* @returns A to pascal case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toPascalCase() {
	return {
		kind: "transformation",
		type: "to_pascal_case",
		reference: toPascalCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "", true, true);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toSnakeCase/toSnakeCase.ts
/**
* Creates a to snake case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `parse_url_value`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `item2_name`).
*
* @returns A to snake case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toSnakeCase() {
	return {
		kind: "transformation",
		type: "to_snake_case",
		reference: toSnakeCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "_", false, false);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toString/toString.ts
/* @__NO_SIDE_EFFECTS__ */
function dist_toString(message$1) {
	return {
		kind: "transformation",
		type: "to_string",
		reference: dist_toString,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = String(dataset.value);
			} catch {
				_addIssue(this, "string", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toUpperCase/toUpperCase.ts
/**
* Creates a to upper case transformation action.
*
* @returns A to upper case action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toUpperCase() {
	return {
		kind: "transformation",
		type: "to_upper_case",
		reference: toUpperCase,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.toUpperCase();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/transform/transform.ts
/**
* Creates a custom transformation action.
*
* @param operation The transformation operation.
*
* @returns A transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function transform(operation) {
	return {
		kind: "transformation",
		type: "transform",
		reference: transform,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = this.operation(dataset.value);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/transform/transformAsync.ts
/**
* Creates a custom transformation action.
*
* @param operation The transformation operation.
*
* @returns A transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function transformAsync(operation) {
	return {
		kind: "transformation",
		type: "transform",
		reference: transformAsync,
		async: true,
		operation,
		async "~run"(dataset) {
			dataset.value = await this.operation(dataset.value);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/trim/trim.ts
/**
* Creates a trim transformation action.
*
* @returns A trim action.
*/
/* @__NO_SIDE_EFFECTS__ */
function trim() {
	return {
		kind: "transformation",
		type: "trim",
		reference: trim,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.trim();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/trimEnd/trimEnd.ts
/**
* Creates a trim end transformation action.
*
* @returns A trim end action.
*/
/* @__NO_SIDE_EFFECTS__ */
function trimEnd() {
	return {
		kind: "transformation",
		type: "trim_end",
		reference: trimEnd,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.trimEnd();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/trimStart/trimStart.ts
/**
* Creates a trim start transformation action.
*
* @returns A trim start action.
*/
/* @__NO_SIDE_EFFECTS__ */
function trimStart() {
	return {
		kind: "transformation",
		type: "trim_start",
		reference: trimStart,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.trimStart();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ulid/ulid.ts
/* @__NO_SIDE_EFFECTS__ */
function ulid(message$1) {
	return {
		kind: "validation",
		type: "ulid",
		reference: ulid,
		async: false,
		expects: null,
		requirement: ULID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "ULID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/url/url.ts
/* @__NO_SIDE_EFFECTS__ */
function url(message$1) {
	return {
		kind: "validation",
		type: "url",
		reference: url,
		async: false,
		expects: null,
		requirement(input) {
			try {
				if (URL.canParse) return URL.canParse(input);
				new URL(input);
				return true;
			} catch {
				return false;
			}
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "URL", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/uuid/uuid.ts
/* @__NO_SIDE_EFFECTS__ */
function uuid(message$1) {
	return {
		kind: "validation",
		type: "uuid",
		reference: uuid,
		async: false,
		expects: null,
		requirement: UUID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "UUID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/value/value.ts
/* @__NO_SIDE_EFFECTS__ */
function value(requirement, message$1) {
	return {
		kind: "validation",
		type: "value",
		reference: value,
		async: false,
		expects: requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement),
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !/* @__PURE__ */ _isValueMatch(this.requirement, dataset.value)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/values/values.ts
/* @__NO_SIDE_EFFECTS__ */
function values(requirement, message$1) {
	return {
		kind: "validation",
		type: "values",
		reference: values,
		async: false,
		expects: `${/* @__PURE__ */ _joinExpects(requirement.map((value$1) => value$1 instanceof Date ? value$1.toJSON() : /* @__PURE__ */ _stringify(value$1)), "|")}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.some((requirement$1) => /* @__PURE__ */ _isValueMatch(requirement$1, dataset.value))) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/words/words.ts
/* @__NO_SIDE_EFFECTS__ */
function words(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "words",
		reference: words,
		async: false,
		expects: `${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count !== this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/const.ts
const ABORT_EARLY_CONFIG = { abortEarly: true };

//#endregion
//#region src/methods/assert/assert.ts
/**
* Checks if the input matches the schema. As this is an assertion function, it
* can be used as a type guard.
*
* @param schema The schema to be used.
* @param input The input to be tested.
*/
function assert(schema, input) {
	const issues = schema["~run"]({ value: input }, ABORT_EARLY_CONFIG).issues;
	if (issues) throw new ValiError(issues);
}

//#endregion
//#region src/methods/cache/_LruCache.ts
/**
* Efficient LRU cache using Map iteration order.
*/
var _LruCache = class {
	constructor(config$1) {
		this.refCount = 0;
		this.maxSize = config$1?.maxSize ?? 1e3;
		this.maxAge = config$1?.maxAge ?? Infinity;
		this.hasMaxAge = isFinite(this.maxAge);
	}
	/**
	* Stringifies an unknown input to a cache key component.
	*
	* @param input The unknown input.
	*
	* @returns A cache key component.
	*/
	stringify(input) {
		const type = typeof input;
		if (type === "string") return `"${input}"`;
		if (type === "number" || type === "boolean") return `${input}`;
		if (type === "bigint") return `${input}n`;
		if (type === "object" || type === "function") {
			if (input) {
				this.refIds ?? (this.refIds = /* @__PURE__ */ new WeakMap());
				let id = this.refIds.get(input);
				if (!id) {
					id = ++this.refCount;
					this.refIds.set(input, id);
				}
				return `#${id}`;
			}
			return "null";
		}
		return type;
	}
	/**
	* Creates a cache key from input and config.
	*
	* @param input The input value.
	* @param config The parse configuration.
	*
	* @returns The cache key.
	*/
	key(input, config$1 = {}) {
		return `${this.stringify(input)}|${this.stringify(config$1.lang)}|${this.stringify(config$1.message)}|${this.stringify(config$1.abortEarly)}|${this.stringify(config$1.abortPipeEarly)}`;
	}
	/**
	* Gets a value from the cache by key.
	*
	* @param key The cache key.
	*
	* @returns The cached value.
	*/
	get(key) {
		if (!this.store) return void 0;
		const entry = this.store.get(key);
		if (!entry) return void 0;
		if (this.hasMaxAge && Date.now() - entry[1] > this.maxAge) {
			this.store.delete(key);
			return;
		}
		this.store.delete(key);
		this.store.set(key, entry);
		return entry[0];
	}
	/**
	* Sets a value in the cache by key.
	*
	* @param key The cache key.
	* @param value The cached value.
	*/
	set(key, value$1) {
		this.store ?? (this.store = /* @__PURE__ */ new Map());
		this.store.delete(key);
		const timestamp = this.hasMaxAge ? Date.now() : 0;
		this.store.set(key, [value$1, timestamp]);
		if (this.store.size > this.maxSize) this.store.delete(this.store.keys().next().value);
	}
	/**
	* Clears all entries from the cache.
	*/
	clear() {
		this.store?.clear();
	}
};

//#endregion
//#region src/methods/cache/cache.ts
/* @__NO_SIDE_EFFECTS__ */
function cache(schema, config$1) {
	return _standardSchema({
		...schema,
		cacheConfig: config$1,
		cache: new _LruCache(config$1),
		"~run"(dataset, runConfig) {
			const key = this.cache.key(dataset.value, runConfig);
			let outputDataset = this.cache.get(key);
			if (!outputDataset) this.cache.set(key, outputDataset = schema["~run"](dataset, runConfig));
			return /* @__PURE__ */ _cloneDataset(outputDataset);
		}
	});
}

//#endregion
//#region src/methods/cache/cacheAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function cacheAsync(schema, config$1) {
	let activeRuns;
	return _standardSchema({
		...schema,
		async: true,
		cacheConfig: config$1,
		cache: new _LruCache(config$1),
		async "~run"(dataset, runConfig) {
			const key = this.cache.key(dataset.value, runConfig);
			const cached = this.cache.get(key);
			if (cached) return /* @__PURE__ */ _cloneDataset(cached);
			let promise$1 = activeRuns?.get(key);
			if (!promise$1) {
				activeRuns ?? (activeRuns = /* @__PURE__ */ new Map());
				promise$1 = Promise.resolve(schema["~run"](dataset, runConfig));
				activeRuns.set(key, promise$1);
			}
			try {
				const outputDataset = await promise$1;
				this.cache.set(key, outputDataset);
				return /* @__PURE__ */ _cloneDataset(outputDataset);
			} finally {
				activeRuns?.delete(key);
			}
		}
	});
}

//#endregion
//#region src/methods/config/config.ts
/**
* Changes the local configuration of a schema.
*
* @param schema The schema to configure.
* @param config The parse configuration.
*
* @returns The configured schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function config(schema, config$1) {
	return _standardSchema({
		...schema,
		"~run"(dataset, config_) {
			return schema["~run"](dataset, {
				...config_,
				...config$1
			});
		}
	});
}

//#endregion
//#region src/methods/getFallback/getFallback.ts
/**
* Returns the fallback value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The output dataset if available.
* @param config The config if available.
*
* @returns The fallback value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallback(schema, dataset, config$1) {
	return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}

//#endregion
//#region src/methods/fallback/fallback.ts
/**
* Returns a fallback value as output if the input does not match the schema.
*
* @param schema The schema to catch.
* @param fallback The fallback value.
*
* @returns The passed schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function fallback(schema, fallback$1) {
	return _standardSchema({
		...schema,
		fallback: fallback$1,
		"~run"(dataset, config$1) {
			const outputDataset = schema["~run"](dataset, config$1);
			return outputDataset.issues ? {
				typed: true,
				value: /* @__PURE__ */ getFallback(this, outputDataset, config$1)
			} : outputDataset;
		}
	});
}

//#endregion
//#region src/methods/fallback/fallbackAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function fallbackAsync(schema, fallback$1) {
	return _standardSchema({
		...schema,
		fallback: fallback$1,
		async: true,
		async "~run"(dataset, config$1) {
			const outputDataset = await schema["~run"](dataset, config$1);
			return outputDataset.issues ? {
				typed: true,
				value: await /* @__PURE__ */ getFallback(this, outputDataset, config$1)
			} : outputDataset;
		}
	});
}

//#endregion
//#region src/methods/flatten/flatten.ts
/* @__NO_SIDE_EFFECTS__ */
function flatten(issues) {
	const flatErrors = {};
	for (const issue of issues) if (issue.path) {
		const dotPath = /* @__PURE__ */ getDotPath(issue);
		if (dotPath) {
			if (!flatErrors.nested) flatErrors.nested = {};
			if (Object.prototype.hasOwnProperty.call(flatErrors.nested, dotPath)) flatErrors.nested[dotPath].push(issue.message);
			else flatErrors.nested[dotPath] = [issue.message];
		} else if (flatErrors.other) flatErrors.other.push(issue.message);
		else flatErrors.other = [issue.message];
	} else if (flatErrors.root) flatErrors.root.push(issue.message);
	else flatErrors.root = [issue.message];
	return flatErrors;
}

//#endregion
//#region src/methods/forward/forward.ts
/**
* Forwards the issues of the passed validation action.
*
* @param action The validation action.
* @param path The path to forward the issues to.
*
* @returns The modified action.
*/
/* @__NO_SIDE_EFFECTS__ */
function forward(action, path) {
	return {
		...action,
		"~run"(dataset, config$1) {
			const prevIssues = dataset.issues && [...dataset.issues];
			dataset = action["~run"](dataset, config$1);
			if (dataset.issues) {
				for (const issue of dataset.issues) if (!prevIssues?.includes(issue)) {
					let pathInput = dataset.value;
					for (const key of path) {
						const pathValue = pathInput[key];
						const pathItem = {
							type: "unknown",
							origin: "value",
							input: pathInput,
							key,
							value: pathValue
						};
						if (issue.path) issue.path.push(pathItem);
						else issue.path = [pathItem];
						if (!pathValue) break;
						pathInput = pathValue;
					}
				}
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/methods/forward/forwardAsync.ts
/**
* Forwards the issues of the passed validation action.
*
* @param action The validation action.
* @param path The path to forward the issues to.
*
* @returns The modified action.
*/
/* @__NO_SIDE_EFFECTS__ */
function forwardAsync(action, path) {
	return {
		...action,
		async: true,
		async "~run"(dataset, config$1) {
			const prevIssues = dataset.issues && [...dataset.issues];
			dataset = await action["~run"](dataset, config$1);
			if (dataset.issues) {
				for (const issue of dataset.issues) if (!prevIssues?.includes(issue)) {
					let pathInput = dataset.value;
					for (const key of path) {
						const pathValue = pathInput[key];
						const pathItem = {
							type: "unknown",
							origin: "value",
							input: pathInput,
							key,
							value: pathValue
						};
						if (issue.path) issue.path.push(pathItem);
						else issue.path = [pathItem];
						if (!pathValue) break;
						pathInput = pathValue;
					}
				}
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/methods/getDefault/getDefault.ts
/**
* Returns the default value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The input dataset if available.
* @param config The config if available.
*
* @returns The default value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefault(schema, dataset, config$1) {
	return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}

//#endregion
//#region src/methods/getDefaults/getDefaults.ts
/**
* Returns the default values of the schema.
*
* Hint: The difference to `getDefault` is that for object and tuple schemas
* this function recursively returns the default values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The default values.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefaults(schema) {
	if ("entries" in schema) {
		const object$1 = {};
		for (const key in schema.entries) object$1[key] = /* @__PURE__ */ getDefaults(schema.entries[key]);
		return object$1;
	}
	if ("items" in schema) return schema.items.map(getDefaults);
	return /* @__PURE__ */ getDefault(schema);
}

//#endregion
//#region src/methods/getDefaults/getDefaultsAsync.ts
/**
* Returns the default values of the schema.
*
* Hint: The difference to `getDefault` is that for object and tuple schemas
* this function recursively returns the default values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The default values.
*/
/* @__NO_SIDE_EFFECTS__ */
async function getDefaultsAsync(schema) {
	if ("entries" in schema) return Object.fromEntries(await Promise.all(Object.entries(schema.entries).map(async ([key, value$1]) => [key, await /* @__PURE__ */ getDefaultsAsync(value$1)])));
	if ("items" in schema) return Promise.all(schema.items.map(getDefaultsAsync));
	return /* @__PURE__ */ getDefault(schema);
}

//#endregion
//#region src/methods/getDescription/getDescription.ts
/**
* Returns the description of the schema.
*
* If multiple descriptions are defined, the last one of the highest level is
* returned. If no description is defined, `undefined` is returned.
*
* @param schema The schema to get the description from.
*
* @returns The description, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getDescription(schema) {
	return /* @__PURE__ */ _getLastMetadata(schema, "description");
}

//#endregion
//#region src/methods/getExamples/getExamples.ts
/**
* Returns the examples of a schema.
*
* If multiple examples are defined, it concatenates them using depth-first
* search. If no examples are defined, an empty array is returned.
*
* @param schema The schema to get the examples from.
*
* @returns The examples, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getExamples(schema) {
	const examples$1 = [];
	function depthFirstCollect(schema$1) {
		if ("pipe" in schema$1) {
			for (const item of schema$1.pipe) if (item.kind === "schema" && "pipe" in item) depthFirstCollect(item);
			else if (item.kind === "metadata" && item.type === "examples") for (const example of item.examples) examples$1.push(example);
		}
	}
	depthFirstCollect(schema);
	return examples$1;
}

//#endregion
//#region src/methods/getFallbacks/getFallbacks.ts
/**
* Returns the fallback values of the schema.
*
* Hint: The difference to `getFallback` is that for object and tuple schemas
* this function recursively returns the fallback values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The fallback values.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallbacks(schema) {
	if ("entries" in schema) {
		const object$1 = {};
		for (const key in schema.entries) object$1[key] = /* @__PURE__ */ getFallbacks(schema.entries[key]);
		return object$1;
	}
	if ("items" in schema) return schema.items.map(getFallbacks);
	return /* @__PURE__ */ getFallback(schema);
}

//#endregion
//#region src/methods/getFallbacks/getFallbacksAsync.ts
/**
* Returns the fallback values of the schema.
*
* Hint: The difference to `getFallback` is that for object and tuple schemas
* this function recursively returns the fallback values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The fallback values.
*/
/* @__NO_SIDE_EFFECTS__ */
async function getFallbacksAsync(schema) {
	if ("entries" in schema) return Object.fromEntries(await Promise.all(Object.entries(schema.entries).map(async ([key, value$1]) => [key, await /* @__PURE__ */ getFallbacksAsync(value$1)])));
	if ("items" in schema) return Promise.all(schema.items.map(getFallbacksAsync));
	return /* @__PURE__ */ getFallback(schema);
}

//#endregion
//#region src/methods/getMetadata/getMetadata.ts
/**
* Returns the metadata of a schema.
*
* If multiple metadata are defined, it shallowly merges them using depth-first
* search. If no metadata is defined, an empty object is returned.
*
* @param schema Schema to get the metadata from.
*
* @returns The metadata, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getMetadata(schema) {
	const result = {};
	function depthFirstMerge(schema$1) {
		if ("pipe" in schema$1) {
			for (const item of schema$1.pipe) if (item.kind === "schema" && "pipe" in item) depthFirstMerge(item);
			else if (item.kind === "metadata" && item.type === "metadata") Object.assign(result, item.metadata);
		}
	}
	depthFirstMerge(schema);
	return result;
}

//#endregion
//#region src/methods/getTitle/getTitle.ts
/**
* Returns the title of the schema.
*
* If multiple titles are defined, the last one of the highest level is
* returned. If no title is defined, `undefined` is returned.
*
* @param schema The schema to get the title from.
*
* @returns The title, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getTitle(schema) {
	return /* @__PURE__ */ _getLastMetadata(schema, "title");
}

//#endregion
//#region src/methods/is/is.ts
/**
* Checks if the input matches the schema. By using a type predicate, this
* function can be used as a type guard.
*
* @param schema The schema to be used.
* @param input The input to be tested.
*
* @returns Whether the input matches the schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function is(schema, input) {
	return !schema["~run"]({ value: input }, ABORT_EARLY_CONFIG).issues;
}

//#endregion
//#region src/schemas/any/any.ts
/**
* Creates an any schema.
*
* Hint: This schema function exists only for completeness and is not
* recommended in practice. Instead, `unknown` should be used to accept
* unknown data.
*
* @returns An any schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function any() {
	return _standardSchema({
		kind: "schema",
		type: "any",
		reference: any,
		expects: "any",
		async: false,
		"~run"(dataset) {
			dataset.typed = true;
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/array/array.ts
/* @__NO_SIDE_EFFECTS__ */
function array(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: array,
		expects: "Array",
		async: false,
		item,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/array/arrayAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function arrayAsync(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: arrayAsync,
		expects: "Array",
		async: true,
		item,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(input.map((value$1) => this.item["~run"]({ value: value$1 }, config$1)));
				for (let key = 0; key < itemDatasets.length; key++) {
					const itemDataset = itemDatasets[key];
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: input[key]
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/bigint/bigint.ts
/* @__NO_SIDE_EFFECTS__ */
function bigint(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "bigint",
		reference: bigint,
		expects: "bigint",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "bigint") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/blob/blob.ts
/* @__NO_SIDE_EFFECTS__ */
function blob(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "blob",
		reference: blob,
		expects: "Blob",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof Blob) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/boolean/boolean.ts
/* @__NO_SIDE_EFFECTS__ */
function dist_boolean(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "boolean",
		reference: dist_boolean,
		expects: "boolean",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "boolean") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/custom/custom.ts
/* @__NO_SIDE_EFFECTS__ */
function custom(check$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "custom",
		reference: custom,
		expects: "unknown",
		async: false,
		check: check$1,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.check(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/custom/customAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function customAsync(check$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "custom",
		reference: customAsync,
		expects: "unknown",
		async: true,
		check: check$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (await this.check(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/date/date.ts
/* @__NO_SIDE_EFFECTS__ */
function date(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "date",
		reference: date,
		expects: "Date",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof Date) if (!isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1, { received: "\"Invalid Date\"" });
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/enum/enum.ts
/* @__NO_SIDE_EFFECTS__ */
function enum_(enum__, message$1) {
	const options = [];
	for (const key in enum__) if (`${+key}` !== key || typeof enum__[key] !== "string" || !Object.is(enum__[enum__[key]], +key)) options.push(enum__[key]);
	return _standardSchema({
		kind: "schema",
		type: "enum",
		reference: enum_,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		enum: enum__,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/exactOptional/exactOptional.ts
/* @__NO_SIDE_EFFECTS__ */
function exactOptional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "exact_optional",
		reference: exactOptional,
		expects: wrapped.expects,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/exactOptional/exactOptionalAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function exactOptionalAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "exact_optional",
		reference: exactOptionalAsync,
		expects: wrapped.expects,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/file/file.ts
/* @__NO_SIDE_EFFECTS__ */
function file(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "file",
		reference: file,
		expects: "File",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof File) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/function/function.ts
/* @__NO_SIDE_EFFECTS__ */
function function_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "function",
		reference: function_,
		expects: "Function",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "function") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/instance/instance.ts
/* @__NO_SIDE_EFFECTS__ */
function instance(class_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "instance",
		reference: instance,
		expects: class_.name,
		async: false,
		class: class_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof this.class) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/intersect/utils/_merge/_merge.ts
/**
* Merges two values into one single output.
*
* @param value1 First value.
* @param value2 Second value.
*
* @returns The merge dataset.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _merge(value1, value2) {
	if (typeof value1 === typeof value2) {
		if (/* @__PURE__ */ _isSameValueZero(value1, value2) || value1 instanceof Date && value2 instanceof Date && /* @__PURE__ */ _isSameValueZero(+value1, +value2)) return { value: value1 };
		if (value1 && value2 && value1.constructor === Object && value2.constructor === Object) {
			const nextValue = {
				...value1,
				...value2
			};
			for (const key in value2) if (Object.prototype.hasOwnProperty.call(value1, key) && Object.prototype.hasOwnProperty.call(value2, key)) {
				const dataset = /* @__PURE__ */ _merge(value1[key], value2[key]);
				if (dataset.issue) return dataset;
				nextValue[key] = dataset.value;
			}
			return { value: nextValue };
		}
		if (Array.isArray(value1) && Array.isArray(value2)) {
			if (value1.length === value2.length) {
				const nextValue = [...value1];
				for (let index = 0; index < value1.length; index++) {
					const dataset = /* @__PURE__ */ _merge(value1[index], value2[index]);
					if (dataset.issue) return dataset;
					nextValue[index] = dataset.value;
				}
				return { value: nextValue };
			}
		}
	}
	return { issue: true };
}

//#endregion
//#region src/schemas/intersect/intersect.ts
/* @__NO_SIDE_EFFECTS__ */
function intersect(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "intersect",
		reference: intersect,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "&"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.length) {
				const input = dataset.value;
				let outputs;
				dataset.typed = true;
				for (const schema of this.options) {
					const optionDataset = schema["~run"]({ value: input }, config$1);
					if (optionDataset.issues) {
						if (dataset.issues) for (const issue of optionDataset.issues) dataset.issues.push(issue);
						else dataset.issues = optionDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!optionDataset.typed) dataset.typed = false;
					if (dataset.typed) if (outputs) outputs.push(optionDataset.value);
					else outputs = [optionDataset.value];
				}
				if (dataset.typed) {
					dataset.value = outputs[0];
					for (let index = 1; index < outputs.length; index++) {
						const mergeDataset = /* @__PURE__ */ _merge(dataset.value, outputs[index]);
						if (mergeDataset.issue) {
							_addIssue(this, "type", dataset, config$1, { received: "unknown" });
							break;
						}
						dataset.value = mergeDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/intersect/intersectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function intersectAsync(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "intersect",
		reference: intersectAsync,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "&"),
		async: true,
		options,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (this.options.length) {
				const input = dataset.value;
				let outputs;
				dataset.typed = true;
				const optionDatasets = await Promise.all(this.options.map((schema) => schema["~run"]({ value: input }, config$1)));
				for (const optionDataset of optionDatasets) {
					if (optionDataset.issues) {
						if (dataset.issues) for (const issue of optionDataset.issues) dataset.issues.push(issue);
						else dataset.issues = optionDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!optionDataset.typed) dataset.typed = false;
					if (dataset.typed) if (outputs) outputs.push(optionDataset.value);
					else outputs = [optionDataset.value];
				}
				if (dataset.typed) {
					dataset.value = outputs[0];
					for (let index = 1; index < outputs.length; index++) {
						const mergeDataset = /* @__PURE__ */ _merge(dataset.value, outputs[index]);
						if (mergeDataset.issue) {
							_addIssue(this, "type", dataset, config$1, { received: "unknown" });
							break;
						}
						dataset.value = mergeDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/lazy/lazy.ts
/**
* Creates a lazy schema.
*
* @param getter The schema getter.
*
* @returns A lazy schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function lazy(getter) {
	return _standardSchema({
		kind: "schema",
		type: "lazy",
		reference: lazy,
		expects: "unknown",
		async: false,
		getter,
		"~run"(dataset, config$1) {
			return this.getter(dataset.value)["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/lazy/lazyAsync.ts
/**
* Creates a lazy schema.
*
* @param getter The schema getter.
*
* @returns A lazy schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function lazyAsync(getter) {
	return _standardSchema({
		kind: "schema",
		type: "lazy",
		reference: lazyAsync,
		expects: "unknown",
		async: true,
		getter,
		async "~run"(dataset, config$1) {
			return (await this.getter(dataset.value))["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/literal/literal.ts
/* @__NO_SIDE_EFFECTS__ */
function literal(literal_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "literal",
		reference: literal,
		expects: /* @__PURE__ */ _stringify(literal_),
		async: false,
		literal: literal_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseObject/looseObject.ts
/* @__NO_SIDE_EFFECTS__ */
function looseObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_object",
		reference: looseObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) dataset.value[key] = input[key];
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseObject/looseObjectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function looseObjectAsync(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_object",
		reference: looseObjectAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const valueDatasets = await Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				}));
				for (const [key, value$1, valueSchema, valueDataset] of valueDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) dataset.value[key] = input[key];
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseTuple/looseTuple.ts
/* @__NO_SIDE_EFFECTS__ */
function looseTuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_tuple",
		reference: looseTuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) dataset.value.push(input[key]);
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseTuple/looseTupleAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function looseTupleAsync(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_tuple",
		reference: looseTupleAsync,
		expects: "Array",
		async: true,
		items,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				}));
				for (const [key, value$1, itemDataset] of itemDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) dataset.value.push(input[key]);
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/map/map.ts
/* @__NO_SIDE_EFFECTS__ */
function map(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "map",
		reference: map,
		expects: "Map",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Map) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Map();
				for (const [inputKey, inputValue] of input) {
					const keyDataset = this.key["~run"]({ value: inputKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "key",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of keyDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: inputValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "value",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					dataset.value.set(keyDataset.value, valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/map/mapAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function mapAsync(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "map",
		reference: mapAsync,
		expects: "Map",
		async: true,
		key,
		value: value$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Map) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Map();
				const datasets = await Promise.all([...input].map(([inputKey, inputValue]) => Promise.all([
					inputKey,
					inputValue,
					this.key["~run"]({ value: inputKey }, config$1),
					this.value["~run"]({ value: inputValue }, config$1)
				])));
				for (const [inputKey, inputValue, keyDataset, valueDataset] of datasets) {
					if (keyDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "key",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of keyDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (valueDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "value",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					dataset.value.set(keyDataset.value, valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nan/nan.ts
/* @__NO_SIDE_EFFECTS__ */
function nan(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "nan",
		reference: nan,
		expects: "NaN",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (Number.isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/never/never.ts
/* @__NO_SIDE_EFFECTS__ */
function never(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "never",
		reference: never,
		expects: "never",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			_addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullable/nonNullable.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullable(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullable",
		reference: nonNullable,
		expects: "!null",
		async: false,
		wrapped,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value !== null) dataset = this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullable/nonNullableAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullableAsync(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullable",
		reference: nonNullableAsync,
		expects: "!null",
		async: true,
		wrapped,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.value !== null) dataset = await this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullish/nonNullish.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullish(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullish",
		reference: nonNullish,
		expects: "(!null & !undefined)",
		async: false,
		wrapped,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!(dataset.value === null || dataset.value === void 0)) dataset = this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null || dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullish/nonNullishAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullishAsync(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullish",
		reference: nonNullishAsync,
		expects: "(!null & !undefined)",
		async: true,
		wrapped,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (!(dataset.value === null || dataset.value === void 0)) dataset = await this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null || dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonOptional/nonOptional.ts
/* @__NO_SIDE_EFFECTS__ */
function nonOptional(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_optional",
		reference: nonOptional,
		expects: "!undefined",
		async: false,
		wrapped,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value !== void 0) dataset = this.wrapped["~run"](dataset, config$1);
			if (dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonOptional/nonOptionalAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nonOptionalAsync(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_optional",
		reference: nonOptionalAsync,
		expects: "!undefined",
		async: true,
		wrapped,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.value !== void 0) dataset = await this.wrapped["~run"](dataset, config$1);
			if (dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/null/null.ts
/* @__NO_SIDE_EFFECTS__ */
function null_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "null",
		reference: null_,
		expects: "null",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value === null) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nullable/nullable.ts
/* @__NO_SIDE_EFFECTS__ */
function nullable(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullable",
		reference: nullable,
		expects: `(${wrapped.expects} | null)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/nullable/nullableAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nullableAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullable",
		reference: nullableAsync,
		expects: `(${wrapped.expects} | null)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === null) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/nullish/nullish.ts
/* @__NO_SIDE_EFFECTS__ */
function nullish(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullish",
		reference: nullish,
		expects: `(${wrapped.expects} | null | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null || dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null || dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/nullish/nullishAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nullishAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullish",
		reference: nullishAsync,
		expects: `(${wrapped.expects} | null | undefined)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === null || dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null || dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/number/number.ts
/* @__NO_SIDE_EFFECTS__ */
function number(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "number",
		reference: number,
		expects: "number",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/object/object.ts
/* @__NO_SIDE_EFFECTS__ */
function object(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: object,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/object/objectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function objectAsync(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: objectAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const valueDatasets = await Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				}));
				for (const [key, value$1, valueSchema, valueDataset] of valueDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/objectWithRest/objectWithRest.ts
/* @__NO_SIDE_EFFECTS__ */
function objectWithRest(entries$1, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object_with_rest",
		reference: objectWithRest,
		expects: "Object",
		async: false,
		entries: entries$1,
		rest,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) {
						const valueDataset = this.rest["~run"]({ value: input[key] }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: input[key]
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/objectWithRest/objectWithRestAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function objectWithRestAsync(entries$1, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object_with_rest",
		reference: objectWithRestAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		rest,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const [normalDatasets, restDatasets] = await Promise.all([Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				})), Promise.all(Object.entries(input).filter(([key]) => /* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)).map(async ([key, value$1]) => [
					key,
					value$1,
					await this.rest["~run"]({ value: value$1 }, config$1)
				]))]);
				for (const [key, value$1, valueSchema, valueDataset] of normalDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
				if (!dataset.issues || !config$1.abortEarly) for (const [key, value$1, valueDataset] of restDatasets) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/optional/optional.ts
/* @__NO_SIDE_EFFECTS__ */
function optional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optional,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/optional/optionalAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function optionalAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optionalAsync,
		expects: `(${wrapped.expects} | undefined)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/picklist/picklist.ts
/* @__NO_SIDE_EFFECTS__ */
function picklist(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "picklist",
		reference: picklist,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/promise/promise.ts
/* @__NO_SIDE_EFFECTS__ */
function promise(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "promise",
		reference: promise,
		expects: "Promise",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof Promise) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/record/record.ts
/* @__NO_SIDE_EFFECTS__ */
function record(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: record,
		expects: "Object",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
					const entryValue = input[entryKey];
					const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/record/recordAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function recordAsync(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: recordAsync,
		expects: "Object",
		async: true,
		key,
		value: value$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const datasets = await Promise.all(Object.entries(input).filter(([key$1]) => /* @__PURE__ */ _isValidObjectKey(input, key$1)).map(([entryKey, entryValue]) => Promise.all([
					entryKey,
					entryValue,
					this.key["~run"]({ value: entryKey }, config$1),
					this.value["~run"]({ value: entryValue }, config$1)
				])));
				for (const [entryKey, entryValue, keyDataset, valueDataset] of datasets) {
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/set/set.ts
/* @__NO_SIDE_EFFECTS__ */
function set(value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "set",
		reference: set,
		expects: "Set",
		async: false,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Set) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Set();
				for (const inputValue of input) {
					const valueDataset = this.value["~run"]({ value: inputValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "set",
							origin: "value",
							input,
							key: null,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value.add(valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/set/setAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function setAsync(value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "set",
		reference: setAsync,
		expects: "Set",
		async: true,
		value: value$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Set) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Set();
				const valueDatasets = await Promise.all([...input].map(async (inputValue) => [inputValue, await this.value["~run"]({ value: inputValue }, config$1)]));
				for (const [inputValue, valueDataset] of valueDatasets) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "set",
							origin: "value",
							input,
							key: null,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value.add(valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictObject/strictObject.ts
/* @__NO_SIDE_EFFECTS__ */
function strictObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_object",
		reference: strictObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
						_addIssue(this, "key", dataset, config$1, {
							input: key,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictObject/strictObjectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function strictObjectAsync(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_object",
		reference: strictObjectAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const valueDatasets = await Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				}));
				for (const [key, value$1, valueSchema, valueDataset] of valueDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
						_addIssue(this, "key", dataset, config$1, {
							input: key,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictTuple/strictTuple.ts
/* @__NO_SIDE_EFFECTS__ */
function strictTuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_tuple",
		reference: strictTuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!(dataset.issues && config$1.abortEarly) && this.items.length < input.length) _addIssue(this, "type", dataset, config$1, {
					input: input[this.items.length],
					expected: "never",
					path: [{
						type: "array",
						origin: "value",
						input,
						key: this.items.length,
						value: input[this.items.length]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictTuple/strictTupleAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function strictTupleAsync(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_tuple",
		reference: strictTupleAsync,
		expects: "Array",
		async: true,
		items,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				}));
				for (const [key, value$1, itemDataset] of itemDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!(dataset.issues && config$1.abortEarly) && this.items.length < input.length) _addIssue(this, "type", dataset, config$1, {
					input: input[this.items.length],
					expected: "never",
					path: [{
						type: "array",
						origin: "value",
						input,
						key: this.items.length,
						value: input[this.items.length]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/string/string.ts
/* @__NO_SIDE_EFFECTS__ */
function string(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "string",
		reference: string,
		expects: "string",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "string") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/symbol/symbol.ts
/* @__NO_SIDE_EFFECTS__ */
function symbol(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "symbol",
		reference: symbol,
		expects: "symbol",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "symbol") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tuple/tuple.ts
/* @__NO_SIDE_EFFECTS__ */
function tuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple",
		reference: tuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tuple/tupleAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function tupleAsync(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple",
		reference: tupleAsync,
		expects: "Array",
		async: true,
		items,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				}));
				for (const [key, value$1, itemDataset] of itemDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tupleWithRest/tupleWithRest.ts
/* @__NO_SIDE_EFFECTS__ */
function tupleWithRest(items, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple_with_rest",
		reference: tupleWithRest,
		expects: "Array",
		async: false,
		items,
		rest,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.rest["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tupleWithRest/tupleWithRestAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function tupleWithRestAsync(items, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple_with_rest",
		reference: tupleWithRestAsync,
		expects: "Array",
		async: true,
		items,
		rest,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const [normalDatasets, restDatasets] = await Promise.all([Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				})), Promise.all(input.slice(this.items.length).map(async (value$1, key) => {
					return [
						key + this.items.length,
						value$1,
						await this.rest["~run"]({ value: value$1 }, config$1)
					];
				}))]);
				for (const [key, value$1, itemDataset] of normalDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (const [key, value$1, itemDataset] of restDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/undefined/undefined.ts
/* @__NO_SIDE_EFFECTS__ */
function undefined_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "undefined",
		reference: undefined_,
		expects: "undefined",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/undefinedable/undefinedable.ts
/* @__NO_SIDE_EFFECTS__ */
function undefinedable(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "undefinedable",
		reference: undefinedable,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/undefinedable/undefinedableAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function undefinedableAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "undefinedable",
		reference: undefinedableAsync,
		expects: `(${wrapped.expects} | undefined)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/union/utils/_subIssues/_subIssues.ts
/**
* Returns the sub issues of the provided datasets for the union issue.
*
* @param datasets The datasets.
*
* @returns The sub issues.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _subIssues(datasets) {
	let issues;
	if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
	else issues = dataset.issues;
	return issues;
}

//#endregion
//#region src/schemas/union/union.ts
/* @__NO_SIDE_EFFECTS__ */
function union(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: union,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/union/unionAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function unionAsync(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: unionAsync,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
		async: true,
		options,
		message: message$1,
		async "~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = await schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/unknown/unknown.ts
/**
* Creates a unknown schema.
*
* @returns A unknown schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function unknown() {
	return _standardSchema({
		kind: "schema",
		type: "unknown",
		reference: unknown,
		expects: "unknown",
		async: false,
		"~run"(dataset) {
			dataset.typed = true;
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/variant/variant.ts
/* @__NO_SIDE_EFFECTS__ */
function variant(key, options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "variant",
		reference: variant,
		expects: "Object",
		async: false,
		key,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				let outputDataset;
				let maxDiscriminatorPriority = 0;
				let invalidDiscriminatorKey = this.key;
				let expectedDiscriminators = [];
				const parseOptions = (variant$1, allKeys) => {
					for (const schema of variant$1.options) {
						if (schema.type === "variant") parseOptions(schema, new Set(allKeys).add(schema.key));
						else {
							let keysAreValid = true;
							let currentPriority = 0;
							for (const currentKey of allKeys) {
								const discriminatorSchema = schema.entries[currentKey];
								if (currentKey in input ? discriminatorSchema["~run"]({
									typed: false,
									value: input[currentKey]
								}, ABORT_EARLY_CONFIG).issues : discriminatorSchema.type !== "exact_optional" && discriminatorSchema.type !== "optional" && discriminatorSchema.type !== "nullish") {
									keysAreValid = false;
									if (invalidDiscriminatorKey !== currentKey && (maxDiscriminatorPriority < currentPriority || maxDiscriminatorPriority === currentPriority && currentKey in input && !(invalidDiscriminatorKey in input))) {
										maxDiscriminatorPriority = currentPriority;
										invalidDiscriminatorKey = currentKey;
										expectedDiscriminators = [];
									}
									if (invalidDiscriminatorKey === currentKey) expectedDiscriminators.push(schema.entries[currentKey].expects);
									break;
								}
								currentPriority++;
							}
							if (keysAreValid) {
								const optionDataset = schema["~run"]({ value: input }, config$1);
								if (!outputDataset || !outputDataset.typed && optionDataset.typed) outputDataset = optionDataset;
							}
						}
						if (outputDataset && !outputDataset.issues) break;
					}
				};
				parseOptions(this, new Set([this.key]));
				if (outputDataset) return outputDataset;
				_addIssue(this, "type", dataset, config$1, {
					input: input[invalidDiscriminatorKey],
					expected: /* @__PURE__ */ _joinExpects(expectedDiscriminators, "|"),
					path: [{
						type: "object",
						origin: "value",
						input,
						key: invalidDiscriminatorKey,
						value: input[invalidDiscriminatorKey]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/variant/variantAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function variantAsync(key, options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "variant",
		reference: variantAsync,
		expects: "Object",
		async: true,
		key,
		options,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				let outputDataset;
				let maxDiscriminatorPriority = 0;
				let invalidDiscriminatorKey = this.key;
				let expectedDiscriminators = [];
				const parseOptions = async (variant$1, allKeys) => {
					for (const schema of variant$1.options) {
						if (schema.type === "variant") await parseOptions(schema, new Set(allKeys).add(schema.key));
						else {
							let keysAreValid = true;
							let currentPriority = 0;
							for (const currentKey of allKeys) {
								const discriminatorSchema = schema.entries[currentKey];
								if (currentKey in input ? (await discriminatorSchema["~run"]({
									typed: false,
									value: input[currentKey]
								}, ABORT_EARLY_CONFIG)).issues : discriminatorSchema.type !== "exact_optional" && discriminatorSchema.type !== "optional" && discriminatorSchema.type !== "nullish") {
									keysAreValid = false;
									if (invalidDiscriminatorKey !== currentKey && (maxDiscriminatorPriority < currentPriority || maxDiscriminatorPriority === currentPriority && currentKey in input && !(invalidDiscriminatorKey in input))) {
										maxDiscriminatorPriority = currentPriority;
										invalidDiscriminatorKey = currentKey;
										expectedDiscriminators = [];
									}
									if (invalidDiscriminatorKey === currentKey) expectedDiscriminators.push(schema.entries[currentKey].expects);
									break;
								}
								currentPriority++;
							}
							if (keysAreValid) {
								const optionDataset = await schema["~run"]({ value: input }, config$1);
								if (!outputDataset || !outputDataset.typed && optionDataset.typed) outputDataset = optionDataset;
							}
						}
						if (outputDataset && !outputDataset.issues) break;
					}
				};
				await parseOptions(this, new Set([this.key]));
				if (outputDataset) return outputDataset;
				_addIssue(this, "type", dataset, config$1, {
					input: input[invalidDiscriminatorKey],
					expected: /* @__PURE__ */ _joinExpects(expectedDiscriminators, "|"),
					path: [{
						type: "object",
						origin: "value",
						input,
						key: invalidDiscriminatorKey,
						value: input[invalidDiscriminatorKey]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/void/void.ts
/* @__NO_SIDE_EFFECTS__ */
function void_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "void",
		reference: void_,
		expects: "void",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/methods/keyof/keyof.ts
/* @__NO_SIDE_EFFECTS__ */
function keyof(schema, message$1) {
	return /* @__PURE__ */ picklist(Object.keys(schema.entries), message$1);
}

//#endregion
//#region src/methods/message/message.ts
/**
* Changes the local message configuration of a schema.
*
* @param schema The schema to configure.
* @param message_ The error message.
*
* @returns The configured schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function message(schema, message_) {
	return _standardSchema({
		...schema,
		"~run"(dataset, config$1) {
			return schema["~run"](dataset, {
				...config$1,
				message: message_
			});
		}
	});
}

//#endregion
//#region src/methods/omit/omit.ts
/**
* Creates a modified copy of an object schema that does not contain the
* selected entries.
*
* @param schema The schema to omit from.
* @param keys The selected entries.
*
* @returns An object schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function omit(schema, keys) {
	const entries$1 = { ...schema.entries };
	for (const key of keys) delete entries$1[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/parse/parse.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parsed input.
*/
function parse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	if (dataset.issues) throw new ValiError(dataset.issues);
	return dataset.value;
}

//#endregion
//#region src/methods/parse/parseAsync.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parsed input.
*/
async function parseAsync(schema, input, config$1) {
	const dataset = await schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	if (dataset.issues) throw new ValiError(dataset.issues);
	return dataset.value;
}

//#endregion
//#region src/methods/parser/parser.ts
/* @__NO_SIDE_EFFECTS__ */
function parser(schema, config$1) {
	const func = (input) => parse(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/parser/parserAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function parserAsync(schema, config$1) {
	const func = (input) => parseAsync(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/partial/partial.ts
/* @__NO_SIDE_EFFECTS__ */
function partial(schema, keys) {
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ optional(schema.entries[key]) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/partial/partialAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function partialAsync(schema, keys) {
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ optionalAsync(schema.entries[key]) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/pick/pick.ts
/**
* Creates a modified copy of an object schema that contains only the selected
* entries.
*
* @param schema The schema to pick from.
* @param keys The selected entries.
*
* @returns An object schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function pick(schema, keys) {
	const entries$1 = {};
	for (const key of keys) entries$1[key] = schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/pipe/pipe.ts
/* @__NO_SIDE_EFFECTS__ */
function pipe(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		"~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}

//#endregion
//#region src/methods/pipe/pipeAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function pipeAsync(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		async: true,
		async "~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = await item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}

//#endregion
//#region src/methods/required/required.ts
/* @__NO_SIDE_EFFECTS__ */
function required(schema, arg2, arg3) {
	const keys = Array.isArray(arg2) ? arg2 : void 0;
	const message$1 = Array.isArray(arg2) ? arg3 : arg2;
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ nonOptional(schema.entries[key], message$1) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/required/requiredAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function requiredAsync(schema, arg2, arg3) {
	const keys = Array.isArray(arg2) ? arg2 : void 0;
	const message$1 = Array.isArray(arg2) ? arg3 : arg2;
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ nonOptionalAsync(schema.entries[key], message$1) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/safeParse/safeParse.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
function safeParse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}

//#endregion
//#region src/methods/safeParse/safeParseAsync.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
async function safeParseAsync(schema, input, config$1) {
	const dataset = await schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}

//#endregion
//#region src/methods/safeParser/safeParser.ts
/* @__NO_SIDE_EFFECTS__ */
function safeParser(schema, config$1) {
	const func = (input) => /* @__PURE__ */ safeParse(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/safeParser/safeParserAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function safeParserAsync(schema, config$1) {
	const func = (input) => /* @__PURE__ */ safeParseAsync(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/summarize/summarize.ts
/**
* Summarize the error messages of issues in a pretty-printable multi-line string.
*
* @param issues The list of issues.
*
* @returns A summary of the issues.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function summarize(issues) {
	let summary = "";
	for (const issue of issues) {
		if (summary) summary += "\n";
		summary += `× ${issue.message}`;
		const dotPath = /* @__PURE__ */ getDotPath(issue);
		if (dotPath) summary += `\n  → at ${dotPath}`;
	}
	return summary;
}

//#endregion
//#region src/methods/unwrap/unwrap.ts
/**
* Unwraps the wrapped schema.
*
* @param schema The schema to be unwrapped.
*
* @returns The unwrapped schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function unwrap(schema) {
	return schema.wrapped;
}

//#endregion

;// CONCATENATED MODULE: ./build/core/spec-shape.js

/** What a spec must look like where it comes from outside: a plan in a store. */
const spec_shape_text = pipe(string(), nonEmpty());
const positive = pipe(number(), integer(), minValue(1));
const rate = object({ numerator: pipe(number(), minValue(1)), denominator: pipe(number(), minValue(1)) });
/** Becomes part of a file's name. */
// eslint-disable-next-line no-control-regex -- a NUL is exactly what a name must not bring along
const suffix = pipe(string(), regex(/^[^/\u0000]{1,64}$/));
const format = object({
    fileFormat: pipe(string(), regex(/^[A-Z0-9_]{1,40}$/)),
    depth: positive,
    extension: pipe(string(), regex(/^[a-z0-9]{1,8}$/)),
    asInFile: dist_boolean(),
});
const pixels = object({
    scene: spec_shape_text,
    viewLayers: nullable(array(spec_shape_text)),
    camera: nullable(spec_shape_text),
    engine: spec_shape_text,
    scale: positive,
    samples: nullable(positive),
    denoise: picklist(['file', 'on', 'off']),
    device: object({ backend: spec_shape_text, names: array(string()) }),
    persistentData: dist_boolean(),
    simplify: nullable(object({ subdivision: number(), particles: number() })),
    format,
    views: array(suffix),
    colour: nullable(object({ display: spec_shape_text, view: spec_shape_text, look: spec_shape_text })),
    size: nullable(object({ width: positive, height: positive })),
});
const delivery = object({
    frames: spec_shape_text,
    rate,
    kind: picklist(['video', 'still']),
    sound: dist_boolean(),
    pixelAspect: rate,
    quality: picklist(['low', 'medium', 'high']),
    burnIn: nullable(string()),
});
const specShape = object({ pixels, delivery });

;// CONCATENATED MODULE: ./build/core/plan.js




/** AWS Batch takes array jobs of 2 to 10,000 children; one child is a job of its own kind. */
const chunkCountLimit = 10_000;
const planSchema = 1;
/**
 * Cuts an enumerated list into consecutive chunks whose sizes differ by one at most.
 * `framesPerChunk` bounds their size, unless that would make more than `chunkCountLimit` of them.
 */
function cutChunks(frames, framesPerChunk) {
    if (!Number.isInteger(framesPerChunk) || framesPerChunk < 1) {
        throw new Fault('refused', 'frames-per-job', `Frames per job is ${framesPerChunk}; give a whole number of 1 or more, or auto.`);
    }
    const count = Math.min(chunkCountLimit, Math.ceil(frames.length / framesPerChunk));
    return Array.from({ length: count }, (_, index) => frames.slice(Math.floor((index * frames.length) / count), Math.floor(((index + 1) * frames.length) / count)));
}
function framesOfChunk(plan, chunk) {
    const text = plan.chunks[chunk];
    if (text === undefined) {
        throw new errors/* Fault */.vC('failed', 'no-such-chunk', `Chunk ${chunk} is not in the plan of run ${plan.run}, which has ${plan.chunks.length}.`);
    }
    return parseFrames(text);
}
function framesOfPlan(plan) {
    return parseFrames(plan.spec.delivery.frames);
}
const plan_text = pipe(string(), nonEmpty());
const plan_positive = pipe(number(), integer(), minValue(1));
const fileUri = pipe(string(), startsWith('file:///'));
const sha256 = pipe(string(), regex(/^[0-9a-f]{64}$/));
const trustedFile = object({ uri: fileUri, sha256 });
const planShape = object({
    schema: literal(planSchema),
    run: pipe(string(), regex(/^[0-9a-f]{8,64}$/)),
    input: object({
        uri: plan_text,
        sha256,
        readable: array(fileUri),
        incomplete: dist_boolean(),
    }),
    outputUri: plan_text,
    framesUri: plan_text,
    renderKey: plan_text,
    blender: object({ version: plan_text, build: string() }),
    spec: specShape,
    trust: object({ scripts: dist_boolean(), addons: array(trustedFile), ocio: nullable(trustedFile) }),
    limits: object({
        silenceSeconds: nullable(plan_positive),
        frameSeconds: nullable(plan_positive),
        memoryBytes: nullable(plan_positive),
    }),
    chunks: pipe(array(plan_text), minLength(1), maxLength(chunkCountLimit)),
    stepFrom: nullable(pipe(number(), integer())),
    again: dist_boolean(),
    verify: dist_boolean(),
});
/** Reads a plan document; a plan that a job cannot trust is a fault that names the first wrong key. */
function parsePlan(bytes) {
    const result = safeParse(planShape, plan_parseJson(bytes));
    if (!result.success) {
        const issue = result.issues[0];
        throw badPlan(`${getDotPath(issue) ?? 'the document'}: ${issue.message}`);
    }
    const plan = result.output;
    const chunked = formatFrames(plan.chunks.flatMap((chunk) => [...parseFrames(chunk)]));
    if (chunked !== formatFrames(parseFrames(plan.spec.delivery.frames))) {
        throw badPlan('its chunks do not add up to its frames');
    }
    return plan;
}
function plan_parseJson(bytes) {
    try {
        return JSON.parse(new TextDecoder().decode(bytes));
    }
    catch {
        throw badPlan('it is not JSON');
    }
}
function badPlan(why) {
    return new errors/* Fault */.vC('failed', 'bad-plan', `The plan cannot be used: ${why}. Start the render again to write a new one.`);
}

;// CONCATENATED MODULE: ./build/core/capabilities.js


const capabilities_text = pipe(string(), nonEmpty());
/** What Blender says of itself, and its sandbox of the machine. */
const blenderShape = object({
    version: capabilities_text,
    build: string(),
    engines: array(string()),
    denoisers: array(string()),
    gpus: array(object({ backend: capabilities_text, names: array(string()) })),
    displays: array(object({ name: string(), views: array(string()) })),
    looks: array(string()),
    sandboxGaps: array(string()),
});
const shape = object({
    blenders: array(object({ ...blenderShape.entries, executable: string() })),
    ffmpeg: nullable(string()),
    problems: array(object({ code: string(), message: string() })),
});
function parseWorkerCapabilities(text) {
    try {
        return v.parse(shape, JSON.parse(text));
    }
    catch (error) {
        throw new Fault('failed', 'worker-broken', 'The worker did not say what this machine can do; install Dailies again.', {
            cause: error,
        });
    }
}
const outcomeShape = variant('outcome', [
    object({ outcome: literal('succeeded') }),
    object({
        outcome: literal('failed'),
        kind: picklist(['usage', 'refused', 'failed', 'cancelled']),
        code: string(),
        message: string(),
    }),
]);
/** `null` where the worker died before it could say. */
function parseWorkerOutcome(line) {
    try {
        const result = v.safeParse(outcomeShape, JSON.parse(line));
        return result.success ? result.output : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/core/status.js

/** What a machine's sandbox cannot enforce; worth knowing, and no fault of the render's. */
const sandboxGapCode = 'sandbox-gap';
const count = pipe(number(), integer(), minValue(0));
const status_name = nullable(string());
const chunkShape = object({
    schema: literal(1),
    rendered: count,
    reused: count,
    missing: string(),
    renderSeconds: number(),
    blenderSeconds: number(),
    peakMemoryBytes: nullable(count),
    problems: array(object({ code: string(), message: string() })),
});
const stitchShape = object({
    schema: literal(1),
    video: status_name,
    partial: status_name,
    still: status_name,
    poster: status_name,
    frames: count,
    missing: string(),
    width: nullable(count),
    height: nullable(count),
    framesSha256: string(),
    made: nullable(object({ bytes: count, sha256: string() })),
    problems: optional(array(object({ code: string(), message: string() })), []),
});
/** `null` for bytes that are no such report: a status file is outside data like any other. */
function parseChunkReport(bytes) {
    return status_parseJson(chunkShape, bytes);
}
function parseStitchReport(bytes) {
    return status_parseJson(stitchShape, bytes);
}
function status_parseJson(shape, bytes) {
    try {
        const result = safeParse(shape, JSON.parse(new TextDecoder().decode(bytes)));
        return result.success ? result.output : null;
    }
    catch {
        return null;
    }
}
/** A list of names in a record; empty for bytes that are none. */
function parseNames(bytes) {
    return status_parseJson(v.array(v.string()), bytes) ?? [];
}
/** The bytes of a record, as every reader of this house expects them: JSON, one line, UTF-8. */
function recordBytes(record) {
    return new TextEncoder().encode(`${JSON.stringify(record)}\n`);
}

;// CONCATENATED MODULE: ./build/worker/blender-events.js

/** Scenes may write to our descriptor: what they say is bounded, so that it cannot drown what others say. */
const blender_events_bytes = nullable(pipe(number(), minValue(0), maxValue(Number.MAX_SAFE_INTEGER)));
const secondsLimit = 1e8;
const textLimitCharacters = 2_000;
const blender_events_text = pipe(string(), transform((whole) => whole.slice(0, textLimitCharacters)));
/** Frames of no scene write more layers than this; a scene that says so wants to keep the worker busy. */
const layersLimit = 1_000;
/** A folder of a node and a file in it; neither is hidden, neither leads out. */
// eslint-disable-next-line no-control-regex -- control characters are exactly what a name must not bring along
const layerName = pipe(string(), regex(/^(?!\.)[^/\u0000-\u001f]{1,120}\/(?!\.)[^/\u0000-\u001f]{1,240}$/));
const eventShape = variant('event', [
    object({ event: literal('sandbox'), gaps: pipe(array(blender_events_text), maxLength(10)) }),
    object({ event: literal('opened'), memory: blender_events_bytes }),
    object({
        event: literal('frame'),
        frame: pipe(number(), integer()),
        seconds: pipe(number(), minValue(0), maxValue(secondsLimit)),
        memory: blender_events_bytes,
        /** What File Output nodes wrote for it: `Depth/Image0001.exr`. */
        layers: pipe(array(layerName), maxLength(layersLimit)),
    }),
    object({ event: literal('stepped'), frame: pipe(number(), integer()) }),
    object({ event: literal('rendered') }),
    object({ event: literal('sound'), path: string() }),
    object({ event: literal('problem'), code: blender_events_text, message: blender_events_text }),
    object({ event: literal('refused'), code: blender_events_text, message: blender_events_text }),
    object({ event: literal('done'), memory: blender_events_bytes }),
]);
/** `undefined` for a line that is no event of ours: a scene's own code may write to our descriptor. */
function parseBlenderEvent(line) {
    try {
        const result = safeParse(eventShape, JSON.parse(line));
        return result.success ? result.output : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: external "node:events"
const external_node_events_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
;// CONCATENATED MODULE: external "node:perf_hooks"
const external_node_perf_hooks_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");
;// CONCATENATED MODULE: ./build/worker/log-rules.js
/** Paths and names in a scene may be long; a sentence with them stays one that can be read. */
const detailLimitCharacters = 300;
const outOfMemory = 'Blender ran out of memory: render smaller (--scale), or on a machine with more.';
const outOfGpuMemory = 'The graphics card ran out of memory: render smaller (--scale), with smaller textures, or with --device CPU.';
const gpuLost = (detail) => `The graphics card failed (${detail}): update its driver, or render with --device CPU.`;
const noDisplay = 'EEVEE and Workbench need OpenGL, which this machine does not offer: use --engine cycles.';
const diskFull = 'The disk is full: free some space and start the same render again; finished frames are kept.';
const noDenoiser = 'This Blender was built without a denoiser: use --denoise off, or a Blender from blender.org.';
/** What follows from these is said after them: a file that cannot be read for want of memory is not damaged. */
const rootCauses = new Set(['disk-full', 'out-of-memory', 'gpu-lost']);
/**
 * In order: the first that matches a line is what the line means. Rules are from lines of Blender 3.4.1 unless a
 * comment names another source; those were never met in a run of ours.
 */
const rules = [
    {
        code: 'no-camera',
        fatal: true,
        pattern: /Cannot render, no camera/,
        message: () => 'The scene has no camera: set one in the file, or name one with --camera.',
    },
    { code: 'denoiser-missing', fatal: true, pattern: /Build without OpenImageDenoiser/, message: () => noDenoiser },
    {
        // Source of Cycles 3.x: said on processors without SSE 4.1.
        code: 'denoiser-missing',
        fatal: true,
        pattern: /OpenImageDenoiser is not supported on this CPU/,
        message: () => 'The denoiser does not run on this processor: use --denoise off.',
    },
    { code: 'disk-full', fatal: true, pattern: /No space left on device/, message: () => diskFull },
    {
        code: 'cannot-save',
        fatal: true,
        pattern: /Render error \((?<detail>.*?)\) cannot save: '?(?<other>.*?)'?$/,
        message: (detail, other) => `Blender could not save ${other} (${detail}): check that the disk has space and can be written.`,
    },
    {
        // Said by the writers of EXR and TIFF, after which Blender goes on and says that it saved.
        code: 'cannot-save',
        fatal: true,
        pattern: /(?<detail>imb_save\w+: Could not write encoded \w+|Failed to write pixel data to image file|Error writing render result, .*?)(?: \(see console\)|\.|$)/,
        message: (detail) => `Blender could not write a frame (${detail}): check that the disk has space and can be written.`,
    },
    {
        // Source of Cycles: CUDA, HIP, Metal and oneAPI say the first, queues of CUDA and HIP and their calls the others.
        code: 'out-of-memory',
        fatal: true,
        pattern: /System is out of GPU(?: and shared host)? memory|Out of memory in (?:(?:CUDA|HIP|OptiX|oneAPI|Metal) queue|(?:cu|hip|optix)[A-Z])|(?:VK|OPTIX)_ERROR_\w*OUT_OF_(?:DEVICE_)?MEMORY|[Oo]ut of GPU memory/,
        message: () => outOfGpuMemory,
    },
    {
        code: 'out-of-memory',
        fatal: true,
        pattern: /std::bad_alloc|\w*alloc returns null|out of memory/i,
        message: () => outOfMemory,
    },
    {
        // Source of Cycles, and logs of its users: `Illegal address in CUDA queue …`, `… in cuMemcpy…(`, `OPTIX_ERROR_…`.
        code: 'gpu-lost',
        fatal: true,
        pattern: /(?<detail>[A-Z][\w ]{2,80} in (?:(?:CUDA|HIP|OptiX|oneAPI|Metal) queue|(?:cu|hip|optix)[A-Z]\w+(?=\()).{0,80}|\bOPTIX_ERROR_\w+|VK_ERROR_DEVICE_LOST|(?:CUDA|HIP|OptiX|Metal|oneAPI) error\b.{0,120})/,
        message: gpuLost,
    },
    {
        code: 'engine-missing',
        fatal: true,
        pattern: /engine not found '(?<detail>.*?)'/,
        message: (detail) => `This Blender has no render engine "${detail}": choose another with --engine.`,
    },
    {
        code: 'engine-missing',
        fatal: false,
        pattern: /Engine '(?<detail>.*?)' not available for scene '(?<other>.*?)'/,
        message: (detail, other) => `The scene "${other}" wants the render engine "${detail}", which this Blender does not have: choose another with --engine.`,
    },
    {
        // The first two are from other machines' logs, with older Blenders.
        code: 'no-display',
        fatal: true,
        pattern: /Unable to open a display|Failed to create .*GL context|Couldn't find current GLX or EGL context/,
        message: () => noDisplay,
    },
    {
        code: 'missing-library',
        fatal: false,
        pattern: /Cannot find lib '(?<detail>.*)'/,
        message: (detail) => `Blender does not find the library ${detail}: add it, or correct its path in the file.`,
    },
    {
        code: 'missing-linked-data',
        fatal: false,
        pattern: /LIB: (?<detail>[\w ]+: '.{1,300}') missing from '(?<other>.*?)'(?:, parent '.*')?$/,
        message: (detail, other) => `${detail.replace(/: '(.*)'$/, ' "$1"')} is not in the library ${other} any more: it was renamed or removed there; link it again.`,
    },
    {
        code: 'missing-file',
        fatal: false,
        pattern: /(?:Font|anim) file doesn't exist: (?<detail>.+)$/,
        message: (detail) => `Blender does not find ${detail}: add it, or correct its path in the file.`,
    },
    {
        code: 'missing-file',
        fatal: false,
        pattern: /^not an anim: (?<detail>.+)$/,
        message: (detail) => `Blender cannot read the movie ${detail}: replace it by one that plays.`,
    },
    {
        // Told by users of Blender 5.2.
        code: 'missing-file',
        fatal: false,
        pattern: /\b(?:Image|Movie|Font|Sound|Volume|Cache) file '?(?<detail>.+?)'? does not exist/,
        message: (detail) => `Blender does not find ${detail}: add it, or correct its path in the file.`,
    },
    {
        code: 'script-refused',
        fatal: false,
        pattern: /scripts disabled for ".*", skipping '(?<detail>.*)'/,
        message: (detail) => `The text "${detail}" in the file did not run: bake what it does, or trust the file with --allow-scripts.`,
    },
    {
        code: 'colour-config',
        fatal: false,
        // Blender 5 says it without the first words (its source).
        pattern: /^(?:Color management: )?(?<detail>[\w ]{0,40}?(?:colorspace|display|view|look) "[^"]*") (?:used by [\w ]{1,40} )?not found, (?:will use|setting)/,
        message: (detail) => `The ${detail} is not in Blender's colour configuration, so the default stands for it and colours differ: choose one that exists.`,
    },
    {
        code: 'colour-config',
        fatal: false,
        pattern: /Color management: (?:using fallback mode|no displays\/views in the config)/,
        message: () => 'Blender found no colour configuration that it can use, so colours differ: check its installation.',
    },
    {
        code: 'colour-config',
        fatal: true,
        pattern: /OpenColorIO Error: (?<detail>.+)$/,
        message: (detail) => `Blender cannot use its colour configuration (${detail}): check its installation.`,
    },
    {
        // Source of Blender 3 to 5. Movies as output are not asked for here, but a scene's own code may.
        code: 'unsupported-codec',
        fatal: true,
        pattern: /(?<detail>probably unsupported codec combination|Couldn't (?:find valid|initialize) (?:video|audio) codec.*)/,
        message: (detail) => `Blender cannot write the movie (${detail}): choose another container or codec in the file.`,
    },
    {
        code: 'file-damaged',
        fatal: true,
        pattern: /(?:Failed to read blend file|File format is not supported in file|Cannot read file|Unable to read) '(?<detail>.*?)'|Missing DNA block/,
        message: (detail) => `Blender cannot read ${detail === '' ? 'the file' : detail}: open it in Blender and save it again.`,
    },
];
/**
 * Blender 5 puts time, sometimes memory, and the part that speaks in front (`00:01.234  render           | `), then the
 * level of what is wrong; further lines of the same message are indented to the bar. The one place that knows of it.
 */
const prefix = /^(?:(?:\d{2}:)?\d{2}:\d{2}\.\d{3} +(?:\d+M +)?[\w.]+ *\| (?:(?:WARNING|ERROR|FATAL) )?| {16,}\| )/;
function withoutPrefix(line) {
    return line.replace(prefix, '');
}
/** What Blender says of what went well; a file may be called like an error. */
const goodNews = /^(?:Saved: '|Read blend: |Info: Read library: |Info: Saved ")/;
/** What one line (without its prefix) means by itself, or `null` for most. */
function readLogLine(line) {
    if (goodNews.test(line))
        return null;
    for (const { code, fatal, pattern, message } of rules) {
        const match = pattern.exec(line);
        if (match === null)
            continue;
        const [detail, other] = [shortened(match.groups?.['detail']), shortened(match.groups?.['other'])];
        return { problem: { code, fatal, message: message(detail, other) }, detail, other };
    }
    return null;
}
function shortened(text = '') {
    const trimmed = text.trim();
    return trimmed.length <= detailLimitCharacters ? trimmed : `${trimmed.slice(0, detailLimitCharacters)}…`;
}

;// CONCATENATED MODULE: ./build/worker/script-errors.js

/** Other lines may come between those of one message, because two streams are read; a message is told in few. */
const linesOfMessageLimit = 60;
const drivers = {
    refused: /restricted access disallows (?<what>.+), enable auto-execution/,
    failed: /Error in PyDriver: expression failed: (?<expression>.*)$/,
    target: /^For target: \(type=(?<type>.*?), name="(?<name>.*)", property=(?<property>.*?), property_index=(?<index>-?\d+)\)/,
};
const tracebacks = {
    start: 'Traceback (most recent call last):',
    place: /^\s+File "(?<file>.*)", line (?<line>\d+)/,
    end: /^(?<error>[A-Za-z_][\w.]*(?:Error|Exception|Exit|Interrupt|Iteration|Warning)\b.*)$/,
};
/** Python that Blender runs for itself: a scene's mistake is where it was called from. */
const blendersOwn = /\/scripts\/(?:modules|startup|addons|addons_core)\/|^<frozen /;
/** Our own Python; a text of the same name in a scene has the scene file for its folder. */
const ours = /(?<!\.blend)\/(?:driver|probe)\.py$/;
function createScriptErrors() {
    let refused = null;
    let driver = null;
    let traceback = null;
    let linesLeft = 0;
    const endDriver = (target) => {
        const failed = driver;
        driver = null;
        return failed === null ? null : driverProblem(failed, target);
    };
    const endTraceback = (error) => {
        const places = traceback;
        traceback = null;
        return places === null ? null : scriptProblem(places, error);
    };
    return {
        take(line) {
            const disallowed = drivers.refused.exec(line)?.groups?.['what'];
            if (disallowed !== undefined)
                refused = disallowed;
            const expression = drivers.failed.exec(line)?.groups?.['expression'];
            if (expression !== undefined) {
                const earlier = endDriver('');
                driver = { expression, refused };
                refused = null;
                linesLeft = linesOfMessageLimit;
                return earlier;
            }
            const target = drivers.target.exec(line)?.groups;
            if (target !== undefined)
                return endDriver(describeTarget(target));
            if (line.includes(tracebacks.start)) {
                const earlier = endTraceback('');
                traceback = [];
                linesLeft = linesOfMessageLimit;
                return earlier;
            }
            if (traceback !== null) {
                const place = tracebacks.place.exec(line)?.groups;
                if (place !== undefined)
                    traceback.push(`${place['file'] ?? ''}:${place['line'] ?? ''}`);
                const error = tracebacks.end.exec(line)?.groups?.['error'];
                if (error !== undefined)
                    return endTraceback(error);
            }
            if ((driver !== null || traceback !== null) && --linesLeft <= 0)
                return endDriver('') ?? endTraceback('');
            return null;
        },
        rest: () => endDriver('') ?? endTraceback(''),
    };
}
function describeTarget(target) {
    const index = target['index'] === '-1' ? '' : `[${target['index'] ?? ''}]`;
    return ` of ${shortened(target['type'])} "${shortened(target['name'])}", ${shortened(target['property'])}${index}`;
}
function driverProblem({ expression, refused }, target) {
    const driver = `The driver${target} (${shortened(expression)})`;
    return refused === null
        ? { code: 'broken-driver', fatal: false, message: `${driver} failed, so its value is 0: correct it in Blender.` }
        : {
            code: 'disabled-driver',
            fatal: false,
            message: `${driver} did not run, because it needs the ${shortened(refused)}: bake it into key frames, or trust the file with --allow-scripts.`,
        };
}
/** `null` for what is told elsewhere: a driver's error with its target, our own by its exit status. */
function scriptProblem(places, error) {
    const files = places.map((place) => place.replace(/:\d+$/, ''));
    if (files.includes('<bpy driver>') || ours.test(files[0] ?? ''))
        return null;
    const place = places.findLast((_, index) => !blendersOwn.test(files[index] ?? '')) ?? places.at(-1);
    const where = place === undefined ? '' : ` in ${shortened(place)}`;
    const what = error === '' ? '' : ` (${shortened(error)})`;
    return {
        code: 'script-failed',
        fatal: false,
        message: `A script failed${where}${what}: correct it, because what it should have done is missing from the picture.`,
    };
}

;// CONCATENATED MODULE: ./build/worker/blender-log.js


/** How a log begins and how it ends tells most; a noisy scene prints millions of lines between. */
const firstLinesKept = 200;
const lastLinesKept = 400;
/** A scene may print megabytes on one line; what is kept of a line is bounded. */
const logLineLimitCharacters = 2_000;
/** Nobody reads more; and a file that lost one library may lose hundreds of data-blocks with it. */
const problemsLimit = 100;
const problemsOfOneCodeLimit = 20;
/** Colours and what else a scene could send to a terminal; and marks that turn the direction of text. */
const controlSequences = /\p{Cc}\[[0-9;?]*[ -/]*[@-~]/gu;
const controlCharacters = /[\p{Cc}\p{Zl}\p{Zp}\u{202a}-\u{202e}\u{2066}-\u{2069}]/gu;
const missingSummary = /(?<libraries>\d+) libraries and (?<data>\d+) linked data-blocks are missing/;
function createLogReader() {
    const first = [];
    const last = [];
    let leftOut = 0;
    const problems = new Map();
    const timesOfCode = new Map();
    const missingLibraries = new Set();
    let lastFatal = null;
    let lastRootCause = null;
    const scripts = createScriptErrors();
    const note = (problem) => {
        if (problem === null)
            return;
        if (problem.fatal)
            lastFatal = problem;
        if (rootCauses.has(problem.code))
            lastRootCause = problem;
        const key = `${problem.code} ${problem.message}`;
        const times = timesOfCode.get(problem.code) ?? 0;
        if (problems.has(key) || times >= problemsOfOneCodeLimit || problems.size >= problemsLimit)
            return;
        timesOfCode.set(problem.code, times + 1);
        problems.set(key, problem);
    };
    const understand = (line) => {
        note(scripts.take(line));
        const reading = readLogLine(line);
        if (reading?.problem.code === 'missing-library')
            missingLibraries.add(reading.detail);
        // All that a missing library held is missing, too; that need not be said for each.
        if (reading !== null && !missingLibraries.has(reading.other))
            note(reading.problem);
        note(summaryOf(line, timesOfCode));
    };
    return {
        take(line) {
            const kept = readable(line);
            if (first.length < firstLinesKept) {
                first.push(kept);
            }
            else {
                last.push(kept);
                if (last.length > lastLinesKept) {
                    last.shift();
                    leftOut += 1;
                }
            }
            understand(withoutPrefix(kept));
            return kept;
        },
        problems() {
            note(scripts.rest());
            return [...problems.values()];
        },
        cause: () => lastRootCause ?? lastFatal,
        lines: () => (leftOut === 0 ? [...first, ...last] : [...first, `… ${leftOut} lines left out …`, ...last]),
    };
}
function readable(line) {
    const cut = line.length <= logLineLimitCharacters ? line : `${line.slice(0, logLineLimitCharacters)}…`;
    return cut.replace(controlSequences, '').replace(controlCharacters, ' ');
}
/** Blender's own count, for where it does not name what is missing. */
function summaryOf(line, timesOfCode) {
    if (timesOfCode.has('missing-library') || timesOfCode.has('missing-linked-data'))
        return null;
    const counts = missingSummary.exec(line)?.groups;
    if (counts === undefined)
        return null;
    return {
        code: 'missing-linked-data',
        fatal: false,
        message: `${counts['libraries'] ?? ''} libraries and ${counts['data'] ?? ''} linked data-blocks are missing: add the libraries, or link again what was renamed.`,
    };
}

;// CONCATENATED MODULE: ./build/worker/bounded-lines.js
/** What a process that has ended may have left in its pipes; whatever writes more is another one. */
const leftoverLimitBytes = 4 * 2 ** 20;
/** A pipe that is still open, and silent for twice as long, is held by what the process left behind. */
const leftoverSilenceMs = 1_000;
const lineFeed = 0x0a;
/** Reads lines of anything, also of endless ones and of bytes that are no text, in bounded memory. */
function readLines(stream, reading) {
    const splitter = createSplitter(reading);
    let isLeaving = false;
    let isHandling = false;
    let hasEnded = false;
    let hasGivenUp = false;
    let bytesLeft = leftoverLimitBytes;
    let timer;
    const giveUp = () => {
        hasGivenUp = true;
        stream.destroy();
    };
    /** Twice, because a timer that is late comes before what waits to be read. */
    const giveUpWhenSilent = () => {
        clearTimeout(timer);
        timer = setTimeout(() => {
            timer = setTimeout(giveUp, leftoverSilenceMs);
        }, leftoverSilenceMs);
    };
    const read = async () => {
        try {
            for await (const chunk of stream) {
                clearTimeout(timer);
                isHandling = true;
                await splitter.take(chunk);
                isHandling = false;
                if (!isLeaving)
                    continue;
                bytesLeft -= chunk.length;
                if (bytesLeft <= 0)
                    giveUp();
                else
                    giveUpWhenSilent();
            }
        }
        catch (error) {
            if (!hasGivenUp)
                throw error;
        }
        finally {
            hasEnded = true;
            clearTimeout(timer);
        }
        await splitter.end();
    };
    return {
        done: read(),
        leave() {
            isLeaving = true;
            if (!isHandling && !hasEnded)
                giveUpWhenSilent();
        },
    };
}
function createSplitter({ limitBytes, onLine }) {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    let held = Buffer.alloc(0);
    let heldBytes = 0;
    let isCut = false;
    const keep = (part) => {
        const piece = part.subarray(0, limitBytes - heldBytes);
        if (piece.length < part.length)
            isCut = true;
        const needed = heldBytes + piece.length;
        if (needed > held.length) {
            const larger = Buffer.alloc(Math.min(limitBytes, 2 * needed));
            larger.set(held.subarray(0, heldBytes));
            held = larger;
        }
        held.set(piece, heldBytes);
        heldBytes = needed;
    };
    const tell = async () => {
        const line = decoder.decode(held.subarray(0, heldBytes)).replace(/\r$/, '');
        const more = { isCut };
        heldBytes = 0;
        isCut = false;
        await onLine(line, more);
    };
    return {
        async take(chunk) {
            let start = 0;
            for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, start)) {
                keep(chunk.subarray(start, end));
                await tell();
                start = end + 1;
            }
            keep(chunk.subarray(start));
        },
        async end() {
            if (heldBytes > 0)
                await tell();
        },
    };
}

;// CONCATENATED MODULE: ./build/worker/process-memory.js

/**
 * Bytes that a process group's processes have in memory, each counted whole: what they share counts for each of them.
 * `null` where no `/proc` tells (other systems than Linux), or where the group has no process any more.
 */
async function residentBytesOfGroup(group) {
    const processes = (await (0,promises_.readdir)('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
    const sizes = await Promise.all(processes.map(async (id) => residentBytes(id, group)));
    const known = sizes.filter((size) => size !== null);
    return known.length === 0 ? null : known.reduce((sum, size) => sum + size, 0);
}
/** `null` for a process of another group, and for one that ended while it was looked at. */
async function residentBytes(id, group) {
    try {
        const stat = await (0,promises_.readFile)(`/proc/${id}/stat`, 'latin1');
        // The name stands in parentheses and may hold anything, also parentheses.
        const [, , groupOfProcess] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        if (Number(groupOfProcess) !== group)
            return null;
        const status = await (0,promises_.readFile)(`/proc/${id}/status`, 'latin1');
        return Number(/^VmRSS:\s+(?<kibibytes>\d+) kB$/m.exec(status)?.groups?.['kibibytes'] ?? 0) * 1024;
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
;// CONCATENATED MODULE: ./build/worker/python-files.js

/**
 * The Python files that run inside Blender, or before it. The bundler recognises exactly this way of naming a file
 * beside a module, and copies it; they are written into a job's own folder from here.
 */
function driverSources() {
    return {
        'driver.py': (0,external_node_fs_.readFileSync)(__nccwpck_require__.ab + "driver.py"),
        'driver_events.py': (0,external_node_fs_.readFileSync)(__nccwpck_require__.ab + "driver_events.py"),
        'driver_files.py': (0,external_node_fs_.readFileSync)(__nccwpck_require__.ab + "driver_files.py"),
        'driver_outputs.py': (0,external_node_fs_.readFileSync)(__nccwpck_require__.ab + "driver_outputs.py"),
        'driver_spec.py': (0,external_node_fs_.readFileSync)(__nccwpck_require__.ab + "driver_spec.py"),
    };
}
function probeSource() {
    return (0,external_node_fs_.readFileSync)(__nccwpck_require__.ab + "probe.py");
}
function sandboxSource() {
    return (0,external_node_fs_.readFileSync)(__nccwpck_require__.ab + "sandbox.py");
}

;// CONCATENATED MODULE: ./build/worker/sandbox.js



/**
 * The command that gives up its rights and then becomes the given one. It takes a Python interpreter, which every
 * Blender brings along or depends on; where none is found the command is answered as it is, and says nothing of a sandbox.
 */
async function sandboxed(command, { executable, home, readable, endsWithParent = false, }) {
    const python = await findPython((0,external_node_path_.dirname)(await (0,promises_.realpath)(executable)));
    if (python === null)
        return command;
    const policy = {
        read: [(0,external_node_path_.dirname)(executable), (0,external_node_path_.dirname)(await (0,promises_.realpath)(executable)), ...readable],
        write: [home],
        parent: endsWithParent ? process.pid : null,
    };
    const policyFile = (0,external_node_path_.join)(home, 'sandbox.json');
    const program = (0,external_node_path_.join)(home, 'sandbox.py');
    await (0,promises_.writeFile)(policyFile, JSON.stringify(policy));
    await (0,promises_.writeFile)(program, sandboxSource());
    // Isolated and without site packages: nothing on this machine can slip code in before the rights are gone.
    return [python, '-I', '-S', program, policyFile, '--', ...command];
}
/** Blender's own Python (`4.2/python/bin/python3.11`), else the system's. */
async function findPython(blenderFolder) {
    const versions = await (0,promises_.readdir)(blenderFolder).catch(() => []);
    const folders = versions
        .filter((name) => /^\d+\.\d+$/.test(name))
        .map((name) => (0,external_node_path_.join)(blenderFolder, name, 'python', 'bin'));
    for (const folder of folders) {
        const name = (await (0,promises_.readdir)(folder).catch(() => [])).find((file) => /^python3(?:\.\d+)?$/.test(file));
        if (name !== undefined)
            return (0,external_node_path_.join)(folder, name);
    }
    for (const path of ['/usr/bin/python3', '/usr/local/bin/python3']) {
        if (await isExecutable(path))
            return path;
    }
    return null;
}
async function isExecutable(path) {
    return (0,promises_.access)(path, promises_.constants.X_OK).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./build/worker/watchdog.js
const noLimits = { silenceMs: null, frameMs: null, memoryBytes: null };
const tickMs = 1_000;
/** A tick that comes later than this many was not late by load: the machine slept, or its clock jumped. */
const lateAfterTicks = 3;
/**
 * Time is counted in ticks, so that a machine that slept, or was too busy to look, finds no Blender guilty of it: a tick
 * that comes much too late counts as one. A limit is therefore never enforced early, and at most a tick or two late.
 */
function createWatchdog(limits, senses) {
    let lastTick = senses.now();
    let silentMs = 0;
    let frameMs = null;
    let isFrameNew = false;
    let wasHeard = false;
    let busyWith = 0;
    let wasBusy = false;
    let lastFrame = null;
    const startFrame = () => {
        frameMs = 0;
        isFrameNew = true;
    };
    const countTime = () => {
        const now = senses.now();
        const late = now - lastTick;
        lastTick = now;
        const passed = late > lateAfterTicks * tickMs ? tickMs : Math.max(0, late);
        const isHeldUp = busyWith > 0 || wasBusy;
        // What began since the last tick has not lasted for all of it.
        silentMs = wasHeard || isHeldUp ? 0 : silentMs + passed;
        if (frameMs !== null && !isFrameNew && !isHeldUp)
            frameMs += passed;
        wasHeard = false;
        isFrameNew = false;
        wasBusy = false;
    };
    const where = () => {
        if (frameMs === null)
            return lastFrame === null ? 'while it opened the file' : 'after its last frame';
        return lastFrame === null ? 'at its first frame' : `after frame ${lastFrame}`;
    };
    return {
        heard() {
            wasHeard = true;
        },
        opened: startFrame,
        frameDone(frame) {
            lastFrame = frame;
            startFrame();
        },
        framesOver() {
            frameMs = null;
        },
        async during(work) {
            busyWith += 1;
            try {
                return await work();
            }
            finally {
                busyWith -= 1;
                wasBusy = true;
            }
        },
        async tick() {
            countTime();
            if (limits.silenceMs !== null && silentMs >= limits.silenceMs) {
                return {
                    code: 'blender-silent',
                    message: `Blender said nothing for ${duration(limits.silenceMs)} ${where()} and was stopped: start the same render again, finished frames are kept, or wait longer (--silence-limit).`,
                };
            }
            if (limits.frameMs !== null && frameMs !== null && frameMs >= limits.frameMs) {
                return {
                    code: 'frame-too-long',
                    message: `Blender worked longer than ${duration(limits.frameMs)} on one frame ${where()} and was stopped: render smaller (--scale), with fewer samples (--samples), or allow more time (--frame-limit).`,
                };
            }
            if (limits.memoryBytes === null)
                return null;
            const bytes = await senses.residentBytes();
            if (bytes === null || bytes <= limits.memoryBytes)
                return null;
            return {
                code: 'memory-exceeded',
                message: `Blender used more than the ${gigabytes(limits.memoryBytes)} it was granted ${where()} and was stopped: render smaller (--scale), or grant more (--memory).`,
            };
        },
    };
}
/** Lets a watchdog look every second until it bites or is called off; answers how to call it off. */
function keepWatch(watchdog, onBite) {
    let isOver = false;
    let timer;
    const look = async () => {
        const problem = await watchdog.tick();
        if (isOver)
            return;
        if (problem !== null)
            onBite(problem);
        else
            timer = setTimeout(() => void look(), tickMs);
    };
    timer = setTimeout(() => void look(), tickMs);
    return () => {
        isOver = true;
        clearTimeout(timer);
    };
}
function duration(milliseconds) {
    const minutes = milliseconds / 60_000;
    if (minutes === 1)
        return '1 minute';
    return minutes > 1 ? `${Number(minutes.toFixed(1))} minutes` : `${milliseconds / 1000} s`;
}
function gigabytes(bytes) {
    return `${(bytes / 1e9).toFixed(1)} GB`;
}

;// CONCATENATED MODULE: ./build/worker/blender-process.js










/** A path may have 4096 bytes, written as six characters each; no event of ours comes near. */
const eventLimitBytes = 256 * 1024;
/**
 * Runs Blender to its end in a process group of its own, inside the sandbox, with an environment that holds nothing of
 * ours, and its standard input held open as a lifeline. Rejects only where Blender cannot be started.
 */
async function runBlender(call) {
    const blender = [
        call.executable,
        '-b',
        '--factory-startup',
        '-Y',
        '-noaudio',
        '--python-exit-code',
        '9',
        ...call.arguments,
    ];
    const [program = '', ...args] = await sandboxed(blender, call);
    const child = (0,external_node_child_process_namespaceObject.spawn)(program, args, {
        stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
        env: blenderEnvironment(call),
        cwd: call.home,
        detached: true,
    });
    const stop = () => {
        if (isRunning(child))
            killGroup(child);
    };
    call.signal?.addEventListener('abort', stop, { once: true });
    // It may have been asked for while the sandbox was made ready.
    if (call.signal?.aborted === true)
        stop();
    const started = external_node_perf_hooks_namespaceObject.performance.now();
    let stopped = null;
    const watchdog = createWatchdog(call.limits, {
        now: () => external_node_perf_hooks_namespaceObject.performance.now(),
        residentBytes: () => (child.pid === undefined ? Promise.resolve(null) : residentBytesOfGroup(child.pid)),
    });
    const callOff = keepWatch(watchdog, (problem) => {
        if (!isRunning(child))
            return;
        stopped = problem;
        stop();
    });
    try {
        const log = createLogReader();
        const { status, signal } = await readToEnd(child, { call, log, watchdog, stop });
        const seconds = (external_node_perf_hooks_namespaceObject.performance.now() - started) / 1000;
        return { seconds, status, signal, stopped, problems: log.problems(), cause: log.cause(), log: log.lines() };
    }
    catch (error) {
        if (child.pid === undefined) {
            throw new errors/* Fault */.vC('refused', 'blender-missing', `Blender cannot be started: ${(0,errors/* messageOf */.bD)(error)}.`, {
                cause: error,
            });
        }
        throw error;
    }
    finally {
        callOff();
        call.signal?.removeEventListener('abort', stop);
        stop();
    }
}
async function readToEnd(child, { call, log, watchdog, stop }) {
    const closed = (0,external_node_events_namespaceObject.once)(child, 'close');
    const onLine = (line) => {
        watchdog.heard();
        const kept = log.take(line);
        call.onLog?.(kept, () => log.lines());
    };
    const readers = [
        readLines(child.stdout, { limitBytes: logLineLimitCharacters, onLine }),
        readLines(child.stderr, { limitBytes: logLineLimitCharacters, onLine }),
        readLines(child.stdio[3], {
            limitBytes: eventLimitBytes,
            onLine: async (line, { isCut }) => {
                // Whatever it is, it was not written by us.
                if (isCut)
                    return;
                tellWatchdog(watchdog, line);
                await watchdog.during(() => call.onEvent(line));
            },
        }),
    ];
    child.once('exit', () => {
        // What a scene started in Blender's group would hold the pipes open, and go on.
        killGroup(child);
        for (const reader of readers)
            reader.leave();
    });
    const read = Promise.all(readers.map(({ done }) => done)).catch((error) => {
        stop();
        throw error;
    });
    const [[status, signal]] = await Promise.all([closed, read]);
    return { status, signal };
}
function tellWatchdog(watchdog, line) {
    watchdog.heard();
    const event = parseBlenderEvent(line);
    if (event?.event === 'opened')
        watchdog.opened();
    if (event?.event === 'frame' || event?.event === 'stepped')
        watchdog.frameDone(event.frame);
    if (event?.event === 'rendered')
        watchdog.framesOver();
}
function isRunning(child) {
    return child.exitCode === null && child.signalCode === null;
}
function killGroup(child) {
    if (child.pid === undefined)
        return;
    try {
        process.kill(-child.pid, 'SIGKILL');
    }
    catch {
        // Already gone.
    }
}
/**
 * Only what Blender needs to run: no token, no proxy, no name of ours reaches a scene file. `PATH` is the system's,
 * because a distribution's Blender looks there for the Python whose library it uses.
 */
function blenderEnvironment({ home, libraryPath, environment }) {
    return {
        ...environment,
        PATH: '/usr/bin:/bin',
        ...(libraryPath === null ? {} : { LD_LIBRARY_PATH: libraryPath }),
        HOME: home,
        TMPDIR: home,
        LANG: 'C.UTF-8',
        LC_ALL: 'C.UTF-8',
    };
}
/** `status 1`, `signal SIGSEGV`: how it ended, for people. */
function describeExit(exit) {
    return exit.signal === null ? `status ${exit.status ?? 'unknown'}` : `signal ${exit.signal}`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
;// CONCATENATED MODULE: ./build/worker/digest.js


/** In pieces of the usual 64 KiB hashing takes more than twice as long. */
const readAtOnceBytes = 2 ** 20;
/** Lower-case hex of bytes, as records hold it. */
function sha256Of(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}
/** The same of a file of any size; rejects where it cannot be read. */
async function sha256OfFile(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const part of (0,external_node_fs_.createReadStream)(path, { highWaterMark: readAtOnceBytes }))
        hash.update(part);
    return hash.digest('hex');
}

;// CONCATENATED MODULE: ./build/worker/find-blenders.js



const installHint = 'install it (Debian, Ubuntu: apt-get install blender) or set DAILIES_BLENDER to its path';
/** A folder of more versions than this is no folder of versions. */
const entriesLimit = 200;
/**
 * Every Blender to choose from: the program that `DAILIES_BLENDER` names; else those in the folder it names
 * (`3.6/blender`, `blender-4.2.1-linux-x64/blender`, or `blender` itself); else the first on `PATH`.
 */
async function findBlenders(env) {
    const named = env['DAILIES_BLENDER'] ?? '';
    if (named === '') {
        const found = await findOnPath('blender', env);
        if (found === null)
            throw missing(`Blender is not installed here; ${installHint}`);
        return [(0,external_node_path_.resolve)(found)];
    }
    if (await find_blenders_isExecutable(named))
        return [(0,external_node_path_.resolve)(named)];
    const inFolder = await executablesBelow((0,external_node_path_.resolve)(named));
    if (inFolder.length > 0)
        return inFolder;
    throw missing(`DAILIES_BLENDER is "${named}", which is no program and no folder with one; ${installHint}`);
}
async function executablesBelow(folder) {
    const entries = (await (0,promises_.readdir)(folder).catch(() => [])).sort().slice(0, entriesLimit);
    const candidates = [(0,external_node_path_.join)(folder, 'blender'), ...entries.map((name) => (0,external_node_path_.join)(folder, name, 'blender'))];
    const found = new Map();
    for (const path of candidates) {
        // Links like `current` name a version that is there already.
        if (await find_blenders_isExecutable(path))
            found.set(await (0,promises_.realpath)(path), path);
    }
    return [...found.values()];
}
function missing(sentence) {
    return new errors/* Fault */.vC('refused', 'blender-missing', `${sentence}.`);
}
/** The first program of this name on `PATH`, or `null`. */
async function findOnPath(name, env) {
    for (const folder of (env['PATH'] ?? '').split(external_node_path_.delimiter)) {
        if (folder !== '' && (await find_blenders_isExecutable((0,external_node_path_.join)(folder, name))))
            return (0,external_node_path_.join)(folder, name);
    }
    return null;
}
async function find_blenders_isExecutable(path) {
    try {
        await (0,promises_.access)(path, promises_.constants.X_OK);
        return (await (0,promises_.stat)(path)).isFile();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/worker/scratch.js





/** `dailies-job-<place>-<pid>-<start>-<random>`: who made it, so that others know when nobody needs it any more. */
const scratch_name = /^dailies-job-(?<place>[0-9a-f]{12})-(?<pid>\d{1,10})-(?<start>\d{1,20})-/;
/**
 * A new folder of a job's own, in `DAILIES_SCRATCH` or where the system keeps such; whoever asks takes it away again.
 * What jobs of the same user left there that were killed is taken away first.
 */
async function makeScratch(env) {
    const named = env['DAILIES_SCRATCH'] ?? '';
    const parent = (0,external_node_path_.resolve)(named === '' ? (0,external_node_os_namespaceObject.tmpdir)() : named);
    try {
        const place = await thisPlace();
        await sweepScratch(parent, place);
        const start = (await startOf(process.pid)) ?? '0';
        return await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, `dailies-job-${place}-${process.pid}-${start}-`));
    }
    catch (error) {
        throw new errors/* Fault */.vC('refused', 'no-scratch', `There can be no working folder in ${parent} (${(0,errors/* messageOf */.bD)(error)}); name one that exists in DAILIES_SCRATCH.`, { cause: error });
    }
}
/** Removes folders whose owner is certainly gone; what cannot be looked at or removed stays. */
async function sweepScratch(parent, place) {
    for (const entry of await (0,promises_.readdir)(parent)) {
        const owner = scratch_name.exec(entry)?.groups;
        if (owner?.['place'] !== place)
            continue;
        const folder = (0,external_node_path_.join)(parent, entry);
        if (!(await isOurs(folder)) || (await scratch_isRunning(owner['pid'] ?? '', owner['start'] ?? '')))
            continue;
        await (0,promises_.rm)(folder, { recursive: true, force: true }).catch(() => undefined);
    }
}
/** A folder, not a link to one, of the user who runs this. */
async function isOurs(folder) {
    const stat = await (0,promises_.lstat)(folder).catch(() => null);
    return stat?.isDirectory() === true && stat.uid === process.getuid?.();
}
/** Whether that process, and not a later one of the same number, still runs. In doubt it does. */
async function scratch_isRunning(pid, start) {
    try {
        process.kill(Number(pid), 0);
    }
    catch (error) {
        return (0,errors/* systemCodeOf */.c7)(error) !== 'ESRCH';
    }
    const startNow = await startOf(Number(pid));
    return start === '0' || startNow === null || startNow === start;
}
/**
 * A process number means something only where it was given: on this machine, in this container. A folder that several
 * share must not lose what others work in.
 */
async function thisPlace() {
    const machine = await (0,promises_.readFile)('/etc/machine-id', 'utf8').catch(() => '');
    const processes = await (0,promises_.readlink)('/proc/self/ns/pid').catch(() => '');
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([(0,external_node_os_namespaceObject.hostname)(), machine, processes]))
        .digest('hex')
        .slice(0, 12);
}
/** When a process started, in the kernel's ticks since the machine did; `null` where no `/proc` tells. */
async function startOf(pid) {
    const stat = await (0,promises_.readFile)(`/proc/${pid}/stat`, 'latin1').catch(() => null);
    // Field 22; the second, its name, stands in parentheses and may hold anything.
    return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}

;// CONCATENATED MODULE: ./build/worker/blender.js














/** Starting and answering takes 0.7 s; a minute is a machine in trouble. */
const probeLimitMs = 60_000;
/** Said where no Python is found that could give up rights before it becomes Blender. */
const noSandbox = 'nothing is refused, because no Python was found to start Blender through';
/** Answers of other shapes were kept under other numbers. */
const answerVersion = 4;
/** Every Blender that is found and answers, and why the others do not. */
async function probeBlenders(world) {
    const blenders = [];
    const problems = [];
    try {
        for (const executable of await findBlenders(world.env)) {
            try {
                blenders.push(await probeBlender(executable, world));
            }
            catch (error) {
                problems.push(asBroken(error));
            }
        }
    }
    catch (error) {
        problems.push(asBroken(error));
    }
    return { blenders, problems };
}
function asBroken(error) {
    return error instanceof errors/* Fault */.vC
        ? error
        : new errors/* Fault */.vC('refused', 'blender-broken', `Blender cannot be asked (${(0,errors/* messageOf */.bD)(error)}); ${installHint}.`, {
            cause: error,
        });
}
/**
 * Asks one Blender what it can do. The answer (0.7 s) is kept for as long as the executable's path, size and time of
 * change, and the kernel, stay what they are.
 */
async function probeBlender(executable, world) {
    const { size, mtimeMs } = await (0,promises_.stat)(executable);
    const name = sha256Of(new TextEncoder().encode(`${answerVersion} ${executable} ${size} ${mtimeMs} ${(0,external_node_os_namespaceObject.release)()}`)).slice(0, 32);
    const uri = `${world.cacheUri}/${name}.json`;
    const kept = await world.store.read(uri);
    const cached = safeParse(blenderShape, kept === null ? null : blender_parseJson(new TextDecoder().decode(kept)));
    const libraryPath = world.env['LD_LIBRARY_PATH'] ?? null;
    if (cached.success)
        return { executable, libraryPath, capabilities: cached.output };
    const capabilities = await askBlender(executable, world);
    await world.store.write(uri, recordBytes(capabilities));
    return { executable, libraryPath, capabilities };
}
async function askBlender(executable, { env, signal }) {
    const home = await makeScratch(env);
    try {
        const script = (0,external_node_path_.join)(home, 'probe.py');
        await (0,promises_.writeFile)(script, probeSource());
        let answer = '';
        let sandboxGaps = [noSandbox];
        const exit = await runBlender({
            executable,
            arguments: ['--python', script],
            home,
            readable: [],
            libraryPath: env['LD_LIBRARY_PATH'] ?? null,
            limits: noLimits,
            // A Blender that does not answer is no Blender.
            signal: AbortSignal.any([signal, AbortSignal.timeout(probeLimitMs)]),
            onEvent: (line) => {
                const event = parseBlenderEvent(line);
                if (event?.event === 'sandbox')
                    sandboxGaps = event.gaps;
                else
                    answer += line;
            },
        });
        const result = safeParse(blenderShape, { ...(blender_parseJson(answer) ?? {}), sandboxGaps });
        if (exit.status !== 0 || !result.success) {
            throw new errors/* Fault */.vC('refused', 'blender-broken', `${executable} does not answer as Blender does (${describeExit(exit)}); ${installHint}.`);
        }
        // Distributions build Blender without its hash; the executable itself then tells builds apart.
        const { build } = result.output;
        return {
            ...result.output,
            build: build === 'Unknown' ? `executable-${(await sha256OfFile(executable)).slice(0, 16)}` : build,
        };
    }
    finally {
        await (0,promises_.rm)(home, { recursive: true, force: true });
    }
}
function blender_parseJson(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/worker/chunk-limits.js
/** When Blender is given up: what the plan says, and never more memory than the farm grants this job. */
function chunkLimits({ limits }, env) {
    const { silenceSeconds, frameSeconds, memoryBytes } = limits;
    const grants = [memoryBytes, grantOf(env)].filter((bytes) => bytes !== null);
    return {
        silenceMs: silenceSeconds === null ? null : silenceSeconds * 1000,
        frameMs: frameSeconds === null ? null : frameSeconds * 1000,
        memoryBytes: grants.length === 0 ? null : Math.min(...grants),
    };
}
/** A farm that runs jobs beside others says what each may use. */
function grantOf(env) {
    const text = env['DAILIES_MEMORY_BYTES'] ?? '';
    return /^[1-9]\d{0,15}$/.test(text) ? Number(text) : null;
}

;// CONCATENATED MODULE: ./build/worker/chunk-status.js



/** Only the newest counts; some of those before it help whoever looks for what went wrong. */
const attemptsKept = 20;
async function forgetOld(store, uris, oldest) {
    for (const uri of uris) {
        const status = parseChunkStatusName(uri);
        if (status !== undefined && status.attempt < oldest)
            await store.remove(uri);
    }
}
/** Opens a new attempt at a chunk: one more than any that left a trace. */
async function openChunkStatus(store, plan, chunk) {
    const traces = await store.list(chunkFolderUri(plan, chunk));
    const attempts = traces.map((object) => parseChunkStatusName(object.uri)?.attempt ?? 0);
    const attempt = Math.max(0, ...attempts) + 1;
    await forgetOld(store, traces.map(({ uri }) => uri), attempt - attemptsKept);
    let current = null;
    return {
        attempt,
        async write(state, report) {
            const uri = chunkStatusUri(plan, { chunk, attempt, state, done: report.rendered + report.reused });
            await store.write(uri, recordBytes(report));
            if (current !== null && current !== uri)
                await store.remove(current);
            current = uri;
        },
    };
}

;// CONCATENATED MODULE: ./build/core/frame-format.js
const pngFormat = { fileFormat: 'PNG', depth: 8, extension: 'png', asInFile: false };
const chosenFormats = {
    png: pngFormat,
    png16: { fileFormat: 'PNG', depth: 16, extension: 'png', asInFile: false },
    exr: { fileFormat: 'OPEN_EXR', depth: 16, extension: 'exr', asInFile: false },
    // Passes like depth and object numbers lose their meaning in half floats.
    multilayer: { fileFormat: 'OPEN_EXR_MULTILAYER', depth: 32, extension: 'exr', asInFile: false },
    jpeg: { fileFormat: 'JPEG', depth: 8, extension: 'jpg', asInFile: false },
};
/** The endings that Blender gives to pictures (`BKE_image_path_ensure_ext`), of those that can be verified here. */
const extensions = {
    PNG: 'png',
    JPEG: 'jpg',
    JPEG2000: 'jp2',
    BMP: 'bmp',
    IRIS: 'rgb',
    TARGA: 'tga',
    TARGA_RAW: 'tga',
    TIFF: 'tif',
    OPEN_EXR: 'exr',
    OPEN_EXR_MULTILAYER: 'exr',
    HDR: 'hdr',
    DPX: 'dpx',
    WEBP: 'webp',
};
/** `bpy.types.ImageFormatSettings.file_format` values that are movies; frames are rendered and encoded here instead. */
const movieFormats = new Set(['AVI_RAW', 'AVI_JPEG', 'FFMPEG', 'H264', 'XVID', 'THEORA', 'AV1']);
function isMovieFormat(fileFormat) {
    return movieFormats.has(fileFormat);
}
/**
 * The format that was chosen, by its word in the registry; `null` where the file's own cannot be verified here.
 * A file that writes a movie gives PNG: one frame of a movie cannot be rendered again.
 */
function frameFormatFor(word, scene) {
    if (word !== 'file')
        return chosenFormats[word] ?? null;
    if (isMovieFormat(scene.outputFormat))
        return pngFormat;
    if (scene.outputFormat === 'PNG' && scene.outputDepth === 8)
        return pngFormat;
    const extension = extensions[scene.outputFormat];
    if (extension === undefined)
        return null;
    return { fileFormat: scene.outputFormat, depth: scene.outputDepth, extension, asInFile: true };
}
/** Frames that FFmpeg cannot be trusted to show as Blender would are accompanied by 8-bit pictures that it can. */
function needsProxy({ fileFormat, depth }) {
    return fileFormat !== 'PNG' || depth !== 8;
}

;// CONCATENATED MODULE: ./build/core/manifest.js


const manifestSchema = 1;
/** What the name of a manifest ends in; a job tells by it that its input is a closure to lay out. */
const manifestEnding = '.manifest.json';
/** Objects of a store, by content. */
const objectsFolder = 'objects';
/** A film's frames of fluids, each some files; a longer list is no closure. */
const filesMax = 1_000_000;
const hex64 = pipe(string(), regex(/^[0-9a-f]{64}$/, 'must be 64 hex digits'));
const relativePath = pipe(string(), check(staysInside, 'must be a relative path that stays inside'));
const manifest_shape = object({
    schema: literal(manifestSchema),
    scene: relativePath,
    files: pipe(array(object({
        path: relativePath,
        sha256: hex64,
        size: pipe(number(), safeInteger(), minValue(0)),
        role: string(),
        usedBy: array(string()),
    })), maxLength(filesMax)),
});
/** A path that, laid out in a folder, cannot leave it. */
function staysInside(path) {
    const parts = path.split('/');
    return path !== '' && !path.includes('\0') && parts.every((part) => part !== '' && part !== '.' && part !== '..');
}
/** Reads a manifest; one that a job cannot trust is a fault that names the first wrong key. */
function parseManifest(bytes) {
    const result = safeParse(manifest_shape, manifest_parseJson(bytes));
    if (!result.success) {
        const issue = result.issues[0];
        throw badManifest(`${getDotPath(issue) ?? 'the document'}: ${issue.message}`);
    }
    const manifest = result.output;
    const paths = new Set(manifest.files.map((file) => file.path));
    if (paths.size < manifest.files.length)
        throw badManifest('it names a path twice');
    if (!paths.has(manifest.scene))
        throw badManifest('its scene is not among its files');
    for (const path of paths) {
        for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
            if (paths.has(path.slice(0, end)))
                throw badManifest(`${path.slice(0, end)} is both a file and a folder`);
        }
    }
    return manifest;
}
function manifest_parseJson(bytes) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        throw badManifest('it is not JSON');
    }
}
function badManifest(why) {
    return new errors/* Fault */.vC('refused', 'bad-manifest', `The manifest cannot be used: ${why}. Pack the scene again.`);
}

;// CONCATENATED MODULE: ./build/worker/lay-out.js






/** Copying and hashing are bound by the disk; a remote store answers several requests at a time. */
const filesAtOnce = 4;
/**
 * Lays a packed closure out as a working tree below `folder`, which must be empty or not there. Objects are looked for
 * beside the manifest. Every file is hashed where it came to lie: one that is not what the manifest says refuses the job.
 */
async function layOut(manifestUri, { store, folder }) {
    const bytes = await store.read(manifestUri);
    if (bytes === null) {
        throw new errors/* Fault */.vC('failed', 'no-manifest', `There is no manifest at ${manifestUri}; pack the scene again.`);
    }
    const manifest = parseManifest(bytes);
    const target = (0,external_node_path_.join)(folder, 'tree');
    const download = (0,external_node_path_.join)(folder, 'download');
    await (0,promises_.mkdir)(download, { recursive: true });
    const objectsUri = `${manifestUri.slice(0, manifestUri.lastIndexOf('/'))}/${objectsFolder}`;
    const waiting = manifest.files.values();
    const work = async () => {
        for (let next = waiting.next(); next.done !== true; next = waiting.next()) {
            await layOutFile(next.value, { store, objectsUri, target, download });
        }
    };
    const ended = await Promise.allSettled(Array.from({ length: filesAtOnce }, work));
    await (0,promises_.rm)(download, { recursive: true, force: true });
    for (const one of ended)
        if (one.status === 'rejected')
            throw one.reason;
    const files = manifest.files.map((file) => (0,external_node_path_.join)(target, ...file.path.split('/')));
    return { sceneFile: (0,external_node_path_.join)(target, ...manifest.scene.split('/')), files, manifest, manifestSha256: sha256Of(bytes) };
}
async function layOutFile(file, { store, objectsUri, target, download }) {
    const uri = `${objectsUri}/${file.sha256}`;
    const held = await store.stat(uri);
    if (held === null)
        throw damaged(file, 'is missing from the store');
    if (held.size !== file.size)
        throw damaged(file, `has ${held.size} bytes in the store instead of ${file.size}`);
    const path = (0,external_node_path_.join)(target, ...file.path.split('/'));
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    try {
        // Its own copy: what Blender writes never reaches the store.
        await (0,promises_.copyFile)(await store.localCopy(uri, download), path, external_node_fs_.constants.COPYFILE_FICLONE | external_node_fs_.constants.COPYFILE_EXCL);
    }
    catch (error) {
        if ((0,errors/* systemCodeOf */.c7)(error) === 'EEXIST') {
            const why = 'two files have one name here, where case does not count';
            throw new errors/* Fault */.vC('refused', 'bad-manifest', `${file.path} cannot be laid out: ${why}; rename one of them.`);
        }
        throw new errors/* Fault */.vC('failed', 'cannot-lay-out', `${file.path} cannot be laid out (${(0,errors/* messageOf */.bD)(error)}).`, {
            cause: error,
        });
    }
    const { size } = await (0,promises_.stat)(path);
    if (size !== file.size || (await sha256OfFile(path)) !== file.sha256)
        throw damaged(file, 'is not what it was packed as');
}
function damaged(file, what) {
    return new errors/* Fault */.vC('refused', 'damaged-object', `${file.path} ${what}; pack the scene again.`);
}

;// CONCATENATED MODULE: ./build/worker/driver-job.js










/** Writes down what the driver is to do, and begins to check that all it reads is what was planned. */
async function writeDriverJob({ plan, store, folder }, work) {
    const input = await layOutInput(plan, { store, folder });
    const framesFolder = (0,external_node_path_.join)(folder, 'frames');
    const soundFile = (0,external_node_path_.join)(folder, 'sound.flac');
    const jobFile = (0,external_node_path_.join)(folder, 'job.json');
    for (const name of ['', 'proxies', 'layers'])
        await (0,promises_.mkdir)((0,external_node_path_.join)(framesFolder, name), { recursive: true });
    const addons = await copyAddons(plan.trust.addons, folder);
    const ocio = plan.trust.ocio === null ? null : (0,external_node_url_.fileURLToPath)(plan.trust.ocio.uri);
    for (const [name, source] of Object.entries(driverSources()))
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, name), source);
    await (0,promises_.writeFile)(jobFile, JSON.stringify({
        file: input.file,
        scripts: plan.trust.scripts,
        addons,
        folder: framesFolder,
        pixels: plan.spec.pixels,
        proxies: needsProxy(plan.spec.pixels.format),
        ranges: toRanges(work.missing),
        stepFrom: plan.stepFrom,
        incomplete: plan.input.incomplete,
        sound: work.sound === null ? null : { ...work.sound, path: soundFile },
    }));
    const unchanged = Promise.all([
        input.unchanged(),
        ...(ocio === null ? [] : [refuseChanged(ocio, plan.trust.ocio?.sha256 ?? '')]),
    ]).then(() => undefined);
    // Whoever waits for it hears of it; until then it is no error that nobody handles.
    unchanged.catch(() => undefined);
    return {
        unchanged,
        arguments: ['--python', (0,external_node_path_.join)(folder, 'driver.py'), '--', jobFile],
        framesFolder,
        soundFile,
        readable: input.readable,
        env: ocio === null ? {} : { OCIO: ocio },
    };
}
/** A scene file where it lies, or a packed closure laid out in the job's folder. */
async function layOutInput(plan, { store, folder }) {
    const { uri, sha256 } = plan.input;
    if (!uri.endsWith(manifestEnding)) {
        const file = await store.localCopy(uri, folder);
        const readable = plan.input.readable.map((one) => (0,external_node_url_.fileURLToPath)(one));
        return { file, readable, unchanged: () => refuseChanged(file, sha256) };
    }
    const { sceneFile, files, manifestSha256 } = await layOut(uri, { store, folder: (0,external_node_path_.join)(folder, 'closure') });
    // Its files were hashed as they were laid out.
    if (manifestSha256 !== sha256)
        throw changedInput(uri);
    return { file: sceneFile, readable: files, unchanged: () => Promise.resolve() };
}
/** What is rendered is what was planned: a file saved over in the meantime belongs to another run. */
async function refuseChanged(file, sha256) {
    const now = await sha256OfFile(file).catch((error) => {
        throw new errors/* Fault */.vC('failed', 'input-gone', `${file} cannot be read any more (${(0,errors/* messageOf */.bD)(error)}).`, { cause: error });
    });
    if (now === sha256)
        return;
    throw changedInput(file);
}
function changedInput(what) {
    return new errors/* Fault */.vC('failed', 'input-changed', `${what} was changed after the render was planned; start it again.`);
}
/** Add-ons are run from copies that were checked: what lies at their path may change under way. */
async function copyAddons(addons, folder) {
    const target = (0,external_node_path_.join)(folder, 'addons');
    await (0,promises_.mkdir)(target, { recursive: true });
    return Promise.all(addons.map(async ({ uri, sha256 }) => {
        const copy = (0,external_node_path_.join)(target, (0,external_node_path_.basename)((0,external_node_url_.fileURLToPath)(uri)));
        await (0,promises_.copyFile)((0,external_node_url_.fileURLToPath)(uri), copy).catch((error) => {
            throw new errors/* Fault */.vC('failed', 'input-gone', `${(0,external_node_url_.fileURLToPath)(uri)} cannot be read (${(0,errors/* messageOf */.bD)(error)}).`, {
                cause: error,
            });
        });
        await refuseChanged(copy, sha256);
        return copy;
    }));
}

;// CONCATENATED MODULE: ./build/core/frame-names.js


const proxiesFolder = 'proxies';
const layersFolder = 'layers';
function frameNames({ format, views }, frame) {
    const suffixes = views.length === 0 ? [''] : views;
    const pictures = suffixes.map((suffix) => suffixed(frameFileName(frame, format.extension), suffix));
    const proxies = needsProxy(format)
        ? suffixes.map((suffix) => `${proxiesFolder}/${suffixed(frameFileName(frame, 'png'), suffix)}`)
        : [];
    return { pictures, proxies, picture: proxies[0] ?? pictures[0] ?? '' };
}
/** `0001.png` and `_L` make `0001_L.png`. */
function suffixed(name, suffix) {
    const dot = name.lastIndexOf('.');
    return `${name.slice(0, dot)}${suffix}${name.slice(dot)}`;
}

;// CONCATENATED MODULE: ./build/core/frame-record.js

const frame_record_count = pipe(number(), integer(), minValue(1));
const part = '(?!\\.)[^/\\u0000-\\u001f]{1,255}';
const fileName = pipe(string(), regex(new RegExp(`^(?:proxies/|layers/${part}/)?${part}$`)));
const frame_record_shape = object({
    schema: literal(2),
    renderKey: string(),
    frame: pipe(number(), integer()),
    width: frame_record_count,
    height: frame_record_count,
    files: pipe(array(object({ name: fileName, bytes: frame_record_count, sha256: pipe(string(), regex(/^[0-9a-f]{64}$/)) })), minLength(1)),
    picture: fileName,
    hasAlpha: dist_boolean(),
});
/** `null` for bytes that are no record: the frame beside them then counts as never verified. */
function parseFrameRecord(bytes) {
    try {
        const result = safeParse(frame_record_shape, JSON.parse(new TextDecoder().decode(bytes)));
        return result.success && pictureOf(result.output) !== undefined ? result.output : null;
    }
    catch {
        return null;
    }
}
/** The file that stands for the frame. */
function pictureOf({ files, picture }) {
    return files.find(({ name }) => name === picture);
}

;// CONCATENATED MODULE: external "node:timers/promises"
const external_node_timers_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./build/worker/pictures/picture-check.js


/** Blender renders at most 65536 pixels a side. */
const sideLimitPixels = 65_536;
/** Thrown by the readers of single formats, where they meet it; `checkPicture` makes a result of it. */
class BrokenPicture extends Error {
}
const cutShort = 'it is cut short';
const undecodable = 'its pixels do not decode';
function refuseSize(width, height) {
    if (width < 1 || height < 1 || width > sideLimitPixels || height > sideLimitPixels) {
        throw new BrokenPicture(`its size is ${width} x ${height}`);
    }
}
/** Lets others have the thread, and stops where nobody waits for the answer any more. */
async function pause(signal) {
    await (0,external_node_timers_promises_namespaceObject.setImmediate)();
    if (signal.aborted)
        throw new errors/* Fault */.vC('cancelled', 'cancelled', 'The render was cancelled.');
}

;// CONCATENATED MODULE: ./build/worker/pictures/bmp.js

const headersBytes = 54;
const rowAlignmentBits = 32;
const bitsWithAlpha = 32;
/** Reads an uncompressed BMP whole: its own length, and a row for each that it announces. It has no checksum. */
function readBmp(bytes) {
    if (bytes.length < headersBytes)
        throw new BrokenPicture(cutShort);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const [length, start] = [view.getUint32(2, true), view.getUint32(10, true)];
    // Rows from the top down are told by a negative height.
    const [width, height] = [view.getInt32(18, true), Math.abs(view.getInt32(22, true))];
    const [bits, compression] = [view.getUint16(28, true), view.getUint32(30, true)];
    refuseSize(width, height);
    if (compression !== 0 || ![8, 24, 32].includes(bits))
        throw new BrokenPicture('its header makes no sense');
    const rowBytes = Math.ceil((width * bits) / rowAlignmentBits) * (rowAlignmentBits / 8);
    if (length > bytes.length || start + rowBytes * height > bytes.length)
        throw new BrokenPicture(cutShort);
    return { width, height, hasAlpha: bits === bitsWithAlpha };
}

;// CONCATENATED MODULE: ./build/worker/pictures/by-ffmpeg.js





/** FFmpeg refuses larger pictures by itself; said here so that it stays so. */
const pixelLimit = 2 ** 28;
/** One frame's facts are some hundred bytes; what FFmpeg complains of is told by its first words. */
const outputLimitBytes = 64 * 1024;
const frameFacts = object({
    frames: tuple([object({ width: number(), height: number(), pix_fmt: string() })]),
});
/**
 * Has FFmpeg decode one picture; whole is what it decodes without a word. It reads standard input and can open nothing
 * else. How much damage it finds depends on the format: cuts always, single bytes where they break a code.
 */
async function readByFfmpeg(bytes, look) {
    const child = (0,external_node_child_process_namespaceObject.spawn)('ffprobe', probeArguments(bytes.length, look.demuxer), {
        stdio: ['pipe', 'pipe', 'pipe'],
        env: { PATH: process.env['PATH'], LANG: 'C.UTF-8' },
        signal: look.signal,
        killSignal: 'SIGKILL',
    });
    // It may end before it has read all.
    child.stdin.on('error', () => undefined);
    child.stdin.end(bytes);
    const { status, output, complaints } = await ended(child, look.signal);
    if (status !== 0 || complaints !== '')
        throw new BrokenPicture(undecodable, { cause: complaints });
    const facts = safeParse(frameFacts, by_ffmpeg_parseJson(output));
    if (!facts.success)
        throw new BrokenPicture('it does not hold one picture');
    const [{ width, height, pix_fmt: pixelFormat }] = facts.output.frames;
    refuseSize(width, height);
    return { width, height, hasAlpha: hasAlpha(pixelFormat) };
}
function probeArguments(length, demuxer) {
    return [
        ...['-v', 'error', '-protocol_whitelist', 'pipe', '-f', demuxer],
        // "explode" would refuse tags of a TIFF that Blender writes and FFmpeg does not know.
        ...['-err_detect', 'crccheck+bitstream+buffer', '-max_pixels', String(pixelLimit)],
        // Else it takes pieces of 4096 bytes for pictures.
        ...['-frame_size', String(length), '-i', 'pipe:0'],
        ...['-show_frames', '-show_entries', 'frame=width,height,pix_fmt', '-of', 'json'],
    ];
}
async function ended(child, signal) {
    try {
        const [output, complaints, [status]] = await Promise.all([
            textOf(child.stdout),
            textOf(child.stderr),
            (0,external_node_events_namespaceObject.once)(child, 'close'),
        ]);
        return { status, output, complaints };
    }
    catch (cause) {
        if (signal.aborted)
            throw new errors/* Fault */.vC('cancelled', 'cancelled', 'The render was cancelled.', { cause });
        throw new errors/* Fault */.vC('refused', 'ffmpeg-missing', `ffprobe cannot be started (${(0,errors/* messageOf */.bD)(cause)}); install FFmpeg (Debian, Ubuntu: apt-get install ffmpeg).`, { cause });
    }
}
async function textOf(stream) {
    const pieces = [];
    let length = 0;
    for await (const piece of stream) {
        if (length < outputLimitBytes)
            pieces.push(piece);
        length += piece.length;
    }
    return Buffer.concat(pieces).toString();
}
function by_ffmpeg_parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
/** FFmpeg's names of pixel formats with transparency: `rgba64le`, `argb`, `ya8`, `gbrap10le`, `yuva420p`, `pal8`. */
function hasAlpha(pixelFormat) {
    return /^(?:rgba|argb|abgr|bgra|ya\d|gbrap|yuva|pal8)/.test(pixelFormat);
}

;// CONCATENATED MODULE: ./build/worker/pictures/dpx.js


const genericHeaderBytes = 768;
const bigEndianMark = 0x53;
const fileLengthAt = 16;
const undefinedLength = 0xffff_ffff;
/** Reads a DPX whole: as long as it says, which FFmpeg does not ask; then FFmpeg decodes it. Its pixels have no checksum. */
async function readDpx(bytes, signal) {
    if (bytes.length < genericHeaderBytes)
        throw new BrokenPicture(cutShort);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const length = view.getUint32(fileLengthAt, bytes[0] !== bigEndianMark);
    if (length !== undefinedLength && length > bytes.length)
        throw new BrokenPicture(cutShort);
    return readByFfmpeg(bytes, { demuxer: 'dpx_pipe', signal });
}

;// CONCATENATED MODULE: ./build/worker/pictures/exr-lossy-blocks.js

const b44SideSamples = 4;
const b44FullBytes = 14;
const b44FlatBytes = 3;
/** The third byte of a flat block; of any other it is a shift of at most 12, in its upper six bits. */
const b44FlatMark = 0xfc;
const b44HighestThirdByte = 0x33;
/** Every half channel in blocks of 4 x 4 samples, 14 bytes or, where all are alike, 3; other channels as they are. */
function readB44(packed, { channels, width, rows }) {
    const blocks = Math.ceil(width / b44SideSamples) * Math.ceil(rows / b44SideSamples);
    let offset = 0;
    for (const { type } of channels) {
        if (type !== 'half') {
            offset += 4 * width * rows;
            continue;
        }
        for (let block = 0; block < blocks; block += 1) {
            const third = packed[offset + 2];
            if (third === undefined || (third > b44HighestThirdByte && third !== b44FlatMark)) {
                throw new BrokenPicture(undecodable);
            }
            offset += third === b44FlatMark ? b44FlatBytes : b44FullBytes;
        }
    }
    if (offset !== packed.length)
        throw new BrokenPicture(undecodable);
}
/** A bitmap has one bit for each value that a 16-bit sample can have; only the bytes from first to last are stored. */
const pizBitmapBytes = 8192;
/** The bitmap of the values that occur, and the Huffman-coded samples with their length. */
function readPiz(packed) {
    const view = viewOf(packed);
    if (packed.length < 8)
        throw new BrokenPicture(undecodable);
    const [first, last] = [view.getUint16(0, true), view.getUint16(2, true)];
    if (first >= pizBitmapBytes || last >= pizBitmapBytes)
        throw new BrokenPicture(undecodable);
    const lengthAt = 4 + (first <= last ? last - first + 1 : 0);
    const start = lengthAt + 4;
    if (start > packed.length || view.getUint32(lengthAt, true) !== packed.length - start) {
        throw new BrokenPicture(undecodable);
    }
    readHuffman(packed.subarray(start));
}
const huffmanHeaderBytes = 20;
/** One code for each 16-bit value and one that repeats the last. */
const huffmanSymbols = 65_537;
const codeLengthBits = 6;
const longestCodeBits = 58;
const shortRunMark = 59;
const longRunMark = 63;
const shortestRun = 2;
const longRunBits = 8;
const shortestLongRun = 6;
/** First and last symbol, number of bits, the lengths of the codes between them; the coded bits fill what is left. */
function readHuffman(coded) {
    const view = viewOf(coded);
    if (coded.length < huffmanHeaderBytes)
        throw new BrokenPicture(undecodable);
    const [first, last, bits] = [view.getUint32(0, true), view.getUint32(4, true), view.getUint32(12, true)];
    if (first > last || last >= huffmanSymbols)
        throw new BrokenPicture(undecodable);
    let position = huffmanHeaderBytes * 8;
    const take = (count) => {
        if (position + count > coded.length * 8)
            throw new BrokenPicture(undecodable);
        const byte = position >> 3;
        const word = ((coded[byte] ?? 0) << 8) | (coded[byte + 1] ?? 0);
        const value = (word >> (16 - (position & 7) - count)) & ((1 << count) - 1);
        position += count;
        return value;
    };
    let symbol = first;
    let codeSpace = 0;
    while (symbol <= last) {
        const length = take(codeLengthBits);
        if (length === longRunMark)
            symbol += take(longRunBits) + shortestLongRun;
        else if (length >= shortRunMark)
            symbol += length - shortRunMark + shortestRun;
        else {
            if (length > 0)
                codeSpace += 2 ** -Math.min(length, longestCodeBits);
            symbol += 1;
        }
    }
    // More codes of these lengths than bits can tell apart.
    if (symbol !== last + 1 || codeSpace > 1 + Number.EPSILON)
        throw new BrokenPicture(undecodable);
    if (Math.ceil(position / 8) + Math.ceil(bits / 8) !== coded.length)
        throw new BrokenPicture(undecodable);
}
const dwaFields = 11;
const dwaHeaderBytes = dwaFields * 8;
const dwaNewestVersion = 2;
const dwaVersionWithRules = 2;
const acUnderHuffman = 0;
const acUnderZlib = 1;
/** No part of a block of 256 rows of 65536 RGBA floats is larger. */
const dwaPartLimitBytes = 2 ** 28;
/** Eleven sizes, the rules by which channels were packed, then four parts: kept values, AC and DC terms, runs. */
async function readDwa(packed, inflateExactly) {
    const view = viewOf(packed);
    if (packed.length < dwaHeaderBytes)
        throw new BrokenPicture(undecodable);
    const field = (index) => Number(view.getBigUint64(index * 8, true));
    const version = field(0);
    const [keptLength, keptBytes, acBytes, dcBytes, runBytes, runLength] = [1, 2, 3, 4, 5, 6].map(field);
    const [acCount, dcCount, acPacking] = [field(8), field(9), field(10)];
    if (version > dwaNewestVersion)
        throw new BrokenPicture('it is compressed in an unknown way');
    let offset = dwaHeaderBytes;
    if (version >= dwaVersionWithRules) {
        if (offset + 2 > packed.length)
            throw new BrokenPicture(undecodable);
        offset += view.getUint16(offset, true);
    }
    if (offset + keptBytes + acBytes + dcBytes + runBytes !== packed.length)
        throw new BrokenPicture(undecodable);
    const next = (length) => packed.subarray(offset, (offset += length));
    const unpack = async (part, expected) => {
        if (expected > dwaPartLimitBytes || (part.length === 0) !== (expected === 0))
            throw new BrokenPicture(undecodable);
        if (expected > 0)
            await inflateExactly(part, expected);
    };
    await unpack(next(keptBytes), keptLength);
    const ac = next(acBytes);
    if (acPacking === acUnderZlib)
        await unpack(ac, acCount * 2);
    else if (acPacking !== acUnderHuffman)
        throw new BrokenPicture(undecodable);
    else if (acCount > 0)
        readHuffman(ac);
    await unpack(next(dcBytes), dcCount * 2);
    await unpack(next(runBytes), runLength);
}
function viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

;// CONCATENATED MODULE: external "node:stream"
const external_node_stream_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
;// CONCATENATED MODULE: ./build/worker/pictures/inflated-length.js



/** What zlib hands out at once; the memory this takes does not depend on the picture. */
const pieceBytes = 256 * 1024;
const smallestPieceBytes = 1024;
/**
 * Inflates a zlib stream that lies in parts and tells the number of bytes in it. They are shown piece by piece and
 * kept nowhere. More than `expected` is not inflated; damage, and an end before zlib's own checksum, are a broken picture.
 */
async function inflatedLength(parts, expected, isSound = () => true) {
    const engine = (0,external_node_zlib_namespaceObject.createInflate)({ chunkSize: Math.min(pieceBytes, Math.max(smallestPieceBytes, expected + 1)) });
    let length = 0;
    try {
        return await new Promise((resolve, reject) => {
            engine.on('data', (piece) => {
                length += piece.length;
                if (length > expected) {
                    resolve(length);
                    return;
                }
                if (!isSound(piece))
                    reject(new BrokenPicture(undecodable));
            });
            engine.once('end', () => {
                resolve(length);
            });
            engine.once('error', (cause) => {
                reject(new BrokenPicture(undecodable, { cause }));
            });
            external_node_stream_namespaceObject.Readable.from(parts).pipe(engine);
        });
    }
    finally {
        engine.destroy();
    }
}

;// CONCATENATED MODULE: ./build/worker/pictures/exr-blocks.js



/** PXR24 leaves out the lowest byte of a float. */
const bytesOfPxr24Sample = { uint: 4, half: 2, float: 3 };
/**
 * Reads the packed data of one block of rows. ZIP, ZIPS, RLE and PXR24 are unpacked to exactly the samples announced;
 * zlib's checksum finds nearly all other damage, RLE has none. NONE has a length and nothing else that could be wrong. B44 and
 * B44A are walked block by block. Of PIZ, DWAA and DWAB all lengths, the code table and the parts under zlib are read; the
 * Huffman-coded samples are not.
 */
async function readExrBlock(packed, shape) {
    // What does not get smaller is stored as it is, whatever the compression.
    if (packed.length === shape.expected)
        return;
    if (packed.length > shape.expected)
        throw new BrokenPicture(undecodable);
    switch (shape.compression) {
        case 'NONE':
            throw new BrokenPicture(undecodable);
        case 'RLE':
            readRuns(packed, shape.expected);
            return;
        case 'ZIPS':
        case 'ZIP':
            await inflateExactly(packed, shape.expected);
            return;
        case 'PXR24':
            await inflateExactly(packed, pxr24Bytes(shape));
            return;
        case 'PIZ':
            readPiz(packed);
            return;
        case 'B44':
        case 'B44A':
            readB44(packed, shape);
            return;
        case 'DWAA':
        case 'DWAB':
            await readDwa(packed, inflateExactly);
    }
}
async function inflateExactly(packed, expected) {
    if ((await inflatedLength([packed], expected)) !== expected)
        throw new BrokenPicture(undecodable);
}
function pxr24Bytes({ channels, width, rows }) {
    return width * rows * channels.reduce((sum, { type }) => sum + bytesOfPxr24Sample[type], 0);
}
/** A negative count is followed by so many bytes, another by one byte that stands for count + 1. */
function readRuns(packed, expected) {
    let length = 0;
    let offset = 0;
    while (offset < packed.length) {
        const count = ((packed[offset] ?? 0) << 24) >> 24;
        length += count < 0 ? -count : count + 1;
        offset += count < 0 ? 1 - count : 2;
    }
    if (offset !== packed.length || length !== expected)
        throw new BrokenPicture(undecodable);
}

;// CONCATENATED MODULE: ./build/worker/pictures/exr-header.js

const formatVersion = 2;
const tiledFlag = 0x200;
const deepFlag = 0x800;
const multipartFlag = 0x1000;
/** Cryptomatte writes the names of all objects into the header; a megabyte of them is a large scene. */
const headerLimitBytes = 64 * 1024 * 1024;
/** A hundred view layers with times and cryptomattes of their own have 2,000. */
const attributeLimit = 16_384;
/** A hundred view layers with ten passes of four channels each have 4,000. */
const channelLimit = 16_384;
const sampleTypes = ['uint', 'half', 'float'];
const compressionNames = ['NONE', 'RLE', 'ZIPS', 'ZIP', 'PIZ', 'PXR24', 'B44', 'B44A', 'DWAA', 'DWAB'];
/** Reads the header of a scan-line file with one part; others are refused, as Blender writes none. */
function readExrHeader(bytes) {
    const cursor = new HeaderCursor(bytes, 4);
    const flags = cursor.uint32();
    if ((flags & 0xff) !== formatVersion)
        throw new BrokenPicture('it is of an unknown version of OpenEXR');
    if ((flags & multipartFlag) !== 0)
        throw new BrokenPicture('it is an OpenEXR of several parts');
    if ((flags & (tiledFlag | deepFlag)) !== 0)
        throw new BrokenPicture('it is a tiled or deep OpenEXR');
    const attributes = new Map();
    for (let name = cursor.text(); name !== ''; name = cursor.text()) {
        if (attributes.has(name) || attributes.size >= attributeLimit)
            throw new BrokenPicture('its header makes no sense');
        const type = cursor.text();
        attributes.set(name, { type, value: cursor.slice(cursor.uint32()) });
    }
    const valueOf = (name, type) => {
        const found = attributes.get(name);
        if (found?.type !== type)
            throw new BrokenPicture(`its header lacks "${name}"`);
        return new HeaderCursor(found.value, 0);
    };
    // 2 is "in any order", which only tiles can be.
    if (valueOf('lineOrder', 'lineOrder').uint8() > 1)
        throw new BrokenPicture('its header makes no sense');
    const compression = compressionNames[valueOf('compression', 'compression').uint8()];
    if (compression === undefined)
        throw new BrokenPicture('it is compressed in an unknown way');
    return {
        channels: readChannels(valueOf('channels', 'chlist')),
        compression,
        data: readWindow(valueOf('dataWindow', 'box2i')),
        display: readWindow(valueOf('displayWindow', 'box2i')),
        end: cursor.position,
    };
}
function readChannels(cursor) {
    const channels = [];
    for (let name = cursor.text(); name !== ''; name = cursor.text()) {
        const type = sampleTypes[cursor.uint32()];
        cursor.slice(4); // Whether its samples are linear to the eye, and padding.
        const isWhole = cursor.uint32() === 1 && cursor.uint32() === 1;
        if (type === undefined || channels.length >= channelLimit)
            throw new BrokenPicture('its header makes no sense');
        if (!isWhole)
            throw new BrokenPicture('it has channels of a lower resolution');
        channels.push({ name, type });
    }
    if (channels.length === 0)
        throw new BrokenPicture('it has no channels');
    return channels;
}
function readWindow(cursor) {
    const [xMin, yMin, xMax, yMax] = [cursor.int32(), cursor.int32(), cursor.int32(), cursor.int32()];
    const [width, height] = [xMax - xMin + 1, yMax - yMin + 1];
    refuseSize(width, height);
    return { xMin, yMin, width, height };
}
/** Reads forward only, and never past the end or the limit. */
class HeaderCursor {
    #bytes;
    #view;
    position;
    constructor(bytes, position) {
        this.#bytes = bytes.subarray(0, headerLimitBytes);
        this.#view = new DataView(this.#bytes.buffer, this.#bytes.byteOffset, this.#bytes.byteLength);
        this.position = position;
    }
    slice(length) {
        return this.#bytes.subarray(this.#advance(length), this.position);
    }
    uint8() {
        return this.#view.getUint8(this.#advance(1));
    }
    uint32() {
        return this.#view.getUint32(this.#advance(4), true);
    }
    int32() {
        return this.#view.getInt32(this.#advance(4), true);
    }
    /** Text up to the zero behind it. */
    text() {
        const end = this.#bytes.indexOf(0, this.position);
        if (end < 0)
            throw new BrokenPicture(cutShort);
        const text = Buffer.from(this.slice(end - this.position)).toString('latin1');
        this.#advance(1);
        return text;
    }
    #advance(length) {
        const start = this.position;
        if (length > this.#bytes.length - start)
            throw new BrokenPicture(cutShort);
        this.position = start + length;
        return start;
    }
}

;// CONCATENATED MODULE: ./build/worker/pictures/exr.js



const rowsOfBlock = {
    NONE: 1,
    RLE: 1,
    ZIPS: 1,
    ZIP: 16,
    PIZ: 32,
    PXR24: 16,
    B44: 32,
    B44A: 32,
    DWAA: 32,
    DWAB: 256,
};
const offsetBytes = 8;
const blockHeaderBytes = 8;
const bytesOfSample = { uint: 4, half: 2, float: 4 };
/** What a picture may unpack to: sixteen RGBA float layers of 8192 x 8192 are 16 GiB. Nothing of it is kept in memory. */
const decodedLimitBytes = 2 ** 36;
/** Long enough that pausing costs nothing, short enough that the worker goes on telling that it lives. */
const bytesBetweenPauses = 4 * 1024 * 1024;
/** Beginning a block takes as long as reading so much of it. */
const bytesOfBeginning = 8 * 1024;
/**
 * Reads an OpenEXR whole: a header with all that is needed, an entry for each block of rows in the table of offsets,
 * each block inside the file, at its offset, with its own y and apart from the others, and its packed data as deep as
 * `readExrBlock` goes. The size is the display window's, which is what people see; Blender writes the same data window.
 * What is not looked at: what pixels show, attributes that have no part in decoding, and bytes between or behind blocks.
 */
async function readExr(bytes, signal) {
    const header = readExrHeader(bytes);
    const { channels, compression, data, display } = header;
    const rowBytes = data.width * channels.reduce((sum, { type }) => sum + bytesOfSample[type], 0);
    if (rowBytes * data.height > decodedLimitBytes)
        throw new BrokenPicture('it is larger than can be checked');
    let bytesSincePause = 0;
    for (const block of findBlocks(bytes, header)) {
        const expected = rowBytes * block.rows;
        const packed = bytes.subarray(block.start, block.end);
        await readExrBlock(packed, { compression, channels, width: data.width, rows: block.rows, expected });
        bytesSincePause += bytesOfBeginning + packed.length;
        if (bytesSincePause < bytesBetweenPauses)
            continue;
        bytesSincePause = 0;
        await pause(signal);
    }
    return { width: display.width, height: display.height, hasAlpha: channels.some(isAlpha) };
}
function findBlocks(bytes, { compression, data, end }) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const rowsEach = rowsOfBlock[compression];
    const count = Math.ceil(data.height / rowsEach);
    const tableEnd = end + count * offsetBytes;
    if (tableEnd > bytes.length)
        throw new BrokenPicture(cutShort);
    const blocks = Array.from({ length: count }, (_, index) => {
        const offset = Number(view.getBigUint64(end + index * offsetBytes, true));
        // OpenEXR writes zeros first, and the table itself when all is done.
        if (offset === 0)
            throw new BrokenPicture('it was not written to its end');
        if (offset < tableEnd)
            throw new BrokenPicture('its table of blocks makes no sense');
        if (offset + blockHeaderBytes > bytes.length)
            throw new BrokenPicture(cutShort);
        const row = index * rowsEach;
        if (view.getInt32(offset, true) !== data.yMin + row)
            throw new BrokenPicture('its blocks are not where it says');
        const start = offset + blockHeaderBytes;
        const length = view.getUint32(offset + 4, true);
        if (length > bytes.length - start)
            throw new BrokenPicture(cutShort);
        return { rows: Math.min(rowsEach, data.height - row), start, end: start + length };
    });
    const inFileOrder = blocks.toSorted((one, other) => one.start - other.start);
    for (const [index, block] of inFileOrder.entries()) {
        const next = inFileOrder[index + 1];
        if (next !== undefined && block.end + blockHeaderBytes > next.start)
            throw new BrokenPicture('its blocks overlap');
    }
    return blocks;
}
/** `A`, `ViewLayer.Combined.A`, and the same of one view: `ViewLayer.Combined.left.A`. Other passes have an A of their own. */
function isAlpha({ name }) {
    return name === 'A' || /(?:^|\.)Combined(?:\.[^.]+)?\.A$/.test(name);
}

;// CONCATENATED MODULE: ./build/worker/pictures/iris.js

const headerBytes = 512;
const plain = 0;
const runLength = 1;
const tableEntryBytes = 4;
const mostChannels = 4;
const literalFlag = 0x80;
/** Reads an IRIS (SGI) picture whole: every row of every channel, plain or in runs that fill it exactly. It has no checksum. */
function readIris(bytes) {
    if (bytes.length < headerBytes)
        throw new BrokenPicture(cutShort);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const [storage, sampleBytes] = [view.getUint8(2), view.getUint8(3)];
    const [width, height, channels] = [view.getUint16(6), view.getUint16(8), view.getUint16(10)];
    refuseSize(width, height);
    const isKnown = (storage === plain || storage === runLength) && (sampleBytes === 1 || sampleBytes === 2);
    if (!isKnown || channels < 1 || channels > mostChannels)
        throw new BrokenPicture('its header makes no sense');
    const rows = height * channels;
    if (storage === plain) {
        if (headerBytes + width * rows * sampleBytes > bytes.length)
            throw new BrokenPicture(cutShort);
    }
    else {
        if (headerBytes + 2 * rows * tableEntryBytes > bytes.length)
            throw new BrokenPicture(cutShort);
        for (let row = 0; row < rows; row += 1) {
            const entry = headerBytes + row * tableEntryBytes;
            const start = view.getUint32(entry);
            const end = start + view.getUint32(entry + rows * tableEntryBytes);
            if (end > bytes.length)
                throw new BrokenPicture(cutShort);
            iris_readRuns(bytes.subarray(start, end), sampleBytes, width);
        }
    }
    return { width, height, hasAlpha: channels === 2 || channels === mostChannels };
}
/** One row: counts of samples to copy or to repeat, and a zero behind the last. */
function iris_readRuns(packed, sampleBytes, width) {
    let done = 0;
    let offset = 0;
    for (;;) {
        // Of a two-byte head the lower byte counts.
        const head = packed[offset + sampleBytes - 1];
        if (head === undefined)
            throw new BrokenPicture(undecodable);
        offset += sampleBytes;
        const count = head & ~literalFlag;
        if (count === 0)
            break;
        done += count;
        offset += ((head & literalFlag) === 0 ? 1 : count) * sampleBytes;
        if (done > width)
            throw new BrokenPicture(undecodable);
    }
    if (done !== width || offset > packed.length)
        throw new BrokenPicture(undecodable);
}

;// CONCATENATED MODULE: ./build/worker/pictures/jpeg-scan.js

const blockSide = 8;
const termsOfBlock = 64;
const jpeg_scan_longestCodeBits = 16;
const sixteenZeros = 15;
/** What a baseline coefficient can need. */
const widestConstantBits = 11;
const widestTermBits = 10;
/** The constant term of 8 x 8 samples around zero lies within this; rounding to a step may add half a step. */
const highestConstant = 1024;
const firstRestart = 0xd0;
const restartMarkers = 8;
const rowsBetweenPauses = 8;
/** A table from the next 16 bits to `length << 8 | symbol`; 0 is no code. `counts` tells how many codes have 1, 2 … 16 bits. */
function huffmanLookup(counts, symbols) {
    const lookup = new Uint16Array(1 << jpeg_scan_longestCodeBits);
    let next = 0;
    let index = 0;
    for (const [shorter, count] of counts.entries()) {
        const span = 1 << (jpeg_scan_longestCodeBits - shorter - 1);
        for (let code = 0; code < count; code += 1) {
            if (next + span > lookup.length)
                throw new BrokenPicture(undecodable);
            lookup.fill(((shorter + 1) << 8) | (symbols[index] ?? 0), next, next + span);
            next += span;
            index += 1;
        }
    }
    return lookup;
}
/** Decodes the coefficients of a scan that begins with `bytes`; where it ends. */
async function readJpegScan(bytes, scan) {
    const { components, restartInterval } = scan;
    const [alone] = components.length === 1 ? components : [];
    const widest = alone === undefined ? Math.max(...components.map(({ horizontal }) => horizontal)) : 1;
    const tallest = alone === undefined ? Math.max(...components.map(({ vertical }) => vertical)) : 1;
    const unitsAcross = Math.ceil(scan.width / (blockSide * widest));
    const unitsDown = Math.ceil(scan.height / (blockSide * tallest));
    const unit = components.map((component) => ({
        ...component,
        blocks: alone === undefined ? component.horizontal * component.vertical : 1,
        value: 0,
    }));
    const bits = new ScanBits(bytes);
    let done = 0;
    for (let row = 0; row < unitsDown; row += 1) {
        if (row % rowsBetweenPauses === rowsBetweenPauses - 1)
            await pause(scan.signal);
        for (let column = 0; column < unitsAcross; column += 1) {
            if (restartInterval > 0 && done > 0 && done % restartInterval === 0) {
                bits.restart((done / restartInterval - 1) % restartMarkers);
                for (const part of unit)
                    part.value = 0;
            }
            done += 1;
            for (const part of unit) {
                for (let block = 0; block < part.blocks; block += 1) {
                    part.value += readBlock(bits, part);
                    if (Math.abs(part.value) * part.step > highestConstant + part.step)
                        throw new BrokenPicture(undecodable);
                }
            }
        }
    }
    return bits.end();
}
/** Steps over one block's terms; answers by how much its constant term differs from the last. */
function readBlock(bits, { constant, others }) {
    const width = bits.symbol(constant);
    if (width > widestConstantBits)
        throw new BrokenPicture(undecodable);
    const difference = bits.signed(width);
    for (let term = 1; term < termsOfBlock; term += 1) {
        const symbol = bits.symbol(others);
        const zeros = symbol >> 4;
        const termBits = symbol & 15;
        if (termBits === 0) {
            if (zeros === 0)
                break;
            if (zeros !== sixteenZeros)
                throw new BrokenPicture(undecodable);
        }
        term += zeros;
        if (term >= termsOfBlock || termBits > widestTermBits)
            throw new BrokenPicture(undecodable);
        bits.signed(termBits);
    }
    return difference;
}
/** Bits from the highest down; a 0xff of the data is followed by a zero, else it begins a marker, where bits end. */
class ScanBits {
    #bytes;
    #offset = 0;
    #held = 0;
    #count = 0;
    /** Zeros held that are not in the file: the codes before a marker may be shorter than what is looked up at once. */
    #made = 0;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    symbol(lookup) {
        this.#fill();
        const found = lookup[(this.#held >>> (this.#count - jpeg_scan_longestCodeBits)) & 0xffff] ?? 0;
        if (found === 0)
            throw new BrokenPicture(this.#made > 0 ? this.#endReason() : undecodable);
        this.#drop(found >> 8);
        return found & 0xff;
    }
    signed(width) {
        if (width === 0)
            return 0;
        this.#fill();
        const value = (this.#held >>> (this.#count - width)) & ((1 << width) - 1);
        this.#drop(width);
        return value >= 1 << (width - 1) ? value : value - (1 << width) + 1;
    }
    restart(number) {
        this.#align();
        if (this.#bytes[this.#offset] !== 0xff || this.#bytes[this.#offset + 1] !== firstRestart + number) {
            throw new BrokenPicture(this.#endReason());
        }
        this.#offset += 2;
    }
    end() {
        this.#align();
        return this.#offset;
    }
    /** What is left of the last byte is ones. */
    #align() {
        const left = this.#count - this.#made;
        const rest = (this.#held >>> this.#made) & ((1 << left) - 1);
        if (left >= 8 || rest !== (1 << left) - 1)
            throw new BrokenPicture(undecodable);
        this.#held = this.#count = this.#made = 0;
    }
    #fill() {
        while (this.#count < jpeg_scan_longestCodeBits) {
            const byte = this.#bytes[this.#offset];
            const isData = byte !== undefined && (byte !== 0xff || this.#bytes[this.#offset + 1] === 0);
            if (isData)
                this.#offset += byte === 0xff ? 2 : 1;
            else
                this.#made += 8;
            this.#held = ((this.#held << 8) | (isData ? byte : 0)) & 0xffffff;
            this.#count += 8;
        }
    }
    #drop(width) {
        this.#count -= width;
        if (this.#count < this.#made)
            throw new BrokenPicture(this.#endReason());
    }
    #endReason() {
        return this.#offset + 1 >= this.#bytes.length ? cutShort : undecodable;
    }
}

;// CONCATENATED MODULE: ./build/worker/pictures/jpeg.js


const marker = {
    baseline: 0xc0,
    extended: 0xc1,
    huffmanTables: 0xc4,
    arithmeticTables: 0xcc,
    lastFrame: 0xcf,
    firstRestart: 0xd0,
    end: 0xd9,
    scan: 0xda,
    quantization: 0xdb,
    restartInterval: 0xdd,
};
const startBytes = 2;
const bitsOfSample = 8;
const highestSampling = 4;
const tablesOfAKind = 4;
const quantizationSteps = 64;
const jpeg_longestCodeBits = 16;
/** Metadata comes in segments of 64 KiB; pictures of Blender have about ten. */
const segmentLimit = 4096;
/** Two kinds, four of each; every one may be replaced once. */
const huffmanTableLimit = 16;
/**
 * Reads a baseline JPEG whole, as Blender writes it: each segment with its length and all tables that are used, then
 * one scan that is decoded to its coefficients: exactly as many blocks as the size asks for, restart markers in their order,
 * and the end marker right behind. There is no checksum: damage that still spells valid codes of the same number is not found.
 * What is not looked at are pixels, metadata, and bytes behind the end.
 */
async function readJpeg(bytes, signal) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const tables = { steps: new Map(), huffman: new Map(), huffmanTablesRead: 0, restartInterval: 0 };
    let frame;
    let offset = startBytes;
    for (let segments = 0; segments < segmentLimit;) {
        if (offset + 4 > bytes.length)
            throw new BrokenPicture(cutShort);
        if (bytes[offset] !== 0xff)
            throw new BrokenPicture(undecodable);
        const code = bytes[offset + 1] ?? 0;
        if (code === 0xff) {
            offset += 1;
            continue;
        }
        // Only segments come before the scan.
        if (code < marker.baseline || (code >= marker.firstRestart && code <= marker.end)) {
            throw new BrokenPicture(undecodable);
        }
        segments += 1;
        const length = view.getUint16(offset + 2);
        const end = offset + 2 + length;
        if (end > bytes.length)
            throw new BrokenPicture(cutShort);
        if (length < 2)
            throw new BrokenPicture(undecodable);
        const segment = new Segment(bytes.subarray(offset + 4, end));
        if (code === marker.scan) {
            if (frame === undefined)
                throw new BrokenPicture('its header is missing');
            const scanned = frame;
            const components = readScanHeader(segment, scanned, tables);
            const scanEnd = await readJpegScan(bytes.subarray(end), {
                width: scanned.width,
                height: scanned.height,
                components,
                restartInterval: tables.restartInterval,
                signal,
            });
            refuseMissingEnd(bytes, end + scanEnd);
            return { width: scanned.width, height: scanned.height, hasAlpha: false };
        }
        if (code === marker.huffmanTables)
            readHuffmanTables(segment, tables);
        else if (code === marker.quantization)
            readSteps(segment, tables);
        else if (code === marker.restartInterval)
            tables.restartInterval = segment.uint16();
        else if (code === marker.baseline || code === marker.extended) {
            if (frame !== undefined)
                throw new BrokenPicture(undecodable);
            frame = readFrame(segment);
        }
        else if (code <= marker.lastFrame) {
            throw new BrokenPicture(code === marker.arithmeticTables ? undecodable : 'it is not a baseline JPEG');
        }
        offset = end;
    }
    throw new BrokenPicture('it is in too many pieces');
}
function readFrame(segment) {
    if (segment.uint8() !== bitsOfSample)
        throw new BrokenPicture('it is not a baseline JPEG');
    const [height, width, count] = [segment.uint16(), segment.uint16(), segment.uint8()];
    refuseSize(width, height);
    if (count !== 1 && count !== 3)
        throw new BrokenPicture('it is neither grey nor coloured');
    const components = Array.from({ length: count }, () => {
        const [id, sampling, quantization] = [segment.uint8(), segment.uint8(), segment.uint8()];
        return { id, horizontal: sampling >> 4, vertical: sampling & 15, quantization };
    });
    const isSampled = (times) => times >= 1 && times <= highestSampling;
    if (!components.every(({ horizontal, vertical }) => isSampled(horizontal) && isSampled(vertical))) {
        throw new BrokenPicture(undecodable);
    }
    return { width, height, components };
}
function readScanHeader(segment, frame, { steps, huffman }) {
    if (segment.uint8() !== frame.components.length)
        throw new BrokenPicture('its scan does not hold all channels');
    return frame.components.map(({ id, horizontal, vertical, quantization }) => {
        const isItsTurn = segment.uint8() === id;
        const choice = segment.uint8();
        const [constant, others] = [huffman.get(choice >> 4), huffman.get(tablesOfAKind + (choice & 15))];
        const step = steps.get(quantization);
        if (!isItsTurn || constant === undefined || others === undefined || step === undefined) {
            throw new BrokenPicture(undecodable);
        }
        return { horizontal, vertical, step, constant, others };
    });
}
function readSteps(segment, { steps }) {
    while (!segment.isAtEnd()) {
        const spec = segment.uint8();
        const isWide = spec >> 4 === 1;
        if (spec >> 5 !== 0 || (spec & 15) >= tablesOfAKind)
            throw new BrokenPicture(undecodable);
        for (let index = 0; index < quantizationSteps; index += 1) {
            const step = isWide ? segment.uint16() : segment.uint8();
            if (step === 0)
                throw new BrokenPicture(undecodable);
            if (index === 0)
                steps.set(spec & 15, step);
        }
    }
}
function readHuffmanTables(segment, tables) {
    while (!segment.isAtEnd()) {
        const spec = segment.uint8();
        if (spec >> 5 !== 0 || (spec & 15) >= tablesOfAKind)
            throw new BrokenPicture(undecodable);
        tables.huffmanTablesRead += 1;
        if (tables.huffmanTablesRead > huffmanTableLimit)
            throw new BrokenPicture('it is in too many pieces');
        const counts = Array.from({ length: jpeg_longestCodeBits }, () => segment.uint8());
        const symbols = Array.from({ length: counts.reduce((sum, count) => sum + count, 0) }, () => segment.uint8());
        tables.huffman.set((spec >> 4) * tablesOfAKind + (spec & 15), huffmanLookup(counts, symbols));
    }
}
function refuseMissingEnd(bytes, offset) {
    let at = offset;
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff)
        at += 1;
    if (at + 2 > bytes.length)
        throw new BrokenPicture(cutShort);
    if (bytes[at] !== 0xff || bytes[at + 1] !== marker.end)
        throw new BrokenPicture(undecodable);
}
class Segment {
    #bytes;
    #position = 0;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    isAtEnd() {
        return this.#position >= this.#bytes.length;
    }
    uint8() {
        const value = this.#bytes[this.#position];
        if (value === undefined)
            throw new BrokenPicture(undecodable);
        this.#position += 1;
        return value;
    }
    uint16() {
        return (this.uint8() << 8) | this.uint8();
    }
}

;// CONCATENATED MODULE: ./build/worker/pictures/png.js



const signatureBytes = 8;
const chunkOverheadBytes = 12;
const headerChunkBytes = 13;
/** libpng writes pieces of 8 KiB: the largest file that is read has a quarter of this. */
const chunkLimit = 2 ** 20;
/** A 16-bit RGBA picture of 65536 x 65536 is 32 GiB; Blender cannot hold one that large in memory. */
const png_decodedLimitBytes = 2 ** 34;
const channelsOfColorType = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const highestFilter = 4;
/**
 * Reads a PNG whole: every chunk present with its checksum, pixel data that inflates to exactly the rows announced,
 * each row with a filter that exists. What is not looked at is what the pixels show.
 */
async function readPng(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const data = [];
    let header;
    let offset = signatureBytes;
    for (let chunk = 0;; chunk += 1) {
        if (chunk > chunkLimit)
            throw new BrokenPicture('it is in too many pieces');
        if (offset + chunkOverheadBytes > bytes.length)
            throw new BrokenPicture(cutShort);
        const length = view.getUint32(offset);
        if (length > bytes.length - offset - chunkOverheadBytes)
            throw new BrokenPicture(cutShort);
        const typed = bytes.subarray(offset + 4, offset + 8 + length);
        if ((0,external_node_zlib_namespaceObject.crc32)(typed) !== view.getUint32(offset + 8 + length))
            throw new BrokenPicture('a checksum does not match');
        const type = String.fromCharCode(...typed.subarray(0, 4));
        if (type === 'IHDR' && length === headerChunkBytes)
            header = readHeader(view, offset + 8);
        if (type === 'IDAT')
            data.push(typed.subarray(4));
        if (type === 'IEND')
            break;
        offset += chunkOverheadBytes + length;
    }
    if (header === undefined)
        throw new BrokenPicture('its header is missing');
    return readRows(header, data);
}
function readHeader(view, offset) {
    return {
        width: view.getUint32(offset),
        height: view.getUint32(offset + 4),
        bitDepth: view.getUint8(offset + 8),
        colorType: view.getUint8(offset + 9),
        interlaced: view.getUint8(offset + 12) !== 0,
    };
}
async function readRows(header, data) {
    const { width, height, bitDepth, colorType } = header;
    const channels = channelsOfColorType[colorType];
    if (channels === undefined || ![1, 2, 4, 8, 16].includes(bitDepth)) {
        throw new BrokenPicture('its header makes no sense');
    }
    refuseSize(width, height);
    // Neither Blender nor this project writes interlaced files; one that is here came from somewhere else.
    if (header.interlaced)
        throw new BrokenPicture('it is interlaced');
    const rowBytes = 1 + Math.ceil((width * channels * bitDepth) / 8);
    const expected = rowBytes * height;
    if (expected > png_decodedLimitBytes)
        throw new BrokenPicture(`its size is ${width} x ${height}`);
    let start = 0;
    let row = 0;
    const length = await inflatedLength(data, expected, (piece) => {
        for (; row < start + piece.length; row += rowBytes) {
            if ((piece[row - start] ?? 0) > highestFilter)
                return false;
        }
        start += piece.length;
        return true;
    });
    if (length !== expected)
        throw new BrokenPicture('it has not the rows that it announces');
    return { width, height, hasAlpha: colorType === 4 || colorType === 6 };
}

;// CONCATENATED MODULE: ./build/worker/pictures/radiance.js

/** Blender writes a few lines; views and exposures of other programs fit well. */
const radiance_headerLimitBytes = 64 * 1024;
const channels = 4;
const narrowestRunWidth = 8;
const widestRunWidth = 0x7fff;
const rowMark = 2;
const literalLimit = 128;
/** Reads a Radiance picture (.hdr) whole: every row, plain or in runs that fill it exactly. It has no checksum. */
function readRadiance(bytes) {
    const text = Buffer.from(bytes.subarray(0, radiance_headerLimitBytes)).toString('latin1');
    const size = /\n\n-Y (?<height>\d{1,6}) \+X (?<width>\d{1,6})\n/.exec(text);
    if (size === null)
        throw new BrokenPicture(text.length === bytes.length ? cutShort : 'its header makes no sense');
    const [width, height] = [Number(size.groups?.['width']), Number(size.groups?.['height'])];
    refuseSize(width, height);
    let offset = size.index + size[0].length;
    for (let row = 0; row < height; row += 1)
        offset = rowEnd(bytes, offset, width);
    if (offset > bytes.length)
        throw new BrokenPicture(cutShort);
    return { width, height, hasAlpha: false };
}
function rowEnd(bytes, start, width) {
    if (start + channels > bytes.length)
        throw new BrokenPicture(cutShort);
    const isMarked = bytes[start] === rowMark && bytes[start + 1] === rowMark && (bytes[start + 2] ?? 0) < 0x80;
    if (width < narrowestRunWidth || width > widestRunWidth || !isMarked)
        return start + width * channels;
    if ((((bytes[start + 2] ?? 0) << 8) | (bytes[start + 3] ?? 0)) !== width)
        throw new BrokenPicture(undecodable);
    let offset = start + channels;
    for (let channel = 0; channel < channels; channel += 1) {
        for (let done = 0; done < width;) {
            const head = bytes[offset];
            if (head === undefined)
                throw new BrokenPicture(cutShort);
            const isLiteral = head <= literalLimit;
            const count = isLiteral ? head : head - literalLimit;
            done += count;
            offset += 1 + (isLiteral ? count : 1);
            if (count === 0 || done > width)
                throw new BrokenPicture(undecodable);
        }
    }
    return offset;
}

;// CONCATENATED MODULE: ./build/worker/pictures/targa.js

const targa_headerBytes = 18;
const runLengthFlag = 8;
const imageTypes = new Set([2, 3]);
const repeatFlag = 0x80;
const alphaBitsMask = 0x0f;
/** Reads a grey or coloured TARGA whole: as many pixels as the size asks for, plain or in runs. It has no checksum. */
function readTarga(bytes) {
    if (bytes.length < targa_headerBytes)
        throw new BrokenPicture(cutShort);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const [commentBytes, hasPalette, type] = [view.getUint8(0), view.getUint8(1) !== 0, view.getUint8(2)];
    const [width, height] = [view.getUint16(12, true), view.getUint16(14, true)];
    const [bits, descriptor] = [view.getUint8(16), view.getUint8(17)];
    if (hasPalette || !imageTypes.has(type & ~runLengthFlag) || ![8, 16, 24, 32].includes(bits)) {
        throw new BrokenPicture('its header makes no sense');
    }
    refuseSize(width, height);
    const pixelBytes = bits / 8;
    const start = targa_headerBytes + commentBytes;
    const isPlain = (type & runLengthFlag) === 0;
    const end = isPlain
        ? start + width * height * pixelBytes
        : runsEnd(bytes, { start, pixelBytes, pixels: width * height });
    if (end > bytes.length)
        throw new BrokenPicture(cutShort);
    return { width, height, hasAlpha: (descriptor & alphaBitsMask) !== 0 };
}
/** Where runs of so many pixels end; each is a count and one pixel, or a count and so many pixels. */
function runsEnd(bytes, { start, pixelBytes, pixels }) {
    let offset = start;
    let done = 0;
    while (done < pixels) {
        const head = bytes[offset];
        if (head === undefined)
            throw new BrokenPicture(cutShort);
        const count = (head & ~repeatFlag) + 1;
        done += count;
        offset += 1 + ((head & repeatFlag) === 0 ? count : 1) * pixelBytes;
    }
    if (done > pixels)
        throw new BrokenPicture('its pixels do not decode');
    return offset;
}

;// CONCATENATED MODULE: ./build/worker/pictures/tiff.js


const tiff_headerBytes = 8;
const littleEndianMark = 0x49;
const entryBytes = 12;
/** A value of at most so many bytes stands in its entry, a longer one elsewhere. */
const inlineBytes = 4;
const bytesOfType = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];
const shortType = 3;
const longType = 4;
const offsetTags = new Set([273, 324]);
const lengthTags = new Set([279, 325]);
/** A strip for each row of the tallest picture, in each of some channels. */
const stripLimit = 2 ** 20;
/**
 * Reads a TIFF whole: all values and all strips or tiles of its directory lie inside the file, which FFmpeg does not ask
 * of those that it does not need; then FFmpeg decodes it. Plain and PackBits pixels have no checksum.
 */
async function readTiff(bytes, signal) {
    refuseCut(bytes);
    return readByFfmpeg(bytes, { demuxer: 'tiff_pipe', signal });
}
function refuseCut(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const isLittle = bytes[0] === littleEndianMark;
    const within = (start, length) => {
        if (start + length > bytes.length)
            throw new BrokenPicture(cutShort);
        return start;
    };
    within(0, tiff_headerBytes);
    const directory = within(view.getUint32(4, isLittle), 2);
    const entries = view.getUint16(directory, isLittle);
    const first = within(directory + 2, entries * entryBytes + 4);
    let offsets;
    let lengths;
    for (let entry = first; entry < first + entries * entryBytes; entry += entryBytes) {
        const [tag, type] = [view.getUint16(entry, isLittle), view.getUint16(entry + 2, isLittle)];
        const count = view.getUint32(entry + 4, isLittle);
        const size = count * (bytesOfType[type] ?? 1);
        const start = size <= inlineBytes ? entry + 8 : within(view.getUint32(entry + 8, isLittle), size);
        if (!offsetTags.has(tag) && !lengthTags.has(tag))
            continue;
        if ((type !== shortType && type !== longType) || count > stripLimit) {
            throw new BrokenPicture('its header makes no sense');
        }
        const values = { count, at: (index) => readValue(view, { start, type, index, isLittle }) };
        if (offsetTags.has(tag))
            offsets = values;
        else
            lengths = values;
    }
    if (offsets === undefined || offsets.count === 0 || offsets.count !== lengths?.count) {
        throw new BrokenPicture('its header makes no sense');
    }
    for (let strip = 0; strip < offsets.count; strip += 1)
        within(offsets.at(strip), lengths.at(strip));
}
function readValue(view, { start, type, index, isLittle }) {
    return type === shortType ? view.getUint16(start + index * 2, isLittle) : view.getUint32(start + index * 4, isLittle);
}

;// CONCATENATED MODULE: ./build/worker/pictures/webp.js

const chunkNameBytes = [12, 16];
const losslessName = 'VP8L';
/** Behind the chunk's mark stand 14 bits of width, 14 of height, and whether transparency is used. */
const losslessAlphaByte = 24;
const losslessAlphaBit = 0x10;
/** Reads a WebP whole. FFmpeg decodes each that is without loss with transparency; the file itself says whether it has any. */
async function readWebp(bytes, signal) {
    const picture = await readByFfmpeg(bytes, { demuxer: 'webp_pipe', signal });
    const isLossless = Buffer.from(bytes.subarray(...chunkNameBytes)).toString('latin1') === losslessName;
    const usesAlpha = ((bytes[losslessAlphaByte] ?? 0) & losslessAlphaBit) !== 0;
    return isLossless ? { ...picture, hasAlpha: usesAlpha } : picture;
}

;// CONCATENATED MODULE: ./build/worker/pictures/check-picture.js












const bytesOf = (text) => [...Buffer.from(text, 'latin1')];
const formats = [
    { name: 'a PNG', extensions: ['png'], marks: [bytesOf('\x89PNG\r\n\x1a\n')], read: readPng },
    { name: 'an OpenEXR', extensions: ['exr'], marks: [bytesOf('\x76\x2f\x31\x01')], read: readExr },
    { name: 'a JPEG', extensions: ['jpg', 'jpeg'], marks: [bytesOf('\xff\xd8\xff')], read: readJpeg },
    {
        name: 'a TIFF',
        extensions: ['tif', 'tiff'],
        marks: [bytesOf('II*\0'), bytesOf('MM\0*')],
        read: readTiff,
    },
    {
        name: 'a JPEG 2000',
        extensions: ['jp2', 'j2c'],
        marks: [bytesOf('\0\0\0\x0cjP  '), bytesOf('\xff\x4f\xff\x51')],
        read: (bytes, signal) => readByFfmpeg(bytes, { demuxer: 'j2k_pipe', signal }),
    },
    {
        name: 'a WebP',
        extensions: ['webp'],
        marks: [[...bytesOf('RIFF'), null, null, null, null, ...bytesOf('WEBP')]],
        read: readWebp,
    },
    { name: 'a DPX', extensions: ['dpx'], marks: [bytesOf('SDPX'), bytesOf('XPDS')], read: readDpx },
    { name: 'a BMP', extensions: ['bmp'], marks: [bytesOf('BM')], read: readBmp },
    { name: 'a Radiance HDR', extensions: ['hdr'], marks: [bytesOf('#?')], read: readRadiance },
    { name: 'an IRIS', extensions: ['rgb'], marks: [bytesOf('\x01\xda')], read: readIris },
    {
        name: 'a Cineon',
        extensions: ['cin'],
        marks: [bytesOf('\x80\x2a\x5f\xd7'), bytesOf('\xd7\x5f\x2a\x80')],
        read: () => {
            throw new BrokenPicture('it is a Cineon, which FFmpeg cannot decode');
        },
    },
    { name: 'a TARGA', extensions: ['tga'], marks: [], read: readTarga },
];
const uncheckable = new Set(['cin']);
/** Endings, without their dot, of the pictures that can be found whole. */
const checkableExtensions = new Set(formats.flatMap(({ extensions }) => extensions).filter((extension) => !uncheckable.has(extension)));
/**
 * Tells whether a file is a whole picture of the format that its ending (with or without the dot) promises, and its size.
 * The bytes decide what it is. Rejects only where it was cancelled or FFmpeg cannot be started.
 */
async function checkPicture(bytes, look) {
    const extension = look.extension.replace(/^\./, '').toLowerCase();
    const promised = formats.find(({ extensions }) => extensions.includes(extension));
    if (promised === undefined)
        return { whole: false, reason: `pictures that end in .${extension} cannot be checked` };
    if (bytes.length === 0)
        return { whole: false, reason: 'it is empty' };
    const found = formats.find(({ marks }) => marks.some((mark) => begins(bytes, mark)));
    if (found !== promised && (found !== undefined || promised.marks.length > 0)) {
        const reason = `it is ${found === undefined ? 'not' : `${found.name}, not`} ${promised.name}`;
        return { whole: false, reason };
    }
    try {
        return { whole: true, ...(await promised.read(bytes, look.signal)) };
    }
    catch (error) {
        if (error instanceof BrokenPicture)
            return { whole: false, reason: error.message };
        throw error;
    }
}
function begins(bytes, mark) {
    return mark.every((byte, index) => byte === null || bytes[index] === byte);
}

;// CONCATENATED MODULE: ./build/worker/frame-store.js









/** Node reads at most this much of a file at once; no frame and no sound of a shot comes near it. */
const fileLimitBytes = 2 ** 31 - 1;
/**
 * The frame as the store holds it, if it is the one that was verified: each of its files with the same length and hash,
 * the planned size. Anything else (absent, cut short, foreign) is `null`, and rendered again.
 */
async function heldFrame(desk, frame) {
    const { store, plan } = desk;
    const bytes = await store.read(frameRecordUri(plan, frame));
    const record = bytes === null ? null : parseFrameRecord(bytes);
    if (record?.frame !== frame || record.renderKey !== plan.renderKey || !fitsPlan(plan, record))
        return null;
    const { pictures, proxies, picture } = frameNames(plan.spec.pixels, frame);
    const named = new Set(record.files.map(({ name }) => name));
    if (record.picture !== picture || ![...pictures, ...proxies].every((name) => named.has(name)))
        return null;
    for (const file of record.files)
        if (!(await isHeld(desk, file)))
            return null;
    return record;
}
async function isHeld({ store, plan, signal }, file) {
    const uri = frameFileUri(plan, file.name);
    if ((await store.stat(uri))?.size !== file.bytes)
        return false;
    const bytes = await store.read(uri);
    if (bytes === null || sha256Of(bytes) !== file.sha256)
        return false;
    return !plan.verify || (await checkPicture(bytes, { extension: extensionOf(file.name), signal })).whole;
}
/**
 * Verifies what Blender wrote for one frame and moves it into the store: the files first, what vouches for them last.
 * `folder` holds the files by the names they have in a record; `layers` are those of File Output nodes.
 */
async function keepFrame(desk, frame, { folder, layers }) {
    const { plan, store } = desk;
    const names = frameNames(plan.spec.pixels, frame);
    const files = [];
    const sizes = [];
    let hasAlpha = false;
    for (const name of [...names.pictures, ...names.proxies, ...layers]) {
        const isLayer = layers.includes(name);
        const { check, file } = await keepFile(desk, { name, path: (0,external_node_path_.join)(folder, name) });
        if (!check.whole)
            return { accepted: false, reason: isLayer ? `${name}: ${check.reason}` : check.reason };
        if (file !== null)
            files.push(file);
        if (!isLayer)
            sizes.push(check);
        if (name === names.picture)
            hasAlpha = check.hasAlpha;
    }
    const [size] = sizes;
    if (size === undefined)
        return { accepted: false, reason: 'Blender did not write it' };
    const wanted = plan.spec.pixels.size ?? size;
    const other = sizes.find(({ width, height }) => width !== wanted.width || height !== wanted.height);
    if (other !== undefined) {
        const reason = `it is ${other.width} x ${other.height}, planned was ${wanted.width} x ${wanted.height}`;
        return { accepted: false, reason };
    }
    const record = {
        schema: 2,
        renderKey: plan.renderKey,
        frame,
        width: size.width,
        height: size.height,
        files,
        picture: names.picture,
        hasAlpha,
    };
    await store.write(frameRecordUri(plan, frame), recordBytes(record));
    return { accepted: true, record };
}
async function keepFile({ store, plan, signal }, { name, path }) {
    const bytes = await readOwnFile(path);
    if (bytes === null)
        return { check: { whole: false, reason: 'Blender did not write it' }, file: null };
    const check = await checkPicture(bytes, { extension: extensionOf(name), signal });
    if (!check.whole)
        return { check, file: null };
    await store.write(frameFileUri(plan, name), bytes);
    await (0,promises_.rm)(path, { force: true });
    return { check, file: { name, bytes: bytes.length, sha256: sha256Of(bytes) } };
}
function extensionOf(name) {
    return (0,external_node_path_.extname)(name).slice(1).toLowerCase();
}
/**
 * A file that Blender wrote itself, by its path without links. The job's folder is a scene's to fill: a link in it, or to
 * a folder in it, would have this process read what Blender may not; a pipe would have it wait for ever.
 */
async function readOwnFile(file) {
    try {
        const found = await (0,promises_.lstat)(file);
        if (!found.isFile() || found.nlink !== 1 || found.size > fileLimitBytes)
            return null;
        const handle = await (0,promises_.open)(file, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
        try {
            return (await pathOfHandle(handle, file)) === file ? await handle.readFile() : null;
        }
        finally {
            await handle.close();
        }
    }
    catch {
        return null;
    }
}
/** What was opened really, whatever folders on the way were exchanged meanwhile; where a system cannot tell, what is there now. */
async function pathOfHandle(handle, file) {
    return (0,promises_.readlink)(`/proc/self/fd/${handle.fd}`).catch(() => (0,promises_.realpath)(file));
}
function fitsPlan(plan, record) {
    const size = plan.spec.pixels.size;
    return size === null || (record.width === size.width && record.height === size.height);
}

;// CONCATENATED MODULE: ./build/worker/log-writer.js

/** Whoever follows a log sees it this much later. */
const writeIntervalMs = 500;
/** Keeps one attempt's log in the store while it grows. One that cannot be written keeps no frame from being rendered. */
function openLogWriter({ store, plan }, log) {
    const uri = chunkLogUri(plan, log);
    let latest = null;
    let timer = null;
    let written = Promise.resolve();
    const write = () => {
        timer = null;
        const lines = latest;
        latest = null;
        if (lines === null)
            return;
        const bytes = new TextEncoder().encode(`${lines().join('\n')}\n`);
        // One after the other: an older text must not replace a newer one.
        written = written.then(() => store.write(uri, bytes)).catch(() => undefined);
    };
    return {
        grew(lines) {
            latest = lines;
            timer ??= setTimeout(write, writeIntervalMs);
        },
        async close() {
            if (timer !== null)
                clearTimeout(timer);
            write();
            await written;
        },
    };
}

;// CONCATENATED MODULE: ./build/core/chunk-size.js
/**
 * Chunks of at least this many frames are worth a Blender of their own, and a segment of the video that is joined
 * without encoding it again.
 */
const framesWorthAChunk = 24;
/** With `auto` a second Blender may join, where frames turn out to be light. */
const chunksOfAuto = 2;
/** How many frames a chunk gets; for `cutChunks`. */
function framesPerChunk(frames, order) {
    // Each further Blender would step through the same frames once more.
    if (order.physics)
        return frames;
    if (order.framesPerJob !== 'auto')
        return order.framesPerJob;
    if (!order.standAlone)
        return frames;
    if (order.jobs !== 'auto')
        return Math.max(1, Math.ceil(frames / order.jobs));
    const chunks = Math.min(chunksOfAuto, Math.floor(frames / framesWorthAChunk));
    return Math.ceil(frames / Math.max(1, chunks));
}

;// CONCATENATED MODULE: ./build/core/segments.js


/**
 * Each chunk is encoded by itself while it renders, and the video is joined from these segments: where chunks are long
 * enough that a key frame at the start of each costs nothing. Else the video is encoded in one piece.
 */
function isCutIntoSegments({ spec, chunks }) {
    if (spec.delivery.kind !== 'video')
        return false;
    return chunks.length === 1 || chunks.every((chunk) => parseFrames(chunk).length >= framesWorthAChunk);
}

;// CONCATENATED MODULE: ./build/worker/ffmpeg.js







const logTailLines = 20;
/** A line of FFmpeg's is some hundred bytes, unless a file's own words are in it. */
const lineLimitBytes = 16 * 1024;
/** Where fontconfig keeps what it knows of the fonts; without it FFmpeg reads them all. */
const fontCache = '/var/cache/fontconfig';
/** A folder for one call. */
async function callFolder({ folder }) {
    // By its path without links, as the sandbox knows it.
    return withRoom(async () => (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, 'ffmpeg-'))));
}
/**
 * Starts FFmpeg in the sandbox: no network, no file but those of the call, an environment that holds nothing of ours.
 * Pictures reach it through its standard input. It ends with this process, even where that is killed.
 */
async function startFfmpeg(desk, call) {
    const child = await spawnSandboxed(desk, call);
    const ended = outcomeOf(child, desk, call);
    ended.catch(() => undefined);
    const { stdin } = child;
    // It may end before it has read all; how it ended says why.
    stdin.on('error', () => undefined);
    return {
        pid: child.pid,
        async write(bytes) {
            if (stdin.write(bytes))
                return;
            await Promise.race([(0,external_node_events_namespaceObject.once)(stdin, 'drain').catch(() => ended), ended]);
        },
        async end() {
            stdin.end();
            await ended;
        },
    };
}
/** Runs FFmpeg to its end; `input` is what it reads on its standard input. */
async function runFfmpeg(desk, call, input) {
    const running = await startFfmpeg(desk, call);
    if (input !== undefined)
        await running.write(input);
    await running.end();
}
/** The path of what FFmpeg was to make; one that says it has done so proves nothing. */
async function madeFile(path) {
    const made = await (0,promises_.stat)(path).catch(() => null);
    if (made === null || made.size === 0)
        throw ffmpegFault('ffmpeg', ['it made nothing']);
    return path;
}
async function spawnSandboxed({ env, signal }, call) {
    const path = env['PATH'] ?? '';
    const executable = await findProgram(call.program, path);
    const quiet = call.program === 'ffmpeg' ? ['-nostdin', '-hide_banner', '-y', '-v', 'error'] : ['-v', 'error'];
    const [program = '', ...args] = await withRoom(async () => sandboxed([executable, ...quiet, ...call.arguments], {
        executable,
        home: call.folder,
        readable: [...(await librariesOf(executable)), fontCache, ...call.readable],
        endsWithParent: true,
    }));
    const child = (0,external_node_child_process_namespaceObject.spawn)(program, args, {
        cwd: call.folder,
        stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
        env: { PATH: path, HOME: call.folder, TMPDIR: call.folder, LANG: 'C.UTF-8' },
        signal,
        killSignal: 'SIGKILL',
    });
    // Here the sandbox tells what it could not do; with Blender it has said so already.
    child.stdio[3].resume();
    return child;
}
async function outcomeOf(child, { signal }, call) {
    const log = [];
    try {
        const [[status, killer]] = await Promise.all([
            (0,external_node_events_namespaceObject.once)(child, 'close'),
            readLines(child.stdout, { limitBytes: lineLimitBytes, onLine: (line) => call.onLine?.(line) }).done,
            readLines(child.stderr, {
                limitBytes: lineLimitBytes,
                onLine: (line) => {
                    log.push(line);
                    if (log.length > logTailLines)
                        log.shift();
                },
            }).done,
        ]);
        if (status === 0)
            return;
        if (killer !== null)
            log.push(`it was ended by ${killer}`);
    }
    catch (error) {
        if (signal.aborted)
            throw new errors/* Fault */.vC('cancelled', 'cancelled', 'The render was cancelled.', { cause: error });
        throw ffmpeg_missing(call.program, (0,errors/* messageOf */.bD)(error), error);
    }
    throw ffmpegFault(call.program, log);
}
/** The program's path, or the fault that it is missing. */
async function findProgram(program, path) {
    for (const folder of path.split(external_node_path_.delimiter).filter(external_node_path_.isAbsolute)) {
        const file = (0,external_node_path_.join)(folder, program);
        const isThere = await (0,promises_.access)(file, promises_.constants.X_OK).then(() => true, () => false);
        if (isThere)
            return file;
    }
    throw ffmpeg_missing(program, 'it is not on the PATH');
}
/** An FFmpeg that does not belong to the system brings its libraries along, beside the folder that it lies in. */
async function librariesOf(executable) {
    const prefixes = [executable, await (0,promises_.realpath)(executable)].map((file) => (0,external_node_path_.dirname)((0,external_node_path_.dirname)(file)));
    return [...new Set(prefixes)].flatMap((prefix) => ['lib', 'lib64', 'share'].map((name) => (0,external_node_path_.join)(prefix, name)));
}
function ffmpeg_missing(program, why, cause) {
    const remedy = 'install FFmpeg (Debian, Ubuntu: apt-get install ffmpeg)';
    return new errors/* Fault */.vC('refused', 'ffmpeg-missing', `${program} cannot be started (${why}); ${remedy}.`, { cause });
}
function ffmpegFault(program, log) {
    if (log.some((line) => line.includes('No space left on device')))
        return ffmpeg_diskFull();
    return new errors/* Fault */.vC('failed', 'ffmpeg-failed', `${program} failed: ${log.at(-1) ?? 'it said nothing'}; the frames are kept, start the same render again.`);
}
function ffmpeg_diskFull(cause) {
    return new errors/* Fault */.vC('failed', 'disk-full', 'There is no space left to encode the video; free some and start the same render again: the frames are kept.', { cause });
}
async function withRoom(action) {
    try {
        return await action();
    }
    catch (error) {
        throw (0,errors/* systemCodeOf */.c7)(error) === 'ENOSPC' ? ffmpeg_diskFull(error) : error;
    }
}

;// CONCATENATED MODULE: ./build/worker/numbered-picture.js

const numbered_picture_signatureBytes = 8;
/** Length, type and checksum of a chunk. */
const numbered_picture_chunkOverheadBytes = 12;
/** What decides the pixels. A scene's own words, colour profiles and whatever follows the end stay outside FFmpeg. */
const wantedChunks = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);
/** FFmpeg knows the number of each frame under this name. */
const frameNumberKey = 'dailies-frame';
/**
 * The pieces of a PNG that was verified, with nothing in it but its pixels and its frame number as a text of its own: a
 * number that is part of the picture cannot belong to another one.
 */
function* numberedPicture(png, frame) {
    yield png.subarray(0, numbered_picture_signatureBytes);
    const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
    let offset = numbered_picture_signatureBytes;
    while (offset + numbered_picture_chunkOverheadBytes <= png.length) {
        const end = offset + numbered_picture_chunkOverheadBytes + view.getUint32(offset);
        const type = String.fromCharCode(...png.subarray(offset + 4, offset + 8));
        if (type === 'IEND')
            yield textChunk(`${frameNumberKey}\0${frame}`);
        if (wantedChunks.has(type))
            yield png.subarray(offset, end);
        if (type === 'IEND')
            return;
        offset = end;
    }
}
function textChunk(text) {
    const typed = Buffer.from(`tEXt${text}`, 'latin1');
    const chunk = Buffer.alloc(typed.length + 8);
    chunk.writeUInt32BE(typed.length - 4, 0);
    chunk.set(typed, 4);
    chunk.writeUInt32BE((0,external_node_zlib_namespaceObject.crc32)(typed), typed.length + 4);
    return chunk;
}

;// CONCATENATED MODULE: ./build/worker/burn-in.js




/** Share of the picture's height that a line's letters take; smaller ones cannot be read on a phone. */
const letterHeightShare = 1 / 26;
const smallestLetterPixels = 8;
/** Below this share of the wished size a long text is cut instead. */
const smallestShrink = 0.5;
/** What a letter is wide on average, as a share of the height that is set for letters. */
const letterWidthShare = 0.62;
/** Nobody writes more on a slate; the file's and the scene's name fit. */
const burn_in_textLimitCharacters = 400;
/** Room for the widest frame number, with the spaces before it. */
const numberCharacters = 11;
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\u200f\u061c]/u;
const noBurnIn = {
    code: 'burn-in-missing',
    message: 'The text for the video cannot be written: FFmpeg here has no drawtext, or finds no font. Install an FFmpeg with libfreetype and a font (Debian, Ubuntu: apt-get install ffmpeg fonts-dejavu-core), then render again.',
};
/** Of the picture on which a text is tried. */
const triedSize = { width: 640, height: 360 };
const textFileName = 'burn-in.txt';
/** The text of the asker and each frame's own number, light on a dark box, at the lower edge. */
function burnInFilter(text, size) {
    const wished = Math.max(smallestLetterPixels, size.height * letterHeightShare);
    const line = oneLine(text);
    const room = size.width / letterWidthShare;
    const fitting = room / (lettersOf(line).length + numberCharacters + 2);
    const letters = Math.max(smallestLetterPixels, Math.floor(Math.min(wished, Math.max(fitting, wished * smallestShrink))));
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
async function canBurnIn(desk, text) {
    const { template, filter } = burnInFilter(text, triedSize);
    try {
        const folder = await callFolder(desk);
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, textFileName), template);
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
    }
    catch {
        // A machine without FFmpeg is told of by what cannot do without it.
        desk.signal.throwIfAborted();
        return false;
    }
}
/** Line breaks, control characters and what turns the direction of all that follows would move the number. */
function oneLine(text) {
    return text.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
}
/** Code points: what is drawn, one glyph each. */
function lettersOf(text) {
    return Array.from(text);
}
function cut(text, most) {
    const characters = lettersOf(text);
    const limit = Math.min(most, burn_in_textLimitCharacters);
    if (characters.length <= limit)
        return text;
    return limit < 2 ? '' : `${characters.slice(0, limit - 1).join('')}…`;
}
/**
 * What drawtext expands in a text. Where letters run from right to left it turns them round before it expands, and a
 * backslash would then stand behind what it protects: letters that look the same take the place of those two.
 */
function escapeText(text) {
    if (rightToLeft.test(text))
        return text.replaceAll('%', '\u066a').replaceAll('\\', '\u2216');
    return text.replace(/[\\%]/g, String.raw `\$&`);
}

;// CONCATENATED MODULE: ./build/worker/check-video.js



/**
 * Counts the pictures of a video by reading all of it, and compares their times with those of a video whose frames
 * follow each other evenly from 0 on. Answers a hash of what a decoder must know beforehand: videos that are to be
 * joined have the same.
 */
async function checkVideo(desk, { file, frames, rate }) {
    const times = [];
    let ticks = Number.NaN;
    let setup = '';
    await runFfmpeg(desk, {
        program: 'ffprobe',
        arguments: [
            ...['-protocol_whitelist', 'file', '-f', 'mp4', '-select_streams', 'v:0', '-show_data_hash', 'sha256'],
            ...['-show_entries', 'packet=pts:stream=time_base,extradata_hash', '-of', 'compact', file],
        ],
        folder: await callFolder(desk),
        readable: [(0,external_node_path_.dirname)(file)],
        onLine: (line) => {
            const fields = new Map(line.split('|').map((field) => [field.split('=')[0] ?? '', field.slice(field.indexOf('=') + 1)]));
            if (line.startsWith('packet|'))
                times.push(Number(fields.get('pts')));
            if (!line.startsWith('stream|'))
                return;
            ticks = Number((fields.get('time_base') ?? '').split('/')[1]);
            setup = fields.get('extradata_hash') ?? '';
        },
    });
    if (times.length !== frames) {
        throw new errors/* Fault */.vC('failed', 'video-incomplete', `The video has ${times.length} frames where ${frames} were encoded; start the same render again.`);
    }
    const frameTicks = (ticks * rate.denominator) / rate.numerator;
    const shown = Float64Array.from(times).sort();
    const stray = shown.findIndex((time, index) => time !== index * frameTicks);
    if (stray !== -1 || setup === '') {
        throw new errors/* Fault */.vC('failed', 'video-uneven', `The video's frame ${Math.max(0, stray)} is shown at another time than planned; start the same render again.`);
    }
    return setup;
}

;// CONCATENATED MODULE: ./build/worker/encode-video.js








/** Wider video does not play in browsers and on phones. */
const widthLimitPixels = 3840;
/** libx264's measure, lower is better; 18 is visually lossless for rendered pictures, where reviewers look for banding. */
const rateFactors = { low: 28, medium: 23, high: 18 };
/** A key frame every two seconds lets a player seek. */
const keyFrameSeconds = 2;
/** Always as many, on every machine: libx264's output depends on how many threads share the work. */
const encoderThreads = 4;
/** MP4 counts time in ticks; fewer a second than this round what players show. */
const fewestTicksASecond = 10_000;
/** Counted up where other commands below make another video of the same frames. */
const settingsVersion = 1;
/** H.264 that plays everywhere: yuv420p, converted to BT.709 and tagged so, even size; closed groups of pictures. */
function encodingOf(delivery, { frames, size }) {
    const { rate, burnIn: text } = delivery;
    const burnIn = text === null ? null : burnInFilter(text, shownSize(size));
    const filters = [...videoFilters(delivery.pixelAspect), ...(burnIn === null ? [] : [burnIn.filter])];
    const args = [
        ...['-protocol_whitelist', 'pipe', '-f', 'image2pipe', '-framerate', `${rate.numerator}/${rate.denominator}`],
        ...['-c:v', 'png', '-i', 'pipe:0', '-map', '0:v:0', '-vf', filters.join(',')],
        ...['-c:v', 'libx264', '-preset', 'medium', '-crf', String(rateFactors[delivery.quality]), '-profile:v', 'high'],
        ...['-threads', String(encoderThreads)],
        ...['-g', String(Math.max(1, Math.round((keyFrameSeconds * rate.numerator) / rate.denominator)))],
        // "stitchable": headers that do not depend on the pictures, so that every segment has the same.
        ...['-x264-params', 'stitchable=1:open-gop=0'],
        ...['-color_range', 'tv', '-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709'],
        ...['-video_track_timescale', String(ticksASecond(rate))],
    ];
    const list = formatFrames(frames);
    const settings = sha256Of(new TextEncoder().encode(JSON.stringify([settingsVersion, args, burnIn, list, size])));
    return { arguments: args, burnIn, rate, size, settings };
}
/** A whole number of ticks for every frame, and enough of them. */
function ticksASecond({ numerator }) {
    let ticks = numerator;
    while (ticks < fewestTicksASecond)
        ticks *= 2;
    return ticks;
}
/** PNG holds straight alpha; over black, what is transparent is dark instead of whatever colour lies under it. */
const opaque = ['format=gbrap', 'premultiply=inplace=1', 'format=gbrp'];
function videoFilters(pixelAspect) {
    return [
        // Opaque pictures pass through it unchanged; one may stand beside transparent ones.
        ...opaque,
        `scale='min(${widthLimitPixels},iw)':-1:flags=lanczos`,
        // Evened out while still RGB: half a chroma sample at the edge would be somebody else's colour.
        'pad=ceil(iw/2)*2:ceil(ih/2)*2',
        'scale=out_color_matrix=bt709:out_range=tv:flags=accurate_rnd+full_chroma_int',
        'format=yuv420p',
        `setsar=${pixelAspect.numerator}/${pixelAspect.denominator}`,
    ];
}
function shownSize({ width, height }) {
    if (width <= widthLimitPixels)
        return { width, height };
    return { width: widthLimitPixels, height: Math.round((height * widthLimitPixels) / width) };
}
/** Starts to encode. `patient`: whatever else runs on this machine goes first. */
async function openEncoder(desk, encoding, { patient }) {
    const folder = await callFolder(desk);
    if (encoding.burnIn !== null)
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, textFileName), encoding.burnIn.template);
    const target = (0,external_node_path_.join)(folder, 'video.mp4');
    const running = await startFfmpeg(desk, {
        program: 'ffmpeg',
        arguments: [...encoding.arguments, '-f', 'mp4', target],
        folder,
        readable: [],
    });
    if (patient && running.pid !== undefined)
        giveWay(running.pid);
    return {
        async take(png, frame) {
            for (const piece of numberedPicture(png, frame))
                await running.write(piece);
        },
        async finish() {
            await running.end();
            return madeFile(target);
        },
    };
}
function giveWay(pid) {
    try {
        (0,external_node_os_namespaceObject.setPriority)(pid, external_node_os_namespaceObject.constants.priority.PRIORITY_LOW);
    }
    catch {
        // Ended already, or not allowed here: it then only takes its share.
    }
}

;// CONCATENATED MODULE: ./build/worker/frame-picture.js



/** What is written of a frame, unverified. */
async function recordOfFrame({ store, plan }, frame) {
    const bytes = await store.read(frameRecordUri(plan, frame));
    return bytes === null ? null : parseFrameRecord(bytes);
}
/** The picture that stands for a frame, if it is the one that its record vouches for; `null` for anything else. */
async function readPicture({ store, plan }, record) {
    const bytes = await store.read(frameFileUri(plan, record.picture));
    return bytes !== null && sha256Of(bytes) === pictureOf(record)?.sha256 ? bytes : null;
}

;// CONCATENATED MODULE: ./build/worker/segment-store.js




const segment_store_text = pipe(string(), nonEmpty());
const recordShape = object({
    schema: literal(1),
    settings: segment_store_text,
    framesSha256: segment_store_text,
    setup: segment_store_text,
    bytes: pipe(number(), integer(), minValue(1)),
    sha256: segment_store_text,
});
/** Hash over the hashes of frames, in order. */
function hashOfHashes(hashes) {
    return sha256Of(new TextEncoder().encode(hashes.join(' ')));
}
/** The chunk's segment, if it is the one that was made, of these frames and in this way; anything else is `null`. */
async function heldSegment(place, chunk, facts) {
    const { store, plan, folder } = place;
    const bytes = await store.read(segmentRecordUri(plan, chunk));
    const parsed = safeParse(recordShape, bytes === null ? null : segment_store_parseJson(bytes));
    if (!parsed.success)
        return null;
    const record = parsed.output;
    if (record.settings !== facts.settings || record.framesSha256 !== facts.framesSha256)
        return null;
    const uri = segmentUri(plan, chunk);
    if ((await store.stat(uri))?.size !== record.bytes)
        return null;
    const file = await store.localCopy(uri, folder);
    return (await sha256OfFile(file)) === record.sha256 ? { file, setup: record.setup } : null;
}
/** Keeps a segment that was checked: the segment first, what vouches for it last. */
async function keepSegment({ store, plan }, chunk, { file, setup, ...facts }) {
    const uri = segmentUri(plan, chunk);
    const sha256 = await sha256OfFile(file);
    await store.write(uri, { file });
    const bytes = (await store.stat(uri))?.size ?? 0;
    await store.write(segmentRecordUri(plan, chunk), recordBytes({ schema: 1, ...facts, setup, bytes, sha256 }));
}
function segment_store_parseJson(bytes) {
    try {
        return JSON.parse(new TextDecoder().decode(bytes));
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/worker/map-bounded.js
/** Maps in order with at most `limit` actions under way; the first failure ends it. */
async function mapBounded(items, limit, action) {
    const results = [];
    const waiting = items.entries();
    const work = async () => {
        // One iterator for all: each item is taken by whoever comes first.
        for (const [index, item] of waiting)
            results[index] = await action(item);
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
    return results;
}

;// CONCATENATED MODULE: ./build/worker/video-pieces.js









const piecesCheckedAtOnce = 4;
/**
 * What a video is joined from: the segments that were made while the frames were rendered, where they are whole, of
 * these frames and of this encoding; what there is not is encoded here, in the same way.
 */
async function videoPieces(desk, work) {
    const pieces = cutPieces(desk, work);
    const held = await mapBounded(pieces, piecesCheckedAtOnce, (piece) => heldPiece(desk, piece));
    const made = [];
    // One at a time: each encoder uses the whole machine.
    for (const [index, piece] of pieces.entries())
        made.push(held[index] ?? (await encodePiece(desk, piece)));
    const isOfOneKind = made.every(({ setup }) => setup === made[0]?.setup);
    if (!isOfOneKind) {
        // Another FFmpeg made some of them: a player that was set up for the first would show the others wrong.
        for (const [index, piece] of pieces.entries())
            made[index] = await encodePiece(desk, piece);
    }
    return pieces.map(({ frames }, index) => ({ file: made[index]?.file ?? '', frames: frames.length }));
}
function cutPieces({ plan }, { found, delivery, isWhole }) {
    const [first] = found;
    const size = { width: first?.record.width ?? 0, height: first?.record.height ?? 0 };
    const pieceOf = (frames, chunk) => ({
        frames,
        chunk,
        encoding: encodingOf(delivery, { frames: frames.map(({ frame }) => frame), size }),
    });
    if (!isWhole || !isCutIntoSegments(plan))
        return [pieceOf(found, null)];
    let before = 0;
    return plan.chunks.map((_, chunk) => {
        const { length } = framesOfChunk(plan, chunk);
        before += length;
        return pieceOf(found.slice(before - length, before), chunk);
    });
}
async function heldPiece(desk, piece) {
    return piece.chunk === null ? null : heldSegment(desk, piece.chunk, factsOf(piece));
}
function factsOf({ frames, encoding }) {
    const hashes = frames.map(({ record }) => pictureOf(record)?.sha256 ?? '');
    return { settings: encoding.settings, framesSha256: hashOfHashes(hashes) };
}
async function encodePiece(desk, piece) {
    const { frames, encoding, chunk } = piece;
    const encoder = await openEncoder(desk, encoding, { patient: false });
    for (const { frame, record } of frames) {
        const picture = await readPicture(desk, record);
        if (picture === null)
            throw goneFrame(frame);
        await encoder.take(picture, frame);
    }
    const file = await encoder.finish();
    const setup = await checkVideo(desk, { file, frames: frames.length, rate: encoding.rate });
    // A stitch that is started again finds it.
    if (chunk !== null)
        await keepSegment(desk, chunk, { ...factsOf(piece), file, setup });
    return { file, setup };
}
function goneFrame(frame) {
    return new errors/* Fault */.vC('failed', 'frame-gone', `Frame ${frame} changed while the video was made; start the same render again.`);
}

;// CONCATENATED MODULE: ./build/worker/segment.js











/** An encoder that took no picture for so long, with nothing else left to do, is given up. */
const stallLimitMs = 5 * 60_000;
/**
 * Frames go to FFmpeg in planned order, read back from the store one at a time: rendering waits for no encoder, and
 * however slow that is, its queue holds numbers, not pictures.
 */
function openSegment(job, { complete, limitMs = stallLimitMs }) {
    const offered = new Set();
    const end = new AbortController();
    let taken = 0;
    let wake = () => undefined;
    const offer = async (frame) => {
        taken += 1;
        while (!offered.has(frame)) {
            end.signal.throwIfAborted();
            await new Promise((resolve) => (wake = resolve));
        }
    };
    const stop = () => {
        end.abort();
        wake();
    };
    job.signal.addEventListener('abort', stop, { once: true });
    const work = isCutIntoSegments(job.plan)
        ? makeSegment({ ...job, signal: end.signal }, { complete, offer }).catch(() => undefined)
        : Promise.resolve();
    const settle = async () => {
        await work;
        job.signal.removeEventListener('abort', stop);
    };
    return {
        offer(frame) {
            offered.add(frame);
            wake();
        },
        async finish() {
            let before = taken;
            const watch = setInterval(() => {
                if (taken === before)
                    stop();
                before = taken;
            }, limitMs);
            await settle();
            clearInterval(watch);
        },
        async drop() {
            stop();
            await settle();
        },
    };
}
async function makeSegment(job, { complete, offer }) {
    // Not the job's folder: a scene can write there, and programs are started from this one.
    const folder = await makeScratch(job.env);
    try {
        const desk = { folder, env: job.env, signal: job.signal };
        const frames = framesOfChunk(job.plan, job.chunk);
        const [first = 0] = frames;
        await offer(first);
        const encoding = await chunkEncoding(job, desk, frames);
        if (complete && (await segment_isHeld(job, folder, { frames, encoding })))
            return;
        const encoder = await openEncoder(desk, encoding, { patient: true });
        const hashes = [];
        for (const frame of frames) {
            await offer(frame);
            hashes.push(await feed(job, { encoder, frame, size: encoding.size }));
        }
        const file = await encoder.finish();
        const setup = await checkVideo(desk, { file, frames: frames.length, rate: encoding.rate });
        const facts = { settings: encoding.settings, framesSha256: hashOfHashes(hashes) };
        await keepSegment({ ...job, folder }, job.chunk, { ...facts, file, setup });
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function chunkEncoding(job, desk, frames) {
    const [first = 0] = frames;
    const record = await recordOfFrame(job, first);
    if (record === null)
        throw goneFrame(first);
    const { delivery } = job.plan.spec;
    const burnIn = delivery.burnIn !== null && (await canBurnIn(desk, delivery.burnIn)) ? delivery.burnIn : null;
    return encodingOf({ ...delivery, burnIn }, { frames, size: { width: record.width, height: record.height } });
}
async function segment_isHeld(job, folder, { frames, encoding }) {
    const hashes = [];
    for (const frame of frames) {
        const record = await recordOfFrame(job, frame);
        hashes.push((record === null ? undefined : pictureOf(record)?.sha256) ?? '');
    }
    const facts = { settings: encoding.settings, framesSha256: hashOfHashes(hashes) };
    return (await heldSegment({ ...job, folder }, job.chunk, facts)) !== null;
}
/** Gives one frame to the encoder, by what its record vouches for; answers the picture's hash. */
async function feed(job, { encoder, frame, size }) {
    const record = await recordOfFrame(job, frame);
    const isFit = record?.width === size.width && record.height === size.height;
    const picture = isFit ? await readPicture(job, record) : null;
    if (record === null || picture === null)
        throw goneFrame(frame);
    await encoder.take(picture, frame);
    return pictureOf(record)?.sha256 ?? '';
}

;// CONCATENATED MODULE: ./build/worker/sound-store.js





const sound_store_recordShape = object({ schema: literal(1), renderKey: string(), sha256: string() });
/** The URI of the sound as it was mixed; `null` where there is none, or where it is not what was mixed. */
async function heldSound(store, plan, range) {
    const uri = soundUri(plan, range);
    const [bytes, record] = await Promise.all([store.read(uri), store.read(soundRecordUri(plan, range))]);
    if (bytes === null || record === null)
        return null;
    const parsed = safeParse(sound_store_recordShape, sound_store_parseJson(record));
    const vouched = parsed.success && parsed.output.renderKey === plan.renderKey && parsed.output.sha256 === sha256Of(bytes);
    return vouched ? uri : null;
}
/** Keeps the sound that Blender mixed: the sound first, what vouches for it last. */
async function keepSound(store, plan, range, file) {
    const bytes = await readOwnFile(file);
    if (bytes === null)
        return;
    await store.write(soundUri(plan, range), bytes);
    const record = { schema: 1, renderKey: plan.renderKey, sha256: sha256Of(bytes) };
    await store.write(soundRecordUri(plan, range), recordBytes(record));
}
function sound_store_parseJson(bytes) {
    try {
        return JSON.parse(new TextDecoder().decode(bytes));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/worker/chunk.js














/** Hashing and reading frames back is bound by the disk; more at a time gains nothing. */
const framesCheckedAtOnce = 4;
/** A scene that tells of more wants to fill the report. */
const chunk_problemsLimit = 500;
/**
 * Renders what is missing of one chunk. Succeeds only when every planned frame exists and was verified;
 * a frame is in the store as soon as it is whole, whatever happens afterwards.
 */
async function renderChunk(job) {
    const { plan, store } = job;
    const planned = framesOfChunk(plan, job.chunk);
    const status = await openChunkStatus(store, plan, job.chunk);
    const done = new Set(plan.again ? [] : await framesHeld(job, planned));
    const segment = openSegment(job, { complete: done.size === planned.length });
    for (const frame of done)
        segment.offer(frame);
    const log = openLogWriter(job, { chunk: job.chunk, attempt: status.attempt });
    const tally = {
        ...{ reused: done.size, done, segment, log },
        ...{ renderSeconds: 0, blenderSeconds: 0, peakMemoryBytes: null, problems: [] },
    };
    const tell = (state) => status.write(state, reportOf(tally, planned));
    try {
        await tell('running');
        const missing = planned.filter((frame) => !done.has(frame));
        const sound = await soundToMix(job);
        if (missing.length > 0 || sound !== null)
            await runDriver(job, { missing, sound }, tally, () => tell('running'));
        const failed = planned.filter((frame) => !done.has(frame));
        if (failed.length > 0)
            throw missingFrames(failed, tally.problems);
        await tell('succeeded');
        await segment.finish();
        return reportOf(tally, planned);
    }
    catch (error) {
        await segment.drop();
        const fault = error instanceof errors/* Fault */.vC ? error : new errors/* Fault */.vC('failed', 'internal', (0,errors/* messageOf */.bD)(error), { cause: error });
        tally.problems.push({ code: fault.code, message: fault.message });
        await tell('failed').catch(() => undefined);
        throw fault;
    }
    finally {
        await log.close();
    }
}
function reportOf(tally, planned) {
    return {
        schema: 1,
        rendered: tally.done.size - tally.reused,
        reused: tally.reused,
        missing: formatFrames(planned.filter((frame) => !tally.done.has(frame))),
        renderSeconds: Math.round(tally.renderSeconds * 1000) / 1000,
        blenderSeconds: Math.round(tally.blenderSeconds * 1000) / 1000,
        peakMemoryBytes: tally.peakMemoryBytes,
        problems: tally.problems,
    };
}
async function framesHeld(job, planned) {
    const held = [];
    const waiting = planned.values();
    const check = async () => {
        // One iterator for all: each frame is taken by whoever comes first.
        for (const frame of waiting)
            if ((await heldFrame(job, frame)) !== null)
                held.push(frame);
    };
    await Promise.all(Array.from({ length: framesCheckedAtOnce }, check));
    return held;
}
/** The first chunk also mixes the sound, once for all renders that share the key. */
async function soundToMix({ plan, chunk, store }) {
    if (chunk !== 0 || !plan.spec.delivery.sound)
        return null;
    const frames = framesOfPlan(plan);
    const range = { first: frames[0] ?? 0, last: frames.at(-1) ?? 0 };
    return plan.again || (await heldSound(store, plan, range)) === null ? range : null;
}
async function runDriver(job, work, tally, tell) {
    const { plan, store } = job;
    const blender = await job.findBlender();
    const driver = await writeDriverJob(job, work);
    const expected = new Set(work.missing);
    let refusal = null;
    const sandbox = { gaps: null };
    const exit = await runBlender({
        executable: blender.executable,
        arguments: [...(job.threads === null ? [] : ['-t', String(job.threads)]), ...driver.arguments],
        home: job.folder,
        readable: driver.readable,
        libraryPath: blender.libraryPath,
        environment: driver.env,
        limits: chunkLimits(plan, job.env),
        signal: job.signal,
        onLog: (_, lines) => {
            tally.log.grew(lines);
        },
        onEvent: async (line) => {
            const event = parseBlenderEvent(line);
            if (event === undefined)
                return;
            // The first is the sandbox's own, from before the scene was opened.
            if (event.event === 'sandbox')
                sandbox.gaps ??= event.gaps;
            if (event.event === 'refused')
                refusal = { code: event.code, message: event.message };
            if (event.event === 'problem')
                addProblem(tally, { code: event.code, message: event.message });
            if ('memory' in event && event.memory !== null) {
                tally.peakMemoryBytes = Math.max(tally.peakMemoryBytes ?? 0, event.memory);
            }
            if (event.event === 'opened')
                await driver.unchanged;
            if (event.event === 'sound' && work.sound !== null) {
                await keepSound(store, plan, work.sound, driver.soundFile);
            }
            if (event.event === 'frame' && expected.delete(event.frame)) {
                await takeFrame(job, event, driver, tally);
                await tell();
            }
        },
    });
    tally.blenderSeconds += exit.seconds;
    await driver.unchanged;
    for (const gap of sandbox.gaps ?? [noSandbox])
        tally.problems.push({ code: sandboxGapCode, message: `In this sandbox ${gap}.` });
    if (job.signal.aborted)
        throw new errors/* Fault */.vC('cancelled', 'cancelled', 'The render was cancelled.');
    explainExit(exit, refusal, tally);
}
async function takeFrame(job, event, driver, tally) {
    tally.renderSeconds += event.seconds;
    const layers = event.layers.map((name) => `layers/${name}`);
    const acceptance = await keepFrame(job, event.frame, { folder: driver.framesFolder, layers });
    if (acceptance.accepted) {
        tally.done.add(event.frame);
        tally.segment.offer(event.frame);
    }
    else {
        tally.problems.push({ code: 'bad-frame', message: `Frame ${event.frame} was refused: ${acceptance.reason}.` });
    }
}
/** Driver, log and frames tell of the same things; each is told once. */
function addProblem({ problems }, { code, message }) {
    const isKnown = problems.some((known) => known.code === code && known.message === message);
    if (!isKnown && problems.length < chunk_problemsLimit)
        problems.push({ code, message });
}
/** Blender's own word on why it stopped, where it said one; its exit status alone proves nothing either way. */
function explainExit(exit, refusal, tally) {
    const survived = exit.status === 0;
    for (const { code, message, fatal } of exit.problems)
        if (survived || !fatal)
            addProblem(tally, { code, message });
    if (exit.stopped !== null)
        throw new errors/* Fault */.vC('failed', exit.stopped.code, exit.stopped.message);
    const fromLog = exit.cause;
    if (refusal !== null) {
        const problem = refusal;
        if (problem.code !== 'render-failed')
            throw new errors/* Fault */.vC('refused', problem.code, problem.message);
        const found = fromLog ?? problem;
        throw new errors/* Fault */.vC('failed', found.code, found.message);
    }
    if (survived)
        return;
    if (fromLog !== null)
        throw new errors/* Fault */.vC('failed', fromLog.code, fromLog.message);
    const last = exit.log.findLast((line) => line.trim() !== '');
    throw new errors/* Fault */.vC('failed', 'blender-crashed', `Blender stopped with ${describeExit(exit)} after ${tally.done.size - tally.reused} new frames; the last line of its log is "${last ?? ''}".`);
}
function missingFrames(frames, problems) {
    const reason = problems.findLast((problem) => problem.code === 'bad-frame')?.message;
    return new errors/* Fault */.vC('failed', 'frames-missing', `Blender ended without frames ${formatFrames(frames)}${reason === undefined ? '' : ` (${reason})`}; start the same render again to try just those.`);
}

;// CONCATENATED MODULE: ./build/worker/probe-ffmpeg.js



/**
 * FFmpeg's version, or `null` where it is not installed, cannot write H.264, or cannot set timestamps (before 4.4). It is
 * asked in the sandbox: one that does not start there is of no use.
 */
async function probeFfmpeg(env, signal) {
    const folder = await makeScratch(env);
    const desk = { folder, env, signal };
    try {
        const [version, encoders, filters] = await Promise.all([
            ask(desk, 'ffmpeg', '-version'),
            ask(desk, 'ffmpeg', '-encoders'),
            ask(desk, 'ffmpeg', '-bsfs'),
            ask(desk, 'ffprobe', '-version'),
        ]);
        const isAble = encoders.some((line) => line.includes(' libx264 ')) && filters.includes('setts');
        return isAble ? (/^ffmpeg version (\S+)/.exec(version[0] ?? '')?.[1] ?? null) : null;
    }
    catch {
        return null;
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function ask(desk, program, question) {
    const lines = [];
    await runFfmpeg(desk, {
        program,
        arguments: [question],
        folder: await callFolder(desk),
        readable: [],
        onLine: (line) => lines.push(line.trimEnd()),
    });
    return lines;
}

;// CONCATENATED MODULE: ./build/worker/known-ffmpeg.js





/** Answers to other questions were kept under other numbers. */
const known_ffmpeg_answerVersion = 1;
/**
 * FFmpeg's version as `probeFfmpeg` finds it. The answer (four programs in the sandbox) is kept for as long as path, size
 * and time of change of FFmpeg and FFprobe, and the kernel, stay what they are; that there is none is never kept.
 */
async function knownFfmpeg(world) {
    const { env, store, signal, cacheUri } = world;
    const programs = await describePrograms(env['PATH'] ?? '');
    if (programs === null)
        return null;
    const name = sha256Of(new TextEncoder().encode(`${known_ffmpeg_answerVersion} ${programs} ${(0,external_node_os_namespaceObject.release)()}`)).slice(0, 32);
    const uri = `${cacheUri}/ffmpeg-${name}`;
    const kept = await store.read(uri);
    const version = kept === null ? '' : new TextDecoder().decode(kept).trim();
    if (version !== '')
        return version;
    const asked = await probeFfmpeg(env, signal);
    if (asked !== null)
        await store.write(uri, new TextEncoder().encode(`${asked}\n`));
    return asked;
}
async function describePrograms(path) {
    try {
        const described = ['ffmpeg', 'ffprobe'].map(async (program) => {
            const file = await findProgram(program, path);
            const { size, mtimeMs } = await (0,promises_.stat)(file);
            return `${file} ${size} ${mtimeMs}`;
        });
        return (await Promise.all(described)).join(' ');
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/worker/encode-poster.js




const posterWidthPixels = 1280;
/** The path of a JPEG of one verified PNG, at most 1280 pixels wide. */
async function encodePoster(desk, png) {
    const folder = await callFolder(desk);
    const target = (0,external_node_path_.join)(folder, 'poster.jpg');
    const filters = [...opaque, `scale='min(${posterWidthPixels},iw)':-1:flags=lanczos+accurate_rnd`];
    await runFfmpeg(desk, {
        program: 'ffmpeg',
        arguments: [
            ...['-protocol_whitelist', 'pipe', '-f', 'image2pipe', '-c:v', 'png', '-i', 'pipe:0'],
            ...['-vf', filters.join(','), '-frames:v', '1', '-q:v', '3', '-f', 'mjpeg', target],
        ],
        folder,
        readable: [],
    }, Buffer.concat([...numberedPicture(png, 0)]));
    return madeFile(target);
}

;// CONCATENATED MODULE: ./build/worker/join-video.js




const soundBitrate = '192k';
const microseconds = 1e6;
/**
 * Puts pieces of the same encoding one behind the other without encoding them again, adds the sound and moves the index
 * to the front. Answers the path of the video.
 */
async function joinVideo(desk, { pieces, rate, sound, }) {
    const folder = await callFolder(desk);
    const target = (0,external_node_path_.join)(folder, 'joined.mp4');
    const frames = pieces.reduce((sum, piece) => sum + piece.frames, 0);
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'pieces.txt'), await listPieces(folder, { pieces, rate }));
    const folders = await Promise.all(pieces.map(async ({ file }) => (0,external_node_path_.dirname)(await (0,promises_.realpath)(file))));
    const ticks = ticksASecond(rate);
    const frameTicks = (ticks * rate.denominator) / rate.numerator;
    // Where a piece starts is known to a microsecond; every frame belongs on a whole multiple of its duration.
    const even = ['PTS', 'DTS'].map((name) => `${name.toLowerCase()}=round(${name}/${frameTicks})*${frameTicks}`);
    await runFfmpeg(desk, {
        program: 'ffmpeg',
        arguments: [
            ...['-protocol_whitelist', 'file', '-f', 'concat', '-i', 'pieces.txt'],
            ...(sound === null ? [] : ['-protocol_whitelist', 'file', '-i', sound]),
            ...['-map', '0:v:0', '-c:v', 'copy', '-bsf:v', `setts=${even.join(':')}`],
            ...(sound === null ? [] : soundArguments((frames * rate.denominator) / rate.numerator)),
            ...['-video_track_timescale', String(ticks), '-movflags', '+faststart', '-f', 'mp4', target],
        ],
        folder,
        readable: [...new Set(folders), ...(sound === null ? [] : [await (0,promises_.realpath)(sound)])],
    });
    return madeFile(target);
}
function soundArguments(seconds) {
    return [
        '-map',
        '1:a:0',
        '-af',
        `atrim=end=${seconds},apad=whole_dur=${seconds}`,
        '-c:a',
        'aac',
        '-b:a',
        soundBitrate,
    ];
}
async function listPieces(folder, { pieces, rate }) {
    const lines = ['ffconcat version 1.0'];
    let before = 0;
    for (const [index, { file, frames }] of pieces.entries()) {
        // Names of our own: a path may hold what the list's grammar has other uses for.
        const link = (0,external_node_path_.join)(folder, `${String(index).padStart(5, '0')}.mp4`);
        await (0,promises_.symlink)(file, link);
        const [start, end] = [before, before + frames].map((count) => Math.round((count * rate.denominator * microseconds) / rate.numerator));
        lines.push(`file ${(0,external_node_path_.basename)(link)}`, `duration ${(end ?? 0) - (start ?? 0)}us`);
        before += frames;
    }
    return `${lines.join('\n')}\n`;
}

;// CONCATENATED MODULE: ./build/worker/stitch.js

















/** Reading and hashing keep this many frames in memory, and a disk or a network busy. */
const stitch_framesCheckedAtOnce = 8;
/**
 * Makes what people look at from the frames in the store: video and poster, or a still. Each frame is compared with
 * its record first, and the video's frames are counted afterwards. With a gap there is no video: what exists becomes
 * `partial.mp4`, and the stitch fails.
 *
 * A video is joined from pieces that are encoded by themselves; those that were made while the frames were rendered are
 * taken as they are.
 */
async function stitch(job) {
    const { plan, store } = job;
    const planned = framesOfPlan(plan);
    const records = await mapBounded(planned, stitch_framesCheckedAtOnce, (frame) => heldFrame(job, frame));
    const found = planned.flatMap((frame, index) => {
        const record = records[index] ?? null;
        return record === null ? [] : [{ frame, record }];
    });
    const size = refuseMixedSizes(found);
    const framesSha256 = hashOfFrames(found);
    const standing = await standingReport(job, framesSha256);
    if (standing !== null)
        return standing;
    const held = new Set(found.map(({ frame }) => frame));
    const missing = formatFrames(planned.filter((frame) => !held.has(frame)));
    const { kind, burnIn: text } = plan.spec.delivery;
    const burnIn = text !== null && kind === 'video' && (await canBurnIn(job, text)) ? text : null;
    const pictures = await makePictures(job, found, { gap: missing !== '', burnIn });
    const report = {
        schema: 1,
        ...{ video: null, partial: null, still: null, poster: null },
        ...pictures,
        ...size,
        frames: found.length,
        missing,
        framesSha256,
        made: await describeObject(job, pictures.video ?? pictures.still ?? null),
        problems: kind === 'video' && text !== burnIn ? [noBurnIn] : [],
    };
    await store.write(stitchUri(plan), recordBytes(report));
    if (missing !== '') {
        const offer = report.partial === null ? '' : ` What exists is in ${outputNames.partial}.`;
        throw new errors/* Fault */.vC('failed', 'frames-missing', `Frames ${missing} do not exist, so there is no video.${offer}`);
    }
    return report;
}
/** What an earlier stitch of this run made, if it is still there, whole, and made of these very frames. */
async function standingReport(job, framesSha256) {
    const { plan, store } = job;
    const bytes = await store.read(stitchUri(plan));
    const report = bytes === null ? null : parseStitchReport(bytes);
    if (report?.made == null || report.missing !== '' || report.framesSha256 !== framesSha256)
        return null;
    // What was missing on the machine may have been installed since.
    if (report.problems.length > 0)
        return null;
    const now = await describeObject(job, report.video ?? report.still);
    const poster = report.poster === null ? null : await store.stat(`${plan.outputUri}/${report.poster}`);
    return now?.sha256 === report.made.sha256 && poster !== null ? report : null;
}
async function describeObject({ plan, store, folder }, name) {
    const uri = `${plan.outputUri}/${name ?? ''}`;
    const stored = name === null ? null : await store.stat(uri);
    if (stored === null)
        return null;
    return { bytes: stored.size, sha256: await sha256OfFile(await store.localCopy(uri, folder)) };
}
function hashOfFrames(found) {
    return hashOfHashes(found.map(({ record }) => pictureOf(record)?.sha256 ?? ''));
}
async function makePictures(job, found, { gap, burnIn }) {
    const middle = found[Math.floor(found.length / 2)];
    if (middle === undefined)
        return {};
    const delivery = { ...job.plan.spec.delivery, burnIn };
    if (delivery.kind === 'still') {
        const [poster, still] = await bothOf(makePoster(job, middle), makeStill(job, middle));
        return { poster, still };
    }
    const name = gap ? outputNames.partial : outputNames.video;
    const [poster] = await bothOf(makePoster(job, middle), makeVideo(job, { found, delivery, isWhole: !gap, name }));
    return { poster, [gap ? 'partial' : 'video']: name };
}
/** Nothing of either is left running when one of them has failed. */
async function bothOf(first, second) {
    await Promise.allSettled([first, second]);
    return Promise.all([first, second]);
}
async function makeStill({ plan, store, folder }, frame) {
    const file = await store.localCopy(frameFileUri(plan, frame.record.picture), folder);
    await store.write(`${plan.outputUri}/${outputNames.still}`, { file });
    return outputNames.still;
}
async function makePoster(job, { frame, record }) {
    const picture = await readPicture(job, record);
    if (picture === null)
        throw goneFrame(frame);
    const file = await encodePoster(job, picture);
    await job.store.write(`${job.plan.outputUri}/${outputNames.poster}`, { file });
    return outputNames.poster;
}
async function makeVideo(job, { name, ...work }) {
    const { rate } = work.delivery;
    const pieces = await videoPieces(job, work);
    const sound = work.isWhole ? await soundFile(job) : null;
    const file = await joinVideo(job, { pieces, rate, sound });
    await checkVideo(job, { file, frames: work.found.length, rate });
    await job.store.write(`${job.plan.outputUri}/${name}`, { file });
}
async function soundFile({ plan, store, folder }) {
    if (!plan.spec.delivery.sound)
        return null;
    const frames = framesOfPlan(plan);
    const uri = await heldSound(store, plan, { first: frames[0] ?? 0, last: frames.at(-1) ?? 0 });
    // Where it could not be mixed, the chunk that tried has said so.
    return uri === null ? null : store.localCopy(uri, folder);
}
function refuseMixedSizes(found) {
    const first = found[0]?.record;
    if (first === undefined)
        return { width: null, height: null };
    const other = found.find(({ record }) => record.width !== first.width || record.height !== first.height);
    if (other !== undefined) {
        throw new errors/* Fault */.vC('failed', 'mixed-sizes', `Frame ${other.frame} is ${other.record.width} x ${other.record.height}, the first is ${first.width} x ${first.height}; render again with --force.`);
    }
    return { width: first.width, height: first.height };
}

;// CONCATENATED MODULE: ./build/worker/job.js













function parseWorkerCall(argv) {
    const { values, positionals } = (0,external_node_util_namespaceObject.parseArgs)({
        args: [...argv],
        allowPositionals: true,
        options: {
            i: { type: 'string', short: 'i' },
            o: { type: 'string', short: 'o' },
            f: { type: 'string', short: 'f' },
        },
    });
    const action = positionals[0];
    if (action === 'probe')
        return { action, inputUri: '', outputUri: '' };
    if ((action !== 'render' && action !== 'stitch') || values.i === undefined || values.o === undefined) {
        throw (0,errors/* usageFault */.Ap)('Call the worker as: render|stitch -i INPUT_URI -o OUTPUT_URI -f FRAMES_PER_JOB, or: probe.');
    }
    return { action, inputUri: values.i, outputUri: values.o.replace(/\/+$/, '') };
}
/** Does one job of a run: the chunk that the environment names, or the stitch. */
async function runJob(call, world) {
    const plan = await readPlan(call, world);
    // What lies in it is known by its path without links.
    const folder = await (0,promises_.realpath)(await makeScratch(world.env));
    try {
        const common = { plan, folder, ...world };
        if (call.action === 'stitch') {
            await stitch(common);
        }
        else {
            const findBlender = () => plannedBlender(plan, world);
            await renderChunk({ ...common, chunk: chunkNumber(world.env), threads: threadsOf(world.env), findBlender });
        }
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function readPlan(call, { env, store }) {
    const run = env['DAILIES_RUN'] ?? '';
    if (!/^[0-9a-f]{8,64}$/.test(run))
        throw (0,errors/* usageFault */.Ap)('DAILIES_RUN names no run; the farm that starts the worker sets it.');
    const uri = planUri({ outputUri: call.outputUri, run });
    const bytes = await store.read(uri);
    if (bytes === null)
        throw new errors/* Fault */.vC('failed', 'no-plan', `There is no plan at ${uri}; start the render again.`);
    const plan = parsePlan(bytes);
    if (plan.run !== run || plan.input.uri !== call.inputUri || plan.outputUri !== call.outputUri) {
        throw new errors/* Fault */.vC('failed', 'bad-plan', `The plan at ${uri} is for another run, input or output; start the render again.`);
    }
    return plan;
}
function chunkNumber(env) {
    const text = env['AWS_BATCH_JOB_ARRAY_INDEX'] ?? '0';
    if (!/^\d{1,5}$/.test(text))
        throw (0,errors/* usageFault */.Ap)(`AWS_BATCH_JOB_ARRAY_INDEX is "${text}"; it must be a chunk's number.`);
    return Number(text);
}
/** A farm that runs several jobs on one machine says how many threads each may use. */
function threadsOf(env) {
    const text = env['DAILIES_THREADS'] ?? '';
    return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : null;
}
/** The Blender that the plan was made for, among those of this machine. */
async function plannedBlender(plan, world) {
    const { blenders, problems } = await probeBlenders(probing(world));
    const { version, build } = plan.blender;
    const planned = blenders.find(({ capabilities: own }) => own.version === version && own.build === build);
    if (planned !== undefined)
        return planned;
    const [problem] = problems;
    if (blenders.length === 0 && problem !== undefined)
        throw problem;
    const found = blenders.map(({ capabilities: own }) => `${own.version} (${own.build})`).join(', ');
    throw new errors/* Fault */.vC('refused', 'other-blender', `The plan was made for Blender ${version} (${build}), but this machine has ${found}; render with the same build.`);
}
function probing({ env, store, signal }) {
    const cacheUri = env['DAILIES_PROBES'] ?? (0,external_node_url_.pathToFileURL)((0,external_node_path_.join)((0,external_node_os_namespaceObject.tmpdir)(), 'dailies-probes')).href;
    return { env, store, signal, cacheUri };
}
/** What this machine can do, with a sentence for each thing that is missing. */
async function probeMachine(world) {
    const [{ blenders, problems: broken }, ffmpeg] = await Promise.all([
        probeBlenders(probing(world)),
        knownFfmpeg(probing(world)),
    ]);
    const problems = broken.map(({ code, message }) => ({ code, message }));
    if (ffmpeg === null) {
        problems.push({
            code: 'ffmpeg-missing',
            message: 'FFmpeg (4.4 or newer, with libx264) is not installed here; install it (Debian, Ubuntu: apt-get install ffmpeg).',
        });
    }
    return {
        blenders: blenders.map(({ executable, capabilities }) => ({ executable, ...capabilities })),
        ffmpeg,
        problems,
    };
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(429);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
