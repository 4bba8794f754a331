"""How a report is shown, one file a form."""
