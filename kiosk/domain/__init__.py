"""The things a kiosk speaks of, as frozen data and pure functions; standard library only."""
