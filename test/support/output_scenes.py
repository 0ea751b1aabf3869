"""Scenes whose files have other formats, several views, several layers, or come from nodes."""
import bpy

from scene_parts import cube, emission, fresh, save


def stereo():
    scene = fresh(end=3)
    scene.render.use_multiview = True
    scene.render.views_format = "STEREO_3D"
    scene.render.image_settings.views_format = "STEREO_3D"
    bpy.data.objects["Camera"].data.stereo.interocular_distance = 2
    save("stereo.blend")


def exr():
    scene = fresh(end=3)
    scene.render.image_settings.file_format = "OPEN_EXR"
    scene.render.image_settings.exr_codec = "PIZ"
    scene.render.image_settings.color_depth = "32"
    # Bright beyond white, so that only a picture in floats holds it.
    cube(scene, "Lamp", emission("Bright", (4.0, 2.0, 1.0)), size=6, location=(0, 8, 0))
    save("exr.blend")


def tiff():
    scene = fresh(end=2)
    scene.render.image_settings.file_format = "TIFF"
    scene.render.image_settings.color_depth = "16"
    save("tiff.blend")


def view_layers():
    """One layer shows a green wall, the other a blue one; both are switched on, the compositor adds them up."""
    scene = fresh(end=2)
    bpy.data.objects["Cube"].hide_render = True
    for name, colour, x in (("Green", (0, 0.5, 0), -2), ("Blue", (0, 0, 0.5), 2)):
        wall = cube(scene, name, emission(name, colour), size=2, location=(x, 0, 0))
        collection = bpy.data.collections.new(name)
        scene.collection.children.link(collection)
        scene.collection.objects.unlink(wall)
        collection.objects.link(wall)
    layers = [scene.view_layers[0], scene.view_layers.new("Blue layer")]
    layers[0].name = "Green layer"
    for layer, hidden in zip(layers, ("Blue", "Green")):
        layer.layer_collection.children[hidden].exclude = True
    scene.use_nodes = True
    tree = scene.node_tree
    tree.nodes.clear()
    inputs = []
    for layer in layers:
        node = tree.nodes.new("CompositorNodeRLayers")
        node.layer = layer.name
        inputs.append(node)
    mix = tree.nodes.new("CompositorNodeMixRGB")
    mix.blend_type = "ADD"
    out = tree.nodes.new("CompositorNodeComposite")
    for index, node in enumerate(inputs):
        tree.links.new(node.outputs["Image"], mix.inputs[1 + index])
    tree.links.new(mix.outputs["Image"], out.inputs["Image"])
    save("view-layers.blend")


def file_output():
    """Two File Output nodes, one of them inside a group; one wants to write far from here."""
    scene = fresh(end=3)
    scene.view_layers[0].use_pass_z = True
    scene.use_nodes = True
    tree = scene.node_tree
    layers = next(node for node in tree.nodes if node.type == "R_LAYERS")
    depth = tree.nodes.new("CompositorNodeOutputFile")
    depth.name = "Depth/../pass"
    depth.base_path = "/etc/elsewhere"
    depth.format.file_format = "OPEN_EXR"
    depth.file_slots[0].path = "../../deep"
    tree.links.new(layers.outputs["Depth"], depth.inputs[0])
    group = bpy.data.node_groups.new("Passes", "CompositorNodeTree")
    group.inputs.new("NodeSocketColor", "Image")
    entry = group.nodes.new("NodeGroupInput")
    inner = group.nodes.new("CompositorNodeOutputFile")
    inner.name = "All"
    inner.base_path = "//passes/all_"
    inner.format.file_format = "OPEN_EXR_MULTILAYER"
    group.links.new(entry.outputs[0], inner.inputs[0])
    node = tree.nodes.new("CompositorNodeGroup")
    node.node_tree = group
    tree.links.new(layers.outputs["Image"], node.inputs[0])
    save("file-output.blend")


def persistent():
    scene = fresh(end=4)
    scene.render.use_persistent_data = True
    save("persistent.blend")


def driven():
    """Where the cube stands needs Python to be told; a registered text paints it another colour."""
    scene = fresh(end=2)
    thing = bpy.data.objects["Cube"]
    thing.animation_data_clear()
    thing.location = (0, 0, 0)
    curve = thing.driver_add("location", 0)
    curve.driver.expression = "float([0.0, 2.0][1])"
    text = bpy.data.texts.new("paint.py")
    text.write("import bpy\nfor m in bpy.data.materials:\n"
               "    m.node_tree.nodes['Emission'].inputs['Color'].default_value = (0, 0, 1, 1)\n")
    text.use_module = True
    save("driven.blend")


def other_colours():
    """A look that only another Blender has: its name is put in place of one of the same length."""
    scene = fresh(end=1)
    scene.view_settings.view_transform = "Filmic Log"
    save("colours-known.blend")


def smoke():
    """A fluid that is computed as it is played, nothing of it baked."""
    scene = fresh(end=3)
    thing = bpy.data.objects["Cube"]
    thing.animation_data_clear()
    bpy.context.view_layer.objects.active = thing
    thing.select_set(True)
    bpy.ops.object.quick_smoke()
    domain = next(o for o in scene.objects if o.modifiers and getattr(o.modifiers[0], "fluid_type", "") == "DOMAIN")
    domain.modifiers[0].domain_settings.resolution_max = 8
    thing.hide_render = True
    scene.world = bpy.data.worlds.new("World")
    scene.world.color = (1, 1, 1)
    save("smoke.blend")


output_scenes = (smoke, stereo, exr, tiff, view_layers, file_output, persistent, driven, other_colours)
