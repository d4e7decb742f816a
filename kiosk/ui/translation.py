"""The interface's words in the visit's language; the exhibit's own words come in editions."""

import logging

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtQml import QQmlEngine

from kiosk import paths

SOURCE_LANGUAGE = "en"
_log = logging.getLogger(__name__)


def words_in(language: str, context: str, source: str) -> str:
    """An interface word in another language than the visit's; `source` itself where there is none."""
    translator = QTranslator()
    translator.load(QLocale(language), "kiosk", "_", str(paths.resources() / "i18n"))
    return translator.translate(context, source) or source


class Translation:
    """Holds the installed translator, which Qt only borrows."""

    def __init__(self, engine: QQmlEngine) -> None:
        self._engine = engine
        self._translator: QTranslator | None = None

    def use(self, language: str) -> None:
        """Every `qsTr` of the engine follows at once; a language without a file falls back to English."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
        locale = QLocale(language)
        translator = QTranslator()
        folder = str(paths.resources() / "i18n")
        if not translator.load(locale, "kiosk", "_", folder):
            _log.warning("The interface has no words in %s; it speaks English", language)
            translator.load(QLocale(SOURCE_LANGUAGE), "kiosk", "_", folder)  # for its plurals
        QCoreApplication.installTranslator(translator)
        self._translator = translator
        QLocale.setDefault(locale)
        self._engine.setUiLanguage(language)
        self._engine.retranslate()

    def close(self) -> None:
        """Take the translator back from Qt."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
