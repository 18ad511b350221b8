"""The window. Qt only; no rule of the business."""
