package io.github.strategydocs.metamodel;

/** The syntax of absolute URIs, as far as the format asks for one. */
final class Uris {

    private static final int MAX_SCHEME_LENGTH = 64;

    private Uris() {}

    static boolean isUri(String text) {
        int colon = text.indexOf(':');
        if (colon < 1 || colon > MAX_SCHEME_LENGTH || colon == text.length() - 1 || !isLetter(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < colon; i++) {
            char c = text.charAt(i);
            if (!isLetter(c) && !(c >= '0' && c <= '9') && c != '+' && c != '.' && c != '-') {
                return false;
            }
        }
        for (int i = colon + 1; i < text.length(); i++) {
            if (Ids.isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
