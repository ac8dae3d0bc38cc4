/*
 * PDF, by poppler's pdftotext where that is installed: the words of the pages with their places.
 */
#ifndef INPUT_PDF_H
#define INPUT_PDF_H

#include "base/error.h"
#include "input/draft.h"
#include "input/rules.h"

/* The media type of what pdf_convert makes. */
#define PDF_LAYOUT_TYPE "application/x-pdftotext-bbox"

/*
 * Runs pdftotext, with bounded time and memory, on a file's bytes; *out is its XML, malloc'ed.
 * Errors: CR_UNSUPPORTED (not installed; the message names the package), CR_DAMAGED, CR_TOO_BIG,
 * CR_IO, CR_NO_MEMORY.
 */
enum cr_status pdf_convert(const char *path, struct str bytes, struct str *out,
                           struct cr_error *error);

/*
 * Reads that XML: paragraphs are told apart by indents, gaps and short last lines, and joined over
 * columns and pages; running heads and page numbers are left out; the largest words on the first
 * page are the title. Errors: CR_NO_MEMORY. Pages without text (scans) leave the draft without
 * blocks.
 */
enum cr_status pdf_read_layout(struct draft *draft, struct str xml, struct cr_error *error);

#endif
