package io.github.strategydocs.interop.internal.csv;

import io.github.strategydocs.interop.ImportProblemCode;
import io.github.strategydocs.json.Limits;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.Kind;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.Nullable;

/** Reads what the text of a cell says of an attribute. */
final class CellReader {

    private final Scalars scalars;
    private final ElementCount count;

    CellReader(Limits limits, ElementCount count) {
        this.scalars = new Scalars(limits);
        this.count = count;
    }

    /**
     * Reads a cell.
     *
     * @param cell the text of the cell
     * @param base what the attribute held before
     * @return what it holds now, with drafts for values and {@link Unresolved} for references; null if that is nothing
     * @throws Unreadable if the cell does not say what the attribute asks for
     */
    @Nullable
    Object read(Attribute attribute, String cell, Optional<Object> base, CellPlace place) {
        if (cell.isEmpty()) {
            return null;
        }
        if (attribute.kind() == Kind.VALUE) {
            List<Object> values = values(attribute, cell, base, place);
            if (attribute.isList() || values.isEmpty()) {
                return values.isEmpty() ? null : values;
            } else if (values.size() > 1) {
                throw new Unreadable(
                        ImportProblemCode.INVALID_CELL,
                        "expected one value, not " + values.size() + " lines",
                        Optional.empty());
            }
            return values.get(0);
        } else if (attribute.isList()) {
            return items(attribute, cell, place);
        } else if (attribute.kind() == Kind.TEXT || attribute.kind() == Kind.REFERENCE) {
            return scalar(attribute, Token.readAlone(cell), place);
        }
        return cell.isBlank() ? null : scalar(attribute, cell, place);
    }

    private Object scalar(Attribute attribute, String text, CellPlace place) {
        Object value = scalars.read(attribute, text);
        return attribute.kind() == Kind.REFERENCE ? new Unresolved(attribute, text, place) : value;
    }

    @Nullable
    private List<Object> items(Attribute attribute, String cell, CellPlace place) {
        CellScanner scanner = new CellScanner(cell);
        String stops = CellWriter.stops(attribute);
        List<Object> items = new ArrayList<>();
        while (scanner.toNextLine()) {
            if (attribute.isSet() && scanner.skip(';')) {
                continue;
            }
            boolean isQuoted = scanner.isQuoted();
            String text = scanner.token(stops);
            if (isQuoted || !text.isEmpty()) {
                count.add(place);
                items.add(scalar(attribute, text, place));
            }
        }
        return items.isEmpty() ? null : items;
    }

    private List<Object> values(Attribute attribute, String cell, Optional<Object> base, CellPlace place) {
        CellScanner scanner = new CellScanner(cell);
        Members members = new Members(base, CellWriter::record);
        RecordReader reader = new RecordReader(scanner, scalars, count, place);
        TypeBinding type = (TypeBinding) attribute.valueType().orElseThrow();
        List<Object> values = new ArrayList<>();
        while (scanner.toNextLine()) {
            int start = scanner.position();
            Draft draft = scanner.skipLine(CellWriter.NOTHING)
                    ? reader.nothing(type, members)
                    : reader.read(type, members, Token.ITEMS);
            Optional<Described> same = members.same(scanner.since(start));
            values.add(same.isPresent() ? same.get() : draft);
        }
        return values;
    }
}
