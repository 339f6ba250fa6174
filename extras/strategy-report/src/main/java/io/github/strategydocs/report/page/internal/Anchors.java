package io.github.strategydocs.report.page.internal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Names the parts of a page, so that links lead to them; ids of a document never get in the way of the page's own. */
final class Anchors {

    private static final String ELEMENT = "e-";

    private Anchors() {}

    /** The id in the page of an element or a section of the document. */
    static String of(String element) {
        return ELEMENT + PageText.clean(element).replace(' ', '_');
    }

    /** The link to a part of the page. */
    static String link(String anchor) {
        return "#"
                + (isPlain(anchor)
                        ? anchor
                        : URLEncoder.encode(anchor, StandardCharsets.UTF_8).replace("+", "%20"));
    }

    /** Whether an address holds it as it is, as it does most ids. */
    private static boolean isPlain(String anchor) {
        for (int i = 0; i < anchor.length(); i++) {
            char c = anchor.charAt(i);
            boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean isDigit = c >= '0' && c <= '9';
            if (!isLetter && !isDigit && c != '-' && c != '_' && c != '.' && c != '/') {
                return false;
            }
        }
        return true;
    }
}
