"""Qt: view models, models, and what carries calls across to QML."""

from kiosk.ui.immortal import keep_singletons
from kiosk.ui.memory import return_large_blocks

keep_singletons()
return_large_blocks()
