#include "testing.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <crossread/source.h>

/* Feeds and other readers' files, read as the program reads them: from files, confined. */

static struct cr_readings *read_as(const char *name, const char *bytes, size_t length)
{
    char path[256];
    struct cr_error error = {0};
    struct cr_readings *readings = NULL;
    snprintf(path, sizeof path, "%s/%s", getenv("CROSSREAD_FEEDS"), name);
    FILE *f = fopen(path, "wb");
    assert_non_null(f);
    assert_int_equal(fwrite(bytes, 1, length, f), length);
    assert_int_equal(fclose(f), 0);
    const struct cr_source source = {.name = path};
    if (cr_sources_read(&source, 1, NULL, &readings, &error) != CR_OK)
        fail_msg("%s", error.message);
    unlink(path);
    return readings;
}

static struct cr_readings *read_text(const char *name, const char *text)
{
    return read_as(name, text, strlen(text));
}

static void assert_has(const struct cr_article *a, const char *text)
{
    if (!strstr(a->text, text))
        fail_msg("no \"%s\" in: %s", text, a->text);
}

#define LONG_TEXT                                                                                  \
    "<p>The quarry at Harrowgate was flooded on Sunday after a pump failed, and four lorries "     \
    "stood "                                                                                       \
    "in the water on Monday morning, the operator said.</p><p>Nobody was hurt, according to the "  \
    "fire brigade, which sent nineteen people and two boats. The road to Pell was closed until "   \
    "noon.</p><p>The pump was installed in 2011 and was to be replaced next year, said the "       \
    "manager of the quarry, Ines Tarrow. She put the damage at 200,000 euros.</p><p>A spokesman "  \
    "for the county said that the dam below the quarry was never in danger, and that the water "   \
    "would be pumped into the river from Tuesday on.</p>"

static void rss_2_gives_articles(void **state)
{
    (void)state;
    struct cr_readings *r = read_text(
        "rss.xml",
        "<?xml version='1.0'?><rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/"
        "content/' xmlns:dc='http://purl.org/dc/elements/1.1/' "
        "xmlns:media='http://search.yahoo.com/mrss/'><channel><title>Pell &amp; Harrow "
        "Post</title><image><title>Logo</title></image><language>en-GB</language>"
        "<item><title>Quarry flooded &#8211; four lorries lost</title>"
        "<link>https://pell.example/quarry</link><media:title>A picture</media:title>"
        "<dc:creator>Ana Rook</dc:creator><pubDate>Mon, 02 Mar 2026 08:15:00 +0100</pubDate>"
        "<description>Short.</description>"
        "<content:encoded><![CDATA[" LONG_TEXT "]]></content:encoded></item>"
        "<item><title>Bridge closed</title><guid>https://pell.example/bridge</guid>"
        "<description>&lt;p&gt;The bridge at Pell is closed &amp;amp; will stay so until "
        "Friday, the county said.&lt;/p&gt;</description></item></channel></rss>");
    assert_int_equal(r->note_count, 0);
    assert_int_equal(r->count, 2);
    const struct cr_article *a = r->articles[0], *b = r->articles[1];
    assert_string_equal(a->title, "Quarry flooded – four lorries lost");
    assert_string_equal(a->outlet, "Pell & Harrow Post");
    assert_string_equal(a->author, "Ana Rook");
    assert_string_equal(a->published, "2026-03-02T08:15+01:00");
    assert_string_equal(a->url, "https://pell.example/quarry");
    assert_string_equal(a->language, "en-GB");
    assert_has(a, "nineteen people");
    assert_false(a->summary);
    assert_int_equal(a->block_count, 5);
    assert_string_equal(b->url, "https://pell.example/bridge");
    assert_has(b, "closed & will stay");
    assert_true(b->summary);
    assert_string_not_equal(a->sha256, b->sha256);
    cr_readings_free(r);
}

