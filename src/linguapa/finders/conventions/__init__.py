"""How dates, times, amounts, telephone numbers and capitals are written."""
