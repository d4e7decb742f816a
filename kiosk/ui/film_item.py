"""The film in the scene: the newest frame as one textured node, under GL and software scene graphs alike."""

import shiboken6
from PySide6.QtCore import (
    Property,
    QCoreApplication,
    QObject,
    QRect,
    QRectF,
    QSizeF,
    QSocketNotifier,
    Qt,
    Signal,
)
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QSGNode, QSGSimpleTextureNode, QSGTexture

from kiosk.playback.frames import Frame, FrameSink
from kiosk.ui.qml import QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("the film makes it")
class FilmPicture(QObject):
    """A frame sink's pictures on the GUI thread; `shows` tells whether there is one.

    What runs for every picture has to be short: the sink's bell wakes the GUI thread, and that is all.
    """

    changed = Signal()
    showsChanged = Signal()

    def __init__(self, frames: FrameSink, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._frames = frames
        self._shows = False
        self._images: dict[int, QImage] = {}
        self._batch = 0
        # The application's, so that Python's collector never ends it on another thread, where Qt must not.
        bell = QSocketNotifier(frames.bell, QSocketNotifier.Type.Read, QCoreApplication.instance())
        bell.activated.connect(self._hear)
        self.destroyed.connect(bell.deleteLater)

    def take(self) -> tuple[Frame, QImage] | None:
        """The newest frame and an image of it that shares its pixels.

        The images are kept here, which outlives the scene: the last reference to one takes Python's lock, and
        a render thread that waits for it while the window goes would wait for ever.
        """
        frame = self._frames.take()
        if frame is None:
            return None
        if self._batch != frame.batch:
            self._images, self._batch = {}, frame.batch
        image = self._images.get(frame.slot)
        if image is None:
            image = self._images[frame.slot] = _image(frame)
        return frame, image

    # No slot of the meta object: Qt would call it after Python's collector has taken this.
    def _hear(self, *_rung: object) -> None:
        shows = self._frames.hear()
        self.changed.emit()
        if shows is not self._shows:
            self._shows = shows
            self.showsChanged.emit()

    def _get_shows(self) -> bool:
        return self._shows

    shows = Property(bool, _get_shows, notify=showsChanged)


@QmlElement
class FilmItem(QQuickItem):
    """Draws `picture` in its true aspect, whole and in the middle; nothing where there is none."""

    pictureChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self.setFlag(QQuickItem.Flag.ItemHasContents)
        self._picture: FilmPicture | None = None
        self._aspect = 0.0  # that the node has; 0 where the item has another size since

    def _get_picture(self) -> FilmPicture | None:
        return self._picture

    def _set_picture(self, picture: FilmPicture | None) -> None:
        if picture is self._picture:
            return
        if self._picture is not None:
            self._picture.changed.disconnect(self.update)
        self._picture = picture
        if picture is not None:
            picture.changed.connect(self.update)
        self.update()
        self.pictureChanged.emit()

    picture = Property(FilmPicture, _get_picture, _set_picture, notify=pictureChanged)

    def geometryChange(self, new: QRectF | QRect, old: QRectF | QRect) -> None:
        super().geometryChange(new, old)
        self._aspect = 0.0
        self.update()

    # PySide's stub forgets that None takes the node away.
    def updatePaintNode(  # type: ignore[override]
        self, old: QSGNode | None, _data: QQuickItem.UpdatePaintNodeData
    ) -> QSGNode | None:
        """On the render thread, with the GUI thread held. A texture a frame; the node frees the last one."""
        taken = self._picture.take() if self._picture is not None else None
        if taken is None:
            if old is not None:
                shiboken6.delete(old)  # Qt leaves this to the item
            return None
        frame, image = taken
        node = old if old is not None else _new_node()
        assert isinstance(node, QSGSimpleTextureNode)
        node.setTexture(self.window().createTextureFromImage(image))  # the image has no alpha
        if old is None or frame.aspect != self._aspect:
            self._aspect = frame.aspect
            node.setRect(_inside(frame.aspect, self.width(), self.height()))
        return node


def _inside(aspect: float, width: float, height: float) -> QRectF:
    size = QSizeF(aspect, 1.0).scaled(width, height, Qt.AspectRatioMode.KeepAspectRatio)
    left, top = (width - size.width()) / 2, (height - size.height()) / 2
    return QRectF(round(left), round(top), round(size.width()), round(size.height()))


def _image(frame: Frame) -> QImage:
    return QImage(frame.pixels, frame.width, frame.height, frame.pitch, QImage.Format.Format_RGB32)


def _new_node() -> QSGSimpleTextureNode:
    node = QSGSimpleTextureNode()
    node.setOwnsTexture(True)  # else every frame leaks
    node.setFiltering(QSGTexture.Filtering.Linear)
    return node
