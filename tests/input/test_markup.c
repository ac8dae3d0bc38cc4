#include "testing.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <crossread/article.h>

/* A page of our own, with most of what news sites put around an article. */
static const char page[] =
    "<!DOCTYPE html><html lang=\"en-GB\"><head><meta charset=\"utf-8\">"
    "<title>Canal to be drained for repairs | The Lock Gate Herald</title>"
    "<link rel=\"canonical\" href=\"https://lockgate.example/2022/03/canal\">"
    "<meta property=\"og:site_name\" content=\"The Lock Gate Herald\">"
    "<meta property=\"og:title\" content=\"Canal to be drained for repairs\">"
    "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@graph\":["
    "{\"@type\":\"NewsArticle\",\"headline\":\"Canal to be drained for repairs\","
    "\"datePublished\":\"2022-03-09T07:15:00Z\",\"dateModified\":\"2022-03-09T11:40:00+01:00\","
    "\"author\":[{\"@type\":\"Person\",\"name\":\"Mina Holt\"},{\"name\":\"Jo Reyes\"}]}]}</script>"
    "<style>p { color: red }</style></head><body>"
    "<nav><ul><li><a href=\"/\">Home</a></li><li><a href=\"/news\">News of the valley</a></li></ul>"
    "</nav><div class=\"cookie-banner\"><p>We use cookies to make this site as good as it can be, "
    "and "
    "we share what we know about you with 417 partners.</p></div>"
    "<main><article><h1>Canal to be drained for repairs</h1>"
    "<p class=\"byline\">By Mina Holt and Jo Reyes</p>"
    "<figure><img src=\"a.jpg\"><figcaption>The lower lock in February</figcaption></figure>"
    "<div class=\"article-body\">"
    "<p>The canal between the two lower locks will be drained on Monday so that its walls can be "
    "repaired, the water board said.</p>"
    "<p>Some 4,000 fish have to be moved first. <a href=\"/volunteers\">Volunteers</a> are asked "
    "to "
    "bring boots, buckets and a good deal of patience.</p>"
    "<div class=\"newsletter-signup\"><p>Get the news of the valley by mail every morning, and "
    "never miss a story again.</p></div>"
    "<h2>What it costs</h2>"
    "<ul><li>Work on the walls is put at 2.1 million euros.</li>"
    "<li>New gates are to cost another 300,000 euros.</li></ul>"
    "<blockquote><p>We have not seen the bottom of this canal since 1961, and nobody knows what is "
    "lying there.</p></blockquote>"
    "<p>Boats can pass again from the end of May, if the weather is kind to the masons.</p>"
    "</div></article></main>"
    "<section class=\"related-stories\"><h2>Related stories</h2>"
    "<p><a href=\"/x\">Swans return to the upper lock after eleven years of "
    "absence</a></p></section>"
    "<div id=\"comments\"><p>First! I always said that this canal would be drained one day, and "
    "nobody believed me, not even my wife.</p></div>"
    "<footer><p>The Lock Gate Herald is printed on paper from the mill at the upper lock.</p>"
    "</footer><script>var x = '<p>not text at all, whatever it looks like to a "
    "parser</p>';</script>"
    "</body></html>";

static struct cr_article *read_as(const char *path, const void *bytes, size_t length)
{
    struct cr_article *article = NULL;
    struct cr_error error = {0};
    if (cr_article_from_bytes(path, bytes, length, NULL, &article, &error) != CR_OK)
        fail_msg("%s", error.message);
    return article;
}

static void assert_block(const struct cr_article *a, const char *text, enum cr_role role,
                         enum cr_block_kind kind)
{
    const char *at = strstr(a->text, text);
    if (!at)
        fail_msg("not in the article: %s", text);
    for (uint32_t i = 0; i < a->block_count; i++)
        if (a->blocks[i].span.start <= at - a->text && at - a->text < a->blocks[i].span.end) {
            assert_int_equal(a->blocks[i].role, role);
            assert_int_equal(a->blocks[i].kind, kind);
            return;
        }
    fail_msg("in no block: %s", text);
}

