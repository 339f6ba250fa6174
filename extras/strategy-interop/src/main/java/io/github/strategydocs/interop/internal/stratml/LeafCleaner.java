package io.github.strategydocs.interop.internal.stratml;

import io.github.strategydocs.interop.ImportProblemCode;
import io.github.strategydocs.interop.internal.ImportLog;
import io.github.strategydocs.interop.internal.LenientDates;
import io.github.strategydocs.interop.internal.stratml.Grammar.Rule;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.PartialDate;
import io.github.strategydocs.value.PartialDate.Precision;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks at the texts of a document, and mends those of which it is plain what was meant. */
final class LeafCleaner {

    private static final int SHOWN = 60;

    /** What becomes of it is told with what is wrong with it, and not once more where it is found missing. */
    private static final String PUBLISHED = AdministrationForm.PUBLISHED.element();

    private static final Pattern GROUPED = Pattern.compile("[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?");

    private final ImportLog log;
    private final Set<String> identifiers = new HashSet<>();
    private final Set<Node> setAside = Collections.newSetFromMap(new IdentityHashMap<>());

    LeafCleaner(ImportLog log) {
        this.log = log;
    }

    /** Whether an element is to be taken as if it did not stand there. */
    boolean isSetAside(Node leaf) {
        return setAside.contains(leaf);
    }

    void clean(Node leaf, Rule rule) {
        if (leaf.text().isBlank()) {
            log.warn(ImportProblemCode.EMPTY_ELEMENT, leaf, leaf.name() + " is empty");
            if (!rule.allows("")) {
                setAside.add(leaf);
            }
            return;
        }
        switch (rule.text().orElseThrow()) {
            case TEXT -> {
                // Any text will do, and the parser gives no other.
            }
            case IDENTIFIER -> identifier(leaf);
            case DATE, DATE_OR_EMPTY -> date(leaf);
            case DECIMAL_OR_EMPTY -> decimal(leaf);
            case ADDRESS -> address(leaf);
            case CONSTANT -> constant(leaf, rule.constants());
        }
    }

    private void identifier(Node leaf) {
        String identifier = Lexical.collapse(leaf.text());
        if (!Lexical.isIdentifier(identifier)) {
            log.warn(
                    ImportProblemCode.INVALID_IDENTIFIER,
                    leaf,
                    quoted(identifier) + " is no identifier of XML",
                    Optional.of("begin it with a letter or an underscore, and use no spaces"));
        }
        if (!identifiers.add(identifier)) {
            log.warn(
                    ImportProblemCode.DUPLICATE_IDENTIFIER,
                    leaf,
                    "the identifier " + quoted(identifier) + " stands at another element too");
        }
    }

    private void date(Node leaf) {
        if (Lexical.isDate(leaf.text())) {
            if (Lexical.day(leaf.text()).isEmpty()) {
                notModelled(leaf, "the years of a strategy run from 0000 to 9999");
            }
            return;
        }
        Optional<PartialDate> date = LenientDates.parse(leaf.text());
        if (date.isEmpty()) {
            log.warn(
                    ImportProblemCode.INVALID_DATE,
                    leaf,
                    quoted(leaf.text()) + " is no date; "
                            + (leaf.name().equals(PUBLISHED)
                                    ? "the plan is taken for unpublished, and " + AdministrationForm.NOT_DATED
                                    : "it is set aside"),
                    LenientDates.hint(leaf.text()));
        } else if (date.get().precision() == Precision.DAY) {
            log.warn(
                    ImportProblemCode.DATE_FORM, leaf, "the date " + quoted(leaf.text()) + " is read as " + date.get());
            leaf.setText(date.get().toString());
        } else {
            String precision = date.get().precision().name().toLowerCase(Locale.ROOT);
            log.warn(
                    ImportProblemCode.PARTIAL_DATE,
                    leaf,
                    "the date is only a " + precision + ": " + quoted(leaf.text()));
        }
    }

    private void notModelled(Node leaf, String why) {
        log.warn(
                ImportProblemCode.NOT_MODELLED,
                leaf,
                leaf.name() + " is kept as a note alone: " + quoted(leaf.text()) + "; " + why);
    }

    private void decimal(Node leaf) {
        String number = Lexical.collapse(leaf.text());
        if (Lexical.isDecimal(number)) {
            if (Codec.DECIMAL.decode().apply(number).isEmpty()) {
                notModelled(leaf, "the numbers of a strategy have at most " + Decimal.MAX_DIGITS + " digits");
            }
            return;
        }
        if (GROUPED.matcher(number).matches()) {
            String plain = number.replace(",", "");
            log.warn(ImportProblemCode.INVALID_NUMBER, leaf, "the number " + quoted(number) + " is read as " + plain);
            leaf.setText(plain);
        } else {
            log.warn(ImportProblemCode.INVALID_NUMBER, leaf, quoted(number) + " is no number; it is set aside");
        }
    }

    private void address(Node leaf) {
        if (Codec.ADDRESS.decode().apply(leaf.text()).isEmpty()) {
            log.warn(ImportProblemCode.INVALID_ADDRESS, leaf, quoted(leaf.text()) + " is no address; it is set aside");
        }
    }

    private void constant(Node leaf, Set<String> constants) {
        if (constants.contains(leaf.text())) {
            return;
        }
        Optional<String> meant = nearly(leaf.text(), constants);
        String outcome = meant.map(constant -> "it is read as " + constant).orElse("it is set aside");
        log.warn(
                ImportProblemCode.UNKNOWN_CONSTANT,
                leaf,
                leaf.name() + " is " + quoted(leaf.text()) + ", which is none of " + String.join(", ", constants) + "; "
                        + outcome);
        meant.ifPresent(leaf::setText);
        if (meant.isEmpty()) {
            setAside.add(leaf);
        }
    }

    /** The constant that a text is but for case, spaces and hyphens. */
    static Optional<String> nearly(String text, Set<String> constants) {
        return constants.stream()
                .filter(constant -> plain(constant).equals(plain(text)))
                .findFirst();
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    }

    private static String quoted(String text) {
        return "\"" + shorten(text.strip()) + "\"";
    }

    static String shorten(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN / 2)) + "…";
    }
}
