package io.github.strategydocs.interop.internal.csv;

import io.github.strategydocs.interop.ImportProblemCode;
import io.github.strategydocs.json.internal.Suggestion;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.Kind;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.Nullable;

/**
 * Reads values that say their attributes with their names. It goes as deep as the types nest, and no deeper, whatever stands
 * in the cell.
 */
final class RecordReader {

    private final CellScanner scanner;
    private final Scalars scalars;
    private final ElementCount count;
    private final CellPlace place;

    RecordReader(CellScanner scanner, Scalars scalars, ElementCount count, CellPlace place) {
        this.scanner = scanner;
        this.scalars = scalars;
        this.count = count;
        this.place = place;
    }

    /** A value that says nothing. */
    Draft nothing(TypeBinding type, Members before) {
        return draft(type, before, Map.of());
    }

    /**
     * Reads a value.
     *
     * @param type its type, or one with variants
     * @param before what stood there
     * @param stops what ends a text in it
     */
    Draft read(TypeBinding type, Members before, String stops) {
        TypeBinding actual = type;
        Map<Attribute, Object> contents = new LinkedHashMap<>();
        if (!type.variants().isEmpty()) {
            actual = variant(type, stops);
        }
        boolean isFirst = true;
        Described changed = null;
        while (!isAtEnd(stops)) {
            if (scanner.skip(';')) {
                continue;
            }
            Attribute attribute = attribute(actual, stops, isFirst);
            Object content = field(attribute, contentOf(attribute, changed), stops);
            if (content != null && contents.putIfAbsent(attribute, content) != null) {
                throw new Unreadable(
                        ImportProblemCode.INVALID_CELL,
                        attribute.label() + " is said twice of one " + CellWords.of(actual),
                        Optional.empty());
            }
            // Ids are written first; where one stands later, what was read ahead of it is new.
            changed = changed == null ? before.changed(actual, idIn(contents)) : changed;
            isFirst = false;
        }
        return draft(actual, before, contents);
    }

    private static Optional<Object> contentOf(Attribute attribute, @Nullable Described changed) {
        return changed == null ? Optional.empty() : attribute.valueIn(changed);
    }

    private static Optional<String> idIn(Map<Attribute, Object> contents) {
        return contents.entrySet().stream()
                .filter(entry -> entry.getKey().isId())
                .map(entry -> (String) entry.getValue())
                .findFirst();
    }

    private Draft draft(TypeBinding type, Members before, Map<Attribute, Object> contents) {
        count.add(place);
        Draft draft = new Draft(type, place, before.changed(type, idIn(contents)), false);
        contents.forEach(draft::set);
        List<Attribute> missing = draft.missing();
        if (!missing.isEmpty()) {
            throw new Unreadable(
                    ImportProblemCode.MISSING_ELEMENT,
                    CellWords.a(CellWords.of(type)) + " needs "
                            + missing.stream().map(Attribute::label).collect(Collectors.joining(" and ")),
                    Optional.of("write it as \"" + missing.get(0).label() + ": …\""));
        }
        return draft;
    }

    private boolean isAtEnd(String stops) {
        return scanner.isAtLineEnd() || (stops.indexOf(')') >= 0 && scanner.isAt(')'));
    }

    /** The variant that is named, or the one that may be written as one attribute alone. */
    private TypeBinding variant(TypeDescription type, String stops) {
        List<String> tags = type.variants().stream()
                .map(each -> CellWords.words(each.tag().orElseThrow()))
                .toList();
        Optional<String> label = scanner.label(stops);
        if (label.isEmpty() || !CellWords.areSame(label.get(), TypeDescription.VARIANT_PROPERTY)) {
            return brief(type);
        }
        scanner.skipLabel();
        String tag = scanner.token(stops);
        return type.variants().stream()
                .filter(each -> CellWords.areSame(each.tag().orElseThrow(), tag))
                .map(TypeBinding.class::cast)
                .findFirst()
                .orElseThrow(() -> unknownVariant(type, tags, tag));
    }

