#include "screen/action.h"

static const struct action_info infos[] = {
#define ACTION_INFO(name, text, group, keys, help) {text, GROUP_##group, keys, help},
    ACTION_LIST(ACTION_INFO)
#undef ACTION_INFO
};

const struct action_info *action_info(enum action action)
{
    return &infos[action];
}

const char *action_group_title(enum action_group group)
{
    static const char *const titles[] = {
#define ACTION_GROUP_TITLE(name, title) title,
        ACTION_GROUP_LIST(ACTION_GROUP_TITLE)
#undef ACTION_GROUP_TITLE
    };
    return titles[group];
}

enum action action_of_name(struct str name)
{
    for (unsigned i = 0; i < ACTION_COUNT; i++)
        if (str_is(name, infos[i].name))
            return (enum action)i;
    return ACTION_NONE;
}
