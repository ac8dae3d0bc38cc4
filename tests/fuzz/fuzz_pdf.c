/* What pdftotext makes of a PDF. */
#include "target.h"

#include "input/pdf.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_content("report.pdf", PDF_LAYOUT_TYPE, data, size);
    return 0;
}
