/*
 * An analysis made by hand: four reports in our own words, three of one ferry fire and one of an
 * older accident, with every kind of verdict, a claim the article itself contradicts, a shared wire
 * text, furniture, characters of one to four bytes, control characters, and absent facets.
 */
#ifndef REPORT_FIXTURE_H
#define REPORT_FIXTURE_H

#include <crossread/analysis.h>

/* The caller frees it with cr_analysis_free; its articles belong to it. */
struct cr_analysis *fixture_ferry(void);

#endif
