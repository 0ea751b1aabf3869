"""Applies the pixel half of a spec to an open scene."""
from driver_events import refuse


def apply_spec(bpy, scene, pixels):
    render = scene.render
    engine = pixels["engine"]
    try:
        render.engine = engine
    except TypeError:
        refuse("engine-missing", "This Blender has no render engine \"%s\"." % engine)
    render.resolution_percentage = pixels["scale"]
    render.use_persistent_data = pixels["persistentData"]
    if engine == "CYCLES":
        apply_device(bpy, scene, pixels["device"])
    apply_view_layers(scene, pixels["viewLayers"])
    apply_camera(bpy, scene, pixels["camera"])
    apply_samples(scene, engine, pixels["samples"])
    apply_denoise(scene, engine, pixels["denoise"])
    apply_simplify(render, pixels["simplify"])
    apply_colours(scene, pixels["colour"])


def apply_device(bpy, scene, device):
    if device["backend"] == "CPU":
        scene.cycles.device = "CPU"
        return
    preferences = bpy.context.preferences.addons["cycles"].preferences
    found = preferences.get_devices_for_type(device["backend"]) or ()
    names = [one.name for one in found if one.type == device["backend"]]
    if names != device["names"]:
        refuse("other-gpu", "The render was planned for the GPUs %s by %s, but this machine has %s; start it again."
               % (", ".join(device["names"]), device["backend"], ", ".join(names) or "none"))
    preferences.compute_device_type = device["backend"]
    for one in found:
        # Computing on the CPU as well would mix two sorts of rounding into one picture.
        one.use = one.type == device["backend"]
    scene.cycles.device = "GPU"


def apply_view_layers(scene, names):
    if names is None:
        return
    known = [layer.name for layer in scene.view_layers]
    unknown = next((name for name in names if name not in known), None)
    if unknown is not None:
        refuse("unknown-view-layer", "Blender does not find the view layer \"%s\" in the scene \"%s\"."
               % (unknown, scene.name))
    scene.render.use_single_layer = False
    for layer in scene.view_layers:
        layer.use = layer.name in names


def apply_camera(bpy, scene, name):
    if name is None:
        return
    # Blender renders through a camera of another scene as well; of two with one name the scene's own is meant.
    camera = next((o for o in (*scene.objects, *bpy.data.objects) if o.name == name and o.type == "CAMERA"), None)
    if camera is None:
        refuse("unknown-camera", "Blender does not find the camera \"%s\" for the scene \"%s\"." % (name, scene.name))
    for marker in scene.timeline_markers:
        marker.camera = None
    scene.camera = camera


def apply_samples(scene, engine, samples):
    if samples is None:
        return
    if engine == "CYCLES":
        scene.cycles.samples = samples
        for layer in scene.view_layers:
            layer.samples = 0
    elif hasattr(scene, "eevee") and engine.startswith("BLENDER_EEVEE"):
        scene.eevee.taa_render_samples = samples


def apply_denoise(scene, engine, how):
    if engine != "CYCLES" or how == "file":
        return
    scene.cycles.use_denoising = how == "on"
    for layer in scene.view_layers:
        if hasattr(layer, "cycles") and hasattr(layer.cycles, "use_denoising"):
            layer.cycles.use_denoising = how == "on"


def apply_simplify(render, bounds):
    """Holds the scene to upper bounds; what it simplifies further by itself stays."""
    if bounds is None:
        return
    was_used = render.use_simplify
    levels, share = bounds["subdivision"], bounds["particles"]
    render.simplify_subdivision_render = min(levels, render.simplify_subdivision_render) if was_used else levels
    render.simplify_child_particles_render = (
        min(share, render.simplify_child_particles_render) if was_used else share)
    render.use_simplify = True


def apply_colours(scene, names):
    """Blender has replaced what its configuration does not know by a default, and said nothing; asking again tells."""
    if names is None:
        return
    settings = ((scene.display_settings, "display_device", names["display"], "display device"),
                (scene.view_settings, "view_transform", names["view"], "view transform"),
                (scene.view_settings, "look", names["look"], "look"))
    for owner, attribute, name, what in settings:
        try:
            if getattr(owner, attribute) != name:
                setattr(owner, attribute, name)
        except TypeError:
            refuse("colour-missing", "The colour configuration of this Blender has no %s \"%s\", which the scene \"%s\" "
                   "is shown by; render with the Blender that the file was made in, or name its configuration with "
                   "--ocio." % (what, name, scene.name))
