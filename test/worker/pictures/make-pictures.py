"""Writes one small picture in every format that Blender writes frames in:
blender -b --factory-startup --python make-pictures.py -- OUTDIR

pictures.json says of each what was asked for: file, format, planes, size."""
import json
import os
import sys

import bpy

OUT = os.path.abspath(sys.argv[sys.argv.index("--") + 1])
# Neither side is a multiple of the 4, 16, 32 or 256 that codecs work in, and there is more than one block of 16 rows.
WIDTH, HEIGHT = 61, 37
EXR_CODECS = ("NONE", "PXR24", "ZIP", "PIZ", "RLE", "ZIPS", "B44", "B44A", "DWAA", "DWAB")

made = []
scene = bpy.context.scene
render = scene.render
settings = render.image_settings


def set_up():
    render.engine = "CYCLES"
    scene.cycles.samples, scene.cycles.use_denoising, scene.cycles.device = 2, False, "CPU"
    render.resolution_x, render.resolution_y, render.resolution_percentage = WIDTH, HEIGHT, 100
    render.film_transparent = True
    render.use_file_extension = True
    layer = bpy.context.view_layer
    layer.use_pass_z = layer.use_pass_normal = layer.use_pass_object_index = True


def write(name, file_format, size=(WIDTH, HEIGHT), **wanted):
    """`wanted` are properties of ImageFormatSettings, set in order: a codec exists only once the format is chosen."""
    settings.file_format = file_format
    if "views_format" not in wanted:
        settings.views_format = "INDIVIDUAL"
    for key, value in wanted.items():
        setattr(settings, key, value)
    render.filepath = os.path.join(OUT, name)
    before = set(os.listdir(OUT))
    bpy.ops.render.render(write_still=True)
    (file,) = set(os.listdir(OUT)) - before
    made.append({
        "file": file,
        "format": file_format,
        "codec": wanted.get("exr_codec"),
        "planes": settings.color_mode,
        "depth": int(settings.color_depth),
        "width": size[0],
        "height": size[1],
    })


def write_all():
    for planes in ("BW", "RGB", "RGBA"):
        for depth in ("8", "16"):
            write(f"png-{planes}-{depth}", "PNG", color_mode=planes, color_depth=depth)
            for codec in ("NONE", "DEFLATE", "LZW", "PACKBITS"):
                write(f"tiff-{codec}-{planes}-{depth}", "TIFF", color_mode=planes, color_depth=depth, tiff_codec=codec)
        for file_format in ("TARGA", "TARGA_RAW", "IRIS"):
            write(f"{file_format.lower()}-{planes}", file_format, color_mode=planes)
        for codec in ("JP2", "J2K"):
            for depth in ("8", "12", "16"):
                write(f"jpeg2000-{codec}-{planes}-{depth}", "JPEG2000",
                      color_mode=planes, color_depth=depth, jpeg2k_codec=codec, quality=80)
        write(f"jpeg2000-whole-{planes}", "JPEG2000", color_mode=planes, color_depth="16", jpeg2k_codec="JP2", quality=100)
    for planes in ("BW", "RGB"):
        for quality in (60, 95):
            write(f"jpeg-{planes}-{quality}", "JPEG", color_mode=planes, quality=quality)
        write(f"bmp-{planes}", "BMP", color_mode=planes)
        write(f"hdr-{planes}", "HDR", color_mode=planes)
    write("cineon-RGB", "CINEON", color_mode="RGB")
    for planes in ("RGB", "RGBA"):
        for quality in (75, 100):
            write(f"webp-{planes}-{quality}", "WEBP", color_mode=planes, quality=quality)
    for planes in ("RGB", "RGBA"):
        for depth in ("8", "10", "12", "16"):
            write(f"dpx-{planes}-{depth}", "DPX", color_mode=planes, color_depth=depth)
    for codec in EXR_CODECS:
        # Blender offers B44 for half floats only.
        for depth in ("16",) if codec.startswith("B44") else ("16", "32"):
            for planes in ("RGB", "RGBA"):
                write(f"exr-{codec}-{planes}-{depth}", "OPEN_EXR",
                      color_mode=planes, color_depth=depth, exr_codec=codec)
            write(f"layers-{codec}-{depth}", "OPEN_EXR_MULTILAYER",
                  color_mode="RGBA", color_depth=depth, exr_codec=codec)
    write("exr-depth", "OPEN_EXR", color_mode="RGBA", color_depth="16", exr_codec="ZIP", use_zbuffer=True)
    settings.use_zbuffer = False


def write_border(crop):
    render.use_border, render.use_crop_to_border = True, crop
    render.border_min_x, render.border_max_x = 0.25, 0.75
    render.border_min_y, render.border_max_y = 0.25, 0.75
    size = (int(WIDTH * 0.75) - int(WIDTH * 0.25), int(HEIGHT * 0.75) - int(HEIGHT * 0.25)) if crop else (WIDTH, HEIGHT)
    word = "cropped" if crop else "border"
    write(f"{word}-exr", "OPEN_EXR", size, color_mode="RGBA", color_depth="16", exr_codec="ZIP")
    write(f"{word}-layers", "OPEN_EXR_MULTILAYER", size, color_depth="16", exr_codec="ZIP")
    write(f"{word}-png", "PNG", size, color_mode="RGBA", color_depth="16")
    write(f"{word}-hdr", "HDR", size, color_mode="RGB")
    render.use_border = False


def write_views():
    render.use_multiview = True
    for file_format in ("OPEN_EXR", "OPEN_EXR_MULTILAYER"):
        write(f"views-{file_format.lower()}", file_format, color_depth="16", exr_codec="ZIP", views_format="MULTIVIEW")
    render.use_multiview = False


set_up()
write_all()
write_border(crop=False)
write_border(crop=True)
write_views()
with open(os.path.join(OUT, "pictures.json"), "w") as file:
    json.dump(made, file)
