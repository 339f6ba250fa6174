package io.github.strategydocs.cli;

import io.github.strategydocs.metamodel.Constants;
import io.github.strategydocs.validation.Profile;
import io.github.strategydocs.validation.ProfileDefinition;
import io.github.strategydocs.validation.Validator;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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

    /** A built-in profile by name, or else the one that a file holds. */
    static Profile profile(String option, String word, Documents documents) {
        for (Profile profile : Profile.builtIn()) {
            if (profile.name().equals(word)) {
                return profile;
            }
        }
        if (!isThere(word)) {
            throw wrong(option, "one of draft, consultation, publication, or a file that holds a profile", word);
        }
        Profile profile = Profile.of(
                documents.readOther(word, "profile", ProfileDefinition.description(), ProfileDefinition.class));
        try {
            Validator.of(profile).checkProfile();
        } catch (IllegalArgumentException e) {
            throw new UnusableException(Documents.displayName(word) + ": " + e.getMessage(), e);
        }
        return profile;
    }

    private static boolean isThere(String file) {
        try {
            return file.equals(Results.STANDARD_STREAM) || (!file.isEmpty() && Files.exists(Path.of(file)));
        } catch (InvalidPathException e) {
            return false;
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
