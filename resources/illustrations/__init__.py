"""The teaching pictures, computed from measurements and written as SVG into content/images."""
