package io.github.strategydocs.cli;

import io.github.strategydocs.metamodel.Constants;
import io.github.strategydocs.validation.Profile;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Turns the words after an option into what they mean. */
final class Words {

    private Words() {}

    private static <T extends Enum<T>> T constant(Class<T> type, String word) {
        T[] constants = type.getEnumConstants();
        for (T constant : constants) {
            if (Constants.nameOf(constant).equals(word)) {
                return constant;
            }
        }
        String all = Arrays.stream(constants).map(Constants::nameOf).collect(Collectors.joining(", "));
        throw new TypeConversionException("expected one of " + all + ", not '" + word + "'");
    }

    static final class ToFailOn implements ITypeConverter<FailOn> {

        @Override
        public FailOn convert(String word) {
            return constant(FailOn.class, word);
        }
    }

    static final class ToReportFormat implements ITypeConverter<ReportFormat> {

        @Override
        public ReportFormat convert(String word) {
            return constant(ReportFormat.class, word);
        }
    }

    static final class ToProfile implements ITypeConverter<Profile> {

        @Override
        public Profile convert(String word) {
            try {
                return Profile.builtIn(word);
            } catch (NoSuchElementException e) {
                throw new TypeConversionException(
                        "expected one of draft, consultation, publication, not '" + word + "'");
            }
        }
    }

    static final class ToDate implements ITypeConverter<LocalDate> {

        @Override
        public LocalDate convert(String word) {
            try {
                return LocalDate.parse(word);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("expected a day such as 2027-03-31, not '" + word + "'");
            }
        }
    }
}
