"""How well a library can be read: scores, rules on its words, translations and the gates it must hold."""
