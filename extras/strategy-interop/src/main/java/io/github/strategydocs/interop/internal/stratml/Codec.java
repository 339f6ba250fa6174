package io.github.strategydocs.interop.internal.stratml;

import io.github.strategydocs.metamodel.TextSyntax;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How a text of StratML and a value of a strategy stand for each other.
 *
 * @param decode the value of a text, or empty if it has none
 * @param encode the text of a value, or empty if StratML cannot say it
 * @param isValid whether StratML takes a text
 */
record Codec<V>(Function<String, Optional<V>> decode, Function<V, Optional<String>> encode, Predicate<String> isValid) {

    private static final int LONGEST_NUMBER = Decimal.MAX_DIGITS - 1;

    /** A text; one of white space alone says nothing. */
    static final Codec<String> TEXT =
            new Codec<>(text -> text.isBlank() ? Optional.empty() : Optional.of(text), Optional::of, Lexical::isText);

    /** A day; a month or a year begins with its first. */
    static final Codec<PartialDate> START = new Codec<>(Codec::date, date -> written(date.firstDay()), Lexical::isDate);

    /** A day; a month or a year ends with its last. */
    static final Codec<PartialDate> END = new Codec<>(Codec::date, date -> written(date.lastDay()), Lexical::isDate);

    /** The day by which something is due, if there is one. */
    static final Codec<Deadline> DEADLINE = new Codec<>(
            text -> date(text).map(Deadline::on),
            deadline -> deadline.dueDate().flatMap(date -> written(date.lastDay())),
            Lexical::isDate);

    /** A number, in digits alone. */
    static final Codec<Decimal> DECIMAL = new Codec<>(Codec::number, Codec::digits, Lexical::isDecimal);

    /** An address. */
    static final Codec<String> ADDRESS = new Codec<>(
            text -> Optional.of(Lexical.collapse(text))
                    .filter(TextSyntax.URI::matches)
                    .or(() -> Optional.of(Lexical.escaped(text)).filter(TextSyntax.URI::matches)),
            address -> Optional.of(address).filter(Lexical::isAddress),
            Lexical::isAddress);

    private static Optional<PartialDate> date(String text) {
        return Lexical.day(text).or(() -> PartialDate.tryParse(Lexical.collapse(text)));
    }

    private static Optional<String> written(LocalDate day) {
        return Optional.of(day.toString()).filter(Lexical::isDate);
    }

    private static Optional<Decimal> number(String text) {
        String number = Lexical.collapse(text);
        return Lexical.isDecimal(number) && number.length() < LONGEST_NUMBER
                ? Optional.of(Decimal.of(new BigDecimal(number).toPlainString()))
                : Optional.empty();
    }

    private static Optional<String> digits(Decimal number) {
        String plain = number.toBigDecimal().toPlainString();
        return plain.length() < LONGEST_NUMBER ? Optional.of(plain) : Optional.empty();
    }
}
