"""What words mean in the thirty languages: those of headers, letters, notes and answers."""
