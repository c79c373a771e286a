"""Side by side, seen from outside: the kiosk, a bare window and a browser in kiosk mode on the same pages."""