static bool is_body(const struct cr_article *a, const char *text)
{
    const char *at = strstr(a->text, text);
    for (uint32_t i = 0; at && i < a->block_count; i++)
        if (a->blocks[i].span.start <= at - a->text && at - a->text < a->blocks[i].span.end)
            return a->blocks[i].role == CR_ROLE_BODY;
    return false;
}

static void a_page_becomes_its_article(void **state)
{
    (void)state;
    struct cr_article *a = read_as("page.html", page, strlen(page));
    assert_block(a, "Canal to be drained", CR_ROLE_TITLE, CR_BLOCK_HEADING);
    assert_block(a, "The canal between", CR_ROLE_BODY, CR_BLOCK_PARAGRAPH);
    assert_block(a, "Volunteers are asked to bring", CR_ROLE_BODY, CR_BLOCK_PARAGRAPH);
    assert_block(a, "What it costs", CR_ROLE_BODY, CR_BLOCK_HEADING);
    assert_block(a, "New gates", CR_ROLE_BODY, CR_BLOCK_LIST_ITEM);
    assert_block(a, "We have not seen", CR_ROLE_BODY, CR_BLOCK_QUOTE);
    assert_block(a, "Boats can pass", CR_ROLE_BODY, CR_BLOCK_PARAGRAPH);
    static const char *const others[] = {"cookies", "every morning", "Swans",      "First!",
                                         "printed", "not text",      "valley</a>", "color"};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        assert_false(is_body(a, others[i]));
    cr_article_free(a);
}

static void a_page_says_what_it_is(void **state)
{
    (void)state;
    struct cr_article *a = read_as("-", page, strlen(page));
    assert_string_equal(a->title, "Canal to be drained for repairs");
    assert_string_equal(a->outlet, "The Lock Gate Herald");
    assert_string_equal(a->author, "Mina Holt, Jo Reyes");
    assert_string_equal(a->published, "2022-03-09T07:15+00:00");
    assert_string_equal(a->modified, "2022-03-09T11:40+01:00");
    assert_string_equal(a->url, "https://lockgate.example/2022/03/canal");
    assert_string_equal(a->language, "en-GB");
    cr_article_free(a);
}

/* WordPress names author and publisher once and points at them. */
static void linked_data_may_point_at_names(void **state)
{
    (void)state;
    static const char graph[] =
        "<html lang='en'><head><title>Council votes to close baths - The Ellery Echo</title>"
        "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"Organization\","
        "\"@id\":\"#org\",\"name\":\"The Ellery Echo\"},{\"@type\":\"WebPage\","
        "\"datePublished\":\"2020-01-01\"},{\"@type\":[\"Article\",\"NewsArticle\"],"
        "\"headline\":\"Council votes to close baths\",\"author\":{\"@id\":\"#p\"},"
        "\"publisher\":{\"@id\":\"#org\"},\"datePublished\":\"2023-06-05T18:12:00+01:00\"},"
        "{\"@type\":\"Person\",\"@id\":\"#p\",\"name\":\"Dora Quint\"}]}</script></head><body>"
        "<h1>The Ellery Echo</h1><h1>Council votes to close baths</h1><div><p>Ellery council voted "
        "by "
        "21 to 18 on Monday night to close the town baths in September.</p><p>The baths lost "
        "300,000 "
        "pounds last year, council leader Mark Tew told the meeting.</p></div><h1>More from "
        "Ellery</h1><ul><li><a href='/x'>Man finds snake in washing "
        "machine</a></li></ul></body></html>";
    struct cr_article *a = read_as("page.html", graph, strlen(graph));
    assert_string_equal(a->title, "Council votes to close baths");
    assert_string_equal(a->outlet, "The Ellery Echo");
    assert_string_equal(a->author, "Dora Quint");
    assert_string_equal(a->published, "2023-06-05T18:12+01:00");
    assert_null(strstr(a->text, "snake"));
    cr_article_free(a);
}