static void rss_1_gives_articles(void **state)
{
    (void)state;
    struct cr_readings *r = read_text(
        "rdf.xml",
        "<?xml version='1.0' encoding='ISO-8859-1'?><rdf:RDF "
        "xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/' "
        "xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><title>Caf\xe9 News</title></channel>"
        "<item><title>Caf\xe9 burns</title><link>http://cafe.example/1</link>"
        "<dc:date>2026-03-02T08:15:00Z</dc:date><description>A caf\xe9 burned down in Pell on "
        "Sunday night, the fire brigade said.</description></item></rdf:RDF>");
    assert_int_equal(r->count, 1);
    assert_string_equal(r->articles[0]->title, "Café burns");
    assert_string_equal(r->articles[0]->outlet, "Café News");
    assert_string_equal(r->articles[0]->published, "2026-03-02T08:15+00:00");
    cr_readings_free(r);
}

static void atom_gives_articles(void **state)
{
    (void)state;
    struct cr_readings *r = read_text(
        "atom.xml",
        "<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='en'><title type='text'>Dike "
        "Watch</title><link rel='self' href='https://d.example/feed'/><entry><title "
        "type='html'>Water &amp;lt;b&amp;gt;rises</title><link rel='replies' "
        "href='https://d.example/replies'/><link href='https://d.example/water'/>"
        "<author><name>Jo Vance</name><email>jo@d.example</email></author>"
        "<published>2026-03-02T08:15:00Z</published><updated>2026-03-02T10:00:00Z</updated>"
        "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>The water rose by 4 "
        "&lt; 5 metres on Sunday, the board said.</p><blockquote>It was quick.</blockquote></div>"
        "</content></entry></feed>");
    assert_int_equal(r->count, 1);
    const struct cr_article *a = r->articles[0];
    assert_string_equal(a->author, "Jo Vance");
    assert_string_equal(a->url, "https://d.example/water");
    assert_string_equal(a->published, "2026-03-02T08:15+00:00");
    assert_string_equal(a->modified, "2026-03-02T10:00+00:00");
    assert_has(a, "4 < 5 metres");
    assert_int_equal(a->blocks[2].kind, CR_BLOCK_QUOTE);
    cr_readings_free(r);
}

static void json_feeds_give_articles(void **state)
{
    (void)state;
    struct cr_readings *r = read_text(
        "feed.json",
        "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"Dike Watch\", "
        "\"items\": [{\"id\": \"1\", \"url\": \"https://d.example/1\", \"title\": \"Water\", "
        "\"authors\": [{\"name\": \"Jo\"}], \"date_published\": \"2026-03-02T08:15:00Z\", "
        "\"content_html\": \"<p>The water rose by four metres on Sunday.</p>\"}, {\"id\": \"2\", "
        "\"content_text\": \"The dike held on Monday, the board said.\"}, 7]}");
    assert_int_equal(r->count, 2);
    assert_string_equal(r->articles[0]->title, "Water");
    assert_string_equal(r->articles[0]->author, "Jo");
    assert_has(r->articles[1], "The dike held");
    assert_non_null(strstr(r->articles[1]->path, "feed.json#2"));
    cr_readings_free(r);
    r = read_text("feed.json", "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [");
    assert_int_equal(r->count, 0);
    assert_true(r->notes[0].failure);
    assert_non_null(strstr(r->notes[0].text, "feed.json"));
    cr_readings_free(r);
}

static void damaged_feeds_are_read_as_far_as_they_go(void **state)
{
    (void)state;
    struct cr_readings *r = read_text(
        "cut.xml",
        "<rss><channel><title>T</title><item><title>Caf&eacute; &nbsp; burns</title><description>A "
        "fire broke out in Pell on Sunday & two people were hurt.</description></item>"
        "<item><title>Second</title><description>The second one is cut off in the mid");
    assert_true(r->count >= 1);
    assert_has(r->articles[0], "A fire broke out");
    assert_has(r->articles[0], "Café");
    cr_readings_free(r);
}

