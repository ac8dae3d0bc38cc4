# Data files: what is installed, what is compiled at build time.