/* The text of the blocks of a role, one a line. */
static void text_of_role(const struct cr_article *a, enum cr_role role, char *out, size_t size)
{
    size_t n = 0;
    *out = '\0';
    for (uint32_t i = 0; i < a->block_count && n < size; i++)
        if (a->blocks[i].role == role)
            n += (size_t)snprintf(out + n, size - n, "%.*s\n",
                                  (int)(a->blocks[i].span.end - a->blocks[i].span.start),
                                  a->text + a->blocks[i].span.start);
}

/* What a page shows by a script only stands in its data; and what it says of its elements. */
/* Entries of a live blog that write their times as the language does. */
static void a_live_blog_may_be_in_any_language(void **state)
{
    (void)state;
    static const char live[] =
        "<html lang='es'><head><meta property='article:published_time' content='2024-01-03T08:00:00"
        "+01:00'></head><body><main class='live-blog'><h1>Las inundaciones, en directo</h1><div>"
        "<article><time datetime='2024-01-03T11:30:00+01:00'>11.30</time><h2>Sin luz</h2><p>Cuatro "
        "pueblos del valle siguen sin luz desde la madrugada, según la compañía eléctrica.</p>"
        "</article><article><time datetime='2024-01-03T10:10:00+01:00'>10.10</time><p>El río bajó "
        "medio metro en dos horas, informó la confederación del agua.</p></article><article><time "
        "datetime='2024-01-03T09:00:00+01:00'>9.00</time><p>Los colegios de toda la comarca están "
        "cerrados este miércoles, anunció el alcalde.</p></article></div></main></body></html>";
    char stamps[256];
    struct cr_article *a = read_as("page.html", live, strlen(live));
    assert_int_equal(a->entry_count, 3);
    assert_string_equal(a->entries[1].published, "2024-01-03T10:10+01:00");
    text_of_role(a, CR_ROLE_FURNITURE, stamps, sizeof stamps);
    assert_string_equal(stamps, "11.30\n10.10\n9.00\n");
    cr_article_free(a);
}

static void data_may_hold_what_the_page_does_not_show(void **state)
{
    (void)state;
    static const char drawn[] =
        "<html lang='en'><head><script type='application/ld+json'>{\"@type\":\"NewsArticle\","
        "\"headline\":\"Mill burns at Harrowgate\",\"articleBody\":\"The mill at Harrowgate burned "
        "down on Sunday night, the fire brigade said.\\n\\nNineteen people fought the "
        "fire.\"}</script></head><body><div id='root'></div><noscript>Please enable "
        "JavaScript.</noscript></body></html>";
    static const char items[] =
        "<html lang='en'><head><title>x</title></head><body itemscope itemtype='http://schema.org/"
        "NewsArticle'><h1 itemprop='headline'>Mill burns at Harrowgate</h1><span itemprop='author' "
        "itemscope><span itemprop='name'>Dora Quint</span></span><div "
        "itemprop='articleBody'><p>The mill "
        "at Harrowgate burned down on Sunday night, the fire brigade said.</p></div></body></html>";
    char body[1024];
    struct cr_article *a = read_as("page.html", drawn, strlen(drawn));
    text_of_role(a, CR_ROLE_BODY, body, sizeof body);
    assert_string_equal(body,
                        "The mill at Harrowgate burned down on Sunday night, the fire brigade "
                        "said.\nNineteen people fought the fire.\n");
    assert_string_equal(a->title, "Mill burns at Harrowgate");
    cr_article_free(a);
    a = read_as("page.html", items, strlen(items));
    assert_string_equal(a->title, "Mill burns at Harrowgate");
    assert_string_equal(a->author, "Dora Quint");
    cr_article_free(a);
}

