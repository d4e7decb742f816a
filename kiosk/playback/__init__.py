"""The film player: libVLC, and a silent stand-in where there is none."""
