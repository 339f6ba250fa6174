/**
 * Draws strategy documents, for people who look before they read.
 *
 * <p>Start with {@link io.github.strategydocs.report.picture.Pictures}. Each picture comes with its text alternative and
 * with a table of the same facts, needs no colour to be understood, and stands alone in a file or among others in a page.
 *
 * <p>Documents come from anywhere: every word of one is escaped, and characters that control a terminal, turn the
 * direction of a line, or are none in XML are blanks or replacement characters in a picture. The tables have the words as
 * they stand.
 *
 * <p>No parameter and no result is null. All types are immutable, safe to share between threads, and called, not
 * implemented, by users.
 */
@ParametersAreNonnullByDefault
package io.github.strategydocs.report.picture;

import javax.annotation.ParametersAreNonnullByDefault;
