package io.github.strategydocs.interop.internal.csv;

import io.github.strategydocs.interop.ImportProblemCode;
import io.github.strategydocs.interop.internal.ImportLog;
import io.github.strategydocs.interop.internal.Slugs;
import io.github.strategydocs.json.internal.Suggestion;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.TypeDescription;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the first row says: which column is which.
 *
 * @param columns the columns in their order, without one where there is no heading
 */
record Headings(List<Optional<Column>> columns) {

    static final String EXTENSION = "x-";

    /** More than any heading has, with all that people put between words. */
    private static final int MAX_LENGTH = 200;

    static Headings read(Row row, TypeDescription type, ImportLog log) {
        Map<String, Attribute> known = known(type);
        List<Optional<Column>> columns = new ArrayList<>();
        Set<Column> seen = new HashSet<>();
        boolean isOfThisType = false;
        for (int i = 0; i < row.cells().size(); i++) {
            String heading = row.cells().get(i);
            CellPlace place = row.place(i, heading);
            Attribute attribute = known.get(CellWords.simple(heading));
            isOfThisType |= attribute != null;
            Optional<Column> column = attribute != null
                    ? Optional.of(new Column.OfAttribute(attribute))
                    : other(heading, type, place, log);
            columns.add(column);
            if (column.isPresent() && !seen.add(column.get())) {
                log.refuse(
                        ImportProblemCode.DUPLICATE_HEADING,
                        place,
                        place.says("there is another column "
                                + CellWords.quote(column.get().heading())),
                        Optional.empty());
            }
        }
        if (!isOfThisType) {
            throw otherFormat(row, type, log);
        }
        return new Headings(columns);
    }

    /** Whether a text is the heading of an attribute. */
    static Predicate<String> of(TypeDescription type) {
        Map<String, Attribute> known = known(type);
        return text -> text.length() <= MAX_LENGTH && known.containsKey(CellWords.simple(text));
    }

    private static Map<String, Attribute> known(TypeDescription type) {
        Map<String, Attribute> known = new HashMap<>();
        type.attributes()
                .forEach(attribute -> Stream.of(attribute.name(), attribute.label())
                        .forEach(name -> known.put(CellWords.simple(name), attribute)));
        return known;
    }

    private static Optional<Column> other(String heading, TypeDescription type, CellPlace place, ImportLog log) {
        if (heading.startsWith(EXTENSION)) {
            return Optional.of(new Column.OfExtension(heading));
        } else if (heading.isBlank()) {
            return Optional.empty();
        }
        String slug = Slugs.slug(heading);
        String name = slug.startsWith(EXTENSION) ? slug : EXTENSION + (slug.isEmpty() ? heading.strip() : slug);
        log.warn(
                ImportProblemCode.UNKNOWN_HEADING,
                place,
                place.says("a table of " + CellWords.of(type) + "s has no such column; its cells are kept as "
                        + CellWords.quote(name)),
                Suggestion.forWord(heading.strip(), all(type)));
        return Optional.of(new Column.OfExtension(name));
    }

    private static List<String> all(TypeDescription type) {
        return type.attributes().stream().map(CellWords::heading).toList();
    }

    private static RuntimeException otherFormat(Row row, TypeDescription type, ImportLog log) {
        if (row.cells().stream().anyMatch(cell -> cell.indexOf('\0') >= 0)) {
            return log.error(
                    ImportProblemCode.WRONG_ENCODING,
                    row.place(0, ""),
                    "the first row holds characters NUL: the input is not encoded as UTF-8",
                    Optional.of("save the file as CSV UTF-8"));
        }
        return log.error(
                ImportProblemCode.OTHER_FORMAT,
                row.place(0, ""),
                "this is no table of " + CellWords.of(type) + "s: the first row has none of its headings",
                Optional.of("the headings are " + String.join(", ", all(type))));
    }

    /** Where the column of an attribute stands, or -1 if there is none. */
    int indexOf(Attribute attribute) {
        return columns.indexOf(Optional.<Column>of(new Column.OfAttribute(attribute)));
    }
}