/* A billion laughs, and an entity that names a file: neither is expanded. */
static void entities_of_a_feed_are_not_expanded(void **state)
{
    (void)state;
    struct cr_readings *r = read_text(
        "bomb.xml",
        "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'haha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;'>"
        "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;'>"
        "<!ENTITY e SYSTEM 'file:///etc/passwd'>]><rss><channel><title>T</title><item><title>Laughs"
        "</title><description>It is said &d; and &e; that the mayor of Pell resigned on "
        "Sunday.</description></item></channel></rss>");
    assert_int_equal(r->count, 1);
    assert_has(r->articles[0], "the mayor of Pell");
    assert_null(strstr(r->articles[0]->text, "haha"));
    assert_null(strstr(r->articles[0]->text, "root:"));
    cr_readings_free(r);
}

static void a_line_of_sfeed_is_an_article(void **state)
{
    (void)state;
    struct cr_readings *r = read_text(
        "pell", "1772435700\tQuarry flooded\thttps://pell.example/q\t<p>The quarry was "
                "flooded\\non Sunday.</p>\\t<p>Two \\\\ three</p>\thtml\tid1\tAna Rook\t\tnews\n"
                "not an item\n"
                "\tUndated\thttps://pell.example/u\tThe bridge was closed.\tplain\tid2\t\n");
    assert_int_equal(r->count, 2);
    assert_string_equal(r->articles[0]->title, "Quarry flooded");
    assert_string_equal(r->articles[0]->published, "2026-03-02T07:15+00:00");
    assert_string_equal(r->articles[0]->author, "Ana Rook");
    assert_string_equal(r->articles[0]->outlet, "pell");
    assert_has(r->articles[0], "flooded on Sunday.");
    assert_has(r->articles[0], "Two \\ three");
    assert_null(r->articles[1]->published);
    assert_int_equal(r->note_count, 1);
    assert_false(r->notes[0].failure);
    cr_readings_free(r);
}

/* A live blog whose entries are wrapped, newest first, past midnight. */
static void a_live_blog_has_dated_entries(void **state)
{
    (void)state;
    struct cr_readings *r = read_text(
        "live.html",
        "<html><head><title>Flood: as it happened</title>"
        "<meta property='article:published_time' content='2026-03-01T20:00:00Z'>"
        "<meta property='article:modified_time' content='2026-03-02T01:00:00Z'></head><body>"
        "<h1>Flood: as it happened</h1><p>The river Pell burst its banks on Sunday evening; here "
        "is "
        "what we know of it, from our reporters on both sides of the water.</p>"
        "<div class='liveblog-list'>"
        "<div class='item'><time>00:40</time><h3>Dike holds</h3><p>The dike at Harrowgate holds, "
        "the "
        "water board said, after 2,000 sandbags were laid on it.</p></div>"
        "<div class='item'><time>23:15</time><p>Police have closed the bridge between Pell and "
        "Harrowgate, and traffic is sent over Moss.</p></div>"
        "<div class='item'><time datetime='2026-03-01T21:05:00+00:00'>9.05pm</time><p>Twelve "
        "houses "
        "were flooded in Lower Pell, according to the fire brigade.</p></div></div>"
        "</body></html>");
    assert_int_equal(r->count, 1);
    const struct cr_article *a = r->articles[0];
    assert_int_equal(a->entry_count, 3);
    assert_string_equal(a->entries[0].published, "2026-03-02T00:40");
    assert_string_equal(a->entries[1].published, "2026-03-01T23:15");
    assert_string_equal(a->entries[2].published, "2026-03-01T21:05+00:00");
    uint32_t bridge = (uint32_t)(strstr(a->text, "Police have") - a->text);
    uint32_t before = (uint32_t)(strstr(a->text, "The river Pell") - a->text);
    assert_string_equal(cr_article_published_at(a, bridge), "2026-03-01T23:15");
    assert_string_equal(cr_article_published_at(a, before), a->published);
    cr_readings_free(r);
}

