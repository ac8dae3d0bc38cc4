/*
 * An analysis as bytes, compact and quick to read back.
 *
 *   8 bytes  "crossrd" and the form's version
 *   8        length of what follows the header
 *   8        checksum of it (FNV-1a, 64 bit)
 *   …        the structures of analysis.h in order of their arrays: counts and numbers as 32-bit
 *            little-endian, doubles as their 64 bits, strings with their length plus one (0: NULL),
 *            each ended by NUL so that they are used where they lie
 *
 * The articles are not part of it; a document names its article by hash.
 */
#ifndef LIBRARY_FORM_H
#define LIBRARY_FORM_H

#include <crossread/analysis.h>

#include "base/error.h"
#include "base/str.h"

struct str form_write(struct arena *arena, const struct cr_analysis *analysis);

/*
 * Reads back onto the articles, which must be those of the analysis, in any order. The bytes are
 * not trusted: CR_DAMAGED where anything does not fit, down to indices and spans. CR_NO_MEMORY.
 */
enum cr_status form_read(struct str bytes, struct cr_article *const *articles, size_t count,
                         struct cr_analysis **out);

#endif
