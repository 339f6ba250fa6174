package io.github.strategydocs.cli;

import io.github.strategydocs.metamodel.Constants;
import io.github.strategydocs.validation.Profile;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.NoSuchElementException;
import java.util.StringJoiner;

/** Turns the words after an option into what they mean. */
final class Words {

    private Words() {}

    static <T extends Enum<T>> T constant(Class<T> type, String option, String word) {
        StringJoiner all = new StringJoiner(", ");
        for (T constant : type.getEnumConstants()) {
            if (Constants.nameOf(constant).equals(word)) {
                return constant;
            }
            all.add(Constants.nameOf(constant));
        }
        throw wrong(option, "one of " + all, word);
    }

    static Profile profile(String option, String word) {
        try {
            return Profile.builtIn(word);
        } catch (NoSuchElementException e) {
            throw wrong(option, "one of draft, consultation, publication", word);
        }
    }

    static LocalDate date(String option, String word) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeParseException e) {
            throw wrong(option, "a day such as 2027-03-31", word);
        }
    }

    private static UsageException wrong(String option, String expected, String word) {
        return new UsageException(
                option + " is followed by " + expected + ", not by '" + word + "'.", "strategy validate");
    }

    /** "1 action", "2 actions". */
    static String count(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}
