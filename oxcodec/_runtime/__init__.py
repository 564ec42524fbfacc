"""The engine: what generated structures rest on. It knows no structure by name and no other room."""
