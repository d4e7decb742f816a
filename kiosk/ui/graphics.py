"""Chooses how the scene is drawn: OpenGL where there is a GPU, else Qt's software scene graph."""

import logging

from PySide6.QtGui import QOffscreenSurface, QOpenGLContext
from PySide6.QtQuick import QQuickWindow

_log = logging.getLogger(__name__)
_GL_RENDERER = 0x1F01
_NO_GPU = ("llvmpipe", "softpipe", "swrast", "software")


def choose(setting: str, renderer: str) -> tuple[str, str]:
    """The backend, "" or "software" as Qt names them, and why.

    `setting` is auto, gl or software; `renderer` is OpenGL's own name for itself, "" where it does not start.
    """
    if setting == "software":
        return "software", "the settings ask for it"
    if not renderer:
        return "software", "OpenGL does not start"
    if setting == "gl":
        return "", f"the settings ask for it ({renderer})"
    if any(name in renderer.lower() for name in _NO_GPU):
        return "software", f"OpenGL is only {renderer}"
    return "", renderer


def gl_renderer() -> str:
    """OpenGL's name for what draws; "" where no context can be made. Needs the application."""
    context = QOpenGLContext()
    surface = QOffscreenSurface()
    surface.create()
    if not (context.create() and surface.isValid() and context.makeCurrent(surface)):
        return ""
    name: object = context.functions().glGetString(_GL_RENDERER)
    context.doneCurrent()
    return name if isinstance(name, str) else ""


def use(setting: str) -> None:
    """Set Qt's backend; call once, before the first window. The log says which and why."""
    backend, reason = choose(setting, "" if setting == "software" else gl_renderer())
    refused = setting == "gl" and backend
    _log.log(logging.WARNING if refused else logging.INFO, "Drawing with %s: %s", backend or "OpenGL", reason)
    QQuickWindow.setSceneGraphBackend(backend)
