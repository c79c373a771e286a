"""What a screen says aloud."""