static void what_stands_in_front_of_a_paywall_is_the_article(void **state)
{
    (void)state;
    static const char teaser[] =
        "<html lang='en'><body><article><h1>Mill sold for 3m</h1><p>The mill at Harrowgate was "
        "sold "
        "for three million pounds on Monday, its owner said.</p><div><h2>Subscribe to continue "
        "reading</h2><p>Already a subscriber? Log in</p><p>Get unlimited access for £1 a week. "
        "Cancel any time.</p></div></article></body></html>";
    static const char french[] =
        "<html lang='fr'><body><article><h1>Le pont rouvre</h1><p>Publié le lundi 8 janvier 2024 à "
        "18h04</p><p>Le pont de Valmont a rouvert lundi, deux jours après l'incendie d'un camion, "
        "a "
        "annoncé la mairie.</p><p>L'acier n'avait pas souffert, selon l'adjointe Inès "
        "Palomo.</p></article></body></html>";
    char body[1024];
    struct cr_article *a = read_as("page.html", teaser, strlen(teaser));
    text_of_role(a, CR_ROLE_BODY, body, sizeof body);
    assert_string_equal(body, "The mill at Harrowgate was sold for three million pounds on Monday, "
                              "its owner said.\n");
    cr_article_free(a);
    a = read_as("page.html", french, strlen(french));
    text_of_role(a, CR_ROLE_FURNITURE, body, sizeof body);
    assert_string_equal(body, "Publié le lundi 8 janvier 2024 à 18h04\n");
    assert_string_equal(a->published, "2024-01-08T18:04");
    cr_article_free(a);
}

