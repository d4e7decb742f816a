"""A museum kiosk: one illustrated story, a film, a timeline on a map and a guestbook."""
