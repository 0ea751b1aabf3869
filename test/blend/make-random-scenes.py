"""Writes .blend files with random settings, and beside each what Blender itself says of it.

blender -b --factory-startup --python make-random-scenes.py -- FOLDER SEED COUNT

What is said is read back from a freshly opened file, in the shape of the reader's own answer.
"""
import json
import os
import random
import sys
import wave

import bpy

folder, seed, count = sys.argv[sys.argv.index("--") + 1 :][:3]
FORMATS = ["PNG", "JPEG", "OPEN_EXR", "OPEN_EXR_MULTILAYER", "TIFF", "FFMPEG", "BMP", "TARGA", "WEBP", "HDR", "DPX"]
ENGINES = ["CYCLES", "BLENDER_EEVEE", "BLENDER_WORKBENCH"]
NAMES = ["Shot", "Küche", "場面", "a b/c", "$(x)`y`", "N" * 60]


def chance(rng, probability=0.5):
    return rng.random() < probability


def make_scene(rng, scene):
    render = scene.render
    scene.frame_end = 1_000_000
    scene.frame_start = rng.randint(0, 500)
    scene.frame_end = scene.frame_start + rng.randint(0, 900)
    scene.frame_step = rng.randint(1, 9)
    scene.frame_set(rng.randint(0, 300))
    scene.use_preview_range = chance(rng)
    scene.frame_preview_start, scene.frame_preview_end = 5, rng.randint(6, 60)
    render.fps = rng.choice([1, 12, 24, 25, 30, 60, 120])
    render.fps_base = rng.choice([1.0, 1.001, 0.5])
    render.frame_map_old, render.frame_map_new = rng.randint(1, 900), rng.randint(1, 900)
    render.resolution_x, render.resolution_y = rng.randint(4, 4096), rng.randint(4, 4096)
    render.resolution_percentage = rng.randint(1, 200)
    render.pixel_aspect_x, render.pixel_aspect_y = rng.uniform(1, 3), rng.uniform(1, 3)
    render.use_border, render.use_crop_to_border = chance(rng), chance(rng)
    render.border_min_x, render.border_max_x = rng.uniform(0, 0.4), rng.uniform(0.5, 1)
    render.border_min_y, render.border_max_y = rng.uniform(0, 0.4), rng.uniform(0.5, 1)
    render.engine = rng.choice(ENGINES)
    render.film_transparent = chance(rng)
    render.filepath = rng.choice(["//out/####", "/tmp/x", "//ünï/n"])
    render.use_sequencer, render.use_compositing = chance(rng), chance(rng, 0.8)
    render.use_multiview = chance(rng, 0.3)
    render.views_format = rng.choice(["STEREO_3D", "MULTIVIEW"])
    render.views["left"].use = chance(rng)
    render.use_simplify = chance(rng)
    render.simplify_subdivision_render = rng.randint(0, 6)
    render.simplify_child_particles_render = rng.uniform(0, 1)
    settings = render.image_settings
    settings.file_format = rng.choice(FORMATS)
    depths = [item.identifier for item in settings.bl_rna.properties["color_depth"].enum_items]
    for depth in rng.sample(depths, len(depths)):
        try:
            settings.color_depth = depth
            break
        except TypeError:
            continue
    scene.eevee.taa_render_samples = rng.randint(1, 200)
    if chance(rng, 0.7):
        scene.cycles.samples = rng.randint(1, 5000)
    if chance(rng):
        scene.cycles.device = rng.choice(["CPU", "GPU"])
    if chance(rng):
        scene.cycles.use_denoising = chance(rng)
    scene.view_settings.view_transform = rng.choice(["Standard", "Filmic", "Raw"])
    scene.view_settings.exposure, scene.view_settings.gamma = rng.uniform(-3, 3), rng.uniform(0.5, 2)
    if scene.view_settings.view_transform == "Filmic" and chance(rng):
        scene.view_settings.look = "High Contrast"
    cameras = []
    for index in range(rng.randint(0, 3)):
        camera = bpy.data.objects.new(rng.choice(NAMES)[:50] + str(index), bpy.data.cameras.new("Camera"))
        scene.collection.objects.link(camera)
        cameras.append(camera)
    if cameras and chance(rng, 0.8):
        scene.camera = rng.choice(cameras)
    for index in range(rng.randint(0, 4)):
        marker = scene.timeline_markers.new(rng.choice(NAMES), frame=rng.randint(-50, 500))
        if cameras and chance(rng):
            marker.camera = rng.choice(cameras)
    for index in range(rng.randint(0, 2)):
        scene.view_layers.new(rng.choice(NAMES)).use = chance(rng)
    if chance(rng):
        scene.world = bpy.data.worlds.new(rng.choice(NAMES))
    if chance(rng, 0.4):
        scene.use_nodes = True
        if chance(rng):
            for node in list(scene.node_tree.nodes):
                if node.type == "R_LAYERS":
                    scene.node_tree.nodes.remove(node)
    if chance(rng, 0.4):
        strips = scene.sequence_editor_create().sequences
        color = strips.new_effect("color", "COLOR", 1, frame_start=1, frame_end=20)
        color.mute = chance(rng, 0.3)
        if chance(rng, 0.6):
            strips.new_sound("beep", beep(), 2, frame_start=1).mute = chance(rng, 0.3)
    if chance(rng, 0.3):
        speaker = bpy.data.speakers.new("Speaker")
        if chance(rng, 0.7):
            speaker.sound = bpy.data.sounds.load(beep())
        scene.collection.objects.link(bpy.data.objects.new("Speaker", speaker))
    if chance(rng, 0.2):
        mesh_object(scene, "Body")
        bpy.context.window.scene = scene
        bpy.ops.rigidbody.world_add()
        scene.rigidbody_world.point_cache.frame_start = rng.randint(1, 20)
        scene.rigidbody_world.point_cache.frame_end = rng.randint(30, 90)


