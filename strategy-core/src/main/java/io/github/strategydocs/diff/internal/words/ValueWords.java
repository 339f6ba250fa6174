package io.github.strategydocs.diff.internal.words;

import io.github.strategydocs.diff.internal.content.AttributeContents;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Constants;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.Kind;
import io.github.strategydocs.model.Assessment;
import io.github.strategydocs.model.Assignment;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Disclosure;
import io.github.strategydocs.model.DocumentRef;
import io.github.strategydocs.model.Observation;
import io.github.strategydocs.model.Quantity;
import io.github.strategydocs.model.Target;
import io.github.strategydocs.model.Timeframe;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.JsonText;
import io.github.strategydocs.value.PartialDate;
import io.github.strategydocs.value.Span;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a content says, in words that fit a sentence. */
public final class ValueWords {

    /** How much of a text that may be very long stands in a sentence. */
    private static final int SHOWN = 90;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.ENGLISH);

    private static final Map<Character, String> CALENDAR_UNITS =
            Map.of('Y', "year", 'M', "month", 'W', "week", 'D', "day");
    private static final Map<Character, String> CLOCK_UNITS = Map.of('H', "hour", 'M', "minute", 'S', "second");

    private final Names names;

    /** Words that call what is referred to by the given names. */
    public ValueWords(Names names) {
        this.names = names;
    }

    /** The content of an attribute, or one of its members. */
    public String of(Attribute attribute, Object content) {
        if (content instanceof List<?> members) {
            return joined(members, member -> of(attribute, member));
        }
        return attribute.kind() == Kind.REFERENCE ? names.of((String) content) : of(content);
    }

    private static String joined(List<?> members, Function<Object, String> words) {
        return members.stream().map(words).collect(Collectors.joining(", "));
    }

    /** Any content that is no reference. */
    public String of(Object content) {
        if (content instanceof List<?> members) {
            return joined(members, this::of);
        }
        if (content instanceof String text) {
            return "\"" + shorten(text) + "\"";
        }
        if (content instanceof JsonText json) {
            return of(json.text());
        }
        if (content instanceof Enum<?> constant) {
            return Constants.nameOf(constant).replace('-', ' ');
        }
        if (content instanceof PartialDate date) {
            return date(date);
        }
        if (content instanceof Span span) {
            return span(span);
        }
        if (content instanceof Decimal number) {
            return shorten(number.groupedText());
        }
        if (content instanceof Boolean yes) {
            return yes ? "yes" : "no";
        }
        return content instanceof Described value ? of(value) : shorten(content.toString());
    }

    private String of(Described value) {
        if (value instanceof Deadline deadline) {
            return deadline(deadline);
        }
        if (value instanceof Quantity quantity) {
            return quantity.value().groupedText() + " " + quantity.unit();
        }
        if (value instanceof Timeframe timeframe) {
            return timeframe(timeframe);
        }
        if (value instanceof Assignment assignment) {
            return names.of(assignment.party()) + " (" + of(assignment.role()) + ")";
        }
        if (value instanceof Disclosure disclosure) {
            return names.of(disclosure.subject()) + " (" + of(disclosure.audience()) + ")";
        }
        if (value instanceof Observation observation) {
            return observation(observation);
        }
        if (value instanceof Target target) {
            return target(target);
        }
        if (value instanceof Assessment assessment) {
            return "interest " + assessment.interest() + ", impact " + assessment.impact() + " " + at(assessment.on());
        }
        if (value instanceof DocumentRef document) {
            return of(document.document()) + " (" + of(document.relation()) + ")";
        }
        return label(value).orElseGet(() -> attributes(value));
    }

    /** What a value is called, by its title or by what it is about. */
    Optional<String> label(Described value) {
        return value.typeDescription()
                .title()
                .flatMap(title -> title.valueIn(value).map(content -> of(title, content)));
    }

    /** What differs between two values of one list, attribute by attribute. */
    public String difference(Described before, Described after) {
        List<String> parts = new ArrayList<>();
        for (Attribute attribute : after.typeDescription().attributes()) {
            Optional<Object> one = attribute.valueIn(before);
            Optional<Object> other = attribute.valueIn(after);
            if (!AttributeContents.areEqual(attribute, one.orElse(null), other.orElse(null))) {
                parts.add(Names.words(attribute.name()) + " " + difference(attribute, one, other));
            }
        }
        return parts.isEmpty() ? "further properties differ" : String.join(", ", parts);
    }

    private String difference(Attribute attribute, Optional<Object> before, Optional<Object> after) {
        if (before.orElse(null) instanceof String one
                && after.orElse(null) instanceof String other
                && attribute.kind() == Kind.TEXT) {
            return TextWords.change(one, other);
        }
        return before.map(content -> of(attribute, content)).orElse("nothing") + " → "
                + after.map(content -> of(attribute, content)).orElse("nothing");
    }

    /** A value that nothing better is known of: what tells it from its neighbours, or else all that it holds. */
    private String attributes(Described value) {
        List<Attribute> key = value.typeDescription().naturalKey();
        List<Attribute> shown = key.isEmpty() ? value.typeDescription().attributes() : key;
        List<String> parts = new ArrayList<>();
        for (Attribute attribute : shown) {
            attribute.valueIn(value).ifPresent(content -> parts.add(of(attribute, content)));
        }
        return parts.isEmpty() ? "nothing" : String.join(", ", parts);
    }

    /** A text in one line, cut where it is very long. */
    public static String shorten(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= SHOWN) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
        return line.substring(0, end) + "…";
    }

    /** A date as people write it: "3 March 2027". */
    public static String date(PartialDate date) {
        DateTimeFormatter format = switch (date.precision()) {
            case DAY -> DAY;
            case MONTH -> MONTH;
            case YEAR -> YEAR;
        };
        return format.format(date.lastDay());
    }

    /** A date behind the word that goes before it: "on 3 March 2027", but "in March 2027". */
    public static String at(PartialDate date) {
        return (date.precision() == PartialDate.Precision.DAY ? "on " : "in ") + date(date);
    }

    /** So many days: "1 day". */
    public static String days(long days) {
        return days == 1 ? "1 day" : days + " days";
    }

    static String span(Span span) {
        List<String> parts = new ArrayList<>();
        String text = span.toString();
        boolean clock = false;
        int start = 1;
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 'T') {
                clock = true;
                start = i + 1;
            } else if (Character.isLetter(c)) {
                String number = text.substring(start, i);
                String unit = (clock ? CLOCK_UNITS : CALENDAR_UNITS).getOrDefault(c, String.valueOf(c));
                parts.add(number + " " + unit + (number.equals("1") ? "" : "s"));
                start = i + 1;
            }
        }
        return String.join(" ", parts);
    }

    private static String every(Span span) {
        String text = span(span);
        return text.startsWith("1 ") && text.indexOf(' ', 2) < 0 ? text.substring(2) : text;
    }

    /** When something is due, or that no date is stated for it. */
    public String due(Deadline deadline) {
        return (deadline instanceof Deadline.Unstated ? "" : "due ") + deadline(deadline);
    }

    /** When something is due, or that it has no deadline. */
    public String deadline(Optional<Deadline> deadline) {
        return deadline.map(this::deadline).orElse("no deadline");
    }

    private String deadline(Deadline deadline) {
        if (deadline instanceof Deadline.On on) {
            return date(on.date());
        }
        if (deadline instanceof Deadline.Within within) {
            return "within " + span(within.duration())
                    + within.of().map(start -> " of " + event(start)).orElse("")
                    + within.resolved().map(date -> " (" + date(date) + ")").orElse("");
        }
        if (deadline instanceof Deadline.AfterEvent after) {
            return after.offset().map(offset -> span(offset) + " ").orElse("") + "after " + event(after.event())
                    + after.fallback().map(date -> ", or " + at(date)).orElse("");
        }
        if (deadline instanceof Deadline.Recurring recurring) {
            return "every " + every(recurring.every())
                    + recurring.after().map(event -> " after " + event(event)).orElse("")
                    + recurring.first().map(date -> " from " + date(date)).orElse("")
                    + recurring.until().map(date -> " until " + date(date)).orElse("");
        }
        return deadline instanceof Deadline.Elsewhere ? "as stated elsewhere" : "no date stated";
    }

    private String event(String event) {
        return names.of(event);
    }

    private static String timeframe(Timeframe timeframe) {
        if (timeframe.label().isPresent()) {
            return timeframe.label().get();
        }
        String start = timeframe.start().map(ValueWords::date).orElse("…");
        return start + " – " + timeframe.end().map(ValueWords::date).orElse("…");
    }

    private String observation(Observation observation) {
        String when = observation
                .on()
                .map(ValueWords::date)
                .or(() -> observation.period().map(ValueWords::timeframe))
                .map(text -> " (" + text + ")")
                .orElse("");
        return of(observation.kind())
                + when
                + observed(observation).map(text -> ": " + text).orElse("");
    }

    /** What was observed, and when. */
    public String result(Observation observation) {
        return observed(observation).orElse("nothing")
                + observation
                        .on()
                        .map(ValueWords::date)
                        .or(() -> observation.period().map(ValueWords::timeframe))
                        .map(when -> " (" + when + ")")
                        .orElse("");
    }

    /** What was observed: a number, a share or a description. */
    private Optional<String> observed(Observation observation) {
        Optional<String> number = observation
                .value()
                .map(value -> observation.bound().map(bound -> of(bound) + " ").orElse("")
                        + value.groupedText()
                        + observation
                                .outOf()
                                .map(whole -> " of " + whole.groupedText())
                                .orElse(""));
        return number.or(() -> observation.descriptor().map(this::of));
    }

    private String target(Target target) {
        return target.value()
                        .map(Decimal::groupedText)
                        .or(() -> target.descriptor().map(this::of))
                        .orElse("no value")
                + target.deadline().map(deadline -> ", " + due(deadline)).orElse("");
    }
}
