"""New pages from a stick, and the way back to those from before."""
