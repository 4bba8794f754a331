"""Who speaks to whom: requests, duties and the reader as a third person."""
