"""Words that all floors speak: errors, evidence, files, child processes. No business."""