/* What the page declares, its text, its stamp, and what is to be read in it. */
static void dates_are_read_in_the_language_of_the_page(void **state)
{
    (void)state;
    static const char english[] =
        "Two people were hurt in the flood, the water board said, and it took "
        "all night until the dike held again.";
    static const char german[] =
        "Zwei Menschen wurden bei der Flut verletzt, sagte der Deichverband, "
        "und es dauerte die ganze Nacht, bis der Deich wieder hielt.";
    static const char spanish[] =
        "Dos personas resultaron heridas en la inundación, según la junta "
        "del agua, y el dique no aguantó hasta la mañana.";
    static const char none[] = "-";
    static const struct {
        const char *declared;
        const char *text;
        const char *stamp;
        const char *wanted;
        const char *language;
    } cases[] = {
        {"de", german, "Veröffentlicht am 12. März 2024, 08:15 Uhr", "2024-03-12T08:15", "de"},
        {"es", spanish, "12 de marzo de 2024 | 8:15", "2024-03-12T08:15", "es"},
        {"es-MX", spanish, "Publicado el martes, 12 de marzo del 2024 a las 8:15 p. m.",
         "2024-03-12T20:15", "es-MX"},
        {"es", spanish, "12/03/2024 - 20.15 h", "2024-03-12T20:15", "es"},
        {"fr-CA", none, "Publié le 1er mars 2024 à 8h15", "2024-03-01T08:15", "fr-CA"},
        {"ru", none, "12 марта 2024", "2024-03-12", "ru"},
        {"pl", none, "12 marca 2024", "2024-03-12", "pl"},
        {"nl", none, "12 mrt. 2024", "2024-03-12", "nl"},
        {"ja", none, "2024年3月12日", "2024-03-12", "ja"},
        {"ko", none, "2024년 3월 12일", "2024-03-12", "ko"},
        {"pt-BR", none, "12/03/2024 às 08h15", "2024-03-12T08:15", "pt-BR"},
        {"en-GB", english, "12/03/2024 8:15pm", "2024-03-12T20:15", "en-GB"},
        {"en-US", english, "03/12/2024", "2024-03-12", "en-US"},
        {"en", english, "03/12/2024", "2024-03-12", "en"},
        /* What the text is in goes over what is declared, unless that is a language unknown here.
         */
        {"en", spanish, "12 de marzo de 2024", "2024-03-12", "es"},
        {"de", english, "March 12, 2024", "2024-03-12", "en"},
        {"xx-nonsense", english, "12 March 2024", "2024-03-12", "en"},
        {"ca", spanish, "12 de març de 2024", "2024-03-12", "ca"},
        {"de", german, "31. Februar 2024", NULL, "de"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char text[1024];
        int n = snprintf(text, sizeof text,
                         "<html lang='%s'><body><h1>Pell</h1><p>%s</p><p>%s</p></body></html>",
                         cases[i].declared, cases[i].stamp, cases[i].text);
        struct cr_article *a = read_as("page.html", text, (size_t)n);
        if (cases[i].wanted && (!a->published || strcmp(a->published, cases[i].wanted) != 0))
            fail_msg("%s: %s, not %s", cases[i].stamp, a->published ? a->published : "none",
                     cases[i].wanted);
        if (!cases[i].wanted)
            assert_null(a->published);
        if (!a->language || strcmp(a->language, cases[i].language) != 0)
            fail_msg("%s: language %s, not %s", cases[i].stamp, a->language ? a->language : "none",
                     cases[i].language);
        cr_article_free(a);
    }
}

static void dates_are_found_where_the_page_has_them(void **state)
{
    (void)state;
    static const struct {
        const char *head;
        const char *body;
        const char *wanted;
    } cases[] = {
        {"<meta property='article:published_time' content='2019-11-18T22:05:10+00:00'>", "",
         "2019-11-18T22:05+00:00"},
        {"<meta name='date' content='18 November 2019'>", "", "2019-11-18"},
        {"<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\n\"headline\":\"a\nb\","
         "\"datePublished\":\"2019-11-18\"}</script>",
         "", "2019-11-18"},
        {"", "<time datetime='2019-11-18T09:00-05:00'>Monday</time>", "2019-11-18T09:00-05:00"},
        {"", "<span itemprop='datePublished'>November 18, 2019</span>", "2019-11-18"},
        {"", "<p class='stamp'>Published Nov. 18, 2019 8:03 am ET</p>", "2019-11-18T08:03-05:00"},
        {"<link rel='canonical' href='https://a.example/2019/11/18/x.html'>", "", "2019-11-18"},
        {"<script type='application/ld+json'>{broken</script>", "<p>18.11.2019</p>", "2019-11-18"},
        {"<script type='application/ld+json'>{\"a\": \"\\x\", \"datePublished\": "
         "\"2019-11-18T09:00:00Z\"}</script>",
         "", "2019-11-18T09:00+00:00"},
        {"<script>var state = {\"id\":1,\"publishedAt\":\"2019-11-18\"}</script>", "",
         "2019-11-18"},
        {"", "<span itemprop='datePublished' content='2019-11-18'>last week</span>", "2019-11-18"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char text[2048];
        snprintf(text, sizeof text,
                 "<html><head>%s</head><body><h1>Seven geese stop a train for an hour</h1>%s"
                 "<p>Seven geese stopped a train near Ash for an hour on Monday, the railway "
                 "said.</p></body></html>",
                 cases[i].head, cases[i].body);
        struct cr_article *a = read_as("p.html", text, strlen(text));
        if (!a->published || strcmp(a->published, cases[i].wanted) != 0)
            fail_msg("case %zu: %s", i, a->published ? a->published : "no date");
        cr_article_free(a);
    }
}

static void the_declared_character_set_counts(void **state)
{
    (void)state;
    static const char latin[] =
        "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=iso-8859-2\">"
        "</head><body><p>Po\xbe\xe1r v Plzni zni\xe8il sklad d\xf8"
        "eva a dv\xec auta, hasi\xe8i "
        "zasahovali celou noc.</p></body></html>";
    struct cr_article *a = read_as("p.html", latin, strlen(latin));
    assert_non_null(strstr(a->text, "Požár v Plzni zničil sklad dřeva"));
    cr_article_free(a);
}

static void what_entities_hide_is_in_normal_form(void **state)
{
    (void)state;
    static const char text[] = "<html><body><p>The caf&#101;&#x301; of Ru&#x308;ti was closed on "
                               "Sunday,&#x2028;it&#x85;seems, for&nbsp;good &amp; all.</p>";
    struct cr_article *a = read_as("p.html", text, strlen(text));
    assert_string_equal(a->text,
                        "The café of Rüti was closed on Sunday, it seems, for good & all.");
    cr_article_free(a);
}

static void a_page_without_prose_still_has_its_text(void **state)
{
    (void)state;
    static const char table[] = "<html><body><table><tr><td>Ash</td><td>4</td></tr><tr><td>Elm</td>"
                                "<td>2</td></tr></table></body></html>";
    struct cr_article *a = read_as("p.html", table, strlen(table));
    assert_non_null(strstr(a->text, "Elm"));
    cr_article_free(a);
}

static void line_breaks_make_paragraphs_where_a_page_has_no_others(void **state)
{
    (void)state;
    static const char old[] =
        "<html><body><font size=2>The mill at Tern burned down on Sunday, and with it the oldest "
        "wheel of the country.<br><br>\n Nobody was hurt. The miller, who is 80, had been at "
        "church "
        "with his two daughters.</font></body></html>";
    struct cr_article *a = read_as("p.html", old, strlen(old));
    assert_int_equal(a->block_count, 2);
    cr_article_free(a);
}

/* ---- Markdown and headers ----------------------------------------------------------------- */

/* Pages without <h1> and classes: headline, author and date in one paragraph, or one after the
 * other in one line. */
static void old_pages_put_headline_and_stamp_together(void **state)
{
    static const struct {
        const char *head, *author, *published, *furniture;
    } cases[] = {
        {"<p><b>Mill burns down in Ansley</b><br>March 4, 2003</p>", NULL, "2003-03-04",
         "March 4, 2003\n"},
        {"<p>Mill burns down in Ansley March 4, 2003 Posted: 10:21 AM EST</p>", NULL, "2003-03-04",
         "March 4, 2003 Posted: 10:21 AM EST\n"},
        {"<td><b>Mill burns down in Ansley</b> <small>Tuesday, 4 March, 2003</small></td>", NULL,
         "2003-03-04", "Tuesday, 4 March, 2003\n"},
        {"<p><b>Mill burns down in Ansley</b><br>By RUTH ALDEN<br>March 4, 2003</p>", "RUTH ALDEN",
         "2003-03-04", "By RUTH ALDEN\nMarch 4, 2003\n"},
        {"<h1>Mill burns down in Ansley</h1><p>Posted March 4, 2003 By Ruth Alden</p>",
         "Ruth Alden", "2003-03-04", "Posted March 4, 2003 By Ruth Alden\n"},
        {"<h1>Mill burns down in Ansley</h1><p>March 4, 2003 | By Ruth Alden, Staff Writer</p>",
         "Ruth Alden", "2003-03-04", "March 4, 2003 | By Ruth Alden, Staff Writer\n"},
    };
    static const char rest[] =
        "<p>A mill in Ansley has burnt down, and with it the oldest water wheel of the country, "
        "the fire brigade said.</p><p>Nobody was hurt. The miller, who is 80, had been at church "
        "with his whole family that morning.</p></body></html>";
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char html[2048], furniture[512];
        snprintf(html, sizeof html,
                 "<html><head><title>Mill burns down in Ansley</title></head><body>%s%s",
                 cases[i].head, rest);
        struct cr_article *a = read_as("old.html", html, strlen(html));
        assert_string_equal(a->title, "Mill burns down in Ansley");
        assert_string_equal(a->published, cases[i].published);
        if (cases[i].author)
            assert_string_equal(a->author, cases[i].author);
        else
            assert_null(a->author);
        text_of_role(a, CR_ROLE_FURNITURE, furniture, sizeof furniture);
        assert_string_equal(furniture, cases[i].furniture);
        cr_article_free(a);
    }
}

/* Lines of verse, of an address, of prose that somebody broke by hand stay together. */
static void line_breaks_within_a_sentence_part_nothing(void **state)
{
    static const char html[] =
        "<html><head><title>Mill burns down in Ansley</title></head><body>"
        "<h1>Mill burns down in Ansley</h1><p>A mill in Ansley has burnt down, and with it<br>the "
        "oldest water wheel of the country,<br>the fire brigade said on Monday.</p><p>Mill Burns "
        "Down In Ansley, they sang in 1904 when it first had burnt, and the whole town came.</p>"
        "</body></html>";
    (void)state;
    struct cr_article *a = read_as("old.html", html, strlen(html));
    assert_non_null(strstr(a->text, "and with it the oldest water wheel of the country, the fire"));
    assert_non_null(strstr(a->text, "Mill Burns Down In Ansley, they sang in 1904"));
    cr_article_free(a);
}

static void markdown_becomes_blocks(void **state)
{
    (void)state;
    static const char text[] =
        "---\ntitle: Ice road opens\ndate: 2021-01-17\nsource: North Shore Gazette\n---\n"
        "# Ice road opens\n\nThe ice road to **Hailu** opened on _Sunday_, three weeks\nlate, "
        "the [road office](https://a.example) said.\n\n## Rules\n\n- At most three tonnes a car.\n"
        "- Seat belts stay open.\n\n> You hear it sing, said one driver, and you drive on.\n\n"
        "```\ncode\n```\n";
    struct cr_article *a = read_as("note.md", text, strlen(text));
    assert_string_equal(a->title, "Ice road opens");
    assert_string_equal(a->outlet, "North Shore Gazette");
    assert_string_equal(a->published, "2021-01-17");
    assert_block(a, "Ice road opens", CR_ROLE_TITLE, CR_BLOCK_HEADING);
    assert_block(a,
                 "The ice road to Hailu opened on Sunday, three weeks late, the road office said.",
                 CR_ROLE_BODY, CR_BLOCK_PARAGRAPH);
    assert_block(a, "Rules", CR_ROLE_BODY, CR_BLOCK_HEADING);
    assert_block(a, "Seat belts stay open.", CR_ROLE_BODY, CR_BLOCK_LIST_ITEM);
    assert_block(a, "You hear it sing", CR_ROLE_BODY, CR_BLOCK_QUOTE);
    assert_null(strstr(a->text, "code"));
    cr_article_free(a);
}

static void headers_in_front_of_a_text_are_read(void **state)
{
    (void)state;
    static const char text[] = "Title: Two bears seen near school\nDate: 4 May 2020\n"
                               "URL: https://a.example/bears\nAuthor: Ann Fell\n\n"
                               "Two bears were seen near the school of Varn on Monday morning.\n"
                               "Note: this line has a colon and is no header of any kind.\n";
    struct cr_article *a = read_as("a.txt", text, strlen(text));
    assert_string_equal(a->title, "Two bears seen near school");
    assert_string_equal(a->published, "2020-05-04");
    assert_string_equal(a->url, "https://a.example/bears");
    assert_string_equal(a->author, "Ann Fell");
    assert_block(a, "Two bears seen near school", CR_ROLE_TITLE, CR_BLOCK_HEADING);
    assert_block(a, "Two bears were seen", CR_ROLE_BODY, CR_BLOCK_PARAGRAPH);
    assert_null(strstr(a->text, "Date:"));
    cr_article_free(a);
}

static void headers_may_be_in_the_language_of_the_text(void **state)
{
    (void)state;
    static const char text[] =
        "Título: Dos osos junto a la escuela\nFecha de publicación: 4 de mayo de "
        "2020\nMedio: La Voz de Pell\nAutora: Ana Ruiz\n\n"
        "Dos osos fueron vistos el lunes junto a la escuela de Varn, según la "
        "policía, que no los ha encontrado.\n";
    struct cr_article *a = read_as("a.txt", text, strlen(text));
    assert_string_equal(a->title, "Dos osos junto a la escuela");
    assert_string_equal(a->published, "2020-05-04");
    assert_string_equal(a->outlet, "La Voz de Pell");
    assert_string_equal(a->author, "Ana Ruiz");
    assert_string_equal(a->language, "es");
    cr_article_free(a);
}

/* ---- hostile pages ------------------------------------------------------------------------ */

static char *repeat(const char *head, const char *part, size_t count, size_t *length)
{
    size_t h = strlen(head), p = strlen(part);
    char *text = malloc(h + p * count + 1);
    assert_non_null(text);
    memcpy(text, head, h);
    for (size_t i = 0; i < count; i++)
        memcpy(text + h + i * p, part, p);
    *length = h + p * count;
    return text;
}

static void monsters_are_bounded(void **state)
{
    (void)state;
    static const char *const parts[] = {
        "<div>",
        "</x>",
        "<b>x</b>",
        "<p>a",
        "<table><tr><td>",
        "<a href=x>",
        "<!-- ",
        "<script>",
        "</ ",
        "&amp;",
        "<font><b><i>",
        "<form><p></form>",
        "a=1 b=2 ",
        "<br>",
        "<li><p>word a.",
        "<!DOCTYPE",
        "<![CDATA[",
        "\"'<",
    };
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        size_t length;
        char *text = repeat("<html><body><p ", parts[i], 60000, &length);
        struct cr_article *a = NULL;
        struct cr_error error;
        if (cr_article_from_bytes("m.html", text, length, NULL, &a, &error) == CR_OK)
            cr_article_free(a);
        free(text);
    }
    size_t length;
    char *text =
        repeat("<html><body>", "<p>A line of the size that articles have.", 600000, &length);
    struct cr_article *a = NULL;
    assert_int_equal(cr_article_from_bytes("m.html", text, length, NULL, &a, NULL), CR_TOO_BIG);
    free(text);
}

