# Makes the files that bench-inspect.mjs measures: blender -b --factory-startup --python bench-inspect.py -- FOLDER
import os
import random
import sys

import bpy

folder = sys.argv[sys.argv.index("--") + 1]
MEGABYTE = 1024 * 1024
BULKY_BLOCKS = 20
BULKY_BLOCK_MEGABYTES = 20
GRIDS = 6
GRID_SIDE = 600


def save(name, **options):
    bpy.ops.wm.save_as_mainfile(filepath=os.path.join(folder, name), **options)


def start():
    bpy.ops.wm.read_factory_settings()
    bpy.context.preferences.filepaths.save_version = 0


# Most of its bytes in twenty packed files: what a scene with packed textures looks like.
start()
random.seed(1)
for index in range(BULKY_BLOCKS):
    path = os.path.join(folder, f"bulk-{index}.wav")
    with open(path, "wb") as file:
        file.write(random.randbytes(BULKY_BLOCK_MEGABYTES * MEGABYTE))
    sound = bpy.data.sounds.load(path)
    sound.use_fake_user = True
    sound.pack()
    os.remove(path)
save("bulky.blend", compress=False)

# Many meshes: every frame of the compressed file holds block heads.
start()
for index in range(GRIDS):
    bpy.ops.mesh.primitive_grid_add(x_subdivisions=GRID_SIDE, y_subdivisions=GRID_SIDE)
for index in range(3000):
    empty = bpy.data.objects.new(f"Empty.{index}", None)
    bpy.context.scene.collection.objects.link(empty)
save("meshes.blend", compress=False)
save("meshes-zstd.blend", compress=True)