    /** The variant that needs no name; every type with variants has one. */
    private static TypeBinding brief(TypeDescription type) {
        return type.variants().stream()
                .filter(each -> each.shorthand().isPresent())
                .map(TypeBinding.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Unreadable unknownVariant(TypeDescription type, List<String> tags, String found) {
        return new Unreadable(
                ImportProblemCode.UNKNOWN_CONSTANT,
                Scalars.expected(
                        "the type of " + CellWords.a(CellWords.of(type)) + ", one of " + String.join(", ", tags),
                        found),
                Suggestion.forWord(found, tags));
    }

    /** The attribute that is named next; the first may go without its name. */
    private Attribute attribute(TypeBinding type, String stops, boolean isFirst) {
        Optional<String> label = scanner.isQuoted() ? Optional.empty() : scanner.label(stops);
        Optional<Attribute> named = label.flatMap(name -> named(type, name));
        if (named.isPresent()) {
            scanner.skipLabel();
            return named.get();
        }
        Optional<Attribute> implied = type.shorthand().or(type::title);
        if (label.isEmpty() && isFirst && implied.isPresent()) {
            return implied.get();
        }
        List<String> labels = type.attributes().stream().map(Attribute::label).toList();
        String found = label.orElseGet(() -> scanner.token(stops));
        throw new Unreadable(
                ImportProblemCode.INVALID_CELL,
                Scalars.expected("the name of an attribute and a colon", found),
                Suggestion.forWord(found, labels)
                        .or(() -> Optional.of(CellWords.a(CellWords.of(type)) + " has " + String.join(", ", labels)
                                + "; put a text with a colon or semicolon in quotation marks")));
    }

    private static Optional<Attribute> named(TypeBinding type, String name) {
        return type.attributes().stream()
                .filter(attribute ->
                        Stream.of(attribute.label(), attribute.name()).anyMatch(each -> CellWords.areSame(each, name)))
                .findFirst();
    }

    /** What an attribute says; what is written as before stays as before. */
    @Nullable
    private Object field(Attribute attribute, Optional<Object> before, String stops) {
        boolean isGrouped = scanner.isAt('(') && (attribute.isList() || attribute.kind() == Kind.VALUE);
        int start = scanner.position();
        Object content = isGrouped ? groups(attribute, before) : plain(attribute, stops);
        boolean isSame =
                before.isPresent() && LineBreaks.areAlike(scanner.since(start), CellWriter.field(before.get(), stops));
        return isSame ? before.get() : content;
    }

    @Nullable
    private Object plain(Attribute attribute, String stops) {
        Object content = attribute.kind() == Kind.VALUE ? brief(attribute, stops) : scalar(attribute, stops);
        return content == null || !attribute.isList() ? content : List.of(content);
    }

    /** A value that is written as one attribute alone. */
    @Nullable
    private Object brief(Attribute attribute, String stops) {
        TypeBinding type = (TypeBinding) attribute.valueType().orElseThrow();
        TypeBinding actual = type.variants().isEmpty() ? type : brief(type);
        Attribute implied = actual.shorthand()
                .or(actual::title)
                .orElseThrow(() -> new Unreadable(
                        ImportProblemCode.INVALID_CELL,
                        "expected " + attribute.label() + " in parentheses",
                        Optional.of("write (name: …; name: …)")));
        Object content = scalar(implied, stops);
        return content == null ? null : draft(actual, none(), Map.of(implied, content));
    }

    private Object groups(Attribute attribute, Optional<Object> before) {
        Members members = new Members(before, value -> CellWriter.field(List.of(value), Token.INNER));
        List<Object> content = new ArrayList<>();
        while (scanner.isAt('(')) {
            int start = scanner.position();
            scanner.skip('(');
            Object item = attribute.kind() == Kind.VALUE
                    ? read((TypeBinding) attribute.valueType().orElseThrow(), members, Token.INNER)
                    : scalar(attribute, Token.INNER);
            if (!scanner.skip(')')) {
                throw new Unreadable(
                        ImportProblemCode.INVALID_CELL, "a parenthesis is opened and not closed", Optional.empty());
            }
            Optional<Described> same = members.same(scanner.since(start));
            if (same.isPresent()) {
                content.add(same.get());
            } else if (item != null) {
                content.add(item);
            }
        }
        if (attribute.isList()) {
            return content;
        } else if (content.size() > 1) {
            throw new Unreadable(
                    ImportProblemCode.INVALID_CELL,
                    attribute.label() + " has one value, not " + content.size(),
                    Optional.empty());
        }
        return content.get(0);
    }

    @Nullable
    private Object scalar(Attribute attribute, String stops) {
        boolean isQuoted = scanner.isQuoted();
        String text = scanner.token(stops);
        if (text.isEmpty() && !isQuoted) {
            return null;
        }
        Object value = scalars.read(attribute, text);
        return attribute.kind() == Kind.REFERENCE ? new Unresolved(attribute, text, place) : value;
    }

    private static Members none() {
        return new Members(Optional.empty(), value -> "");
    }
}
