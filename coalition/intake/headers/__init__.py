"""Which column of a sheet holds what, by its header and by what stands in its cells."""
