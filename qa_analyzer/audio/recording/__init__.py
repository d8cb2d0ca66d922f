"""From a file to samples on disk, decoded in a process of its own; and clips cut out of it."""
