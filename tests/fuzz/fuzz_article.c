/* Serialised articles, as a parsing process hands them over. */
#include "target.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct cr_article *article;
    struct cr_error error;
    if (cr_article_deserialise((const char *)data, size, &article, &error) == CR_OK)
        cr_article_free(article);
    return 0;
}
