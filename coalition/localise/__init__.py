"""Records, catalogs and one language in; that language's view out."""
