"""Qt: view models, models, and what carries calls across to QML."""
