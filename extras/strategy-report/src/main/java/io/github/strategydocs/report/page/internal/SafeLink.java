package io.github.strategydocs.report.page.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Addresses that a reader may be sent to. */
final class SafeLink {

    private static final Set<String> WEB = Set.of("http", "https");

    private SafeLink() {}

    /**
     * The address as a link.
     *
     * @return the address, or empty if it is none of the web or of mail, or not one that every browser reads alike
     */
    static Optional<String> of(String address) {
        try {
            URI uri = new URI(address);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean isWeb = WEB.contains(scheme) && uri.getHost() != null;
            boolean isMail = scheme.equals("mailto") && uri.isOpaque();
            return isWeb || isMail ? Optional.of(uri.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty(); // shown as the text that it is
        }
    }
}