static void no_mutation_of_a_page_does_harm(void **state)
{
    (void)state;
    static const char bits[] = "<>/\"'=&; \n\t!-[]{}:\\\0\xff\xc3\xe2pdivas";
    size_t length = strlen(page);
    uint32_t random = 20221;
    char *copy = malloc(length + 1);
    assert_non_null(copy);
    for (int round = 0; round < 400; round++) {
        memcpy(copy, page, length);
        for (int k = 0; k < 1 + round % 24; k++) {
            random = random * 1664525 + 1013904223;
            size_t at = (random >> 7) % length;
            random = random * 1664525 + 1013904223;
            size_t span = (random >> 9) % 40;
            if (random >> 31 && at + 2 * span < length)
                memmove(copy + at, copy + at + span, span);
            else
                copy[at] = bits[(random >> 12) % (sizeof bits - 1)];
        }
        struct cr_article *a = NULL;
        size_t cut = round % 5 == 0 ? length / 2 + (random >> 8) % (length / 2) : length;
        if (cr_article_from_bytes("f.html", copy, cut, NULL, &a, NULL) == CR_OK) {
            char *bytes;
            size_t n;
            struct cr_article *b = NULL;
            assert_int_equal(cr_article_serialise(a, &bytes, &n, NULL), CR_OK);
            assert_int_equal(cr_article_deserialise(bytes, n, &b, NULL), CR_OK);
            free(bytes);
            cr_article_free(b);
            cr_article_free(a);
        }
    }
    free(copy);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_page_becomes_its_article),
        cmocka_unit_test(a_page_says_what_it_is),
        cmocka_unit_test(dates_are_found_where_the_page_has_them),
        cmocka_unit_test(linked_data_may_point_at_names),
        cmocka_unit_test(a_live_blog_may_be_in_any_language),
        cmocka_unit_test(data_may_hold_what_the_page_does_not_show),
        cmocka_unit_test(what_stands_in_front_of_a_paywall_is_the_article),
        cmocka_unit_test(dates_are_read_in_the_language_of_the_page),
        cmocka_unit_test(the_declared_character_set_counts),
        cmocka_unit_test(what_entities_hide_is_in_normal_form),
        cmocka_unit_test(a_page_without_prose_still_has_its_text),
        cmocka_unit_test(line_breaks_make_paragraphs_where_a_page_has_no_others),
        cmocka_unit_test(old_pages_put_headline_and_stamp_together),
        cmocka_unit_test(line_breaks_within_a_sentence_part_nothing),
        cmocka_unit_test(markdown_becomes_blocks),
        cmocka_unit_test(headers_in_front_of_a_text_are_read),
        cmocka_unit_test(headers_may_be_in_the_language_of_the_text),
        cmocka_unit_test(monsters_are_bounded),
        cmocka_unit_test(no_mutation_of_a_page_does_harm),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
