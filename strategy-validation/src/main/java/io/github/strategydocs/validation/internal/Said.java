package io.github.strategydocs.validation.internal;

import java.util.List;
import java.util.Optional;

/** Whether a document says something, or only has a place for it. */
public final class Said {

    /** Letters and a symbol that are drawn as nothing: the fillers of Hangul, and the pattern of Braille without a dot. */
    private static final String DRAWN_AS_NOTHING = "\u115f\u1160\u3164\uffa0\u2800";

    private Said() {}

    /**
     * Whether a text says anything.
     *
     * @param text any text
     * @return whether it has a character that shows: neither white space, nor a control character, nor one without width
     */
    public static boolean anything(String text) {
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            if (shows(character)) {
                return true;
            }
            i += Character.charCount(character);
        }
        return false;
    }

    private static boolean shows(int character) {
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> false;
            default -> DRAWN_AS_NOTHING.indexOf(character) < 0;
        };
    }

    /**
     * Whether a text says anything.
     *
     * @param text what a document holds
     * @return whether it is there and has a character that shows
     */
    public static boolean anything(Optional<String> text) {
        return text.isPresent() && anything(text.get());
    }

    /**
     * Whether one of several texts says anything.
     *
     * @param texts what a document holds
     * @return whether one of them has a character that shows
     */
    public static boolean anything(List<String> texts) {
        for (String text : texts) {
            if (anything(text)) {
                return true;
            }
        }
        return false;
    }
}
