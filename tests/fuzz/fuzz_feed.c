/* RSS, Atom and OPML, and the HTML of their items. */
#include "target.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_content("feed.xml", NULL, data, size);
    return 0;
}
