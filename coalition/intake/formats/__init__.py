"""Files of every kind as rows of text: sheets, pages, JSON, YAML, XML and pasted text."""
