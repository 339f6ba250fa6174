package io.github.strategydocs.report.page.internal;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.Kind;
import io.github.strategydocs.metamodel.TextSyntax;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.DocumentRef;
import io.github.strategydocs.model.Quantity;
import io.github.strategydocs.model.Sections;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.model.Timeframe;
import io.github.strategydocs.report.words.DeadlineWords;
import io.github.strategydocs.report.words.Names;
import io.github.strategydocs.report.words.Words;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.PartialDate;
import io.github.strategydocs.value.Reference;
import io.github.strategydocs.value.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says what an attribute holds, whichever attribute it is. */
final class Sayings {

    private static final Phrase COMMA = Phrase.ours(", ");
    private static final Phrase SEMICOLON = Phrase.ours("; ");

    private final Strategy strategy;
    private final Set<String> withheld;
    private final DeadlineWords deadlines;
    private final Map<String, String> addresses = new HashMap<>();

    /**
     * For one document.
     *
     * @param strategy the document
     * @param withheld the ids of what was left out of it
     */
    Sayings(Strategy strategy, Set<String> withheld) {
        this.strategy = strategy;
        this.withheld = withheld;
        for (DocumentRef related : strategy.relatedDocuments()) {
            related.uri()
                    .flatMap(SafeLink::of)
                    .ifPresent(address -> addresses.putIfAbsent(related.document(), address));
        }
        this.deadlines = new DeadlineWords(new Names(strategy));
    }

    /** The content of an attribute, line by line. */
    List<List<Phrase>> lines(Attribute attribute, Object content) {
        if (!(content instanceof List<?> members)) {
            return attribute.kind() == Kind.TEXT && attribute.syntax() == TextSyntax.FREE
                    ? paragraphs((String) content)
                    : List.of(one(attribute, content));
        }
        if (attribute.isSet()) {
            return List.of(joined(
                    members.stream().map(member -> one(attribute, member)).toList(), COMMA));
        }
        return members.stream().map(member -> one(attribute, member)).toList();
    }

    private static List<List<Phrase>> paragraphs(String text) {
        return PageText.paragraphs(text).stream()
                .map(paragraph -> List.of(Phrase.theirs(paragraph)))
                .toList();
    }

    private static List<Phrase> joined(List<List<Phrase>> parts, Phrase between) {
        List<Phrase> phrases = new ArrayList<>();
        for (List<Phrase> part : parts) {
            if (!phrases.isEmpty()) {
                phrases.add(between);
            }
            phrases.addAll(part);
        }
        return phrases;
    }

    private List<Phrase> one(Attribute attribute, Object content) {
        return switch (attribute.kind()) {
            case TEXT -> List.of(text(attribute, (String) content));
            case REFERENCE -> List.of(reference((String) content));
            case CONSTANT -> List.of(Phrase.ours(Words.of((Enum<?>) content)));
            case BOOLEAN -> List.of(Phrase.ours((Boolean) content ? "yes" : "no"));
            case LEVEL -> List.of(Phrase.ours(content + " of 5"));
            case RATING -> List.of(Phrase.ours(content.toString().equals("unknown") ? "unknown" : content + " of 5"));
            case DECIMAL -> List.of(Phrase.ours(Words.number((Decimal) content)));
            case DATE -> List.of(Phrase.ours(Words.date((PartialDate) content)));
            case SPAN -> List.of(Phrase.ours(DeadlineWords.span((Span) content)));
            case VALUE -> value((Described) content);
        };
    }

    private static Phrase text(Attribute attribute, String text) {
        Phrase phrase = Phrase.theirs(text);
        return attribute.syntax() == TextSyntax.URI
                ? SafeLink.of(text).map(phrase::to).orElse(phrase)
                : phrase;
    }

    /** What a reference leads to, by its title, as a link where it leads to a part of this document. */
    Phrase reference(String reference) {
        if (withheld.contains(reference)) {
            return Phrase.ours("something that this edition leaves out");
        }
        String id = strategy.index().idOf(reference);
        Optional<Described> element = strategy.index().find(id);
        if (element.isPresent()) {
            return title(element.get()).to(Anchors.link(Anchors.of(id)));
        }
        Optional<Phrase> section = Labels.section(id).map(Phrase::ours);
        boolean isThere = Sections.of(strategy, id).isPresent();
        return section.map(name -> isThere ? name.to(Anchors.link(Anchors.of(id))) : name)
                .orElseGet(() -> elsewhere(reference));
    }

    /** What is not in this document, as a link where the document says at which address the other one is. */
    private Phrase elsewhere(String reference) {
        Phrase phrase = Phrase.theirs(reference);
        return Reference.parse(reference)
                .document()
                .flatMap(document -> Optional.ofNullable(addresses.get(document)))
                .map(phrase::to)
                .orElse(phrase);
    }

    /** What a value is called: its title, or else its type. */
    Phrase title(Described value) {
        Optional<Attribute> title = value.typeDescription().title();
        Optional<Object> content = title.flatMap(attribute -> attribute.valueIn(value));
        if (content.isEmpty()) {
            return Phrase.ours(Labels.of(value.typeDescription()));
        }
        return title.get().kind() == Kind.REFERENCE
                ? reference((String) content.get())
                : Phrase.theirs(content.get().toString());
    }

    /** A value within a line. */
    private List<Phrase> value(Described value) {
        if (value instanceof Deadline deadline) {
            return deadline(deadline);
        }
        if (value instanceof Timeframe period) {
            return List.of(Phrase.theirs(Words.period(period)));
        }
        if (value instanceof Quantity quantity) {
            return List.of(Phrase.theirs(Words.number(quantity.value()) + " " + quantity.unit()));
        }
        List<List<Phrase>> parts = new ArrayList<>();
        for (Attribute attribute : value.typeDescription().attributes()) {
            Optional<Object> content = attribute.isId() ? Optional.empty() : attribute.valueIn(value);
            content.ifPresent(found -> parts.add(part(attribute, found, parts.isEmpty())));
        }
        return joined(parts, SEMICOLON);
    }

    private List<Phrase> part(Attribute attribute, Object content, boolean isFirst) {
        List<Phrase> phrases = new ArrayList<>();
        if (!isFirst) {
            phrases.add(Phrase.ours(Labels.of(attribute).toLowerCase(Locale.ROOT) + ": "));
        }
        phrases.addAll(joined(lines(attribute, content), SEMICOLON));
        return phrases;
    }

    private List<Phrase> deadline(Deadline deadline) {
        String words = deadlines.inFull(deadline);
        List<Phrase> phrases = new ArrayList<>(List.of(Phrase.theirs(words)));
        deadline.text()
                .filter(text -> !text.equals(words))
                .ifPresent(text -> phrases.add(Phrase.theirs(" – “" + text + "”")));
        if (deadline instanceof Deadline.Elsewhere elsewhere) {
            elsewhere.note().ifPresent(note -> phrases.add(Phrase.theirs(": " + note)));
            elsewhere.uri().ifPresent(address -> {
                phrases.add(Phrase.ours(": "));
                Phrase phrase = Phrase.theirs(address);
                phrases.add(SafeLink.of(address).map(phrase::to).orElse(phrase));
            });
        }
        return phrases;
    }
}
