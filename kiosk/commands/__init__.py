"""The command line's groups, a module each; `kiosk.cli` mounts them."""
