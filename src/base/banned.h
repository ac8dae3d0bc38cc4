/*
 * Calls that this code base does without, turned into compile errors. Forced into every file by
 * the build (-include).
 */
#ifndef BASE_BANNED_H
#define BASE_BANNED_H

/* System headers first: their own prototypes must not meet the poison. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#pragma GCC poison strcpy strcat strncpy strncat sprintf vsprintf gets strtok
#pragma GCC poison gmtime localtime ctime asctime

#endif
