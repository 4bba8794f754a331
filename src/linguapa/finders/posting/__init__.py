"""What depends on where a post will appear: how long it may be, what shows first, what becomes of links and marks."""
