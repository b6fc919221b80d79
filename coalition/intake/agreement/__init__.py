"""What people agree to: that they are listed or named, as columns ask and cells answer."""
