"""One view model a screen, in the QML module Kiosk.Backend."""
