#include "text/charset.h"

#include <crossread/article.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucsdet.h>
#include <unicode/ustring.h>

#include "text/normal.h"

/* One control character in so many characters is a binary file: compressed data has one in ten,
 * text none. The first few are free, so that a stray NUL does not condemn a short text. */
enum { CONTROL_SHARE = 20, CONTROLS_FREE = 3 };

/* The detector reads no more than about 8 KB; it gets the lines that are not ASCII. */
enum { SAMPLE_MAX = 8 << 10, NUL_SAMPLE = 4 << 10, BINARY_SAMPLE = 64 << 10 };

/* At least so many valid multibyte characters to an invalid sequence: UTF-8 with slips. */
enum { UTF8_SLIPS = 4 };

/* Confidence (0…100) under which the detector is guessing. */
enum { CONFIDENCE_MIN = 10 };

/* Labels that mean a superset by the Encoding Standard, by the name ICU gives the encoding. */
static const char *const supersets[][2] = {
    {"ISO-8859-1", "windows-1252"},
    {"US-ASCII", "windows-1252"},
    {"ISO-8859-9", "windows-1254"},
    {"ISO-8859-11", "windows-874"},
    {"TIS-620", "windows-874"},
    {"GB2312", "gb18030"},
    {"GBK", "gb18030"},
    {"EUC-KR", "windows-949"},
    {"KS_C_5601-1987", "windows-949"},
    {"Shift_JIS", "windows-31j"},
    {"Big5", "Big5-HKSCS"},
};

static const struct mark {
    const char *bytes;
    size_t n;
    const char *charset;
} marks[] = {
    {"\xef\xbb\xbf", 3, "UTF-8"}, {"\xff\xfe\0\0", 4, "UTF-32LE"}, {"\0\0\xfe\xff", 4, "UTF-32BE"},
    {"\xff\xfe", 2, "UTF-16LE"},  {"\xfe\xff", 2, "UTF-16BE"},
};

/* Cuts a byte order mark off; the encoding it tells, or NULL. */
static const char *cut_mark(struct str *bytes)
{
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (str_starts(*bytes, (struct str){marks[i].bytes, marks[i].n})) {
            bytes->s += marks[i].n;
            bytes->n -= marks[i].n;
            return marks[i].charset;
        }
    return NULL;
}

/* UTF-16 of a Latin script without a mark: NUL in every second place and hardly in the others. */
static const char *guess_utf16(struct str bytes)
{
    size_t pairs = (bytes.n < NUL_SAMPLE ? bytes.n : NUL_SAMPLE) / 2, nuls[2] = {0, 0};
    if (pairs < 4)
        return NULL;
    for (size_t i = 0; i < 2 * pairs; i++)
        nuls[i % 2] += bytes.s[i] == '\0';
    if (nuls[1] * 2 > pairs && nuls[0] * 20 < pairs)
        return "UTF-16LE";
    return nuls[0] * 2 > pairs && nuls[1] * 20 < pairs ? "UTF-16BE" : NULL;
}

static bool is_binary(const struct normal_survey *survey)
{
    return survey->controls > CONTROLS_FREE &&
           survey->controls * CONTROL_SHARE > survey->characters;
}

static const char *superset_of(const char *charset)
{
    for (size_t i = 0; i < sizeof supersets / sizeof *supersets; i++)
        if (str_equal_fold(str_of(charset), str_of(supersets[i][0])))
            return supersets[i][1];
    return charset;
}

/* Encodings that hide ASCII from filters or change its letters are never opened. */
static bool is_trustworthy(UConverter *converter)
{
    static const char ascii[] = "<Az09.,\"'/=-&;>";
    switch (ucnv_getType(converter)) {
    case UCNV_UTF7:
    case UCNV_SCSU:
    case UCNV_BOCU1:
    case UCNV_IMAP_MAILBOX:
    case UCNV_CESU8:
        return false;
    default:
        break;
    }
    UErrorCode status = U_ZERO_ERROR;
    UChar units[2 * sizeof ascii];
    int32_t n = ucnv_toUChars(converter, units, (int32_t)(sizeof units / sizeof *units), ascii,
                              (int32_t)sizeof ascii - 1, &status);
    if (U_FAILURE(status) || n != (int32_t)sizeof ascii - 1)
        return false;
    for (int32_t i = 0; i < n; i++)
        if (units[i] != (unsigned char)ascii[i])
            return false;
    return true;
}

/* A declared or detected label as an encoding that can be read: its name, or NULL. */
static const char *resolve_label(struct arena *arena, const char *label)
{
    UErrorCode status = U_ZERO_ERROR;
    const char *name = ucnv_getStandardName(label, "MIME", &status);
    if (U_FAILURE(status) || !name)
        name = label;
    name = superset_of(name);
    status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(name, &status);
    bool usable = U_SUCCESS(status) && is_trustworthy(converter);
    ucnv_close(converter);
    return usable ? arena_strdup(arena, name) : NULL;
}

/* Up to SAMPLE_MAX bytes of the lines that hold a byte beyond ASCII. */
static struct str sample_lines(struct arena *arena, struct str bytes)
{
    struct buf sample = {.arena = arena};
    struct str line;
    while (sample.n < SAMPLE_MAX && str_cut(&bytes, '\n', &line)) {
        size_t i = 0;
        while (i < line.n && (signed char)line.s[i] >= 0)
            i++;
        if (i == line.n)
            continue;
        size_t start = i > SAMPLE_MAX / 4 ? i - SAMPLE_MAX / 4 : 0;
        size_t room = SAMPLE_MAX - sample.n;
        buf_add(&sample,
                (struct str){line.s + start, line.n - start < room ? line.n - start : room});
        buf_add_char(&sample, '\n');
    }
    return (struct str){buf_string(&sample), sample.n};
}

