package io.github.strategydocs.testing;

import io.github.strategydocs.metamodel.TextSyntax;

/** Texts as people write them, and texts as nobody should; never a lone surrogate, which no encoding can carry. */
final class RandomTexts {

    private static final String[] WORDS = {
        "publish",
        "the",
        "open",
        "data",
        "of",
        "every",
        "department",
        "by",
        "spring",
        "and",
        "report",
        "what",
        "was",
        "learnt",
        "to",
        "citizens",
        "who",
        "cannot",
        "use",
        "digital",
        "services",
        "within",
        "90",
        "days",
        "(draft)",
    };
    private static final String[] LOOK_ALIKES = {
        "null",
        "true",
        "0",
        "-1.50",
        "1e3",
        "2027-03",
        "2027-02-30",
        "P3M",
        "{}",
        "[]",
        "\"",
        "\\",
        "\\u0000",
        "on",
        "unknown",
        "x-",
        "=HYPERLINK(\"a\")",
        "+1",
        "@cell",
        "<b>&amp;</b>",
        "# heading",
        "- item",
        "key: value",
        "' OR 1=1",
        "${x}",
        "%s",
        "a\tb",
        " leading and trailing ",
        "\n",
        "line\r\nline",
        "NaN",
        "\uFEFFmarked",
    };
    /** First and last code points of ranges, pairwise; surrogates are in none of them. */
    private static final int[] RANGES = {
        0x20, 0x7E, 0x00, 0x1F, 0x7F, 0xA0, 0xC0, 0x24F, 0x300, 0x36F, 0x400, 0x4FF, 0x5D0, 0x5EA, 0x200B, 0x202E,
        0x2028, 0x2029, 0x4E00, 0x4FFF, 0xD7A0, 0xD7A3, 0xE000, 0xE010, 0xFE00, 0xFEFF, 0xFFF0, 0xFFFF, 0x1F300,
        0x1F6FF, 0x1D400, 0x1D7FF, 0x10FFF0, 0x10FFFF,
    };

    private static final String AWKWARD = "\"\\/'`\b\f\n\r\t\u0000\u001f\u007f<>&{}[]:,";

    private final Dice dice;

    RandomTexts(Dice dice) {
        this.dice = dice;
    }

    String withSyntax(TextSyntax syntax, RandomIds ids) {
        return switch (syntax) {
            case FREE -> any();
            case ID -> ids.any();
            case URI -> uri();
            case LANGUAGE_TAG -> dice.oneOf("en", "en-GB", "cy", "de-CH-1996", "zh-Hant-TW", "x-plain", "es-419");
            case VERSION_LABEL -> label();
            case FORMAT_VERSION -> dice.oneOf("1.0", "1.0", "1.0", "1.1", "1.9999");
        };
    }

    String any() {
        int which = dice.below(100);
        if (which < 4) {
            return "";
        } else if (which < 60) {
            return sentence(dice.between(1, 8));
        } else if (which < 70) {
            return sentence(dice.between(3, 20)) + "\n\n" + sentence(dice.between(3, 20));
        } else if (which < 80) {
            return dice.oneOf(LOOK_ALIKES);
        } else if (dice.onceIn(100)) {
            return dice.onceIn(10) ? sentence(20).repeat(700) : unicode(dice.between(1000, 4000));
        }
        return which < 90 ? awkward() : unicode(dice.between(1, 20));
    }

    String sentence(int words) {
        StringBuilder text = new StringBuilder(words * 8);
        for (int i = 0; i < words; i++) {
            text.append(i == 0 ? "" : " ").append(dice.oneOf(WORDS));
        }
        return text.toString();
    }

    private String awkward() {
        StringBuilder text = new StringBuilder();
        for (int i = dice.between(1, 10); i > 0; i--) {
            text.append(dice.chance(50) ? dice.oneOf(WORDS) : AWKWARD.charAt(dice.below(AWKWARD.length())));
        }
        return text.toString();
    }

    private String unicode(int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(codePoint());
        }
        return text.toString();
    }

    int codePoint() {
        int range = 2 * dice.below(RANGES.length / 2);
        return dice.between(RANGES[range], RANGES[range + 1]);
    }

    /** The label of a version, which holds no {@code #}. */
    String label() {
        return dice.chance(60)
                ? dice.oneOf("1", "2.1", "March 2027", "draft @ 3", "", "v2/β", "1bfe39b")
                : any().replace('#', '*');
    }

    private String uri() {
        return dice.oneOf(
                "https://example.org/plan?of=2027&part=%C3%A9#goals",
                "http://[2001:db8::1]:8080/",
                "mailto:strategy@example.org",
                "urn:isbn:9780141036144",
                "file:///c:/plans/2027.pdf",
                "x+y.z-1:\"quoted\\path\"",
                "https://example.org/ünïcode/\uD83D\uDCC4");
    }
}
