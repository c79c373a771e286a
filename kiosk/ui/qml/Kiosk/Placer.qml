pragma Singleton
import Kiosk.Model

// One for all pictures. What QML makes of a Python type is never given back by PySide6 6.11, so nothing that comes and
// goes may hold one.
LabelPlacer {}
