/*
 * Bytes of unknown encoding into text.
 *
 * Text here is valid UTF-8 in normalisation form NFC whose only line break is '\n'. What cannot be
 * decoded becomes U+FFFD; all else stays, control characters included (text/width.h shows them
 * safely). More than 30 combining marks in a row get a COMBINING GRAPHEME JOINER after each 30
 * (Stream-Safe Text Format, UAX #15 section 13), so that no text costs more than linear time.
 *
 * How the encoding is found: byte order mark; valid UTF-8; NULs in every second byte (UTF-16); the
 * declared one, by the rules of the WHATWG Encoding Standard (latin1 means windows-1252, never
 * UTF-7 or EBCDIC); nearly valid UTF-8; ICU's detector; windows-1252.
 */
#ifndef TEXT_CHARSET_H
#define TEXT_CHARSET_H

#include "base/arena.h"
#include "base/error.h"
#include "base/str.h"

struct charset_text {
    struct str text;     /* on the arena, NUL-terminated, though it may hold NUL before its end */
    const char *charset; /* the encoding that was read: "UTF-8", "windows-1252"; on the arena */
};

/*
 * Decodes a whole source of at most CR_SOURCE_MAX bytes. `path` is for messages; `declared` is what
 * a header or meta element says the encoding is, or NULL. No bytes give an empty text. Errors:
 * CR_BINARY (more than one character in 20 is a control character), CR_TOO_BIG.
 */
enum cr_status charset_decode(struct arena *arena, const char *path, struct str bytes,
                              const char *declared, struct charset_text *out,
                              struct cr_error *error);

/* The same for bytes that claim to be UTF-8 already, of at most CR_SOURCE_MAX bytes; cannot
 * fail. NUL-terminated. */
struct str charset_clean(struct arena *arena, struct str utf8);

#endif
