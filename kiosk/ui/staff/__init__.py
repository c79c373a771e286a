"""What only staff touch: imported when the first PIN was right."""