static const char *detect(struct arena *arena, struct str bytes)
{
    struct str sample = sample_lines(arena, bytes);
    const char *labels[4] = {0};
    size_t count = 0;
    UErrorCode status = U_ZERO_ERROR;
    UCharsetDetector *detector = ucsdet_open(&status);
    ucsdet_setText(detector, sample.s, (int32_t)sample.n, &status);
    int32_t found = 0;
    const UCharsetMatch **matches = ucsdet_detectAll(detector, &found, &status);
    for (int32_t i = 0; i < found && U_SUCCESS(status) && count < 4; i++)
        if (ucsdet_getConfidence(matches[i], &status) >= CONFIDENCE_MIN)
            labels[count++] = ucsdet_getName(matches[i], &status);
    ucsdet_close(detector); /* the names are constants */
    for (size_t i = 0; i < count; i++) {
        const char *name = resolve_label(arena, labels[i]);
        if (name && strcmp(name, "UTF-8") != 0)
            return name;
    }
    return "windows-1252";
}

/* The encoding of bytes that are not valid UTF-8 and have no mark. */
static const char *choose(struct arena *arena, struct str bytes, const char *declared,
                          const struct normal_survey *survey)
{
    const char *name = declared ? resolve_label(arena, declared) : NULL;
    if (name && strcmp(name, "UTF-8") != 0)
        return name;
    if (survey->multibyte >= survey->invalid * UTF8_SLIPS)
        return "UTF-8";
    return detect(arena, bytes);
}

/* ICU's own callback writes U+001A for some encodings. */
static void replace_invalid(const void *context, UConverterToUnicodeArgs *args, const char *bytes,
                            int32_t length, UConverterCallbackReason reason, UErrorCode *status)
{
    (void)context, (void)bytes, (void)length;
    static const UChar replacement = 0xfffd;
    if (reason > UCNV_IRREGULAR)
        return;
    *status = U_ZERO_ERROR;
    ucnv_cbToUWriteUChars(args, &replacement, 1, 0, status);
}

/* Into UTF-8, invalid sequences as U+FFFD. No byte of any encoding read here becomes more than
 * three: the room is taken before ICU's objects are opened, as an arena may jump. */
static struct str convert(struct arena *arena, struct str bytes, const char *charset)
{
    size_t capacity = 3 * bytes.n + 16;
    char *text = arena_alloc(arena, capacity), *to = text;
    const char *from = bytes.s;
    UChar pivot[2048], *source = pivot, *target = pivot;
    UErrorCode status = U_ZERO_ERROR;
    UConverter *in = ucnv_open(charset, &status), *out = ucnv_open("UTF-8", &status);
    ucnv_setToUCallBack(in, replace_invalid, NULL, NULL, NULL, &status);
    if (U_SUCCESS(status))
        ucnv_convertEx(out, in, &to, text + capacity, &from, from + bytes.n, pivot, &source,
                       &target, pivot + sizeof pivot / sizeof *pivot, true, true, &status);
    ucnv_close(in);
    ucnv_close(out);
    return (struct str){text, (size_t)(to - text)};
}

/* Encodings that are ASCII to the eye: only the declaration tells them. */
static bool is_stateful(const char *label)
{
    struct str prefix = STR("iso-2022-");
    struct str s = str_of(label);
    return s.n > prefix.n && str_equal_fold((struct str){s.s, prefix.n}, prefix);
}

/* The bytes as UTF-8 with their survey, not yet repaired. False where they are no text. */
static bool decode(struct arena *arena, const char *declared, struct str *bytes,
                   const char **charset, struct normal_survey *survey)
{
    struct str head = {bytes->s, bytes->n < BINARY_SAMPLE ? bytes->n : BINARY_SAMPLE};
    const char *name = cut_mark(bytes);
    if (!name)
        name = guess_utf16(*bytes);
    if (!name) {
        *survey = normal_survey_utf8(head);
        if (is_binary(survey))
            return false;
        *survey = normal_survey_utf8(*bytes);
        bool legacy = survey->invalid || (survey->multibyte == 0 && is_stateful(declared));
        name = legacy ? choose(arena, *bytes, declared, survey) : "UTF-8";
    }
    if (strcmp(name, "UTF-8") != 0)
        *bytes = convert(arena, *bytes, name);
    *survey = normal_survey_utf8(*bytes);
    *charset = name;
    return !is_binary(survey);
}

enum cr_status charset_decode(struct arena *arena, const char *path, struct str bytes,
                              const char *declared, struct charset_text *out,
                              struct cr_error *error)
{
    if (bytes.n > CR_SOURCE_MAX)
        return error_set(error, CR_TOO_BIG,
                         "%s: is larger than %d MiB, which is more than an article can be", path,
                         CR_SOURCE_MAX >> 20);
    struct normal_survey survey;
    if (!decode(arena, declared, &bytes, &out->charset, &survey))
        return error_set(error, CR_BINARY,
                         "%s: is not text; give a text file, a saved web page or a feed", path);
    out->text = normal_compose(arena, normal_repair(arena, bytes, &survey));
    return CR_OK;
}

struct str charset_clean(struct arena *arena, struct str utf8)
{
    struct normal_survey survey = normal_survey_utf8(utf8);
    return normal_compose(arena, normal_repair(arena, utf8, &survey));
}
