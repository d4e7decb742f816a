"""Qt: view models, models, and what carries calls across to QML."""

from kiosk.ui.immortal import keep_singletons

keep_singletons()
