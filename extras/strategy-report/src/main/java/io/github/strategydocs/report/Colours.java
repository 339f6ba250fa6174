package io.github.strategydocs.report;

import io.github.strategydocs.metamodel.Constants;

/** Colours words for a terminal, or leaves them as they are. */
final class Colours {

    private static final String RESET = "\u001b[0m";
    private static final String BOLD = "\u001b[1m";
    private static final String RED = "\u001b[31m";
    private static final String YELLOW = "\u001b[33m";
    private static final String BLUE = "\u001b[34m";
    private static final String FAINT = "\u001b[2m";

    private final boolean isOn;

    Colours(boolean isOn) {
        this.isOn = isOn;
    }

    /** The name of a severity, in the colour that it has everywhere. */
    String severity(Enum<?> severity) {
        String name = Constants.nameOf(severity);
        return switch (name) {
            case "error" -> paint(RED, name);
            case "warning" -> paint(YELLOW, name);
            default -> paint(BLUE, name);
        };
    }

    String strong(String text) {
        return paint(BOLD, text);
    }

    String faint(String text) {
        return paint(FAINT, text);
    }

    private String paint(String colour, String text) {
        return isOn ? colour + text + RESET : text;
    }
}
