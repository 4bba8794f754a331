"""What is written for the eye and lost to the ear: capitals, hashtags, emoji, images, links, signs that draw."""
