/*
 * The tables of the library, as steps from each version to the next (PRAGMA user_version).
 */
#ifndef LIBRARY_SCHEMA_H
#define LIBRARY_SCHEMA_H

/* "crRd": PRAGMA application_id of a library. */
enum { SCHEMA_APPLICATION = 0x63725264 };

/* Step i makes version i + 1 of version i. A step, once released, is never changed. */
extern const char *const schema_steps[];
extern const int schema_version; /* the newest: the number of steps */

#endif
