/**
 * Draws strategy documents as pictures in SVG.
 *
 * <p>Start with {@link io.github.strategydocs.report.picture.Pictures}. Each picture has a text alternative and a table
 * of the same facts, can be understood without colour, and can be used as a separate file or as part of a page.
 *
 * <p>Documents are untrusted: in a picture, all text is escaped, and characters that control a terminal, change the
 * direction of text or are not allowed in XML are replaced by blanks or replacement characters. The tables contain the
 * text unchanged.
 *
 * <p>No parameter and no result is null. All types are immutable, safe to share between threads, and called, not
 * implemented, by users.
 */
@ParametersAreNonnullByDefault
package io.github.strategydocs.report.picture;

import javax.annotation.ParametersAreNonnullByDefault;
