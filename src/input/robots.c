#include "input/robots.h"

#include <ctype.h>

enum { STEPS_MAX = 100000 };

/* "Key: value # comment" */
static bool split(struct str line, struct str *key, struct str *value)
{
    const char *comment = memchr(line.s, '#', line.n);
    if (comment)
        line.n = (size_t)(comment - line.s);
    const char *colon = memchr(line.s, ':', line.n);
    if (!colon)
        return false;
    *key = str_trim((struct str){line.s, (size_t)(colon - line.s)});
    *value = str_trim((struct str){colon + 1, (size_t)(line.s + line.n - colon - 1)});
    return true;
}

/* Does the pattern match from the path's start? '*' stands for anything, '$' at its end for the
 * end. Greedy with one point to fall back to, so the cost is at most their product. */
static bool matches(struct str pattern, const char *path)
{
    size_t p = 0, star = SIZE_MAX, from = 0, at = 0, n = strlen(path);
    bool anchored = pattern.n && pattern.s[pattern.n - 1] == '$';
    if (anchored)
        pattern.n--;
    for (int steps = 0; steps < STEPS_MAX; steps++) {
        if (p == pattern.n && (!anchored || at == n))
            return true;
        if (p < pattern.n && pattern.s[p] == '*') {
            star = p++;
            from = at;
        } else if (p < pattern.n && at < n && pattern.s[p] == path[at]) {
            p++;
            at++;
        } else if (star != SIZE_MAX && from < n) {
            p = star + 1;
            at = ++from;
        } else {
            return false;
        }
    }
    return false;
}

/* The agent's name stands in the line as a whole word at its start: "crossread/0.1" too. */
static bool names(struct str value, const char *agent)
{
    size_t n = strlen(agent);
    return value.n >= n && str_equal_fold((struct str){value.s, n}, str_of(agent)) &&
           (value.n == n || !isalnum((unsigned char)value.s[n]));
}

struct verdict {
    bool group; /* there is a group for the name */
    bool allowed;
    size_t length; /* of the rule that decided; 0: none did */
};

static void judge(struct verdict *v, struct str key, struct str value, const char *path)
{
    bool allow = str_equal_fold(key, STR("allow"));
    if ((!allow && !str_equal_fold(key, STR("disallow"))) || !value.n || !matches(value, path))
        return;
    if (value.n > v->length || (value.n == v->length && allow)) {
        v->allowed = allow;
        v->length = value.n;
    }
}

/* The verdict of all groups for one name. */
static struct verdict verdict_for(struct str robots, const char *agent, const char *path)
{
    struct verdict v = {.allowed = true};
    struct str line, key, value;
    bool within = false, rules = false;
    while (str_cut(&robots, '\n', &line)) {
        if (!split(line, &key, &value))
            continue;
        if (str_equal_fold(key, STR("user-agent"))) {
            within = (within && !rules) || names(value, agent);
            rules = false;
            v.group |= within;
            continue;
        }
        rules = true;
        if (within)
            judge(&v, key, value, path);
    }
    return v;
}

bool robots_allow(struct str robots, const char *agent, const char *path)
{
    if (robots.n > ROBOTS_BYTES_MAX)
        robots.n = ROBOTS_BYTES_MAX;
    struct verdict own = verdict_for(robots, agent, path);
    return own.group ? own.allowed : verdict_for(robots, "*", path).allowed;
}
