package io.github.strategydocs.interop.internal.stratml;

import io.github.strategydocs.interop.StratMlPart;
import javax.annotation.Nullable;

/** The namespaces that documents of StratML bear: those of the standards, those of the drafts before them, and none. */
final class Namespaces {

    /** The attribute under which a tree bears the namespace of its root. */
    static final String ATTRIBUTE = "xmlns";

    private static final String DRAFTS = "http://www.stratml.net";
    private static final String STANDARD = "urn:ISO:std:iso:17469";

    private Namespaces() {}

    static boolean isStratMl(@Nullable String namespace) {
        return namespace == null
                || namespace.isEmpty()
                || namespace.startsWith(DRAFTS)
                || namespace.startsWith(STANDARD);
    }

    static boolean isOf(StratMlPart part, String namespace) {
        return part.namespace().equals(namespace);
    }
}