/* Entries without elements of their own: headings that begin with a clock time. */
static void a_flat_live_blog_has_dated_entries(void **state)
{
    (void)state;
    struct cr_readings *r = read_text(
        "flat.html",
        "<html><head><title>Strike</title><meta name='date' content='2026-03-01'></head>"
        "<body class='live-blog'><h1>Strike</h1><article>"
        "<h2>14:02 Trains stop</h2><p>No trains have left Pell since two, the railway said, and "
        "none "
        "will before the evening.</p><h2>15:30 Talks fail</h2><p>The union has left the talks, its "
        "chairman Tom Ode said in front of the ministry.</p><p>They may be resumed.</p>"
        "<h2>16:45 Buses too</h2><p>Bus drivers have joined the strike in three towns, the county "
        "said this afternoon.</p></article></body></html>");
    assert_int_equal(r->count, 1);
    const struct cr_article *a = r->articles[0];
    assert_int_equal(a->entry_count, 3);
    assert_string_equal(a->entries[1].published, "2026-03-01T15:30");
    uint32_t at = (uint32_t)(strstr(a->text, "They may be") - a->text);
    assert_string_equal(cr_article_published_at(a, at), "2026-03-01T15:30");
    cr_readings_free(r);
}

static void a_live_blog_drawn_by_a_script_is_read_from_its_data(void **state)
{
    (void)state;
    struct cr_readings *r = read_text(
        "data.html",
        "<html><head><title>Storm</title><script type='application/ld+json'>{\"@type\": "
        "\"LiveBlogPosting\", \"headline\": \"Storm\", \"liveBlogUpdate\": ["
        "{\"@type\": \"BlogPosting\", \"headline\": \"Roof gone\", \"datePublished\": "
        "\"2026-03-01T10:00:00Z\", \"articleBody\": \"The storm took the roof of the school in "
        "Moss.\"}, {\"datePublished\": \"2026-03-01T09:00:00Z\", \"articleBody\": \"Gusts of 120 "
        "kilometres an hour were measured at Pell.\"}, {\"datePublished\": "
        "\"2026-03-01T08:00:00Z\", \"articleBody\": \"<p>Schools &amp; shops stay closed.</p>\"}]}"
        "</script></head><body><h1>Storm</h1><div id='app'></div></body></html>");
    assert_int_equal(r->count, 1);
    const struct cr_article *a = r->articles[0];
    assert_int_equal(a->entry_count, 3);
    assert_string_equal(a->entries[0].published, "2026-03-01T10:00+00:00");
    assert_has(a, "Schools & shops stay closed.");
    cr_readings_free(r);
}

static void a_dated_list_that_is_no_live_blog_has_no_entries(void **state)
{
    (void)state;
    struct cr_readings *r = read_text(
        "news.html",
        "<html><body><h1>Dates</h1><div><p>10:00 The office opens and people come in to ask for "
        "papers of all kinds.</p><p>11:00 The office is still open, and people go on coming in "
        "all the time.</p><p>12:00 The office closes, and people have to come again on another "
        "day of the week.</p></div></body></html>");
    assert_int_equal(r->count, 1);
    assert_int_equal(r->articles[0]->entry_count, 0);
    cr_readings_free(r);
}

static int make_folder(void **state)
{
    (void)state;
    static char folder[] = "/tmp/crossread-feeds-XXXXXX";
    return mkdtemp(folder) && setenv("CROSSREAD_FEEDS", folder, 1) == 0 ? 0 : -1;
}

static int remove_folder(void **state)
{
    (void)state;
    return rmdir(getenv("CROSSREAD_FEEDS"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rss_2_gives_articles),
        cmocka_unit_test(rss_1_gives_articles),
        cmocka_unit_test(atom_gives_articles),
        cmocka_unit_test(json_feeds_give_articles),
        cmocka_unit_test(damaged_feeds_are_read_as_far_as_they_go),
        cmocka_unit_test(entities_of_a_feed_are_not_expanded),
        cmocka_unit_test(a_line_of_sfeed_is_an_article),
        cmocka_unit_test(a_live_blog_has_dated_entries),
        cmocka_unit_test(a_flat_live_blog_has_dated_entries),
        cmocka_unit_test(a_live_blog_drawn_by_a_script_is_read_from_its_data),
        cmocka_unit_test(a_dated_list_that_is_no_live_blog_has_no_entries),
    };
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
