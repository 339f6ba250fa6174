package io.github.strategydocs.testing;

import io.github.strategydocs.metamodel.TextSyntax;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Ids of all forms, each given once, and none the name of a section. */
final class RandomIds {

    private static final int MAX_LENGTH = 128;

    private final Dice dice;
    private final RandomTexts texts;
    private final Set<String> taken;

    RandomIds(Dice dice, RandomTexts texts, Set<String> reserved) {
        this.dice = dice;
        this.texts = texts;
        this.taken = new HashSet<>(reserved);
    }

    /** An id that this object has not given before. */
    String unique() {
        String id = any();
        while (!taken.add(id)) {
            // One more attempt may not be enough where ids are short; a longer one always is, sooner or later.
            id = any() + "-" + taken.size();
            if (id.codePointCount(0, id.length()) > MAX_LENGTH) {
                id = uuid();
            }
        }
        return id;
    }

    String any() {
        int which = dice.below(100);
        if (which < 45) {
            return dice.oneOf("open-data", "team", "goal", "action", "risk", "loop") + "-" + dice.below(1000);
        } else if (which < 65) {
            return dice.below(10) + "." + dice.below(10) + "." + dice.below(10);
        } else if (which < 75) {
            return uuid();
        } else if (which < 85) {
            return dice.oneOf("=", "\"", "'", "\\", "-", "+", "{", "~1", "x-", "<", "$", "%", ":", "null", "*")
                    + dice.below(100);
        } else if (which < 90) {
            return Integer.toString(dice.below(1000));
        }
        return unicode(dice.onceIn(8) ? MAX_LENGTH : dice.between(1, 12));
    }

    private String unicode(int length) {
        StringBuilder id = new StringBuilder(length);
        for (int i = 0; i < length; ) {
            String character = Character.toString(texts.codePoint());
            if (TextSyntax.ID.matches(character)) {
                id.append(character);
                i++;
            }
        }
        return id.toString();
    }

    private String uuid() {
        return new UUID(dice.anyLong(), dice.anyLong()).toString();
    }
}
