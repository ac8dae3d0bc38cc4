/*
 * robots.txt (RFC 9309): what a site allows programs to fetch that follow links.
 */
#ifndef INPUT_ROBOTS_H
#define INPUT_ROBOTS_H

#include <stdbool.h>

#include "base/str.h"

enum { ROBOTS_BYTES_MAX = 500 << 10 };

/* May `agent` ("crossread") fetch `path` ("/2026/a.html?b", percent-encoded)? The group that names
 * the agent holds, else that of "*"; the longest rule that matches decides, a tie allows. */
bool robots_allow(struct str robots, const char *agent, const char *path);

#endif
