package io.github.strategydocs.diff.internal.report;

import io.github.strategydocs.diff.DeadlineHistory;
import io.github.strategydocs.diff.HistoryEvent;
import io.github.strategydocs.diff.HistoryVersion;
import io.github.strategydocs.diff.PartHistory;
import io.github.strategydocs.diff.Slip;
import io.github.strategydocs.diff.StakeholderPath;
import io.github.strategydocs.diff.Statement;
import io.github.strategydocs.diff.StrategyHistory;
import io.github.strategydocs.diff.internal.content.TopAttribute;
import io.github.strategydocs.diff.internal.words.Names;
import io.github.strategydocs.diff.internal.words.TextWords;
import io.github.strategydocs.diff.internal.words.ValueWords;
import io.github.strategydocs.metamodel.Constants;
import io.github.strategydocs.metamodel.Kind;
import io.github.strategydocs.model.Assessment;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Version;
import io.github.strategydocs.value.JsonText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Writes a history as text or as Markdown: the same lines, marked up or not. */
public final class HistoryText {

    private final StrategyHistory history;
    private final boolean markdown;
    private final ValueWords words;
    private final StringBuilder out = new StringBuilder();
    private final Map<Named, PartHistory> elements = new HashMap<>();

    /** An element as an event names it: an id alone may have been given to one type after another. */
    private record Named(String type, String id) {}

    /** A writer of a history, as Markdown or as plain text. */
    public HistoryText(StrategyHistory history, boolean markdown) {
        this.history = history;
        this.markdown = markdown;
        this.words = new ValueWords(new Names(id -> history.element(id).flatMap(PartHistory::title)));
        for (PartHistory element : history.elements()) {
            elements.put(new Named(element.type().label(), element.id().orElseThrow()), element);
        }
    }

    /** The history, line by line. */
    public String write() {
        heading("Versions");
        for (HistoryVersion version : history.versions()) {
            item(version(version));
        }
        for (HistoryVersion version : history.versions()) {
            events(version);
        }
        deadlines("Deadlines that moved", true);
        deadlines("Other changes of deadlines", false);
        stakeholders();
        return out.toString();
    }

    private static String version(HistoryVersion version) {
        String line = version.label() + ", " + ValueWords.date(version.date()) + ", "
                + Constants.nameOf(version.version().status());
        String succession = switch (version.succession()) {
            case FIRST, FITS -> "";
            case UNSTATED -> "; does not say what it supersedes";
            case NOT_BUMPED -> "; bears the label of the version before";
            case DIFFERS ->
                "; says that it supersedes \"" + version.version().supersedes().orElse("")
                        + "\", which is not the version before";
        };
        return line
                + succession
                + version.digest().map(digest -> "; digest " + digest).orElse("");
    }

    /** Of the first version, in which everything came, the numbers are enough. */
    private void events(HistoryVersion version) {
        List<HistoryEvent> events = history.timeline(version);
        heading("What happened in " + version.label());
        if (version.number() == 1) {
            item("it began with " + count(events));
            return;
        }
        if (events.isEmpty()) {
            item("nothing");
        }
        for (HistoryEvent event : events) {
            item(sentence(event));
        }
    }

    private static String count(List<HistoryEvent> events) {
        Map<String, Integer> counts = new TreeMap<>();
        for (HistoryEvent event : events) {
            if (event.element().isPresent()) {
                counts.merge(event.type(), 1, Integer::sum);
            }
        }
        StringBuilder text = new StringBuilder();
        counts.forEach(
                (type, count) -> text.append(text.length() == 0 ? "" : ", ").append(Names.count(count, type)));
        return text.length() == 0 ? "no element" : text.toString();
    }

    private String sentence(HistoryEvent event) {
        String name = Names.words(event.type())
                + event.title()
                        .filter(title -> !title.isBlank())
                        .or(event::element)
                        .map(title -> " \"" + ValueWords.shorten(title) + "\"")
                        .orElse("");
        return switch (event.kind()) {
            case CAME -> name + " came";
            case CAME_AGAIN -> name + " came again";
            case WENT -> name + " went";
            case MOVED -> name + " moved";
            case CHANGED -> name + ": " + values(event);
        };
    }

    private String values(HistoryEvent event) {
        Optional<PartHistory> part = part(event);
        StringBuilder text = new StringBuilder();
        for (String attribute : event.attributes()) {
            text.append(text.length() == 0 ? "" : "; ").append(name(part, attribute));
            part.flatMap(each -> value(each, attribute, event.version()))
                    .ifPresent(value -> text.append(" ").append(value));
        }
        return text.toString();
    }

    private static String name(Optional<PartHistory> part, String attribute) {
        return part.flatMap(each -> each.type().attribute(attribute)).isPresent()
                ? Names.words(attribute)
                : "property \"" + attribute + "\"";
    }

