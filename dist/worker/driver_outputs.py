"""Where pictures go: the frames' format, 8-bit pictures beside them, and what File Output nodes write."""
import os

from driver_events import refuse, tell

# Settings that change with the file format, in an order in which they can be put back.
FORMAT_SETTINGS = ("file_format", "color_mode", "color_depth", "exr_codec", "quality", "compression", "tiff_codec")
JPEG_QUALITY = 95
NAME_LIMIT_CHARACTERS = 60


def apply_output(scene, pixels):
    render, wanted = scene.render, pixels["format"]
    settings = render.image_settings
    if not wanted["asInFile"]:
        choose_format(render, settings, wanted)
    elif settings.file_format != wanted["fileFormat"]:
        refuse("other-format", "Blender reads the output format as %s, planned was %s."
               % (settings.file_format, wanted["fileFormat"]))
    if settings.file_format == "JPEG2000":
        # The other codec has another ending than the frames were planned with.
        settings.jpeg2k_codec = "JP2"
    if render.use_multiview:
        # One file a view: a picture of two eyes side by side has not the planned size.
        settings.views_format = "INDIVIDUAL"
    settings.use_preview = False
    render.use_file_extension = True
    render.use_overwrite = True
    render.use_placeholder = False
    # What changes from one run or machine to the next has no place in a frame, burnt in or written beside the pixels.
    changing = ["date", "render_time", "memory", "hostname"] + ([] if render.use_stamp else ["filename"])
    for stamp in changing:
        setattr(render, "use_stamp_" + stamp, False)


def choose_format(render, settings, wanted):
    if hasattr(settings, "media_type"):
        settings.media_type = "MULTI_LAYER_IMAGE" if wanted["fileFormat"] == "OPEN_EXR_MULTILAYER" else "IMAGE"
    before = (settings.file_format, settings.color_mode, settings.quality)
    settings.file_format = wanted["fileFormat"]
    if wanted["fileFormat"] == "OPEN_EXR_MULTILAYER":
        settings.exr_codec = "ZIP"
    elif wanted["fileFormat"] == "JPEG":
        settings.color_mode = "BW" if before[1] == "BW" else "RGB"
        settings.quality = before[2] if before[0] == "JPEG" else JPEG_QUALITY
    else:
        settings.color_mode = before[1] if before[0] == wanted["fileFormat"] else alpha_mode(render)
        if wanted["fileFormat"] == "OPEN_EXR":
            settings.exr_codec = "ZIP"
    settings.color_depth = str(wanted["depth"])


def alpha_mode(render):
    return "RGBA" if render.film_transparent else "RGB"


class Proxies:
    """8-bit PNGs of the same result, for eyes and FFmpeg: with the scene's view, in the same pass."""

    def __init__(self, bpy, scene, folder):
        self.bpy, self.scene, self.folder = bpy, scene, folder

    def save(self, name):
        image = self.bpy.data.images.get("Render Result")
        settings = self.scene.render.image_settings
        kept = [(key, getattr(settings, key)) for key in FORMAT_SETTINGS if hasattr(settings, key)]
        media = getattr(settings, "media_type", None)
        try:
            if media is not None:
                settings.media_type = "IMAGE"
            settings.file_format, settings.color_depth = "PNG", "8"
            settings.color_mode = alpha_mode(self.scene.render)
            image.save_render(os.path.join(self.folder, "proxies", name + ".png"), scene=self.scene)
        except RuntimeError:
            # With several views each has its own file, and Blender complains that the one without a suffix is missing.
            pass
        finally:
            if media is not None:
                settings.media_type = media
            for key, value in kept:
                try:
                    setattr(settings, key, value)
                except TypeError:
                    pass  # A setting of another format, which has no value now and had none that counts.


class Layers:
    """Sends what File Output nodes write into folders of their own, and tells what came with each frame."""

    def __init__(self, scene, folder):
        self.folder = os.path.join(folder, "layers")
        self.seen = set()
        # The list of what was published lies beside the nodes' folders.
        self.names = {"files.json"}
        for node in output_nodes(compositor_tree(scene), set()):
            try:
                self.redirect(node)
            except (AttributeError, TypeError, RuntimeError) as error:
                tell("problem", code="layer-not-redirected",
                     message="What the File Output node \"%s\" writes is lost: %s" % (node.name, " ".join(str(error).split())))

    def redirect(self, node):
        base = os.path.join(self.folder, self.unique(node.name))
        os.makedirs(base, exist_ok=True)
        if hasattr(node, "file_output_items"):  # since 5.0
            node.directory = base + os.sep
            node.file_name = plain(node.file_name or "layer")
            return
        if node.format.file_format == "OPEN_EXR_MULTILAYER":
            node.base_path = os.path.join(base, plain(os.path.basename(node.base_path.replace("\\", "/")) or "layers"))
            return
        node.base_path = base + os.sep
        taken = set()
        for slot in node.file_slots:
            path = plain(slot.path).replace("#", "") or "layer"
            if path[-1].isdigit():
                # Else frame 1 of `a1` would be frame 11 of `a`.
                path += "_"
            while path in taken:
                path += "_"
            taken.add(path)
            slot.path = path

    def unique(self, name):
        name = plain(name)
        while name in self.names:
            name += "_"
        self.names.add(name)
        return name

    def written(self):
        """Files that were not there when it was last asked."""
        found = []
        for node in sorted(self.names):
            try:
                names = sorted(os.listdir(os.path.join(self.folder, node)))
            except OSError:
                continue
            found += [one for one in (node + "/" + name for name in names) if one not in self.seen]
        self.seen.update(found)
        return found


def compositor_tree(scene):
    if not scene.render.use_compositing:
        return None
    if hasattr(scene, "compositing_node_group"):  # since 5.0
        return scene.compositing_node_group
    return scene.node_tree if scene.use_nodes else None


def output_nodes(tree, visited):
    if tree is None or tree in visited:
        return
    visited.add(tree)
    for node in tree.nodes:
        if node.bl_idname == "CompositorNodeOutputFile":
            yield node
        elif node.type == "GROUP":
            yield from output_nodes(node.node_tree, visited)


def plain(text):
    """A name that leads nowhere: no folders, not hidden, of bounded length."""
    kept = "".join(c if c.isalnum() or c in " _-.#" else "_" for c in text.replace("//", ""))
    return kept.lstrip(". ")[:NAME_LIMIT_CHARACTERS] or "layer"
