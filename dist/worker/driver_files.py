"""Which files of an open scene Blender cannot read: it renders on without them and exits 0."""
import os
import stat

from driver_events import refuse

FIRST_UDIM_TILE = 1001


def can_be_read(path):
    """Opened and not merely looked for: the sandbox shows that a file is there, and refuses to open it."""
    try:
        handle = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK)
    except OSError:
        return False
    try:
        kind = os.fstat(handle).st_mode
    finally:
        os.close(handle)
    if not stat.S_ISREG(kind) and not stat.S_ISDIR(kind):
        # Blender would wait for ever at a pipe, and read a device without end.
        refuse("special-file", "%s is no ordinary file; Blender would read it without end: replace it." % path)
    return stat.S_ISREG(kind)


def files_of(bpy):
    """Kind, datablock and stored path of each file whose name alone says where it lies; sequences are the reader's."""
    data = bpy.data
    for library in data.libraries:
        yield "library", library, library.filepath, library.library
    for image in data.images:
        if not image.users or not image.filepath or len(image.packed_files) > 0:
            continue
        if image.source in {"FILE", "MOVIE"}:
            yield "image", image, image.filepath, image.library
        elif image.source == "TILED":
            for tile in image.tiles:
                yield "image", image, tile_path(image.filepath, tile.number), image.library
    for font in data.fonts:
        if font.users and font.filepath != "<builtin>" and font.packed_file is None:
            yield "font", font, font.filepath, font.library
    for clip in data.movieclips:
        if clip.users and clip.source == "MOVIE":
            yield "movie clip", clip, clip.filepath, clip.library
    for volume in data.volumes:
        if volume.users and not volume.is_sequence and volume.packed_file is None:
            yield "volume", volume, volume.filepath, volume.library
    for cache in data.cache_files:
        if cache.users and not cache.is_sequence:
            yield "cache file", cache, cache.filepath, cache.library


def tile_path(path, number):
    column, row = (number - FIRST_UDIM_TILE) % 10, (number - FIRST_UDIM_TILE) // 10
    return path.replace("<UDIM>", str(number)).replace("<UVTILE>", "u%d_v%d" % (column + 1, row + 1))


def missing_files(bpy):
    return [(kind, block.name, path) for kind, block, path, library in files_of(bpy)
            if path and not can_be_read(bpy.path.abspath(path, library=library))]