    private Optional<PartHistory> part(HistoryEvent event) {
        if (event.element().isPresent()) {
            return Optional.ofNullable(
                    elements.get(new Named(event.type(), event.element().get())));
        }
        return event.path().isRoot() ? history.document() : history.section(TopAttribute.nameOf(event.path()));
    }

    /** Empty also for a list, which may be long, and for the version, which stands above. */
    private Optional<String> value(PartHistory part, String attribute, HistoryVersion version) {
        Optional<Object> before = Optional.empty();
        for (Statement statement : part.statements(attribute)) {
            if (statement.version().number() == version.number()) {
                Object value = statement.value().orElse(null);
                if (value == null) {
                    return Optional.of("taken away");
                }
                return value instanceof List<?> || value instanceof Version
                        ? Optional.empty()
                        : Optional.of(change(part, attribute, before, value));
            }
            before = statement.value();
        }
        return Optional.empty();
    }

    private String change(PartHistory part, String attribute, Optional<Object> before, Object after) {
        boolean isText = part.type()
                .attribute(attribute)
                .filter(described -> described.kind() == Kind.TEXT)
                .isPresent();
        if (isText && before.orElse(null) instanceof String one && after instanceof String other) {
            return TextWords.change(one, other);
        }
        if (before.orElse(null) instanceof JsonText one && after instanceof JsonText other) {
            return TextWords.change(one.text(), other.text());
        }
        String now = words(part, attribute, after);
        // Where the words do not tell them apart, saying them twice would say that nothing changed.
        return before.map(value -> words(part, attribute, value))
                .filter(was -> !was.equals(now))
                .map(was -> was + " → " + now)
                .orElse("now " + now);
    }

    private String words(PartHistory part, String attribute, Object value) {
        return part.type()
                .attribute(attribute)
                .map(described -> words.of(described, value))
                .orElseGet(() -> words.of(value));
    }

    private void deadlines(String heading, boolean hasMoved) {
        boolean begun = false;
        for (DeadlineHistory deadline : history.deadlines()) {
            if (deadline.slips().isEmpty() || deadline.hasMoved() != hasMoved) {
                continue;
            }
            if (!begun) {
                heading(heading);
                begun = true;
            }
            item(name(deadline.element()) + ": " + slips(deadline));
        }
    }

    private String slips(DeadlineHistory deadline) {
        StringBuilder text =
                new StringBuilder(words.deadline(deadline.slips().get(0).before()));
        for (Slip slip : deadline.slips()) {
            Optional<Deadline> after = slip.after();
            text.append(" → ")
                    .append(words.deadline(after))
                    .append(" in ")
                    .append(slip.version().label());
            text.append(days(slip.days(), ", ", ""));
        }
        return text + (deadline.slips().size() > 1 ? days(deadline.total(), "; altogether ", "") : "");
    }

    private static String days(OptionalLong days, String before, String otherwise) {
        if (days.isEmpty() || days.getAsLong() == 0) {
            return otherwise;
        }
        long count = days.getAsLong();
        return before + ValueWords.days(Math.abs(count)) + (count > 0 ? " later" : " earlier");
    }

    private void stakeholders() {
        boolean begun = false;
        for (PartHistory part : history.elements()) {
            Optional<StakeholderPath> path = part.stakeholderPath();
            if (path.isEmpty() || path.get().standings().size() < 2) {
                continue;
            }
            if (!begun) {
                heading("Stakeholders who moved");
                begun = true;
            }
            StringBuilder text = new StringBuilder();
            for (StakeholderPath.Standing standing : path.get().standings()) {
                text.append(text.length() == 0 ? "" : " → ").append(standing(standing));
            }
            item(name(part) + ": " + text);
        }
    }

    private static String standing(StakeholderPath.Standing standing) {
        Optional<Assessment> assessment = standing.assessment();
        return assessment
                        .map(each -> "interest " + each.interest() + ", impact " + each.impact() + " ("
                                + Constants.nameOf(each.quadrant()).replace('-', ' ') + ")")
                        .orElse("not assessed")
                + " in " + standing.version().label();
    }

    private static String name(PartHistory part) {
        return part.title()
                .filter(title -> !title.isBlank())
                .map(ValueWords::shorten)
                .or(part::id)
                .orElse(part.type().label());
    }

    private void heading(String text) {
        if (out.length() > 0) {
            out.append('\n');
        }
        out.append(markdown ? "## " : "")
                .append(SummaryText.escape(text, markdown))
                .append('\n');
        if (markdown) {
            out.append('\n');
        }
    }

    private void item(String text) {
        out.append(markdown ? "- " : "  - ")
                .append(SummaryText.escape(text, markdown))
                .append('\n');
    }
}
