"""Everything that is heard: the computer's voice, recordings and the chime."""
