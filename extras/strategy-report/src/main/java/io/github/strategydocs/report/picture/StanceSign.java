package io.github.strategydocs.report.picture;

import io.github.strategydocs.model.Stance;

/** The signs of stances. */
final class StanceSign {

    private StanceSign() {}

    static String of(Stance stance) {
        return switch (stance) {
            case SUPPORTIVE -> "+";
            case NEUTRAL -> "=";
            case HOSTILE -> "\u2212";
            case MIXED -> "\u00B1";
        };
    }
}