def beep():
    path = os.path.join(folder, "beep.wav")
    with wave.open(path, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(bytes(16000))
    return path


def mesh_object(scene, name):
    mesh = bpy.data.meshes.new(name)
    mesh.from_pydata([(0, 0, 0), (1, 0, 0), (0, 1, 0)], [], [(0, 1, 2)])
    thing = bpy.data.objects.new(name, mesh)
    scene.collection.objects.link(thing)
    return thing


def make_simulations(rng, scene):
    thing = mesh_object(scene, "Simulated")
    if chance(rng):
        cache = thing.modifiers.new("Curtain", "CLOTH").point_cache
        cache.frame_start, cache.frame_end = rng.randint(1, 20), rng.randint(30, 90)
        cache.use_disk_cache = chance(rng)
    if chance(rng):
        cache = thing.modifiers.new("Jelly", "SOFT_BODY").point_cache
        cache.frame_start, cache.frame_end = rng.randint(1, 20), rng.randint(30, 90)
    if chance(rng):
        system = thing.modifiers.new("Sparks", "PARTICLE_SYSTEM").particle_system
        system.settings.type = rng.choice(["EMITTER", "HAIR"])
        if system.settings.type == "EMITTER":
            system.settings.physics_type = rng.choice(["NO", "NEWTON", "KEYED", "BOIDS"])
        else:
            system.use_hair_dynamics = chance(rng)
        system.point_cache.frame_end = rng.randint(30, 90)
        system.point_cache.use_external = chance(rng, 0.3)
        system.point_cache.filepath = "//sparks"
    if chance(rng):
        modifier = thing.modifiers.new("Smoke", "FLUID")
        modifier.fluid_type = rng.choice(["DOMAIN", "FLOW"])
        if modifier.fluid_type == "DOMAIN":
            domain = modifier.domain_settings
            domain.cache_frame_start, domain.cache_frame_end = rng.randint(1, 20), rng.randint(30, 90)
    if chance(rng):
        modifier = thing.modifiers.new("Paint", "DYNAMIC_PAINT")
        modifier.ui_type = "CANVAS"
        bpy.context.window.scene = scene
        bpy.context.view_layer.objects.active = thing
        bpy.ops.dpaint.type_toggle(type="CANVAS")
        surface = modifier.canvas_settings.canvas_surfaces[0]
        surface.frame_start, surface.frame_end = 2, rng.randint(30, 90)


def make_code(rng, scene):
    for index in range(rng.randint(0, 3)):
        text = bpy.data.texts.new(f"text{index}")
        text.write("pass\n")
        text.use_module = chance(rng)
        if chance(rng, 0.3):
            text.filepath = f"//script{index}.py"
    thing = mesh_object(scene, "Driven")
    for index in range(rng.randint(0, 3)):
        driver = thing.driver_add("location", index).driver
        driver.type = rng.choice(["SCRIPTED", "AVERAGE"])
        driver.expression = rng.choice(["frame", "sin(frame)", "__import__('os').getpid()"])
    if chance(rng):
        material = bpy.data.materials.new("Scripted")
        material.use_nodes = True
        thing.data.materials.append(material)
        node = material.node_tree.nodes.new("ShaderNodeScript")
        node.mode = rng.choice(["INTERNAL", "EXTERNAL"])
        if node.mode == "EXTERNAL":
            node.filepath = "//shader.osl"
        else:
            node.script = bpy.data.texts.new("shader")


def make_files(rng, scene):
    for index in range(rng.randint(0, 4)):
        image = bpy.data.images.new(f"image{index}", 4, 4)
        image.use_fake_user = True
        image.source = rng.choice(["FILE", "SEQUENCE", "MOVIE", "TILED", "GENERATED"])
        if image.source != "GENERATED":
            image.filepath = rng.choice(["//tex/wood.png", "/abs/wood.<UDIM>.png", "//..\\up\\Wood 場.png"])
    if chance(rng):
        packed = bpy.data.images.new("packed", 4, 4)
        packed.pack()
        packed.use_fake_user = True
        packed.filepath = "//packed.png"
    if chance(rng):
        volume = bpy.data.volumes.new("smoke")
        volume.filepath = "//smoke_0001.vdb"
        scene.collection.objects.link(bpy.data.objects.new("smoke", volume))
    if chance(rng):
        sound = bpy.data.sounds.load(beep())
        sound.use_fake_user = True
        if chance(rng):
            sound.pack()
    thing = mesh_object(scene, "Cached")
    if chance(rng):
        thing.modifiers.new("cache", "MESH_CACHE").filepath = "//cloth.pc2"
    if chance(rng):
        lamp = bpy.data.lights.new("Lamp", "POINT")
        scene.collection.objects.link(bpy.data.objects.new("Lamp", lamp))
        lamp.use_nodes = True
        node = lamp.node_tree.nodes.new("ShaderNodeTexIES")
        node.mode = rng.choice(["INTERNAL", "EXTERNAL"])
        if node.mode == "EXTERNAL":
            node.filepath = "//lamp.ies"
    if chance(rng, 0.4):
        library = os.path.join(folder, "library.blend")
        with bpy.data.libraries.load(library, link=True, relative=True) as (there, here):
            here.objects = there.objects[:1]
        scene.collection.objects.link(here.objects[0])
    if chance(rng, 0.4):
        strip = scene.sequence_editor_create().sequences.new_image("frames", "//plates/a.png", 3, 1)
        for index in range(rng.randint(0, 3)):
            strip.elements.append(f"b{index}.png")


def sorted_scenes():
    return sorted((scene for scene in bpy.data.scenes if scene.library is None), key=lambda scene: scene.name)


def describe_scene(scene):
    render, settings, view = scene.render, scene.render.image_settings, scene.view_settings
    tree = scene.node_tree if scene.use_nodes and render.use_compositing else None
    strips = list(scene.sequence_editor.sequences) if scene.sequence_editor else []
    stored = scene.get("cycles", {})
    return {
        "name": scene.name,
        "frameStart": scene.frame_start,
        "frameEnd": scene.frame_end,
        "frameStep": scene.frame_step,
        "frameCurrent": scene.frame_current,
        "fps": render.fps,
        "fpsBase": render.fps_base,
        "resolution": {"x": render.resolution_x, "y": render.resolution_y, "percentage": render.resolution_percentage},
        "pixelAspect": {"x": render.pixel_aspect_x, "y": render.pixel_aspect_y},
        "border": {"used": render.use_border, "cropped": render.use_crop_to_border},
        "borderArea": {
            "minX": render.border_min_x,
            "maxX": render.border_max_x,
            "minY": render.border_min_y,
            "maxY": render.border_max_y,
        },
        "engine": render.engine,
        "camera": scene.camera.name if scene.camera else None,
        "cameras": sorted(
            {one.name for layer in scene.view_layers for one in layer.objects if one.type == "CAMERA" and not one.library}
        ),
        "markers": [
            {"name": marker.name, "frame": marker.frame, "camera": marker.camera.name if marker.camera else None}
            for marker in scene.timeline_markers
        ],
        "outputFormat": settings.file_format,
        "outputDepth": int(settings.color_depth),
        "outputPath": render.filepath,
        "filmTransparent": render.film_transparent,
        "stereo": render.use_multiview,
        "stereoViews": {
            "format": render.views_format,
            "views": [
                {"name": one.name, "suffix": one.file_suffix, "enabled": one.use} for one in render.views
            ],
        },
        "sequencerUsed": render.use_sequencer and any(strip.type != "SOUND" and not strip.mute for strip in strips),
        "hasSound": any(strip.type == "SOUND" and not strip.mute for strip in strips)
        or any(thing.type == "SPEAKER" and thing.data.sound for thing in scene.objects),
        "compositorUsed": tree is not None,
        "compositorAlone": tree is not None and not any(node.type == "R_LAYERS" for node in tree.nodes),
        "cycles": {
            "samples": stored.get("samples"),
            "denoise": None if stored.get("use_denoising") is None else bool(stored["use_denoising"]),
            "device": None if stored.get("device") is None else scene.cycles.device,
            "effective": {
                "samples": scene.cycles.samples,
                "denoise": scene.cycles.use_denoising,
                "device": scene.cycles.device,
            },
        },
        "eeveeSamples": scene.eevee.taa_render_samples,
        "previewRange": {
            "used": scene.use_preview_range,
            "start": scene.frame_preview_start,
            "end": scene.frame_preview_end,
        },
        "persistentData": render.use_persistent_data,
        "frameMap": {"old": render.frame_map_old, "new": render.frame_map_new},
        "viewLayers": [{"name": layer.name, "enabled": layer.use} for layer in scene.view_layers],
        "world": scene.world.name if scene.world else None,
        "backgroundScene": scene.background_set.name if scene.background_set else None,
        "colorManagement": {
            "displayDevice": scene.display_settings.display_device,
            "viewTransform": view.view_transform,
            "look": view.look,
            "exposure": view.exposure,
            "gamma": view.gamma,
            "sequencerColorSpace": scene.sequencer_colorspace_settings.name,
        },
        "simplify": {
            "used": render.use_simplify,
            "subdivision": render.simplify_subdivision_render,
            "particles": render.simplify_child_particles_render,
        },
    }


def cached(kind, name, cache):
    storage = "external" if cache.use_external else "disk" if cache.use_disk_cache else "memory"
    return {
        "kind": kind,
        "name": name,
        "baked": cache.is_baked or cache.use_external,
        "range": {"start": cache.frame_start, "end": cache.frame_end},
        "storage": storage,
    }


def is_simulated(system):
    settings = system.settings
    return system.use_hair_dynamics if settings.type == "HAIR" else settings.physics_type not in ("NO", "KEYED")


def describe_simulations():
    found = []
    for thing in sorted(bpy.data.objects, key=lambda one: one.name):
        own = []
        for modifier in thing.modifiers:
            if modifier.type == "CLOTH":
                own.append(cached("cloth", modifier.name, modifier.point_cache))
            if modifier.type == "SOFT_BODY":
                own.append(cached("soft body", modifier.name, modifier.point_cache))
            if modifier.type == "FLUID" and modifier.fluid_type == "DOMAIN":
                domain = modifier.domain_settings
                own.append(
                    {
                        "kind": "fluid",
                        "name": modifier.name,
                        "baked": domain.has_cache_baked_data,
                        "range": {"start": domain.cache_frame_start, "end": domain.cache_frame_end},
                        "storage": "disk",
                    }
                )
            if modifier.type == "DYNAMIC_PAINT" and modifier.canvas_settings:
                for surface in modifier.canvas_settings.canvas_surfaces:
                    entry = cached("dynamic paint", surface.name, surface.point_cache)
                    entry["range"] = {"start": surface.frame_start, "end": surface.frame_end}
                    own.append(entry)
        for system in thing.particle_systems:
            if is_simulated(system):
                own.append(cached("particles", system.name, system.point_cache))
        scenes = [scene.name for scene in sorted_scenes() if thing.name in scene.objects]
        found += [{**one, "object": thing.name, "scenes": scenes} for one in own]
    for scene in sorted_scenes():
        if scene.rigidbody_world:
            entry = cached("rigid body", "rigid body world", scene.rigidbody_world.point_cache)
            found.append({**entry, "object": scene.name, "scenes": [scene.name]})
    return found


def describe_drivers():
    return [
        {"owner": f"object {thing.name}", "property": f"{curve.data_path}[{curve.array_index}]", "expression": curve.driver.expression}
        for thing in sorted(bpy.data.objects, key=lambda one: one.name)
        if thing.animation_data
        for curve in thing.animation_data.drivers
        if curve.driver.type == "SCRIPTED"
    ]


def describe_script_nodes():
    return [
        {
            "owner": f"material {material.name}",
            "script": node.filepath if node.mode == "EXTERNAL" else node.script.name if node.script else "",
            "external": node.mode == "EXTERNAL",
        }
        for material in sorted(bpy.data.materials, key=lambda one: one.name)
        if material.use_nodes
        for node in material.node_tree.nodes
        if node.type == "SCRIPT"
    ]


IMAGE_ROLES = {"FILE": "image", "SEQUENCE": "sequence", "MOVIE": "movie", "TILED": "udim"}


def describe_files():
    found = []
    for image in bpy.data.images:
        if image.source in IMAGE_ROLES and image.filepath and not image.packed_file:
            found.append([IMAGE_ROLES[image.source], image.filepath, f"image {image.name}"])
    for sound in bpy.data.sounds:
        if not sound.packed_file:
            found.append(["sound", sound.filepath, f"sound {sound.name}"])
    for volume in bpy.data.volumes:
        found.append(["volume", volume.filepath, f"volume {volume.name}"])
    for library in bpy.data.libraries:
        found.append(["library", library.filepath, f"library {library.name}"])
    for text in bpy.data.texts:
        if text.filepath and not text.is_in_memory:
            found.append(["script", text.filepath, f"text {text.name}"])
    for thing in bpy.data.objects:
        for modifier in thing.modifiers:
            if modifier.type == "MESH_CACHE":
                found.append(["cache", modifier.filepath, f"object {thing.name}, modifier {modifier.name}"])
    trees = [(f"light {one.name}", one) for one in bpy.data.lights]
    trees += [(f"material {one.name}", one) for one in bpy.data.materials]
    for owner, thing in trees:
        for node in thing.node_tree.nodes if thing.use_nodes else []:
            if node.type in ("TEX_IES", "SCRIPT") and node.mode == "EXTERNAL":
                found.append(["ies" if node.type == "TEX_IES" else "script", node.filepath, owner])
    for scene in sorted_scenes():
        for strip in scene.sequence_editor.sequences if scene.sequence_editor else []:
            if strip.type == "IMAGE":
                for element in strip.elements:
                    found.append(["image", strip.directory + element.filename, f"strip {strip.name}"])
    return sorted(found)


def describe_file():
    version = bpy.data.version
    return {
        "subversion": version[2],
        "activeScene": bpy.context.window.scene.name,
        "scenes": [describe_scene(scene) for scene in sorted_scenes()],
        "cameras": sorted(thing.name for thing in bpy.data.objects if thing.type == "CAMERA" and not thing.library),
        "texts": [
            {"name": text.name, "register": text.use_module, "path": text.filepath or None}
            for text in sorted(bpy.data.texts, key=lambda one: one.name)
        ],
        "drivers": describe_drivers(),
        "scriptNodes": describe_script_nodes(),
        "simulations": describe_simulations(),
        "files": describe_files(),
        "linked": sorted(thing.name for thing in bpy.data.objects if thing.library),
    }


bpy.context.preferences.filepaths.save_version = 0
bpy.ops.wm.read_factory_settings(use_empty=True)
mesh_object(bpy.context.scene, "Linked")
bpy.ops.wm.save_as_mainfile(filepath=os.path.join(folder, "library.blend"))
for number in range(int(count)):
    rng = random.Random(f"{seed}/{number}")
    bpy.ops.wm.read_factory_settings(use_empty=True)
    first = bpy.context.scene
    first.name = rng.choice(NAMES)
    path = os.path.join(folder, f"{number}.blend")
    bpy.ops.wm.save_as_mainfile(filepath=path)
    scenes = [first] + [bpy.data.scenes.new(rng.choice(NAMES)) for _ in range(rng.randint(0, 2))]
    for scene in scenes:
        make_scene(rng, scene)
    make_simulations(rng, rng.choice(scenes))
    make_code(rng, rng.choice(scenes))
    make_files(rng, rng.choice(scenes))
    if len(scenes) > 1 and chance(rng):
        scenes[0].background_set = scenes[1]
    bpy.context.window.scene = rng.choice(scenes)
    bpy.ops.wm.save_as_mainfile(filepath=path, compress=chance(rng))
    bpy.ops.wm.open_mainfile(filepath=path, use_scripts=False)
    with open(os.path.join(folder, f"{number}.json"), "w", encoding="utf-8") as file:
        json.dump(describe_file(), file)
