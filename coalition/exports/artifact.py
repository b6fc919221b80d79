"""A file of a build: its path below the build folder, with forward slashes, and its bytes."""

Artifact = tuple[str, bytes]
